#include "charts/tenureaxis.h"

#include <QCategoryAxis>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr int daysPerYear = 365;

}

void TenureAxis::prepare(QCategoryAxis &axis)
{
    axis.setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis.setGridLineVisible(false);
}

void TenureAxis::placeTicks(QCategoryAxis &axis, int from, int to, const Room &room, const QLocale &locale,
    const std::function<QString(int days)> &below)
{
    constexpr int mostTicks = 6;
    constexpr double halfYear = daysPerYear / 2.0;
    double widest = 0;
    for (int half = 1; half * daysPerYear / 2 <= to; ++half) {
        const int days = half * daysPerYear / 2;
        for (const QString &words : { durationText(days, locale), below(days) })
            widest = std::max(widest, double(room.metrics.horizontalAdvance(words + u"  "_s)));
    }
    const double shown = std::max(1, to - from) / halfYear;
    const int step = std::max({ 1, int(std::ceil(shown / mostTicks)), int(std::ceil(widest * shown / room.width)) });
    for (const QString &label : axis.categoriesLabels())
        axis.remove(label);
    axis.setRange(from, to);
    for (int half = step; half * daysPerYear / 2 <= to; half += step) {
        const int days = half * daysPerYear / 2;
        if (days < from)
            continue;
        const QString words = durationText(days, locale);
        axis.append(room.isLow ? words : u"<div align=\"center\">%1<br>%2</div>"_s.arg(words, below(days)), days);
    }
}

int TenureAxis::lastTick(int days)
{
    const int halfYears = (days * 2 + 1) / daysPerYear;
    return halfYears > 0 ? halfYears * daysPerYear / 2 : days;
}

QString TenureAxis::durationText(int days, const QLocale &locale)
{
    const int halfYears = (days * 2 + daysPerYear - 1) / daysPerYear;
    if (halfYears == 0 || halfYears * daysPerYear / 2 != days)
        return tr("%n day(s)", nullptr, days);
    return halfYears % 2 == 0 ? tr("%n year(s)", nullptr, halfYears / 2)
                              : tr("%1 years").arg(locale.toString(halfYears / 2.0, 'f', 1));
}

} // namespace Pistis
