#include "models/livelinetext.h"

#include "models/linktext.h"

#include <algorithm>

namespace Pistis {

namespace {

    constexpr int fewestInThird = 10; // below, a share of a third says nothing

} // namespace

QString liveLineText(Practice practice, const WorkCounts &counts, const TextLanguage &language)
{
    switch (practice) {
    case Practice::None:
    case Practice::Evidence:
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

QString evidenceLineText(const EvidenceResult &result, const TextLanguage &language)
{
    const NaiveView &naive = result.naive;
    if (naive.customers == 0)
        return language.translate(
            "LiveLineText", "Your book has no customers yet; the practice book has enough for both charts");
    if (std::min(naive.low.n, naive.high.n) < fewestInThird)
        return language.translate("LiveLineText",
            "Your book has %n customer(s), too few for both charts; the practice book has enough", nullptr,
            naive.customers);
    if (naive.losses == 0)
        return language.translate("LiveLineText",
            "No customer of your book is lost, so there is nothing to compare; the practice book has enough losses");
    const QString line = language
                             .translate("LiveLineText", "%1; %2 — see both charts",
                                 "the usual chart's claim of the reader's book; the honest result")
                             .arg(naiveClaimText(naive, language), linkText(result.verdict, language));
    return language.locale().toUpper(line.left(1)) + line.mid(1);
}

} // namespace Pistis
