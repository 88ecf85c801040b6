#include "core/attainment.h"

#include <cmath>

namespace Pistis {

namespace {

    constexpr int longestOfQuarter = 45;

    int countWithin(const QList<QDate> &days, const QDate &first, const QDate &last)
    {
        return int(std::ranges::count_if(days, [&](const QDate &day) { return day >= first && day <= last; }));
    }

} // namespace

Attainment attainmentOf(int cadenceDays, const QDate &firstContact, const QList<QDate> &held,
    const QList<QDate> &plannedDays, const QDate &today)
{
    const bool isQuarter = cadenceDays <= longestOfQuarter;
    const int firstMonth = isQuarter ? (today.month() - 1) / 3 * 3 + 1 : 1;
    const QDate begin(today.year(), firstMonth, 1);
    const QDate last = begin.addMonths(isQuarter ? 3 : 12).addDays(-1);
    const QDate first = firstContact > begin && firstContact <= today ? firstContact : begin;

    const double asked = double(first.daysTo(last) + 1) / cadenceDays;
    const double elapsed = double(first.daysTo(today) + 1) / cadenceDays;
    Attainment attainment { .cycle = isQuarter ? Attainment::Cycle::Quarter : Attainment::Cycle::Year,
        .planned = std::max(1, int(std::lround(asked))),
        .actual = countWithin(held, first, today),
        .scheduled = countWithin(plannedDays, today, last) };
    if (attainment.actual < std::floor(elapsed))
        attainment.pace = Pace::UnderReached;
    else if (attainment.actual > std::ceil(elapsed))
        attainment.pace = Pace::OverReached;
    return attainment;
}

} // namespace Pistis
