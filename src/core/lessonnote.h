#pragma once

#include "core/lessonplace.h"
#include "core/op.h"
#include "core/result.h"

#include <optional>

namespace Pistis {

enum class NoteKind { Note, Question, PracticeIdea, Bookmark };

// What a reader wrote at a place of a lesson, or that they marked it.
struct LessonNote
{
    QUuid id {};
    NoteKind kind = NoteKind::Note;
    QString text {}; // only a bookmark may have none
    LessonPlace place {};
    QUuid customer {}; // whom it is about; null: nobody
    QUuid answers {}; // the note that this one comments on; null: none
    QUuid author {};
    qint64 at = 0; // ms UTC, the author's clock
    bool deleted = false;

    friend bool operator==(const LessonNote &, const LessonNote &) = default;
};

QString wordOf(NoteKind kind);
std::optional<NoteKind> noteKindOf(QStringView word);

LessonNote foldLessonNote(const QUuid &id, const QList<Op> &ops);
QJsonObject fieldsOf(const LessonNote &note);

// Text and word as they can be stored; or Error::Invalid with "note.text", "note.place" or "note.word".
Result<LessonNote> validated(LessonNote note);

} // namespace Pistis
