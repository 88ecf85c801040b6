#include "evidence/bandmembers.h"

#include <algorithm>

namespace Pistis {

std::array<BandMembers, bandCount> bandMembers(const EvidenceLog &log, const RiskPieces &pieces, int cut)
{
    std::array<BandMembers, bandCount> members;
    pieces.each([&](const AtRiskRow &row) {
        BandMembers &band = members[std::size_t(std::min(row.visits, bandCount - 1))];
        if (row.event)
            band.lost.push_back(row.customer);
        else if (log.customers[std::size_t(row.customer)].firstContact + row.stop == cut)
            band.present.push_back(row.customer);
    });
    return members;
}

} // namespace Pistis
