#pragma once

#include "lessons/lesson.h"
#include "widgets/readermode.h"

#include <QObject>

namespace Pistis {

class LessonReader;
class Preferences;

// Remembers how lessons are laid out, each for itself, and how large they are set.
class ReadingLook : public QObject
{
    Q_OBJECT

public:
    ReadingLook(LessonReader &reader, Preferences &preferences, QObject *parent);

    void restoreZoom(); // before the rows have a place
    void restore(const Lesson &lesson); // and from now on remembers for it

private:
    void keepMode(ReaderMode mode);
    void keepCompact(bool compact);

    LessonReader &m_reader;
    Preferences &m_preferences;
    QString m_lesson; // id; empty: none that has a layout of its own
};

} // namespace Pistis
