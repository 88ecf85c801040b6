#include "storage/lessonnoteprojection.h"

#include "core/greekfold.h"
#include "storage/aliases.h"
#include "storage/database.h"
#include "storage/rows.h"

using namespace Qt::StringLiterals;

namespace Pistis {

Result<void> LessonNoteProjection::put(const LessonNote &note)
{
    const auto root = m_aliases.rootOf(note.customer);
    if (!root)
        return root.error();
    const QString searched = note.text + u' ' + note.place.text();
    return m_database.execute(u"lesson_note_put"_s,
        { { u":id"_s, idText(note.id) }, { u":lesson"_s, orEmpty(note.place.lesson) },
            { u":kind"_s, wordOf(note.kind) }, { u":text"_s, orEmpty(note.text) },
            { u":fold_key"_s, orEmpty(greekFold(searched)) }, { u":place"_s, jsonText(jsonOf(note.place)) },
            { u":customer_id"_s, orNull(idText(*root)) },
            { u":origin_id"_s, *root == note.customer ? QVariant() : QVariant(idText(note.customer)) },
            { u":answers_id"_s, orNull(idText(note.answers)) }, { u":author_id"_s, orNull(idText(note.author)) },
            { u":made_at"_s, note.at }, { u":deleted"_s, int(note.deleted) } });
}

} // namespace Pistis
