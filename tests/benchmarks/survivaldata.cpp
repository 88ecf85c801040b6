#include "benchmarks/survivaldata.h"

#include "benchmarks/budget.h"
#include "benchmarks/visitlog.h"
#include "evidence/riskpieces.h"

#include <filesystem>
#include <fstream>

using namespace Pistis;

namespace {

constexpr int visitsOfCustomer = 10;
constexpr int landmarkTenure = 180;
const ExposureRule rule { .window = 90, .lag = 60 };

struct RowColumns
{
    std::vector<double> start {};
    std::vector<double> stop {};
    std::vector<double> visits {};
    std::vector<std::uint16_t> event {};
};

RowColumns rowColumns(const EvidenceLog &log, const std::vector<RiskEnd> &ends)
{
    RowColumns columns;
    RiskPieces(log, ends, rule).each([&](const AtRiskRow &row) {
        columns.start.push_back(row.start);
        columns.stop.push_back(row.stop);
        columns.visits.push_back(row.visits);
        columns.event.push_back(row.event);
    });
    return columns;
}

struct LandmarkColumns
{
    std::vector<double> time {};
    std::vector<std::uint16_t> event {};
    std::vector<int> group {};
};

LandmarkColumns landmarkColumns(const EvidenceLog &log, const std::vector<RiskEnd> &ends)
{
    LandmarkColumns columns;
    std::vector<double> visits;
    for (std::size_t i = 0; i < log.customers.size(); ++i) {
        const int day = log.customers[i].firstContact + landmarkTenure;
        if (ends[i].day <= day)
            continue;
        columns.time.push_back(ends[i].day - day);
        columns.event.push_back(ends[i].event);
        visits.push_back(visitsBetween(log.visitsOf(i), day + 1 - rule.window, day));
    }
    const double middle = median(visits);
    for (const double count : visits)
        columns.group.push_back(count >= middle);
    return columns;
}

} // namespace

template <typename T> bool SurvivalData::write(const char *column, const std::vector<T> &values) const
{
    std::ofstream file(path(column), std::ios::binary);
    file.write(reinterpret_cast<const char *>(values.data()), std::streamsize(values.size() * sizeof(T)));
    return bool(file.flush());
}

template <typename T> std::vector<T> SurvivalData::read(const char *column) const
{
    std::error_code fault;
    const std::uintmax_t bytes = std::filesystem::file_size(path(column), fault);
    if (fault)
        return {};
    std::vector<T> values(bytes / sizeof(T));
    std::ifstream file(path(column), std::ios::binary);
    if (!file.read(reinterpret_cast<char *>(values.data()), std::streamsize(values.size() * sizeof(T))))
        return {};
    return values;
}

bool SurvivalData::make(int customers) const
{
    const EvidenceLog log = VisitLog(3).log(customers, visitsOfCustomer);
    const std::vector<RiskEnd> ends = lossEnds(log, VisitLog::cut);
    const LandmarkColumns landmark = landmarkColumns(log, ends);
    const RowColumns rows = rowColumns(log, ends);
    return write("landmark_time", landmark.time) && write("landmark_event", landmark.event)
        && write("landmark_group", landmark.group) && write("start", rows.start) && write("stop", rows.stop)
        && write("visits", rows.visits) && write("event", rows.event);
}

SurvivalRows SurvivalData::rows() const
{
    SurvivalRows rows {
        .start = read<double>("start"), .stop = read<double>("stop"), .event = read<std::uint16_t>("event")
    };
    const std::vector<double> visits = read<double>("visits");
    rows.covariates = Eigen::Map<const Eigen::VectorXd>(visits.data(), Eigen::Index(visits.size()));
    return rows;
}

SurvivalRows SurvivalData::landmarkRows() const
{
    return { .stop = read<double>("landmark_time"), .event = read<std::uint16_t>("landmark_event") };
}

std::vector<int> SurvivalData::landmarkGroup() const { return read<int>("landmark_group"); }
