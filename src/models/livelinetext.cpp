#include "models/livelinetext.h"

namespace Pistis {

QString liveLineText(Practice practice, const WorkCounts &counts, const TextLanguage &language)
{
    switch (practice) {
    case Practice::None:
        return {};
    case Practice::Visits:
        if (counts.current == 0)
            return language.translate("LiveLineText", "No customers in your book yet");
        if (counts.pastRhythm == 0)
            return language.translate(
                "LiveLineText", "None of your %n customer(s) is past the rhythm", nullptr, counts.current);
        return language
            .translate("LiveLineText", "%1 of your %n customer(s) are past their rhythm", nullptr, counts.current)
            .arg(language.number(counts.pastRhythm));
    case Practice::Requests:
        if (counts.requestsWaiting == 0)
            return language.translate("LiveLineText", "No request waits for an answer");
        return language.translate(
            "LiveLineText", "%n request(s) of your customers wait for an answer", nullptr, counts.requestsWaiting);
    case Practice::Promises:
        if (counts.promisesDue == 0)
            return language.translate("LiveLineText", "No promise is due this week or broken");
        return language.translate(
            "LiveLineText", "%n promise(s) of yours are due within a week or broken", nullptr, counts.promisesDue);
    }
    return {};
}

} // namespace Pistis
