#include "models/linkreasontext.h"

#include "models/linktrusttext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    struct LinkReasonText
    {
        Q_DECLARE_TR_FUNCTIONS(LinkReasonText)
    };

} // namespace

QString linkReasonText(const LinkReason &reason)
{
    using enum LinkReason::Kind;
    QStringList terms;
    switch (reason.kind) {
    case Terms:
        for (qsizetype at = 0; at < reason.left.size(); ++at)
            terms.append(u"%1 = %2"_s.arg(reason.left.at(at), reason.right.value(at)));
        return LinkReasonText::tr("terms %1").arg(terms.join(u", "_s));
    case Number:
        return LinkReasonText::tr("number %1").arg(reason.left.join(u", "_s));
    case BothAsk:
        return LinkReasonText::tr("both ask");
    case OneAsks:
        return LinkReasonText::tr("only one side asks");
    case Length:
        return LinkReasonText::tr("length %1 to 1, English to Greek").arg(QLocale().toString(reason.ratio, 'f', 2));
    case NoSharedTerm:
        return LinkReasonText::tr("no shared term");
    case Confirmed:
    case Manual:
        return {};
    case Unpaired:
        return LinkReasonText::tr("no partner");
    case Furniture:
        return LinkReasonText::tr("no partner; it looks like a line of the page");
    }
    Q_UNREACHABLE();
}

QString linkStateText(const LessonLink &link, const QList<LinkReason> &why)
{
    QStringList reasons;
    for (const LinkReason &reason : why) {
        if (const QString words = linkReasonText(reason); !words.isEmpty())
            reasons.append(words);
    }
    QString state = linkTrustText(link.trust());
    if (link.status == LessonLink::Status::Auto && link.isPair() && link.confidence >= 0)
        state = LinkReasonText::tr("%1, %2% sure", "how a pair was found").arg(state).arg(link.confidence);
    return reasons.isEmpty() ? state : state + u": "_s + reasons.join(u" · "_s);
}

} // namespace Pistis
