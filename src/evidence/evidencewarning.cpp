#include "evidence/evidencewarning.h"

namespace Pistis {

double EvidenceWarning::value(const std::string &name) const
{
    for (const auto &[key, number] : values) {
        if (key == name)
            return number;
    }
    return 0;
}

std::string wordOf(WarningId id)
{
    if (id == WarningId::NotEstimable)
        return "not_estimable";
    if (id == WarningId::VisitsIgnored)
        return "visits_ignored";
    return std::string("W").append(std::to_string(int(id)));
}

} // namespace Pistis
