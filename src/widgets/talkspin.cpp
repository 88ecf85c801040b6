#include "widgets/talkspin.h"

namespace Pistis {

void TalkSpin::stepBy(int steps)
{
    constexpr int half = 50; // per cent
    if (value() != minimum())
        return QSpinBox::stepBy(steps);
    setValue(half);
    selectAll();
}

} // namespace Pistis
