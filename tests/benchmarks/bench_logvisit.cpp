#include "app/customerservice.h"
#include "app/visitservice.h"
#include "benchmarks/bigbook.h"
#include "benchmarks/budget.h"
#include "benchmarks/rawbook.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

constexpr double budgetRatio = 1.5;
constexpr int visits = 400;

// A book with some customers in it and the same file once more for bare sqlite3.
struct Books
{
    QTemporaryDir directory { u"./bench-XXXXXX"_s };
    SystemClock clock;
    Store store { clock };
    QList<QUuid> customers;

    Books()
    {
        must(store.open({ .path = directory.filePath(u"book.pistis"_s), .personName = u"Maria"_s }));
        CustomerService service(store);
        for (int at = 0; at < 50; ++at)
            customers.append(must(service.add({ .name = u"Customer "_s + QString::number(at) })));
    }

    double logOne(int at)
    {
        VisitService service(store);
        const Visit visit { .customer = customers[at % customers.size()], .day = clock.today() };
        QElapsedTimer timer;
        timer.start();
        must(service.log(visit));
        return double(timer.nsecsElapsed()) / 1e6;
    }
};

void logVisit(benchmark::State &state)
{
    Books books;
    int at = 0;
    for (auto _ : state)
        books.logOne(at++);
}

BENCHMARK(logVisit)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    Books books;
    RawBook raw(books.directory.filePath(u"book.pistis"_s), books.directory.filePath(u"raw.db"_s));
    std::vector<double> ours;
    std::vector<double> bare;
    for (int at = 0; at < visits; ++at) { // turn about, so that both meet the same disk
        ours.push_back(books.logOne(at));
        bare.push_back(raw.logOne(at));
    }
    std::printf("one visit to COMMIT: median %.3f ms, p95 %.3f ms; bare sqlite3: median %.3f ms, p95 %.3f ms\n",
        median(ours), percentile95(ours), median(bare), percentile95(bare));
    Budget budget;
    budget.check("log a visit, ratio to bare sqlite3", median(ours) / median(bare), budgetRatio, "x");
    return budget.exitCode();
}
