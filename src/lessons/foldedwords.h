#pragma once

#include <QStringView>

namespace Pistis {

// Calls function with each word of a folded text.
template <typename Function> void forEachFoldedWord(QStringView folded, const Function &function)
{
    qsizetype start = -1;
    for (qsizetype at = 0; at <= folded.size(); ++at) {
        const bool isWord = at < folded.size() && folded.at(at).isLetterOrNumber();
        if (isWord && start < 0)
            start = at;
        if (!isWord && start >= 0) {
            function(folded.sliced(start, at - start));
            start = -1;
        }
    }
}

} // namespace Pistis
