#pragma once

#include "lessons/lessontext.h"

#include <QList>
#include <QObject>

namespace Pistis {

enum class SpeakerVoice { Plain, Male, Female };

// Which voices a computer has for each language; none: it cannot say anything in it.
struct SpeakerVoices
{
    QList<SpeakerVoice> greek {};
    QList<SpeakerVoice> english {};

    const QList<SpeakerVoice> &of(LessonLanguage language) const
    {
        return language == LessonLanguage::Greek ? greek : english;
    }
    QList<SpeakerVoice> &of(LessonLanguage language) { return language == LessonLanguage::Greek ? greek : english; }

    friend bool operator==(const SpeakerVoices &, const SpeakerVoices &) = default;
};

// A voice that says one text at a time.
class Speaker : public QObject
{
    Q_OBJECT

public:
    enum class Problem { NoProgram, NoVoice, NoSound };

    using QObject::QObject;

    virtual void say(const QString &text, LessonLanguage language) = 0;
    virtual void stop() = 0; // says nothing more, and signals nothing
    virtual void setVoice(LessonLanguage language, SpeakerVoice voice) = 0; // one that is not there is the plain one
    virtual void lookForVoices() = 0; // found are told at once or later

Q_SIGNALS:
    void finished(); // the text was said
    void failed(Pistis::Speaker::Problem problem);
    void voicesFound(const Pistis::SpeakerVoices &voices);
};

} // namespace Pistis
