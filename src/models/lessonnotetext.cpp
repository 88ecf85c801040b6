#include "models/lessonnotetext.h"

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

} // namespace Pistis
