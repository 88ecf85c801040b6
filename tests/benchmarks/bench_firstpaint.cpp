#include "app/preferences.h"
#include "benchmarks/bigbook.h"
#include "benchmarks/budget.h"
#include "session.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

constexpr double budgetRatio = 1.3;
constexpr int rounds = 15;

class FirstPaint : public QObject
{
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        seen = seen || event->type() == QEvent::Paint;
        return false;
    }

    bool seen = false;
};

// From the wish to open the book to the window on the screen, in milliseconds.
double firstPaint(const QString &book)
{
    const SystemClock clock;
    Preferences preferences;
    QElapsedTimer timer;
    timer.start();
    Session session(clock, preferences);
    session.meta = must(session.store.open({ .path = book }));
    session.window
        = std::make_unique<MainWindow>(session.services, session.undo, preferences, session.meta.isPractice());
    FirstPaint paint;
    session.window->centralWidget()->installEventFilter(&paint);
    session.window->show();
    while (!paint.seen)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const double elapsed = double(timer.nsecsElapsed()) / 1e6;
    session.window->close();
    return elapsed;
}

void emptyBook(benchmark::State &state)
{
    for (auto _ : state)
        firstPaint(BigBook::emptyPath());
}

void largeBook(benchmark::State &state)
{
    for (auto _ : state)
        firstPaint(BigBook::path());
}

BENCHMARK(emptyBook)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(5);
BENCHMARK(largeBook)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(5);

} // namespace

int main(int argc, char *argv[])
{
    const QTemporaryDir home; // the user's settings stay untouched
    for (const char *place : { "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME" })
        qputenv(place, home.path().toUtf8());
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"pistis"_s);
    applyTheme(themeNamed(u"light"_s));
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    std::vector<double> empty;
    std::vector<double> large;
    for (int round = 0; round < rounds; ++round) {
        empty.push_back(firstPaint(BigBook::emptyPath()));
        large.push_back(firstPaint(BigBook::path()));
    }
    std::printf("first paint: empty book %.1f ms, 100,000 customers %.1f ms (medians of %d)\n", median(empty),
        median(large), rounds);
    Budget budget;
    budget.check("first paint, ratio to an empty book", median(large) / median(empty), budgetRatio, "x");
    return budget.exitCode();
}
