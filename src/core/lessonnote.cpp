#include "core/lessonnote.h"

#include "core/fieldfold.h"
#include "core/folds.h"
#include "core/textcheck.h"
#include "core/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr Words<NoteKind, 4> kinds { { { NoteKind::Note, "note"_L1 }, { NoteKind::Question, "question"_L1 },
        { NoteKind::PracticeIdea, "practice"_L1 }, { NoteKind::Bookmark, "bookmark"_L1 } } };

    bool isStorable(const QStringList &texts)
    {
        return std::ranges::all_of(texts, [](const QString &text) { return faultOfText(text) == TextFault::None; });
    }

} // namespace

QString wordOf(NoteKind kind) { return wordIn(kinds, kind); }

std::optional<NoteKind> noteKindOf(QStringView word) { return valueIn(kinds, word); }

LessonNote foldLessonNote(const QUuid &id, const QList<Op> &ops)
{
    const Fields fields = foldFields(ops);
    LessonNote note { .id = id,
        .kind = noteKindOf(fields.value(u"note.kind"_s).value.toString()).value_or(NoteKind::Note),
        .text = fields.value(u"note.text"_s).value.toString(),
        .place = placeIn(fields.value(u"note.place"_s).value.toObject()),
        .customer = QUuid::fromString(fields.value(u"note.customer"_s).value.toString()),
        .answers = QUuid::fromString(fields.value(u"note.answers"_s).value.toString()),
        .deleted = fields.value(u"note.deleted"_s).value.toBool() };
    const auto first = std::ranges::find(ops, QString(OpKind::create), &Op::kind);
    if (first != ops.end()) {
        note.author = QUuid::fromString(first->author);
        note.at = first->madeAt;
    }
    return note;
}

QJsonObject fieldsOf(const LessonNote &note)
{
    QJsonObject fields { { "note.kind"_L1, wordOf(note.kind) }, { "note.place"_L1, jsonOf(note.place) } };
    const auto putIfSet = [&fields](QLatin1StringView key, const QString &text) {
        if (!text.isEmpty())
            fields.insert(key, text);
    };
    putIfSet("note.text"_L1, note.text);
    putIfSet("note.customer"_L1, idText(note.customer));
    putIfSet("note.answers"_L1, idText(note.answers));
    if (note.deleted)
        fields.insert("note.deleted"_L1, true);
    return fields;
}

Result<LessonNote> validated(LessonNote note)
{
    const auto text = cleanedText(note.text, u"note.text"_s);
    if (!text)
        return text.error();
    if (text->isEmpty() && note.kind != NoteKind::Bookmark)
        return invalid(u"note.text"_s);
    const auto word = cleanedLine(note.place.word, u"note.word"_s);
    if (!word)
        return word.error();
    if (note.place.isEmpty() || !isStorable(note.place.leftTexts) || !isStorable(note.place.rightTexts))
        return invalid(u"note.place"_s);
    note.text = *text;
    note.place.word = *word;
    return note;
}

} // namespace Pistis
