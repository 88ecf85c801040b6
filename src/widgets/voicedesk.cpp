#include "widgets/voicedesk.h"

#include "app/preferences.h"
#include "widgets/opendialog.h"
#include "widgets/speakertext.h"
#include "widgets/voicedialog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    const QList<std::pair<SpeakerVoice, QByteArray>> voiceWords { { SpeakerVoice::Plain, "plain" },
        { SpeakerVoice::Male, "male" }, { SpeakerVoice::Female, "female" } };

    QString keyOf(LessonLanguage language) { return u"voice-"_s + codeOf(language); }

} // namespace

VoiceDesk::VoiceDesk(Speaker &speaker, Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_speaker(speaker)
    , m_preferences(preferences)
{
    for (const LessonLanguage language : { LessonLanguage::Greek, LessonLanguage::English }) {
        const QByteArray kept = preferences.arrangement(keyOf(language));
        const auto word = std::ranges::find(voiceWords, kept, &std::pair<SpeakerVoice, QByteArray>::second);
        if (word == voiceWords.end())
            continue;
        m_chosen.insert(language, word->first);
        speaker.setVoice(language, word->first);
    }
}

void VoiceDesk::choose(LessonLanguage language, SpeakerVoice voice)
{
    const auto word = std::ranges::find(voiceWords, voice, &std::pair<SpeakerVoice, QByteArray>::first);
    m_preferences.setArrangement(keyOf(language), word->second);
    m_chosen.insert(language, voice);
    m_speaker.setVoice(language, voice);
}

void VoiceDesk::open(QWidget *window)
{
    auto *dialog = new VoiceDialog(window);
    connect(&m_speaker, &Speaker::voicesFound, dialog,
        [this, dialog](const SpeakerVoices &found) { dialog->showVoices(found, m_chosen); });
    connect(&m_speaker, &Speaker::failed, dialog,
        [dialog](Speaker::Problem problem) { dialog->showProblem(speakerProblemText(problem)); });
    connect(dialog, &VoiceDialog::chosen, this, &VoiceDesk::choose);
    connect(dialog, &VoiceDialog::sampleRequested, &m_speaker,
        [this](const QString &text, LessonLanguage language) { m_speaker.say(text, language); });
    connect(dialog, &QDialog::finished, &m_speaker, &Speaker::stop);
    openDialog(dialog);
    m_speaker.lookForVoices();
}

} // namespace Pistis
