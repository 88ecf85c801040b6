#include "evidence/rows/coxrisksets.h"

#include "evidence/rows/compensatedsum.h"
#include "evidence/rows/timescale.h"

#include <algorithm>
#include <cmath>

namespace Pistis {

namespace {

    // Event times of all strata with their look-up, and where each stratum begins.
    struct EventScales
    {
        std::vector<TimeScale> scales {};
        std::vector<std::uint32_t> first {}; // by stratum, and the number of all
    };

    EventScales eventScales(const SurvivalRows &rows)
    {
        std::vector<std::vector<double>> times(std::size_t(rows.strata));
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (rows.event[row] > 0)
                times[std::size_t(rows.stratumOf(row))].push_back(rows.stop[row]);
        }
        EventScales result { .first = { 0 } };
        for (std::vector<double> &ofStratum : times) {
            result.scales.emplace_back(std::move(ofStratum));
            result.first.push_back(result.first.back() + std::uint32_t(result.scales.back().size()));
        }
        return result;
    }

    void listTimes(CoxRiskSets &sets, const EventScales &scales)
    {
        for (std::size_t stratum = 0; stratum < scales.scales.size(); ++stratum) {
            for (const double time : scales.scales[stratum].times())
                sets.times.push_back({ .time = time, .stratum = int(stratum) });
            if (scales.scales[stratum].size() > 0)
                sets.times.back().isLastOfStratum = true;
        }
    }

    // First and end (one past the last) event time of each row.
    struct Stretches
    {
        std::vector<std::uint32_t> first {};
        std::vector<std::uint32_t> end {};
    };

    Stretches stretches(const SurvivalRows &rows, const EventScales &scales)
    {
        Stretches result { .first = std::vector<std::uint32_t>(rows.size()),
            .end = std::vector<std::uint32_t>(rows.size()) };
        for (std::size_t row = 0; row < rows.size(); ++row) {
            const auto stratum = std::size_t(rows.stratumOf(row));
            const TimeScale &scale = scales.scales[stratum];
            const std::uint32_t before = scales.first[stratum];
            result.first[row] = before + (rows.isDelayed() ? std::uint32_t(scale.countUpTo(rows.start[row])) : 0);
            result.end[row] = before + std::uint32_t(scale.countUpTo(rows.stop[row]));
        }
        return result;
    }

    // Counting sort of the rows by their last event time, the dying first.
    void placeRows(CoxRiskSets &sets, const SurvivalRows &rows, const Stretches &stretch)
    {
        std::vector<CompensatedSum> deathWeight(sets.times.size());
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (stretch.first[row] >= stretch.end[row])
                continue;
            CoxRiskSets::EventTime &last = sets.times[stretch.end[row] - 1];
            ++last.endPlace;
            if (rows.event[row] > 0) {
                ++last.deaths;
                deathWeight[stretch.end[row] - 1].add(rows.weightOf(row));
            }
        }
        std::uint32_t before = 0;
        std::vector<std::uint32_t> nextDeath;
        std::vector<std::uint32_t> nextOther;
        for (std::size_t time = 0; time < sets.times.size(); ++time) {
            CoxRiskSets::EventTime &here = sets.times[time];
            here.firstPlace = before;
            before += here.endPlace;
            here.endPlace = before;
            here.deathWeight = deathWeight[time].value();
            sets.sumDeathWeight += here.deathWeight;
            nextDeath.push_back(here.firstPlace);
            nextOther.push_back(here.firstPlace + here.deaths);
        }
        sets.row.resize(before);
        sets.firstTime.resize(before);
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (stretch.first[row] >= stretch.end[row])
                continue;
            const std::size_t last = stretch.end[row] - 1;
            const std::uint32_t place = rows.event[row] > 0 ? nextDeath[last]++ : nextOther[last]++;
            sets.row[place] = std::uint32_t(row);
            sets.firstTime[place] = stretch.first[row];
        }
    }

    // Counting sort of the places by their first event time, where that is not the first of the stratum.
    void sortEntries(CoxRiskSets &sets, const EventScales &scales)
    {
        const auto isEntry
            = [&](std::uint32_t first) { return first > scales.first[std::size_t(sets.times[first].stratum)]; };
        for (const std::uint32_t first : sets.firstTime)
            sets.times[first].endEntry += isEntry(first);
        std::uint32_t before = 0;
        std::vector<std::uint32_t> next;
        for (CoxRiskSets::EventTime &time : sets.times) {
            time.firstEntry = before;
            before += time.endEntry;
            time.endEntry = before;
            next.push_back(time.firstEntry);
        }
        sets.entries.resize(before);
        for (std::uint32_t place = 0; place < sets.places(); ++place) {
            if (isEntry(sets.firstTime[place]))
                sets.entries[next[sets.firstTime[place]]++] = place;
        }
    }

    void placeCovariates(CoxRiskSets &sets, const SurvivalRows &rows)
    {
        constexpr double rounding = 1e-13;
        constexpr std::size_t ahead = 32; // neighbours here are rows far apart: ask for those that come soon
        sets.columns = int(rows.covariates.cols());
        sets.centre = Eigen::VectorXd::Zero(sets.columns);
        sets.scale = Eigen::VectorXd::Zero(sets.columns);
        sets.x.resize(sets.places() * std::size_t(sets.columns));
        for (int column = 0; column < sets.columns; ++column) {
            const double *values = rows.covariates.col(column).data();
            CompensatedSum sum;
            CompensatedSum weights;
            for (std::size_t row = 0; row < rows.size(); ++row) {
                sum.add(rows.weightOf(row) * values[row]);
                weights.add(rows.weightOf(row));
            }
            const double centre = rows.size() > 0 ? sum.value() / weights.value() : 0;
            CompensatedSum squares;
            for (std::size_t row = 0; row < rows.size(); ++row)
                squares.add(rows.weightOf(row) * (values[row] - centre) * (values[row] - centre));
            const double deviation = rows.size() > 0 ? std::sqrt(squares.value() / weights.value()) : 0;
            const bool isConstant = !(deviation > rounding * std::abs(centre)) || !std::isfinite(deviation);
            sets.centre[column] = centre;
            sets.scale[column] = isConstant ? 0 : deviation;
            const double factor = isConstant ? 0 : 1 / deviation;
            for (std::size_t place = 0; place < sets.places(); ++place) {
                __builtin_prefetch(&values[sets.row[std::min(place + ahead, sets.places() - 1)]]);
                sets.x[place * std::size_t(sets.columns) + std::size_t(column)]
                    = (values[sets.row[place]] - centre) * factor;
            }
        }
        if (rows.weight.empty())
            return;
        for (const std::uint32_t row : sets.row)
            sets.weight.push_back(rows.weight[row]);
    }

} // namespace

CoxRiskSets coxRiskSets(const SurvivalRows &rows)
{
    CoxRiskSets sets;
    const EventScales scales = eventScales(rows);
    listTimes(sets, scales);
    placeRows(sets, rows, stretches(rows, scales));
    if (rows.isDelayed())
        sortEntries(sets, scales);
    placeCovariates(sets, rows);
    return sets;
}

} // namespace Pistis
