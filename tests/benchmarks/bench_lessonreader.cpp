#include "benchmarks/budget.h"
#include "widgets/lessonreader.h"
#include "widgets/readerpane.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>

#include <cstdio>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowCount = 2'000;
constexpr int runs = 7;
constexpr double mostMilliseconds = 300;

LessonRows longLesson()
{
    LessonRows rows;
    for (int at = 0; at < rowCount; ++at)
        rows.append({ .greek = u"Ο πελάτης περιμένει μια απάντηση. "_s.repeated(1 + at % 5),
            .english = u"The customer is waiting for an answer. "_s.repeated(1 + (at * 3) % 4),
            .startsParagraph = at % 4 == 0 });
    return rows;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    const LessonRows rows = longLesson();
    LessonReader reader;
    reader.resize(1000, 640);
    reader.setRows(rows.first(10));
    reader.show();
    QApplication::processEvents();
    const auto *greek = reader.findChild<ReaderPane *>(u"greekPane"_s);
    const auto *english = reader.findChild<ReaderPane *>(u"englishPane"_s);
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        reader.setRows(rows.first(10));
        QElapsedTimer timer;
        timer.start();
        reader.setRows(rows);
        (void)reader.grab();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
        for (const int row : { 1, rowCount / 2, rowCount - 1 }) {
            if (greek->rowTop(row) != english->rowTop(row))
                qFatal("row %d is not beside its partner", row);
        }
    }
    Budget budget;
    budget.check("2,000 rows filled in, padded and shown", median(times), mostMilliseconds, "ms");
    return budget.exitCode();
}
