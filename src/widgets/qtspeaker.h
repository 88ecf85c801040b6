#pragma once

#include "widgets/speaker.h"

#include <QTextToSpeech>

#include <memory>

namespace Pistis {

// A voice of Qt's engines.
class QtSpeaker : public Speaker
{
    Q_OBJECT

public:
    static std::unique_ptr<QtSpeaker> found(); // null: no engine works or knows Greek

    explicit QtSpeaker(const QString &engine, QObject *parent = nullptr);

    void say(const QString &text, LessonLanguage language) override;
    void stop() override;

private:
    QTextToSpeech m_engine;
    bool m_isSaying = false;
};

} // namespace Pistis
