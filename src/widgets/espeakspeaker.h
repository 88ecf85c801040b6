#pragma once

#include "widgets/espeakvoices.h"

#include <QElapsedTimer>
#include <QProcess>

#include <functional>
#include <optional>

namespace Pistis {

// The voice of the program espeak-ng.
class EspeakSpeaker : public Speaker
{
    Q_OBJECT

public:
    explicit EspeakSpeaker(const QString &program = QStringLiteral("espeak-ng"), QObject *parent = nullptr);
    ~EspeakSpeaker() override;

    void say(const QString &text, LessonLanguage language) override;
    void stop() override;
    void setVoice(LessonLanguage language, SpeakerVoice voice) override { m_chosen.insert(language, voice); }
    void lookForVoices() override;

private:
    struct Utterance
    {
        QString text {};
        LessonLanguage language = LessonLanguage::Greek;
    };

    void start(const Utterance &utterance);
    void end(bool said);
    void ask(const QString &question, const std::function<void(const QString &)> &answered);
    void found(const EspeakVoices &voices);

    QString m_program;
    QHash<LessonLanguage, SpeakerVoice> m_chosen;
    std::optional<EspeakVoices> m_voices;
    std::optional<Utterance> m_waiting; // for the voices
    QProcess *m_process = nullptr;
    QElapsedTimer m_saying;
    int m_shortestMs = 0; // that saying the text can take
    bool m_isLooking = false;
};

} // namespace Pistis
