#include "core/shortened.h"

namespace Pistis {

QString shortened(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    while (most > 0 && (text.at(most).isMark() || text.at(most).isLowSurrogate()))
        --most;
    return text.first(most).trimmed() + u'…';
}

} // namespace Pistis
