#pragma once

#include "widgets/speaker.h"

#include <QHash>
#include <QTextToSpeech>

#include <memory>

namespace Pistis {

// A voice of Qt's engines.
class QtSpeaker : public Speaker
{
    Q_OBJECT

public:
    static std::unique_ptr<QtSpeaker> found(); // null: no engine works or knows Greek

    explicit QtSpeaker(const QString &engine, QObject *parent = nullptr);

    void say(const QString &text, LessonLanguage language) override;
    void stop() override;
    void setVoice(LessonLanguage language, SpeakerVoice voice) override { m_chosen.insert(language, voice); }
    void lookForVoices() override;

private:
    bool choose(LessonLanguage language); // whether the engine knows it

    QTextToSpeech m_engine;
    QHash<LessonLanguage, SpeakerVoice> m_chosen;
    bool m_isSaying = false;
};

} // namespace Pistis
