#pragma once

#include <optional>
#include <vector>

namespace Pistis {

enum class VerdictCode {
    TooFewLosses,
    NoVariation,
    LagSensitive,
    CannotTell,
    NoLinkPartial,
    NoLink,
    EarlySign,
    FewerLosses,
    MoreLosses
};

// One of the two bands that the sentence compares.
struct VerdictBand
{
    int visits = 0; // visits in the window; the last band means "or more"
    bool orMore = false;
    double yearlyLoss = 0; // share lost in a year at this pace, adjusted for tenure

    friend bool operator==(const VerdictBand &, const VerdictBand &) = default;
};

// The ratio per visit for tenures in (from, to], days since the first contact; the last period has no end.
struct TenurePeriod
{
    int from = 0;
    std::optional<int> to {};
    int losses = 0;
    double hr = 1;
    double lower = 1;
    double upper = 1;

    friend bool operator==(const TenurePeriod &, const TenurePeriod &) = default;
};

// What may be said, as a code and its numbers; the sentence is made in models/verdicttext.
struct Verdict
{
    VerdictCode code = VerdictCode::TooFewLosses;
    int headlineLag = 60; // 0 when losses are dated at their first warning
    int window = 90;
    int losses = 0; // in the headline analysis
    std::optional<double> hr {};
    std::optional<double> lower {};
    std::optional<double> upper {};
    std::optional<int> moreLossesNeeded {};
    std::optional<int> tenLossesDay {}; // day of the log on which ten losses are to be expected
    bool onlyAtHeadline = false; // LagSensitive: clear at 60 days, not at 0
    bool directionOnly = false; // losses are inferred: no number is to be named
    std::optional<VerdictBand> fewVisits {};
    std::optional<VerdictBand> manyVisits {};
    std::vector<TenurePeriod> periods {}; // two or three where the ratio changes with tenure: one number would hide it

    friend bool operator==(const Verdict &, const Verdict &) = default;
};

// Word of the code in files and JSON, for example "no_link".
const char *wordOf(VerdictCode code);

} // namespace Pistis
