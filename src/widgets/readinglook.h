#pragma once

#include "core/lessonlook.h"
#include "lessons/lesson.h"
#include "widgets/readermode.h"

#include <QObject>

#include <optional>

namespace Pistis {

class LessonReader;
class Preferences;

// A lesson in one language takes the whole width.
std::optional<ReaderMode> onlyMode(const Lesson &lesson);

// Remembers how each lesson is laid out and how large it is set.
class ReadingLook : public QObject
{
    Q_OBJECT

public:
    ReadingLook(LessonReader &reader, Preferences &preferences, QObject *parent);

    void restoreSizes(const QString &lesson); // before its rows are there
    void restore(const Lesson &lesson); // the rest, and from now on remembers for it

private:
    void keep();

    LessonReader &m_reader;
    Preferences &m_preferences;
    QString m_lesson; // id; empty: none is shown yet
    LessonLook m_look;
    bool m_hasBoth = false; // languages
    bool m_isRestoring = false;
};

} // namespace Pistis
