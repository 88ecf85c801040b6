#include "benchmarks/budget.h"
#include "benchmarks/visitlog.h"
#include "evidence/evidence.h"
#include "evidence/exposuretables.h"
#include "evidence/levelfit.h"

#include <benchmark/benchmark.h>

#include <chrono>
#include <cstdio>
#include <numeric>

#include <sys/resource.h>

using namespace Pistis;

namespace {

constexpr int customers = 1'000'000;
constexpr int halfVisits = 12; // aimed at for each customer; losses and the cut take some
constexpr int fullVisits = 24;
const EvidenceParameters parameters { .cut = VisitLog::cut };

double millisecondsOf(const auto &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

double medianOf(int rounds, const auto &work)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round)
        times.push_back(millisecondsOf(work));
    return median(times);
}

double peakMegabytes()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

// Reads every visit once, customer by customer, and does nothing with it but see that it lies before the cut.
long long bareLoop(const EvidenceLog &log)
{
    long long seen = 0;
    for (std::size_t i = 0; i < log.customers.size(); ++i) {
        for (const int day : log.visitsOf(i))
            seen += day < VisitLog::cut;
    }
    return seen;
}

CountTables built(const EvidenceLog &log) { return countTables(log, countRule(parameters)); }

// A visit of today, as a user logs them one after the other.
void logVisit(ExposureTables &tables, int &at)
{
    tables.addVisit(at % customers, VisitLog::cut - at % 60);
    at += 7919;
}

void refresh(benchmark::State &state)
{
    ExposureTables tables(VisitLog(1).log(int(state.range(0)), fullVisits), parameters);
    const EvidenceResult before = quickResult(evidenceTables(tables.counts()), parameters);
    int at = 0;
    for (auto _ : state) {
        tables.addVisit(at++ % int(state.range(0)), VisitLog::cut - 30);
        benchmark::DoNotOptimize(quickResult(evidenceTables(tables.counts()), parameters, &before));
    }
}

BENCHMARK(refresh)->Arg(1'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

void checkMemory(Budget &budget)
{
    constexpr double most = 500;
    ExposureTables tables(VisitLog(1).log(customers, halfVisits), parameters);
    const EvidenceResult result = quickResult(evidenceTables(tables.counts()), parameters);
    benchmark::DoNotOptimize(result);
    std::printf("%d customers, %zu visits, %d losses\n", customers, tables.log().days.size(), result.verdict.losses);
    budget.check("memory for ten million visits", peakMegabytes(), most, "MB");
}

void checkSpeed(Budget &budget)
{
    constexpr double buildRatio = 3;
    constexpr double firstChart = 1000;
    constexpr double coldFit = 20;
    constexpr double warmFit = 10;
    constexpr double verdict = 16;
    constexpr int rounds = 7;
    EvidenceLog log = VisitLog(2).log(customers, fullVisits);
    std::printf("%d customers, %zu visits\n", customers, log.days.size());
    const double bare = medianOf(rounds, [&] { benchmark::DoNotOptimize(bareLoop(log)); });
    const double build = medianOf(rounds, [&] { benchmark::DoNotOptimize(built(log)); });
    std::printf("bare loop %.1f ms, tables of four lags %.1f ms\n", bare, build);
    budget.check("tables, ratio to a bare loop", build / bare, buildRatio, "x");

    ExposureTables tables(std::move(log), parameters);
    const EvidenceTables first = evidenceTables(tables.counts());
    const double cold = medianOf(rounds, [&] {
        const EvidenceTables counted = evidenceTables(tables.counts());
        benchmark::DoNotOptimize(fitLevels(counted.lags[2].table));
    });
    budget.check("cold fit from tables", cold, coldFit, "ms");
    const double coef = fitLevels(first.lags[2].table).coef;
    int at = 0;
    const double warm = medianOf(rounds, [&] {
        logVisit(tables, at);
        const EvidenceTables counted = evidenceTables(tables.counts());
        benchmark::DoNotOptimize(fitLevels(counted.lags[2].table, coef));
    });
    budget.check("refit after a visit", warm, warmFit, "ms");
    constexpr int many = 4000;
    const double add = millisecondsOf([&] {
        for (int i = 0; i < many; ++i)
            logVisit(tables, at);
    });
    std::printf("one visit in the tables: %.2f us\n", 1000 * add / many);

    EvidenceResult before;
    const double quick = medianOf(1, [&] { before = quickResult(evidenceTables(tables.counts()), parameters); });
    std::printf("first verdict from tables: %.1f ms\n", quick);
    budget.check("first chart: tables and verdict", build + quick, firstChart, "ms");
    std::vector<double> times;
    for (int round = 0; round < 25; ++round) {
        times.push_back(millisecondsOf([&] {
            logVisit(tables, at);
            before = quickResult(evidenceTables(tables.counts()), parameters, &before);
        }));
    }
    budget.check("verdict after a visit, 95th percentile", percentile95(times), verdict, "ms");
    const double all
        = millisecondsOf([&] { benchmark::DoNotOptimize(evidenceResult(tables.log(), first, parameters)); });
    std::printf("everything, with errors by customer: %.0f ms\n", all);
}

} // namespace

int main(int argc, char *argv[])
{
    Budget budget;
    checkMemory(budget); // first: the peak of the whole process counts
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    checkSpeed(budget);
    return budget.exitCode();
}
