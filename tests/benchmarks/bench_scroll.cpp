#include "app/services.h"
#include "benchmarks/bigbook.h"
#include "benchmarks/budget.h"
#include "benchmarks/heartbeat.h"
#include "widgets/customerbrowser.h"
#include "widgets/customerpanel.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QFile>
#include <QListView>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

constexpr double mostMilliseconds = 16;
constexpr double mostMegabytes = 300;

double residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        qFatal("no figures of the process");
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').at(1).toDouble() / 1024;
    }
    return 0;
}

void settle(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QApplication::processEvents(QEventLoop::AllEvents);
}

// To the end of what is loaded, again and again, as the list grows under it, and back.
double longestStop(CustomerPanel &panel, CustomerQuery::List list)
{
    auto *view = panel.findChild<QListView *>(u"customersView"_s);
    panel.browser().showList(list);
    settle(1'000); // opening the list is another figure
    constexpr int coldDiskMs = 60'000;
    QElapsedTimer sinceAsked;
    sinceAsked.start();
    while (view->model()->rowCount() == 0) { // nothing would be measured
        if (sinceAsked.hasExpired(coldDiskMs))
            qFatal("the list stays empty");
        QApplication::processEvents(QEventLoop::AllEvents);
    }
    QElapsedTimer sinceGrown;
    sinceGrown.start();
    int rows = 0;
    const Heartbeat heart;
    while (sinceGrown.elapsed() < 1'000) { // nothing more comes
        if (std::exchange(rows, view->model()->rowCount()) != view->model()->rowCount())
            sinceGrown.start();
        view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    std::printf("%d rows\n", rows);
    constexpr int steps = 200;
    for (int step = steps; step >= 0; --step) {
        view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum() / steps * step);
        QApplication::processEvents(QEventLoop::AllEvents);
    }
    return heart.longestGap() - Heartbeat::periodMs;
}

} // namespace

int main(int argc, char *argv[])
{
    const QTemporaryDir home;
    for (const char *place : { "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME" })
        qputenv(place, home.path().toUtf8());
    const QApplication application(argc, argv);
    applyTheme(themeNamed(u"light"_s));
    const SystemClock clock;
    Store store(clock);
    must(store.open({ .path = BigBook::path(), .access = BookOptions::Access::ReadOnly }));
    Services services(store);
    CustomerPanel panel(services);
    panel.resize(700, 700);
    panel.show();
    Budget budget;
    for (const auto &[name, list] : { std::pair { "all", CustomerQuery::List::All },
             std::pair { "those in the agenda", CustomerQuery::List::Agenda } }) {
        const double longest = longestStop(panel, list);
        std::printf("scrolling %s: ", name);
        budget.check("longest stop of the window", longest, mostMilliseconds, "ms");
    }
    budget.check("memory with all of them loaded", residentMegabytes(), mostMegabytes, "MB");
    return budget.exitCode();
}
