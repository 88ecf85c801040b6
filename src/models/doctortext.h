#pragma once

#include "core/doctorreport.h"

namespace Pistis {

// One sentence: what was looked at, whether it is sound, and if not what to do.
QString findingText(const DoctorReport::Finding &finding);

} // namespace Pistis
