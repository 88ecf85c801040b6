#include "widgets/espeakspeaker.h"

#include <QStandardPaths>

#include <utility>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr int shortestMsOfLetter = 10; // the fastest voice needs a multiple of it

}

EspeakSpeaker::EspeakSpeaker(const QString &program, QObject *parent)
    : Speaker(parent)
    , m_program(program)
{
}

EspeakSpeaker::~EspeakSpeaker() { stop(); }

void EspeakSpeaker::say(const QString &text, LessonLanguage language)
{
    stop();
    if (QStandardPaths::findExecutable(m_program).isEmpty()) {
        Q_EMIT failed(Problem::NoProgram);
        return;
    }
    const Utterance utterance { .text = text, .language = language };
    if (m_voices || m_chosen.value(language) == SpeakerVoice::Plain)
        return start(utterance);
    m_waiting = utterance;
    lookForVoices();
}

void EspeakSpeaker::start(const Utterance &utterance)
{
    m_shortestMs = shortestMsOfLetter * int(utterance.text.size());
    m_saying.start();
    auto *process = new QProcess(this);
    m_process = process;
    connect(process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(false);
    });
    connect(process, &QProcess::finished, this,
        [this](int code, QProcess::ExitStatus status) { end(code == 0 && status == QProcess::NormalExit); });
    const QString name = m_voices ? m_voices->name(utterance.language, m_chosen.value(utterance.language))
                                  : codeOf(utterance.language);
    // The text goes in as a file does, so that none of it is taken for an option.
    process->start(m_program, { u"-v"_s, name, u"--stdin"_s });
    if (m_process != process)
        return; // it failed at once
    process->write(utterance.text.toUtf8());
    process->closeWriteChannel();
}

void EspeakSpeaker::end(bool said)
{
    m_process->deleteLater();
    m_process = nullptr;
    // Without a loudspeaker the program ends at once, and well.
    if (said && m_saying.hasExpired(m_shortestMs))
        Q_EMIT finished();
    else
        Q_EMIT failed(Problem::NoSound);
}

void EspeakSpeaker::stop()
{
    m_waiting.reset();
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->kill();
    // One that is deleted while it runs would be waited for.
    connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
    m_process = nullptr;
}

// A program that does not answer has no voices; it is asked again the next time.
void EspeakSpeaker::ask(const QString &question, const std::function<void(const QString &)> &answered)
{
    auto *process = new QProcess(this);
    const auto answer = [process, answered] {
        process->deleteLater();
        answered(QString::fromUtf8(process->readAllStandardOutput()));
    };
    connect(process, &QProcess::errorOccurred, this, [answer](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            answer();
    });
    connect(process, &QProcess::finished, this, answer);
    process->start(m_program, { question });
}

void EspeakSpeaker::lookForVoices()
{
    if (m_voices)
        return Q_EMIT voicesFound(m_voices->voices());
    if (std::exchange(m_isLooking, true))
        return;
    ask(u"--voices"_s, [this](const QString &languages) {
        ask(u"--voices=variant"_s,
            [this, languages](const QString &variants) { found(EspeakVoices(languages, variants)); });
    });
}

void EspeakSpeaker::found(const EspeakVoices &voices)
{
    m_isLooking = false;
    m_voices = voices;
    if (const auto waiting = std::exchange(m_waiting, std::nullopt))
        start(*waiting);
    Q_EMIT voicesFound(voices.voices());
    if (voices.voices() == SpeakerVoices())
        m_voices.reset();
}

} // namespace Pistis
