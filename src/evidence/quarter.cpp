#include "evidence/quarter.h"

#include <chrono>

namespace Pistis {

namespace {

    Quarter blockOf(int day)
    {
        constexpr int length = 91;
        const int number = day >= 0 ? day / length : -1 - (-1 - day) / length;
        return { .number = number, .lastDay = (number + 1) * length - 1 };
    }

} // namespace

Quarter quarterOf(int day, bool plainDays)
{
    using namespace std::chrono;
    constexpr int perYear = 4;
    constexpr unsigned monthsEach = 3;
    if (plainDays)
        return blockOf(day);
    const year_month_day date { sys_days(days(day)) };
    const unsigned place = (unsigned(date.month()) - 1) / monthsEach;
    const year_month_day_last end(date.year() / month(monthsEach * (place + 1)) / last);
    return { .number = int(date.year()) * perYear + int(place),
        .lastDay = int(sys_days(end).time_since_epoch().count()) };
}

} // namespace Pistis
