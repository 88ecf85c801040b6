#include "app/attentionservice.h"
#include "app/customerservice.h"
#include "app/nextactionservice.h"
#include "benchmarks/bigbook.h"
#include "benchmarks/budget.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <benchmark/benchmark.h>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

constexpr double budgetMs = 50;

// Everything that a window asks for one look, as it asks: through the service, answer delivered.
struct Asked
{
    SystemClock clock;
    Store store { clock };
    CustomerService customers { store };
    AttentionService attention { store };
    NextActionService next { store };

    Asked() { must(store.open({ .path = BigBook::path(), .access = BookOptions::Access::ReadOnly })); }

    double millisecondsFor(CustomerQuery query)
    {
        query.today = clock.today();
        QElapsedTimer timer;
        timer.start();
        const auto list = must(customers.customers(query));
        const double elapsed = double(timer.nsecsElapsed()) / 1e6;
        benchmark::DoNotOptimize(list.size());
        return elapsed;
    }
};

// All that a customer's page asks for.
double millisecondsToOpen(Asked &asked, const QUuid &id)
{
    QElapsedTimer timer;
    timer.start();
    const auto summary = asked.customers.customer(id);
    const auto standing = asked.customers.standing(id);
    const auto contacts = asked.customers.contacts(id);
    const auto records = asked.customers.records(id);
    const auto attention = asked.attention.ofCustomer(id);
    must(summary);
    must(standing);
    must(contacts);
    must(records);
    must(attention);
    return double(timer.nsecsElapsed()) / 1e6;
}

std::vector<double> openingTimes(Asked &asked)
{
    std::vector<double> values;
    for (int offset = 0; offset < BigBook::customers; offset += 2'000) {
        const CustomerQuery one {
            .list = CustomerQuery::List::All, .today = asked.clock.today(), .offset = offset, .limit = 1
        };
        for (const CustomerSummary &summary : must(asked.customers.customers(one)))
            values.push_back(millisecondsToOpen(asked, summary.customer.id));
    }
    return values;
}

std::vector<double> queueTimes(Asked &asked)
{
    std::vector<double> values;
    for (int round = 0; round < 100; ++round) {
        QElapsedTimer timer;
        timer.start();
        benchmark::DoNotOptimize(must(asked.next.queue({ .today = asked.clock.today() })).size());
        values.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return values;
}

const QList<CustomerQuery> &agendaQueries()
{
    using enum CustomerQuery::List;
    static const QList<CustomerQuery> queries { { .list = Agenda }, { .list = Agenda, .offset = 5'000 },
        { .list = PastRhythm }, { .list = RequestsWaiting }, { .list = PromisesDue }, { .list = All } };
    return queries;
}

// As typed, key after key; the last finds nothing and so looks at every customer.
const QList<CustomerQuery> &searchQueries()
{
    static const QList<CustomerQuery> queries = [] {
        QList<CustomerQuery> made;
        for (const QString &typed :
            { u"φ"_s, u"φού"_s, u"φουρνος αι"_s, u"ΑΙΓΑΙΟ"_s, u"harb"_s, u"supplies leeds"_s, u"zzzz"_s })
            for (const auto list : { CustomerQuery::List::All, CustomerQuery::List::Found })
                made.append({ .list = list, .search = typed, .limit = 50 });
        return made;
    }();
    return queries;
}

std::vector<double> times(Asked &asked, const QList<CustomerQuery> &queries)
{
    std::vector<double> values;
    for (int round = 0; round < 30; ++round) {
        for (const CustomerQuery &query : queries)
            values.push_back(asked.millisecondsFor(query));
    }
    return values;
}

void agenda(benchmark::State &state)
{
    Asked asked;
    for (auto _ : state)
        asked.millisecondsFor({ .list = CustomerQuery::List::Agenda });
}

void search(benchmark::State &state)
{
    Asked asked;
    for (auto _ : state)
        asked.millisecondsFor({ .search = u"φουρ"_s, .limit = 50 });
}

BENCHMARK(agenda)->Unit(benchmark::kMillisecond);
BENCHMARK(search)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    Asked asked;
    Budget budget;
    budget.check("agenda lists, 95th percentile", percentile95(times(asked, agendaQueries())), budgetMs, "ms");
    budget.check("search as typed, 95th percentile", percentile95(times(asked, searchQueries())), budgetMs, "ms");
    std::vector<double> counts;
    for (int round = 0; round < 100; ++round) {
        QElapsedTimer timer;
        timer.start();
        must(asked.customers.counts(asked.clock.today()));
        counts.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    budget.check("counts of the agenda, 95th percentile", percentile95(counts), budgetMs, "ms");
    budget.check("opening a customer, 95th percentile", percentile95(openingTimes(asked)), budgetMs, "ms");
    budget.check("what to do next, 95th percentile", percentile95(queueTimes(asked)), budgetMs, "ms");
    return budget.exitCode();
}
