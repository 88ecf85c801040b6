#include "widgets/wordkeys.h"

#include <QKeyEvent>

namespace Pistis {

bool isWordKey(const QKeyEvent &key)
{
    using enum QKeySequence::StandardKey;
    return key.matches(MoveToNextWord) || key.matches(MoveToPreviousWord) || key.matches(SelectNextWord)
        || key.matches(SelectPreviousWord);
}

} // namespace Pistis
