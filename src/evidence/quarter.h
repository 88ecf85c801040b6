#pragma once

namespace Pistis {

// Three months of the calendar from 1 January, 1 April, 1 July or 1 October; days of the log count from 1970-01-01.
// Where days are plain numbers there is no calendar, and a quarter is a block of 91 days, the first from day 0.
struct Quarter
{
    int number = 0; // one more for the next quarter
    int lastDay = 0;
};

Quarter quarterOf(int day, bool plainDays);

} // namespace Pistis
