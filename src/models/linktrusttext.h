#pragma once

#include "lessons/lesson.h"

namespace Pistis {

// How sure a pair is, in two or three words.
QString linkTrustText(LinkTrust trust);

} // namespace Pistis
