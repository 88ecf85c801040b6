#include "widgets/desktopspeaker.h"

#include "widgets/espeakspeaker.h"
#ifdef PISTIS_TEXTTOSPEECH
#include "widgets/qtspeaker.h"
#endif

namespace Pistis {

namespace {

    std::unique_ptr<Speaker> foundSpeaker()
    {
#ifdef PISTIS_TEXTTOSPEECH
        if (auto speaker = QtSpeaker::found())
            return speaker;
#endif
        return std::make_unique<EspeakSpeaker>();
    }

} // namespace

DesktopSpeaker::DesktopSpeaker(QObject *parent)
    : Speaker(parent)
{
}

DesktopSpeaker::~DesktopSpeaker() = default;

Speaker &DesktopSpeaker::found()
{
    if (!m_speaker) {
        m_speaker = foundSpeaker();
        connect(m_speaker.get(), &Speaker::finished, this, &Speaker::finished);
        connect(m_speaker.get(), &Speaker::failed, this, &Speaker::failed);
        connect(m_speaker.get(), &Speaker::voicesFound, this, &Speaker::voicesFound);
        for (auto chosen = m_chosen.cbegin(); chosen != m_chosen.cend(); ++chosen)
            m_speaker->setVoice(chosen.key(), *chosen);
    }
    return *m_speaker;
}

void DesktopSpeaker::say(const QString &text, LessonLanguage language) { found().say(text, language); }

void DesktopSpeaker::stop()
{
    if (m_speaker)
        m_speaker->stop();
}

void DesktopSpeaker::setVoice(LessonLanguage language, SpeakerVoice voice)
{
    m_chosen.insert(language, voice);
    if (m_speaker)
        m_speaker->setVoice(language, voice);
}

} // namespace Pistis
