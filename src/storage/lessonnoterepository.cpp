#include "storage/lessonnoterepository.h"

#include "core/folds.h"
#include "core/greekfold.h"
#include "storage/database.h"
#include "storage/rows.h"

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    LessonNote noteIn(const QSqlQuery &row)
    {
        return { .id = idAt(row, 0),
            .kind = noteKindOf(textAt(row, 1)).value_or(NoteKind::Note),
            .text = textAt(row, 2),
            .place = placeIn(jsonValue(textAt(row, 3)).toObject()),
            .customer = idAt(row, 4),
            .answers = idAt(row, 5),
            .author = idAt(row, 6),
            .at = row.value(7).toLongLong(),
            .deleted = row.value(8).toInt() != 0 };
    }

    Result<QList<LessonNote>> notes(Database &database, const QString &statement, const Database::Bindings &bindings)
    {
        QList<LessonNote> found;
        if (auto done
            = database.select(statement, bindings, [&found](const QSqlQuery &row) { found.append(noteIn(row)); });
            !done)
            return done.error();
        return found;
    }

} // namespace

Result<LessonNote> LessonNoteRepository::one(const QUuid &id) const
{
    const auto found = notes(m_database, u"lesson_note_one"_s, { { u":id"_s, idText(id) } });
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error { .kind = Error::Kind::NotFound, .subject = u"note"_s };
    return found->constFirst();
}

Result<QList<LessonNote>> LessonNoteRepository::ofLesson(const QString &lesson) const
{
    return notes(m_database, u"lesson_note_of_lesson"_s, { { u":lesson"_s, orEmpty(lesson) } });
}

Result<QList<LessonNote>> LessonNoteRepository::ofCustomer(const QUuid &customer) const
{
    return notes(m_database, u"lesson_note_of_customer"_s, { { u":customer_id"_s, idText(customer) } });
}

Result<QList<LessonNote>> LessonNoteRepository::containing(const QString &text) const
{
    return notes(m_database, u"lesson_note_all"_s, { { u":key"_s, orEmpty(greekFold(text.trimmed())) } });
}

} // namespace Pistis
