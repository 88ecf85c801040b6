#include "models/marktext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Pistis {

namespace {

    struct MarkText
    {
        Q_DECLARE_TR_FUNCTIONS(MarkText)
    };

    QString bandText(const ChartMark &mark, int window, int customers)
    {
        constexpr int mostVisits = 5;
        const QString text = mark.value == mostVisits
            ? MarkText::tr("%n customer(s) lost at %1 visits or more in %2 days", nullptr, customers)
            : MarkText::tr("%n customer(s) lost at %1 visits in %2 days", nullptr, customers);
        return text.arg(QLocale().toString(mark.value), QLocale().toString(window));
    }

    QString lostWithin(int days, int customers)
    {
        return MarkText::tr("%n customer(s) lost within their first %1 days", nullptr, customers)
            .arg(QLocale().toString(days));
    }

    QString reasonText(const ChartMark &mark, int customers)
    {
        if (mark.value == 0)
            return mark.third > 0 ? lostWithin(mark.third, customers)
                                  : MarkText::tr("%n lost customer(s)", nullptr, customers);
        return mark.third > 0
            ? MarkText::tr("%n customer(s) gone for this reason within their first %1 days", nullptr, customers)
                  .arg(QLocale().toString(mark.third))
            : MarkText::tr("%n customer(s) gone for this reason", nullptr, customers);
    }

} // namespace

QString markText(const ChartMark &mark, const EvidenceResult &result, int customers)
{
    const EvidenceParameters &parameters = result.parameters;
    switch (mark.kind) {
    case ChartMark::Kind::Band:
        return bandText(mark, parameters.window, customers);
    case ChartMark::Kind::Lag:
        return MarkText::tr(
            "%n lost customer(s) of the comparison that leaves out the last %1 days", nullptr, customers)
            .arg(QLocale().toString(mark.value));
    case ChartMark::Kind::Tenure:
        return lostWithin(mark.value, customers);
    case ChartMark::Kind::Group:
        return mark.value == 1
            ? MarkText::tr("%n customer(s) with more visits in their first %1 days", nullptr, customers)
                  .arg(QLocale().toString(parameters.landmark))
            : MarkText::tr("%n customer(s) with fewer visits in their first %1 days", nullptr, customers)
                  .arg(QLocale().toString(parameters.landmark));
    case ChartMark::Kind::Cohort:
        return MarkText::tr("%n customer(s) of this group lost within %1 months", nullptr, customers)
            .arg(QLocale().toString(mark.third));
    case ChartMark::Kind::Gap:
        return MarkText::tr("%n customer(s) not visited for %1 days or more", nullptr, customers)
            .arg(QLocale().toString(mark.value));
    case ChartMark::Kind::Reason:
        return reasonText(mark, customers);
    case ChartMark::Kind::Third:
        return MarkText::tr("%n customer(s) of this third of the usual chart", nullptr, customers);
    }
    return {};
}

} // namespace Pistis
