#include "app/services.h"
#include "benchmarks/bigbook.h"
#include "benchmarks/budget.h"
#include "benchmarks/heartbeat.h"
#include "benchmarks/hugebook.h"
#include "core/customerquery.h"
#include "models/evidencefeed.h"
#include "widgets/evidencepage.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <optional>

#include <sys/resource.h>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

double millisecondsOf(const QElapsedTimer &timer) { return double(timer.nsecsElapsed()) / 1e6; }

double peakMegabytes()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

// The evidence workspace of the huge book, as the window opens it.
class Workspace
{
public:
    explicit Workspace(const QString &path)
    {
        must(store.open({ .path = path }));
        QObject::connect(&feed, &EvidenceFeed::reading, &page, [this] {
            ++readings;
            sinceRead.start();
        });
        page.resize(1280, 800);
    }

    // Until what the feed has next is on the screen; nothing when it has failed.
    void waitForChart()
    {
        QEventLoop loop;
        QObject::connect(&feed, &EvidenceFeed::updated, &loop, &QEventLoop::quit);
        QObject::connect(&feed, &EvidenceFeed::failed, &loop,
            [](const Error &error) { qFatal("%s: %s", qUtf8Printable(error.subject), qUtf8Printable(error.detail)); });
        loop.exec();
        QApplication::processEvents(); // what is to be painted is painted here
    }

    void waitForAll()
    {
        while (!feed.current() || feed.current()->isQuick || feed.isWorking())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    SystemClock clock {};
    Store store { clock };
    Services services { store };
    EvidenceService evidence { store };
    EvidenceFeed feed { evidence, store };
    EvidencePage page { feed, services.book, store };
    int readings = 0; // signals that all visits are read
    QElapsedTimer sinceRead {};
};

void pause(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

double changed(Workspace &workspace, const EvidenceFilter &filter)
{
    QElapsedTimer timer;
    timer.start();
    workspace.feed.setFilter(filter);
    workspace.waitForChart();
    return millisecondsOf(timer);
}

void checkFirstOpening(Budget &budget, Workspace &workspace)
{
    constexpr double most = 1000;
    QElapsedTimer timer;
    timer.start();
    workspace.page.show();
    workspace.waitForChart();
    const double firstChart = millisecondsOf(workspace.sinceRead);
    std::printf(
        "all visits are read in %.0f ms, said %d times\n", millisecondsOf(timer) - firstChart, workspace.readings);
    budget.check("said that all visits are read, missing", workspace.readings > 0 ? 0 : 1, 0, "");
    budget.check("first chart after the data are read", firstChart, most, "ms");
}

std::vector<EvidenceFilter> filtersOf(Workspace &workspace)
{
    std::vector<EvidenceFilter> filters;
    const QDate today = workspace.clock.today();
    for (const Segment &segment : must(workspace.services.book.segments()))
        filters.push_back({ .segment = segment.id });
    for (const Person &person : must(workspace.services.book.persons()).mid(1, HugeBook::segments))
        filters.push_back({ .person = person.id });
    for (const int years : { 1, 2 })
        filters.push_back({ .from = today.addYears(-years) });
    return filters;
}

void checkFilters(Budget &budget, Workspace &workspace)
{
    constexpr double most = 300;
    constexpr double longestGap = 50;
    constexpr int pauses[] = { 0, 150, 400, 900 }; // into the analysis of the filter before
    std::vector<double> narrowed;
    std::vector<double> back;
    Heartbeat heartbeat;
    std::size_t round = 0;
    for (const EvidenceFilter &filter : filtersOf(workspace)) {
        narrowed.push_back(changed(workspace, filter));
        pause(pauses[round++ % std::size(pauses)]);
        back.push_back(changed(workspace, {}));
        pause(pauses[round++ % std::size(pauses)]);
    }
    std::printf("filter change: median %.0f ms, back to all: median %.0f ms\n", median(narrowed), median(back));
    narrowed.insert(narrowed.end(), back.begin(), back.end());
    budget.check("filter change, 95th percentile", percentile95(narrowed), most, "ms");
    QElapsedTimer timer;
    timer.start();
    workspace.waitForAll();
    std::printf("everything that needs a look at every customer: %.0f ms more\n", millisecondsOf(timer));
    budget.check("longest stop of the window meanwhile", heartbeat.longestGap(), longestGap, "ms");
}

void logVisit(Services &services, int place)
{
    const auto customers = must(services.customers.customers({ .list = CustomerQuery::List::All, .limit = 10 }));
    const Customer &customer = customers.at(place).customer;
    const QUuid visit = must(services.visits.log({ .customer = customer.id, .day = customer.firstContact.addDays(1) }));
    must(services.visits.retract(visit));
}

void checkSecondOpening(Budget &budget, const QString &path)
{
    constexpr double most = 1000;
    Workspace workspace(path);
    QElapsedTimer timer;
    timer.start();
    workspace.page.show();
    workspace.waitForChart();
    std::printf("opened again with nothing changed: first chart after %.0f ms\n", millisecondsOf(timer));
    workspace.waitForAll();
    timer.restart();
    logVisit(workspace.services, 1);
    workspace.waitForChart();
    budget.check("chart after a logged visit", millisecondsOf(timer), most, "ms");
    budget.check("readings of all visits, nothing changed", workspace.readings, 0, "");
}

void checkChangedBook(Budget &budget, const QString &path)
{
    {
        const SystemClock clock;
        Store store(clock);
        must(store.open({ .path = path }));
        Services services(store);
        for (int place = 2; place < 5; ++place)
            logVisit(services, place);
    }
    Workspace workspace(path);
    QElapsedTimer timer;
    timer.start();
    workspace.page.show();
    workspace.waitForChart();
    std::printf("opened again after changes elsewhere: first chart after %.0f ms\n", millisecondsOf(timer));
    budget.check("readings of all visits, few changes", workspace.readings, 0, "");
}

void close(std::optional<Workspace> &workspace)
{
    QElapsedTimer timer;
    timer.start();
    workspace.reset();
    std::printf("closed in %.0f ms\n", millisecondsOf(timer));
}

} // namespace

int main(int argc, char *argv[])
{
    constexpr double mostMemory = 500; // MB
    const QTemporaryDir home; // the user's settings stay untouched, and there is no snapshot at first
    for (const char *place : { "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME" })
        qputenv(place, home.path().toUtf8());
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"pistis"_s);
    applyTheme(themeNamed(u"light"_s));
    const QString path = HugeBook::path();
    Budget budget;
    std::optional<Workspace> workspace(std::in_place, path);
    checkFirstOpening(budget, *workspace);
    checkFilters(budget, *workspace);
    close(workspace);
    checkSecondOpening(budget, path);
    checkChangedBook(budget, path);
    budget.check("peak memory", peakMegabytes(), mostMemory, "MB");
    return budget.exitCode();
}
