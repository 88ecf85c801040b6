#pragma once

#include "core/dismissal.h"

namespace Pistis {

// A suggestion that was dismissed for good, with what it was about.
struct DismissedAction
{
    Dismissal dismissal {};
    NextAction action {};

    friend bool operator==(const DismissedAction &, const DismissedAction &) = default;
};

} // namespace Pistis
