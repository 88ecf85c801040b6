#pragma once

#include "widgets/readerstyle.h"

#include <QSet>

namespace Pistis {

// How a pane sets the rows: its own language, and the other one below it where that is wanted.
struct PaneLook
{
    ReaderStyle own;
    ReaderStyle other;
    bool isAlternating = false;
    QSet<int> translated {}; // rows that show the other language, too

    bool showsBoth(int row) const { return isAlternating || translated.contains(row); }
};

} // namespace Pistis
