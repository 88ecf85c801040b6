#include "evidence/cohorts.h"

#include "evidence/atriskrows.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace Pistis {

namespace {

    constexpr int monthsPerYear = 12;

    int lastDayOfMonth(int month)
    {
        const std::chrono::year_month_day_last last(std::chrono::year(month / monthsPerYear)
            / std::chrono::month(unsigned(month % monthsPerYear) + 1) / std::chrono::last);
        return int(std::chrono::sys_days(last).time_since_epoch().count());
    }

    struct Life
    {
        int first = 0;
        int end = 0;
        bool lost = false;
        bool endedOtherwise = false;
    };

    std::vector<Life> livesOf(const EvidenceLog &log, int cut, std::optional<int> logStart)
    {
        std::vector<Life> lives;
        const std::vector<RiskEnd> ends = lossEnds(log, cut);
        for (std::size_t i = 0; i < ends.size(); ++i) {
            const CustomerSpan &customer = log.customers[i];
            if (customer.firstContact > cut || (logStart && customer.firstContact < *logStart))
                continue;
            lives.push_back({ .first = customer.firstContact,
                .end = ends[i].day,
                .lost = ends[i].event,
                .endedOtherwise = !ends[i].event && ends[i].day < cut });
        }
        return lives;
    }

    int stepFor(const std::vector<Life> &lives, int firstMonth, int lastMonth)
    {
        constexpr int mostRows = 24;
        constexpr int fewestCustomers = 10; // in a row, on average
        constexpr int monthsPerQuarter = 3;
        for (const int step : { 1, monthsPerQuarter }) {
            const int rows = lastMonth / step - firstMonth / step + 1;
            if (rows <= mostRows && std::ssize(lives) >= std::ptrdiff_t(rows) * fewestCustomers)
                return step;
        }
        return monthsPerYear;
    }

    CohortCell cellOf(const std::vector<Life> &lives, int age, int lastFirstContact, int cut)
    {
        CohortCell cell { .complete = lastFirstContact + age <= cut };
        for (const Life &life : lives) {
            const bool left = life.lost && life.end - life.first <= age;
            const bool gone = life.endedOtherwise && life.end - life.first <= age;
            if (gone || (!left && life.first + age > cut))
                continue;
            ++cell.known;
            cell.kept += !left;
        }
        if (cell.complete && cell.known > 0)
            cell.share = double(cell.kept) / cell.known;
        return cell;
    }

} // namespace

bool hasIncompleteCells(const CohortTable &table)
{
    return std::ranges::any_of(table.cohorts, [](const Cohort &cohort) {
        return std::ranges::any_of(cohort.cells, [](const CohortCell &cell) { return !cell.complete; });
    });
}

int cohortMonth(int day)
{
    const std::chrono::year_month_day date { std::chrono::sys_days(std::chrono::days(day)) };
    return int(date.year()) * monthsPerYear + int(unsigned(date.month())) - 1;
}

int cohortAge(int months)
{
    constexpr double daysPerYear = 365;
    return int(std::lround(months * daysPerYear / monthsPerYear));
}

CohortTable cohortTable(const EvidenceLog &log, int cut, std::optional<int> logStart)
{
    const std::vector<Life> lives = livesOf(log, cut, logStart);
    if (lives.empty())
        return {};
    const auto [earliest, latest] = std::ranges::minmax(lives, {}, &Life::first);
    const int step = stepFor(lives, cohortMonth(earliest.first), cohortMonth(latest.first));
    const int firstRow = cohortMonth(earliest.first) / step;
    std::vector<std::vector<Life>> rows(std::size_t(cohortMonth(latest.first) / step - firstRow) + 1);
    for (const Life &life : lives)
        rows[std::size_t(cohortMonth(life.first) / step - firstRow)].push_back(life);

    CohortTable table { .months = step };
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const int month = (firstRow + int(row)) * step;
        Cohort cohort {
            .year = month / monthsPerYear, .month = month % monthsPerYear + 1, .customers = int(rows[row].size())
        };
        if (!rows[row].empty()) {
            const int oldest = std::ranges::min(rows[row], {}, &Life::first).first;
            const int lastFirstContact = lastDayOfMonth(month + step - 1);
            for (int at = 1; oldest + cohortAge(at * step) <= cut; ++at)
                cohort.cells.push_back(cellOf(rows[row], cohortAge(at * step), lastFirstContact, cut));
        }
        table.cohorts.push_back(std::move(cohort));
    }
    return table;
}

} // namespace Pistis
