#pragma once

#include "widgets/speaker.h"

#include <QElapsedTimer>
#include <QProcess>

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

private:
    void end(bool said);

    QString m_program;
    QProcess *m_process = nullptr;
    QElapsedTimer m_saying;
    int m_shortestMs = 0; // that saying the text can take
};

} // namespace Pistis
