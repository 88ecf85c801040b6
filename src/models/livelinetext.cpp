#include "models/livelinetext.h"

#include <algorithm>
#include <cmath>

namespace Pistis {

namespace {

    constexpr int fewestInThird = 10; // below, a share of a third says nothing

    QString percent(double share, const TextLanguage &language)
    {
        const double value = share * 100;
        return language.locale().toString(value, 'f', value < 1 && value >= 0.05 ? 1 : 0) + u'%';
    }

    // A share never without its limits: "18% fewer losses per extra visit (5% to 29%)" is filled in here.
    QString withLimits(const QString &text, const Verdict &verdict, const TextLanguage &language)
    {
        const auto change = [&language](double hr) { return percent(std::abs(hr - 1), language); };
        const bool fewer = *verdict.hr < 1;
        return text.arg(change(*verdict.hr), change(fewer ? *verdict.upper : *verdict.lower),
            change(fewer ? *verdict.lower : *verdict.upper));
    }

    // What the honest comparison says, short enough to stand behind the claim of the usual one.
    QString fairText(const Verdict &verdict, const TextLanguage &language)
    {
        using enum VerdictCode;
        const bool hasLimits = verdict.hr && verdict.lower && verdict.upper;
        const bool isLink = verdict.code == EarlySign || verdict.code == FewerLosses || verdict.code == MoreLosses;
        switch (isLink && !hasLimits ? CannotTell : verdict.code) {
        case TooFewLosses:
            if (verdict.losses > 0)
                return language.translate(
                    "LiveLineText", "an honest comparison cannot tell yet from %n loss(es)", nullptr, verdict.losses);
            break;
        case CannotTell:
            break;
        case NoVariation:
            return language.translate("LiveLineText", "you visit all about equally often, so nothing can be compared");
        case LagSensitive:
            return language.translate("LiveLineText", "an honest comparison does not establish a link");
        case NoLinkPartial:
        case NoLink:
            return language.translate("LiveLineText", "an honest comparison shows no visible link");
        case EarlySign:
            return withLimits(
                language.translate("LiveLineText",
                    "an honest comparison shows an early sign: %1 fewer losses per extra visit (%2 to %3)"),
                verdict, language);
        case FewerLosses:
            return withLimits(language.translate("LiveLineText",
                                  "an honest comparison shows a link: %1 fewer losses per extra visit (%2 to %3)"),
                verdict, language);
        case MoreLosses:
            return withLimits(language.translate("LiveLineText",
                                  "an honest comparison shows a link: %1 more losses per extra visit (%2 to %3)"),
                verdict, language);
        }
        return language.translate("LiveLineText", "an honest comparison cannot tell yet");
    }

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
    return language
        .translate("LiveLineText",
            "The usual chart of your book: of the least visited third %1 stayed, of the most visited %2; %3 — see both "
            "charts",
            "%3 is what an honest comparison says")
        .arg(percent(*naive.low.retained, language), percent(*naive.high.retained, language),
            fairText(result.verdict, language));
}

} // namespace Pistis
