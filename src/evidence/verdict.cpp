#include "evidence/verdict.h"

namespace Pistis {

const char *wordOf(VerdictCode code)
{
    switch (code) {
    case VerdictCode::TooFewLosses:
        return "too_few_losses";
    case VerdictCode::NoVariation:
        return "no_variation";
    case VerdictCode::LagSensitive:
        return "lag_sensitive";
    case VerdictCode::CannotTell:
        return "cannot_tell";
    case VerdictCode::NoLinkPartial:
        return "no_link_partial";
    case VerdictCode::NoLink:
        return "no_link";
    case VerdictCode::EarlySign:
        return "early_sign";
    case VerdictCode::FewerLosses:
        return "fewer_losses";
    case VerdictCode::MoreLosses:
        return "more_losses";
    }
    return "";
}

} // namespace Pistis
