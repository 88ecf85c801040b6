#include "widgets/speechdesk.h"

#include "app/preferences.h"
#include "widgets/lessonreader.h"
#include "widgets/readerpane.h"
#include "widgets/readerpanes.h"
#include "widgets/speakertext.h"
#include "widgets/voicedesk.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QShortcut>

#include <utility>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    const QString languagesKey = u"speech"_s;

    QStringList sentencesIn(const QString &text, const QList<TextSpan> &spans)
    {
        QStringList sentences;
        for (const TextSpan &span : spans)
            sentences.append(text.mid(span.start, span.length));
        if (spans.isEmpty() && !text.isEmpty())
            sentences.append(text);
        return sentences;
    }

    QList<SpokenPair> pairsOf(const LessonRows &rows)
    {
        QList<SpokenPair> pairs;
        for (const LessonRow &row : rows) {
            if (sentenceCount(row) > 0)
                pairs.append(
                    { sentencesIn(row.greek, row.greekSentences), sentencesIn(row.english, row.englishSentences) });
        }
        return pairs;
    }

} // namespace

SpeechDesk::SpeechDesk(LessonReader &reader, Preferences &preferences, std::unique_ptr<Speaker> speaker,
    const Actions &actions, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_preferences(preferences)
    , m_speaker(std::move(speaker))
    , m_speech(*m_speaker)
    , m_actions(actions)
    , m_silence(new QShortcut(Qt::Key_Escape, &reader))
{
    reader.installEventFilter(this);
    for (ReaderPane *pane : reader.panes().both()) {
        pane->viewport()->installEventFilter(this);
        connect(pane->verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_follows = false; });
    }
    connect(&reader, &LessonReader::currentSentenceChanged, this, [this] {
        if (m_moving || !m_speech.isSpeaking())
            return;
        m_follows = true;
        if (pairsOf(m_reader.rows()) == m_speech.pairs())
            m_speech.start(currentPair());
        else
            m_speech.stop(); // another lesson
    });
    connect(&m_speech, &LessonSpeech::reached, this, &SpeechDesk::show);
    connect(&m_speech, &LessonSpeech::stopped, this, [this] {
        showSpeaking();
        if (std::exchange(m_isProblemTold, false)) // and would stand there as if the reading went on
            Q_EMIT told(tr("Reading aloud has stopped."));
    });
    connect(&m_speech, &LessonSpeech::failed, this, [this](Speaker::Problem problem) {
        m_isProblemTold = true;
        Q_EMIT told(
            speakerProblemText(problem) + u' ' + tr("Until then the sentences are only marked one after the other."));
    });
    connect(actions.speak, &QAction::triggered, this, &SpeechDesk::speak);
    m_silence->setContext(Qt::WidgetWithChildrenShortcut);
    m_silence->setEnabled(false); // Escape means other things while nobody speaks
    connect(m_silence, &QShortcut::activated, &m_speech, &LessonSpeech::stop);
    connect(actions.back, &QAction::triggered, this, [this] {
        m_follows = true;
        m_speech.goBack();
    });
    auto *voices = new VoiceDesk(*m_speaker, preferences, this);
    connect(actions.voices, &QAction::triggered, this, [this, voices] {
        m_speech.stop(); // the voices are heard one by one
        voices->open(m_reader.window());
    });
    using Languages = LessonSpeech::Languages;
    auto *group = new QActionGroup(this);
    const QByteArray kept = m_preferences.arrangement(languagesKey);
    for (const auto &[action, languages, word] :
        { std::tuple(actions.both, Languages::Both, "both"), std::tuple(actions.greek, Languages::Greek, "el"),
            std::tuple(actions.english, Languages::English, "en") }) {
        group->addAction(action);
        const bool isKept = kept == word || (kept.isEmpty() && languages == Languages::Both);
        action->setChecked(isKept);
        if (isKept)
            m_speech.setLanguages(languages);
        connect(action, &QAction::triggered, this, [this, languages = languages, word = QByteArray(word)] {
            m_preferences.setArrangement(languagesKey, word);
            m_speech.setLanguages(languages);
        });
    }
}

SpeechDesk::~SpeechDesk() = default;

int SpeechDesk::currentPair() const
{
    return m_reader.sentences() == 0 ? -1 : linkOfSentence(m_reader.rows(), m_reader.currentSentence());
}

void SpeechDesk::speak(bool on)
{
    if (!on)
        return m_speech.stop();
    m_follows = true;
    m_speech.setPairs(pairsOf(m_reader.rows()));
    m_speech.start(currentPair());
    showSpeaking();
}

void SpeechDesk::showSpeaking()
{
    m_actions.speak->setChecked(m_speech.isSpeaking());
    m_silence->setEnabled(m_speech.isSpeaking());
}

void SpeechDesk::show(int pair, LessonLanguage language, int sentence)
{
    const QScopedValueRollback moving(m_moving, true);
    if (m_follows)
        m_reader.setCurrentSentence(sentenceOfLink(m_reader.rows(), pair));
    if (m_reader.currentLink() == pair)
        m_reader.panes().markSentence(language, sentence);
}

bool SpeechDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel)
        m_follows = false;
    else if (watched == &m_reader && event->type() == QEvent::Hide && !event->spontaneous())
        stop(); // what goes on unseen would move the reader's place
    return QObject::eventFilter(watched, event);
}

} // namespace Pistis
