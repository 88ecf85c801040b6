#include "lessons/linkreason.h"

using namespace Qt::StringLiterals;

namespace Pistis {

QString reasonWords(const LinkReason &reason)
{
    using enum LinkReason::Kind;
    QStringList pairs;
    switch (reason.kind) {
    case Terms:
        for (qsizetype at = 0; at < reason.left.size(); ++at)
            pairs.append(reason.left.at(at) + u'=' + reason.right.value(at));
        return u"terms "_s + pairs.join(u", "_s);
    case Number:
        return u"number "_s + reason.left.join(u", "_s);
    case BothAsk:
        return u"both ask"_s;
    case OneAsks:
        return u"only one side asks"_s;
    case Length:
        return u"length "_s + QString::number(reason.ratio, 'f', 2);
    case NoSharedTerm:
        return u"no shared term"_s;
    case Confirmed:
        return u"confirmed"_s;
    case Manual:
        return u"manual"_s;
    case Unpaired:
        return u"unpaired"_s;
    case Furniture:
        break;
    }
    return u"unpaired: furniture?"_s;
}

} // namespace Pistis
