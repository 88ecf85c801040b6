#include "benchmarks/budget.h"
#include "models/librarysearch.h"

#include <QElapsedTimer>

#include <cstdio>
#include <functional>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

constexpr int sentences = 10'000;
constexpr int runs = 21;
constexpr double mostMilliseconds = 20;

LessonRows longLesson()
{
    const QStringList greek { u"Ο πελάτης περιμένει μια επίσκεψη και μια απάντηση στο αίτημά του."_s,
        u"Κρατήστε τις υποσχέσεις σας και ακούστε όσα λένε οι πελάτες σας."_s,
        u"Η εμπιστοσύνη κερδίζεται με τον χρόνο, με συνέπεια και με σταθερό ρυθμό επαφής."_s };
    const QStringList english { u"The customer is waiting for a visit and for an answer to a request."_s,
        u"Keep your promises and listen to all that your customers say."_s,
        u"Trust is earned with time, by keeping your word and by a steady rhythm of visits."_s };
    LessonRows rows;
    for (int at = 0; at < sentences; ++at)
        rows.append({ .greek = greek.at(at % 3), .english = english.at(at % 3) });
    return rows;
}

double milliseconds(const std::function<qsizetype()> &work, qsizetype &found)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        found = work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return median(times);
}

// The same text as it stands, without fold, forms or places of rows.
qsizetype bareHits(const QString &text, const QString &words)
{
    qsizetype hits = 0;
    for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.size()))
        ++hits;
    return hits;
}

} // namespace

int main()
{
    Budget budget;
    const LessonRows rows = longLesson();
    QElapsedTimer timer;
    timer.start();
    const LessonSearch search(rows);
    std::printf("made ready in %.1f ms\n", double(timer.nsecsElapsed()) / 1e6);
    LibrarySearch library;
    library.add({ .id = u"long"_s }, rows);
    QString text;
    for (const LessonRow &row : rows)
        text += row.greek + u'\n' + row.english + u'\n';
    for (const QString &words : { u"π"_s, u"πελ"_s, u"πελάτης"_s, u"customer"_s, u"ρυθμό επαφής"_s, u"nowhere"_s }) {
        qsizetype found = 0;
        qsizetype bareFound = 0;
        const double ours = milliseconds([&] { return search.find(words).size(); }, found);
        const double bare = milliseconds([&] { return bareHits(text, words); }, bareFound);
        std::printf("%s: %lld hits in %.2f ms; bare: %lld hits in %.2f ms\n", qUtf8Printable(words), qlonglong(found),
            ours, qlonglong(bareFound), bare);
        budget.check("search in 10,000 sentences", ours, mostMilliseconds, "ms");
        const double listed = milliseconds([&] { return library.find(words).size(); }, found);
        budget.check("search in a library of 10,000 sentences", listed, mostMilliseconds, "ms");
    }
    return budget.exitCode();
}
