#pragma once

#include "widgets/speaker.h"

#include <QTimer>

#include <functional>

namespace Pistis {

struct SpokenPair
{
    QStringList greek {}; // sentences
    QStringList english {};

    friend bool operator==(const SpokenPair &, const SpokenPair &) = default;
};

// Reads the sentences of pairs aloud, one after the other. What no voice can say passes silently at a reader's pace.
class LessonSpeech : public QObject
{
    Q_OBJECT

public:
    enum class Languages { Both, Greek, English };
    using Times = std::function<int(const QString &text)>; // ms

    explicit LessonSpeech(Speaker &speaker, QObject *parent = nullptr);

    void setPairs(const QList<SpokenPair> &pairs); // stops
    const QList<SpokenPair> &pairs() const { return m_pairs; }
    void setLanguages(Languages languages);
    void setTimes(const Times &longest, const Times &silent);

    static int longestMs(const QString &text); // a voice that takes longer is not heard
    static int silentMs(const QString &text);

    void start(int pair);
    void stop();
    void goBack(); // one sentence
    bool isSpeaking() const { return m_isSpeaking; }

Q_SIGNALS:
    void reached(int pair, Pistis::LessonLanguage language, int sentence);
    void stopped();
    void failed(Pistis::Speaker::Problem problem); // each problem once from each start

private:
    void say();
    void next();
    void goOnSilently(Speaker::Problem problem);
    void begin(); // to say what stands at the place
    QStringList texts() const; // of the part
    QString text() const { return texts().value(m_sentence); }
    QList<LessonLanguage> languages() const;
    LessonLanguage language() const { return languages().value(m_part); }
    bool isSilent() const { return m_silenced.contains(language()); }

    Speaker &m_speaker;
    QList<SpokenPair> m_pairs;
    Languages m_languages = Languages::Both;
    Times m_longest = longestMs;
    Times m_silent = silentMs;
    QTimer m_watchdog;
    int m_pair = 0;
    int m_part = 0; // of the languages
    int m_sentence = 0; // of the part
    bool m_isSpeaking = false;
    QList<LessonLanguage> m_silenced; // since the start
    QList<Speaker::Problem> m_told;
};

} // namespace Pistis
