#pragma once

#include "evidence/evidencelog.h"
#include "evidence/evidenceresult.h"

namespace Pistis {

// The forbidden picture: share retained by third of visits per calendar month. It credits lost customers with the time
// after their loss; shown only beside the honest one.
NaiveView naiveView(const EvidenceLog &log, int cut);

// The customers of one third, 0 for fewest visits, as indices into the log, ascending.
std::vector<int> naiveThird(const EvidenceLog &log, int cut, int third);

} // namespace Pistis
