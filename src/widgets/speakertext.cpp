#include "widgets/speakertext.h"

namespace Pistis {

QString speakerVoiceText(SpeakerVoice voice)
{
    switch (voice) {
    case SpeakerVoice::Male:
        return Speaker::tr("Male voice");
    case SpeakerVoice::Female:
        return Speaker::tr("Female voice");
    case SpeakerVoice::Plain:
        break;
    }
    return Speaker::tr("Plain voice");
}

QString speakerProblemText(Speaker::Problem problem)
{
    switch (problem) {
    case Speaker::Problem::NoProgram:
        return Speaker::tr("No voice is installed on this computer. Install the package espeak-ng to hear the lesson.");
    case Speaker::Problem::NoVoice:
        return Speaker::tr("There is no voice for this language on this computer.");
    case Speaker::Problem::NoSound:
        break;
    }
    return Speaker::tr("No sound was heard. Check the loudspeakers of this computer.");
}

} // namespace Pistis
