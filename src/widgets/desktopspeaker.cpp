#include "widgets/desktopspeaker.h"

#include "widgets/espeakspeaker.h"
#ifdef PISTIS_TEXTTOSPEECH
#include "widgets/qtspeaker.h"
#endif

namespace Pistis {

namespace {

    std::unique_ptr<Speaker> foundVoice()
    {
#ifdef PISTIS_TEXTTOSPEECH
        if (auto voice = QtSpeaker::found())
            return voice;
#endif
        return std::make_unique<EspeakSpeaker>();
    }

} // namespace

DesktopSpeaker::DesktopSpeaker(QObject *parent)
    : Speaker(parent)
{
}

DesktopSpeaker::~DesktopSpeaker() = default;

void DesktopSpeaker::say(const QString &text, LessonLanguage language)
{
    if (!m_voice) {
        m_voice = foundVoice();
        connect(m_voice.get(), &Speaker::finished, this, &Speaker::finished);
        connect(m_voice.get(), &Speaker::failed, this, &Speaker::failed);
    }
    m_voice->say(text, language);
}

void DesktopSpeaker::stop()
{
    if (m_voice)
        m_voice->stop();
}

} // namespace Pistis
