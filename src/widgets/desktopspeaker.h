#pragma once

#include "widgets/speaker.h"

#include <QHash>

#include <memory>

namespace Pistis {

// The desktop's own voice where there is one, else espeak-ng; looked for when something is to be said for the first
// time.
class DesktopSpeaker : public Speaker
{
    Q_OBJECT

public:
    explicit DesktopSpeaker(QObject *parent = nullptr);
    ~DesktopSpeaker() override;

    void say(const QString &text, LessonLanguage language) override;
    void stop() override;
    void setVoice(LessonLanguage language, SpeakerVoice voice) override;
    void lookForVoices() override { found().lookForVoices(); }

private:
    Speaker &found();

    std::unique_ptr<Speaker> m_speaker;
    QHash<LessonLanguage, SpeakerVoice> m_chosen;
};

} // namespace Pistis
