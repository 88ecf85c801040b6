#include "models/linktext.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    QString percent(double share, const TextLanguage &language)
    {
        constexpr double most = 1000;
        const double value = std::abs(share) * 100;
        if (value > most)
            return language.translate("LinkText", "over %1%").arg(language.number(int(most)));
        return language.locale().toString(value, 'f', value < 1 && value >= 0.05 ? 1 : 0) + u'%';
    }

    QString change(double hr, const TextLanguage &language)
    {
        const QString text = hr < 1 ? language.translate("LinkText", "%1 fewer", "losses")
                                    : language.translate("LinkText", "%1 more", "losses");
        return text.arg(percent(hr - 1, language));
    }

    // "17% fewer losses per extra visit (4% to 28%)"; where the limits lie on both sides, "2% fewer losses per extra
    // visit (9% fewer to 6% more)".
    QString changeText(const Verdict &verdict, const TextLanguage &language)
    {
        const QString text = *verdict.hr < 1
            ? language.translate("LinkText", "%1 fewer losses per extra visit (%2 to %3)")
            : language.translate("LinkText", "%1 more losses per extra visit (%2 to %3)");
        const bool isOneSided = *verdict.upper < 1 || *verdict.lower > 1;
        const auto limit = [&](double hr) { return isOneSided ? percent(hr - 1, language) : change(hr, language); };
        const bool isFewer = *verdict.upper < 1; // the smaller change is named first
        return text.arg(percent(*verdict.hr - 1, language), limit(isFewer ? *verdict.upper : *verdict.lower),
            limit(isFewer ? *verdict.lower : *verdict.upper));
    }

    QString withChange(const QString &finding, const Verdict &verdict, const TextLanguage &language)
    {
        if (!verdict.hr || !verdict.lower || !verdict.upper)
            return finding;
        if (verdict.periods.size() > 1)
            return language.translate("LinkText", "%1, not the same for new and for old customers", "a finding")
                .arg(finding);
        return language.translate("LinkText", "%1: %2", "a finding and its size")
            .arg(finding, changeText(verdict, language));
    }

    QString cannotTell(const TextLanguage &language)
    {
        return language.translate("LinkText", "an honest comparison cannot tell yet");
    }

    // Losses that are inferred blur every number towards no link: what is left is the direction.
    QString directionText(VerdictCode code, const TextLanguage &language)
    {
        switch (code) {
        case VerdictCode::CannotTell:
            return cannotTell(language);
        case VerdictCode::NoLinkPartial:
        case VerdictCode::NoLink:
            return language.translate("LinkText", "an honest comparison shows no visible link so far");
        case VerdictCode::MoreLosses:
            return language.translate("LinkText",
                "an honest comparison shows only a direction: customers visited more fell silent more often");
        default:
            return language.translate("LinkText",
                "an honest comparison shows only a direction: customers visited more fell silent less often");
        }
    }

} // namespace

QString naiveClaimText(const NaiveView &naive, const TextLanguage &language)
{
    if (!naive.low.retained || !naive.high.retained)
        return language.translate("LinkText", "there are too few customers for the usual chart");
    return language
        .translate("LinkText",
            "the usual chart would claim that %1 of the customers with the fewest visits stayed and %2 of those with "
            "the most")
        .arg(percent(*naive.low.retained, language), percent(*naive.high.retained, language));
}

QString linkText(const Verdict &verdict, const TextLanguage &language)
{
    using enum VerdictCode;
    switch (verdict.code) {
    case TooFewLosses:
        return verdict.losses > 0 ? language.translate(
                   "LinkText", "an honest comparison cannot tell yet from %n loss(es)", nullptr, verdict.losses)
                                  : cannotTell(language);
    case NoVariation:
        return language.translate("LinkText", "you visit all about equally often, so nothing can be compared");
    case LagSensitive:
        return language.translate("LinkText", "an honest comparison does not establish a link");
    default:
        break;
    }
    if (verdict.directionOnly)
        return directionText(verdict.code, language);
    const bool hasLimits = verdict.hr && verdict.lower && verdict.upper;
    switch (verdict.code) {
    case NoLinkPartial:
        return withChange(
            language.translate("LinkText", "an honest comparison shows no visible link so far"), verdict, language);
    case NoLink:
        return withChange(
            language.translate("LinkText", "an honest comparison shows no visible link"), verdict, language);
    case EarlySign:
        if (hasLimits)
            return withChange(
                language.translate("LinkText", "an honest comparison shows an early sign"), verdict, language);
        break;
    case FewerLosses:
    case MoreLosses:
        if (hasLimits)
            return withChange(language.translate("LinkText", "an honest comparison shows a link"), verdict, language);
        break;
    default:
        break;
    }
    return withChange(cannotTell(language), verdict, language);
}

QString unadjustedText(const EvidenceResult &result, const TextLanguage &language)
{
    using enum VerdictCode;
    const LagResult *headline = result.headline();
    const VerdictCode code = result.verdict.code;
    if (!result.ownPace || !headline || result.verdict.directionOnly
        || (code != CannotTell && code != NoLinkPartial && code != NoLink))
        return {};
    const Verdict verdict { .hr = headline->cox.hr, .lower = headline->cox.hrLower, .upper = headline->cox.hrUpper };
    if (!verdict.hr || !verdict.lower || !verdict.upper || (*verdict.lower <= 1 && *verdict.upper >= 1))
        return {};
    return language
        .translate("LinkText",
            "Without the adjustment for how often each customer is usually visited the log shows %1; with it, that is "
            "not "
            "established.")
        .arg(changeText(verdict, language));
}

} // namespace Pistis
