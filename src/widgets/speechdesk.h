#pragma once

#include "widgets/lessonspeech.h"

#include <memory>

class QAction;
class QShortcut;

namespace Pistis {

class LessonReader;
class Preferences;

// Joins the actions for reading aloud with the lesson that is read.
class SpeechDesk : public QObject
{
    Q_OBJECT

public:
    struct Actions
    {
        QAction *speak = nullptr; // checkable
        QAction *back = nullptr;
        QAction *both = nullptr;
        QAction *greek = nullptr;
        QAction *english = nullptr;
        QAction *voices = nullptr;
    };

    SpeechDesk(LessonReader &reader, Preferences &preferences, std::unique_ptr<Speaker> speaker, const Actions &actions,
        QObject *parent);
    ~SpeechDesk() override;

    LessonSpeech &speech() { return m_speech; }
    void stop() { m_speech.stop(); }

Q_SIGNALS:
    void told(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void speak(bool on);
    void showSpeaking();
    void show(int pair, LessonLanguage language, int sentence);
    int currentPair() const;

    LessonReader &m_reader;
    Preferences &m_preferences;
    std::unique_ptr<Speaker> m_speaker;
    LessonSpeech m_speech;
    Actions m_actions;
    QShortcut *m_silence;
    bool m_follows = true; // until the reader scrolls
    bool m_moving = false;
    bool m_isProblemTold = false; // since the reading began
};

} // namespace Pistis
