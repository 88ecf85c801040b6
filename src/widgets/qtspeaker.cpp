#include "widgets/qtspeaker.h"

#include <QLocale>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    QLocale::Language languageOf(LessonLanguage language)
    {
        return language == LessonLanguage::Greek ? QLocale::Greek : QLocale::English;
    }

    std::optional<QLocale> localeOf(const QTextToSpeech &engine, LessonLanguage language)
    {
        const QList<QLocale> known = engine.availableLocales();
        const auto found = std::ranges::find(known, languageOf(language), &QLocale::language);
        return found == known.end() ? std::nullopt : std::optional(*found);
    }

    QList<QVoice> voicesLike(const QTextToSpeech &engine, SpeakerVoice wanted)
    {
        QList<QVoice> voices = engine.availableVoices();
        const QVoice::Gender gender = wanted == SpeakerVoice::Male ? QVoice::Male : QVoice::Female;
        voices.removeIf([gender](const QVoice &voice) { return voice.gender() != gender; });
        return voices;
    }

} // namespace

std::unique_ptr<QtSpeaker> QtSpeaker::found()
{
    const QStringList engines = QTextToSpeech::availableEngines();
    for (const QString &engine : engines) {
        if (engine == u"mock"_s)
            continue;
        auto speaker = std::make_unique<QtSpeaker>(engine);
        if (speaker->m_engine.state() != QTextToSpeech::Error && localeOf(speaker->m_engine, LessonLanguage::Greek))
            return speaker;
    }
    return {};
}

QtSpeaker::QtSpeaker(const QString &engine, QObject *parent)
    : Speaker(parent)
    , m_engine(engine)
{
    connect(&m_engine, &QTextToSpeech::stateChanged, this, [this](QTextToSpeech::State state) {
        if (!m_isSaying || (state != QTextToSpeech::Ready && state != QTextToSpeech::Error))
            return;
        m_isSaying = false;
        if (state == QTextToSpeech::Ready)
            Q_EMIT finished();
        else
            Q_EMIT failed(Problem::NoSound);
    });
}

void QtSpeaker::say(const QString &text, LessonLanguage language)
{
    stop();
    if (!choose(language)) {
        Q_EMIT failed(Problem::NoVoice);
        return;
    }
    m_isSaying = true;
    m_engine.say(text);
}

bool QtSpeaker::choose(LessonLanguage language)
{
    const auto locale = localeOf(m_engine, language);
    if (!locale)
        return false;
    m_engine.setLocale(*locale); // with its plain voice
    if (const SpeakerVoice chosen = m_chosen.value(language); chosen != SpeakerVoice::Plain) {
        const QList<QVoice> voices = voicesLike(m_engine, chosen);
        if (!voices.isEmpty())
            m_engine.setVoice(voices.constFirst());
    }
    return true;
}

void QtSpeaker::lookForVoices()
{
    SpeakerVoices found;
    for (const LessonLanguage language : { LessonLanguage::Greek, LessonLanguage::English }) {
        if (!choose(language))
            continue;
        found.of(language).append(SpeakerVoice::Plain);
        for (const SpeakerVoice voice : { SpeakerVoice::Male, SpeakerVoice::Female }) {
            if (!voicesLike(m_engine, voice).isEmpty())
                found.of(language).append(voice);
        }
    }
    Q_EMIT voicesFound(found);
}

void QtSpeaker::stop()
{
    if (std::exchange(m_isSaying, false))
        m_engine.stop();
}

} // namespace Pistis
