#include "widgets/espeakspeaker.h"

#include <QStandardPaths>

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
    const QString program = QStandardPaths::findExecutable(m_program);
    if (program.isEmpty()) {
        Q_EMIT failed(Problem::NoProgram);
        return;
    }
    m_shortestMs = shortestMsOfLetter * int(text.size());
    m_saying.start();
    auto *process = new QProcess(this);
    m_process = process;
    connect(process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(false);
    });
    connect(process, &QProcess::finished, this,
        [this](int code, QProcess::ExitStatus status) { end(code == 0 && status == QProcess::NormalExit); });
    // The text goes in as a file does, so that none of it is taken for an option.
    process->start(program, { u"-v"_s, codeOf(language), u"--stdin"_s });
    if (m_process != process)
        return; // it failed at once
    process->write(text.toUtf8());
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
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->kill();
    // One that is deleted while it runs would be waited for.
    connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
    m_process = nullptr;
}

} // namespace Pistis
