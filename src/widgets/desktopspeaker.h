#pragma once

#include "widgets/speaker.h"

#include <memory>

namespace Pistis {

// The desktop's own voice where there is one, else espeak-ng; looked for when something is to be said for the first
// time.
class DesktopSpeaker : public Speaker
{
    Q_OBJECT

public:
    explicit DesktopSpeaker(QObject *parent = nullptr);
    ~DesktopSpeaker() override;

    void say(const QString &text, LessonLanguage language) override;
    void stop() override;

private:
    std::unique_ptr<Speaker> m_voice;
};

} // namespace Pistis
