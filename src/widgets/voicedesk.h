#pragma once

#include "widgets/speaker.h"

#include <QHash>

namespace Pistis {

class Preferences;

// Remembers which voice reads each language, and lets it be chosen.
class VoiceDesk : public QObject
{
    Q_OBJECT

public:
    VoiceDesk(Speaker &speaker, Preferences &preferences, QObject *parent);

    void open(QWidget *window);

private:
    void choose(LessonLanguage language, SpeakerVoice voice);

    Speaker &m_speaker;
    Preferences &m_preferences;
    QHash<LessonLanguage, SpeakerVoice> m_chosen;
};

} // namespace Pistis
