#pragma once

#include "widgets/speaker.h"

namespace Pistis {

QString speakerVoiceText(SpeakerVoice voice);

QString speakerProblemText(Speaker::Problem problem);

} // namespace Pistis
