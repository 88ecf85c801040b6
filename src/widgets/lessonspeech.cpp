#include "widgets/lessonspeech.h"

#include <algorithm>
#include <utility>

namespace Pistis {

namespace {

    constexpr int slowestStartMs = 3'000; // of a voice
    constexpr int slowestMsOfLetter = 150;
    constexpr int silentStartMs = 500; // of a reader
    constexpr int silentMsOfLetter = 70;

} // namespace

LessonSpeech::LessonSpeech(Speaker &speaker, QObject *parent)
    : QObject(parent)
    , m_speaker(speaker)
{
    m_watchdog.setSingleShot(true);
    connect(&m_speaker, &Speaker::finished, this, [this] {
        if (m_isSpeaking && !isSilent())
            next();
    });
    connect(&m_speaker, &Speaker::failed, this, &LessonSpeech::goOnSilently);
    connect(&m_watchdog, &QTimer::timeout, this, [this] {
        if (isSilent())
            return next();
        m_speaker.stop();
        goOnSilently(Speaker::Problem::NoSound);
    });
}

int LessonSpeech::longestMs(const QString &text) { return slowestStartMs + slowestMsOfLetter * int(text.size()); }

int LessonSpeech::silentMs(const QString &text) { return silentStartMs + silentMsOfLetter * int(text.size()); }

void LessonSpeech::setTimes(const Times &longest, const Times &silent)
{
    m_longest = longest;
    m_silent = silent;
}

void LessonSpeech::setPairs(const QList<SpokenPair> &pairs)
{
    stop();
    m_pairs = pairs;
}

void LessonSpeech::setLanguages(Languages languages)
{
    m_languages = languages;
    if (m_isSpeaking)
        start(m_pair);
}

QList<LessonLanguage> LessonSpeech::languages() const
{
    switch (m_languages) {
    case Languages::Greek:
        return { LessonLanguage::Greek };
    case Languages::English:
        return { LessonLanguage::English };
    case Languages::Both:
        break;
    }
    return { LessonLanguage::Greek, LessonLanguage::English };
}

QStringList LessonSpeech::texts() const
{
    const SpokenPair pair = m_pairs.value(m_pair);
    return language() == LessonLanguage::Greek ? pair.greek : pair.english;
}

void LessonSpeech::start(int pair)
{
    if (pair < 0 || pair >= m_pairs.size())
        return stop();
    m_pair = pair;
    m_part = 0;
    m_sentence = 0;
    begin();
}

void LessonSpeech::begin()
{
    m_speaker.stop();
    m_silenced.clear();
    m_told.clear();
    m_isSpeaking = true;
    say();
}

// What has no text in the language is passed over.
void LessonSpeech::say()
{
    while (m_pair < m_pairs.size() && m_sentence >= texts().size()) {
        m_sentence = 0;
        if (++m_part < languages().size())
            continue;
        m_part = 0;
        ++m_pair;
    }
    if (m_pair >= m_pairs.size())
        return stop();
    Q_EMIT reached(m_pair, language(), m_sentence);
    m_watchdog.start(isSilent() ? m_silent(text()) : m_longest(text()));
    if (!isSilent())
        m_speaker.say(text(), language());
}

void LessonSpeech::next()
{
    m_watchdog.stop();
    ++m_sentence;
    say();
}

// A voice that is missing for one language says nothing of that of the other.
void LessonSpeech::goOnSilently(Speaker::Problem problem)
{
    if (!m_isSpeaking || isSilent())
        return;
    m_silenced.append(problem == Speaker::Problem::NoVoice ? QList { language() } : languages());
    m_watchdog.start(m_silent(text()));
    if (m_told.contains(problem))
        return;
    m_told.append(problem);
    Q_EMIT failed(problem);
}

void LessonSpeech::goBack()
{
    if (!m_isSpeaking)
        return;
    while (--m_sentence < 0 && (m_part > 0 || m_pair > 0)) {
        if (--m_part < 0) {
            m_part = int(languages().size()) - 1;
            --m_pair;
        }
        m_sentence = int(texts().size());
    }
    m_sentence = std::max(0, m_sentence);
    begin();
}

void LessonSpeech::stop()
{
    m_watchdog.stop();
    m_speaker.stop();
    if (!std::exchange(m_isSpeaking, false))
        return;
    Q_EMIT stopped();
}

} // namespace Pistis
