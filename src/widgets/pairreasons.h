#pragma once

#include "lessons/lesson.h"

#include <QObject>

namespace Pistis {

class LessonReader;
class ReaderLexicon;

// Says of the pair at which the reader is how sure it is and why, while pairs are repaired.
class PairReasons : public QObject
{
    Q_OBJECT

public:
    PairReasons(LessonReader &reader, ReaderLexicon &lexicon, QObject *parent);

    void setLesson(const Lesson &lesson);
    void setOn(bool on);

private:
    void show();
    void tell(const QString &words);

    LessonReader &m_reader;
    ReaderLexicon &m_lexicon;
    Lesson m_lesson;
    bool m_isOn = false;
};

} // namespace Pistis
