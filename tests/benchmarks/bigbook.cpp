#include "benchmarks/bigbook.h"

#include "app/practicebook.h"

#include <QFile>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

constexpr int customersAtOnce = 5'000;

const QString directory = QStringLiteral(PISTIS_BENCH_DATA "/");

void make(const QString &path, int customers)
{
    const SystemClock clock;
    Store store(clock);
    must(store.open({ .path = path, .personName = u"Benchmark"_s, .practiceSeed = u"1"_s }));
    // Ids are random, so that the indexes are written all over: with the ordinary small cache most of the time goes
    // there.
    must(store.read([](Database &database) { return database.executeRaw(u"PRAGMA cache_size = -1000000"_s); }));
    PracticeParameters parameters = PracticeBook::defaults(clock.today());
    parameters.customers = customers;
    const PracticeBook book(store);
    for (int first = 0; first < customers; first += customersAtOnce) {
        must(book.fillSome(parameters, first, std::min(customersAtOnce, customers - first)));
        if (first % 10'000 == 0)
            qInfo("making the large book: %d of %d customers", first, customers);
    }
}

QString made(const QString &name, int customers)
{
    const QString path = directory + name;
    if (QFile::exists(path))
        return path;
    const QString partial = path + u".partial"_s;
    for (const char *suffix : { "", "-wal", "-shm", ".lock" })
        QFile::remove(partial + QLatin1String(suffix));
    make(partial, customers);
    if (!QFile::rename(partial, path))
        qFatal("cannot rename %s", qUtf8Printable(partial));
    return path;
}

} // namespace

QString BigBook::path() { return made(u"large.pistis"_s, customers); }

QString BigBook::emptyPath() { return made(u"empty.pistis"_s, 0); }
