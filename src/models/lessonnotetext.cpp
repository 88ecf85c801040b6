#include "models/lessonnotetext.h"

#include "models/textlanguage.h"

#include <QCoreApplication>

namespace Pistis {

namespace {

    struct LessonNoteText
    {
        Q_DECLARE_TR_FUNCTIONS(LessonNoteText)
    };

} // namespace

QString noteKindLabel(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Note:
        return LessonNoteText::tr("Note");
    case NoteKind::Question:
        return LessonNoteText::tr("Question");
    case NoteKind::PracticeIdea:
        return LessonNoteText::tr("Practice idea");
    case NoteKind::Bookmark:
        return LessonNoteText::tr("Bookmark");
    }
    Q_UNREACHABLE();
}

QString notePlaceText(const LessonPlace &place)
{
    const QString greek = place.leftTexts.join(u' ');
    const QString english = place.rightTexts.join(u' ');
    const QString sentences = inInterfaceLanguage(greek, english);
    if (place.word.isEmpty())
        return sentences;
    const QString others = sentences == greek ? english : greek;
    const bool isOfOthers = !sentences.contains(place.word) && others.contains(place.word);
    return LessonNoteText::tr("“%1” in: %2", "a word, its sentence").arg(place.word, isOfOthers ? others : sentences);
}

QString noteSubject(const LessonNote &note)
{
    const QString kind = noteKindLabel(note.kind);
    return note.place.word.isEmpty()
        ? kind
        : LessonNoteText::tr("%1 on “%2”", "kind of note, the word").arg(kind, note.place.word);
}

QString noteLine(const LessonNote &note, const QString &customer)
{
    const QString subject = noteSubject(note);
    const QString line = note.text.isEmpty()
        ? subject
        : LessonNoteText::tr("%1: %2", "kind of note, its words").arg(subject, note.text);
    return customer.isEmpty() ? line : LessonNoteText::tr("%1 (%2)", "a note, its customer").arg(line, customer);
}

} // namespace Pistis
