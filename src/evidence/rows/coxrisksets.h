#pragma once

#include "evidence/rows/survivalrows.h"

namespace Pistis {

enum class Ties { Efron, Breslow };

// Rows put in the order in which one backward pass over the event times meets them. Event times of all strata stand one
// stratum after the other, ascending within it; places and times are counted from 0.
struct CoxRiskSets
{
    struct EventTime
    {
        double time = 0;
        int stratum = 0;
        bool isLastOfStratum = false; // here the pass starts with nobody at risk
        std::uint32_t firstPlace = 0; // rows that are at risk here for the last time; the dying ones stand first
        std::uint32_t endPlace = 0;
        std::uint32_t deaths = 0;
        std::uint32_t firstEntry = 0; // range of `entries`: rows that were not yet at risk one event time earlier
        std::uint32_t endEntry = 0;
        double deathWeight = 0;
    };

    std::vector<EventTime> times {};
    std::vector<std::uint32_t> row {}; // place -> row; rows that meet no event time have no place
    std::vector<std::uint32_t> firstTime {}; // place -> first event time at risk; the last is that of its range
    std::vector<std::uint32_t> entries {}; // places, by first event time; empty without delayed entry
    std::vector<double> x {}; // places x columns, centred and scaled
    std::vector<double> weight {}; // empty: 1
    int columns = 0;
    Eigen::VectorXd centre {}; // of all rows, weighted
    Eigen::VectorXd scale {}; // standard deviation; 0: the column is constant
    double sumDeathWeight = 0;

    std::size_t places() const { return row.size(); }
    bool isDelayed() const { return !entries.empty(); }
    double weightOf(std::size_t place) const { return weight.empty() ? 1 : weight[place]; }
    const double *xOf(std::size_t place) const { return x.data() + place * std::size_t(columns); }
};

CoxRiskSets coxRiskSets(const SurvivalRows &rows);

} // namespace Pistis
