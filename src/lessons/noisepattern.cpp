#include "lessons/noisepattern.h"

#include "lessons/pagewords.h"

using namespace Qt::StringLiterals;

namespace Pistis {

NoisePattern::NoisePattern(const QString &id, Shape form, const QString &alternatives, const QString &capitals)
    : rule(id)
    , shape(form)
    , folded(pageLine(alternatives))
    , written(capitals.isEmpty()
              ? QRegularExpression()
              : QRegularExpression(u"\\A"_s + capitals + u"\\z"_s, QRegularExpression::UseUnicodePropertiesOption))
{
}

} // namespace Pistis
