#include "models/gaptext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    struct GapText
    {
        Q_DECLARE_TR_FUNCTIONS(GapText)
    };

    QString decimal(double value) { return QLocale().toString(value, 'f', 2); }

} // namespace

QString gapText(const EvidenceResult &result)
{
    const NaiveView &naive = result.naive;
    if (!naive.low.retained || !naive.high.retained)
        return GapText::tr("There are too few customers for the usual chart.");
    const auto whole100 = [](double share) { return QLocale().toString(share * 100, 'f', 0); };
    const QString claim
        = GapText::tr("The usual chart would claim that %1% of the customers with the fewest visits were "
                      "kept and %2% of those with the most")
              .arg(whole100(*naive.low.retained), whole100(*naive.high.retained));
    const LagResult *headline = result.headline();
    if (!headline || !headline->cox.hr || !headline->cox.hrLower || !headline->cox.hrUpper)
        return GapText::tr("%1; your log does not allow a fair comparison yet.").arg(claim);
    return GapText::tr("%1; compared fairly, losses per extra visit are %2 times as many (%3 to %4; 1 is no link).")
        .arg(claim, decimal(*headline->cox.hr), decimal(*headline->cox.hrLower), decimal(*headline->cox.hrUpper));
}

} // namespace Pistis
