#include "app/exportservice.h"
#include "app/importservice.h"
#include "benchmarks/bareexchange.h"
#include "benchmarks/bigbook.h"
#include "benchmarks/budget.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

constexpr int customers = 100'000;
constexpr double mostImport = 3;
constexpr double mostExport = 2;

QString customersFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    file.write("customer,first_contact,phone,email\n");
    for (int at = 0; at < customers; ++at)
        file.write(u"Πελάτης %1 Αιγαίο,2025-0%2-1%3,210%4,info@customer%1.gr\n"_s.arg(at)
                       .arg(at % 9 + 1)
                       .arg(at % 10)
                       .arg(1'000'000 + at)
                       .toUtf8());
    return path;
}

template <typename Work> double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir directory(u"./bench-XXXXXX"_s);
    const SystemClock clock;
    const QString empty = directory.filePath(u"empty.pistis"_s);
    {
        Store store(clock);
        must(store.open({ .path = empty, .personName = u"Maria"_s }));
    }
    const QString book = directory.filePath(u"book.pistis"_s);
    QFile::copy(empty, book);
    const QString file = customersFile(directory.filePath(u"customers.csv"_s));
    Store store(clock);
    must(store.open({ .path = book, .personName = u"Maria"_s }));
    const ImportService imports(store);
    const double imported = milliseconds([&] { must(imports.import(ImportKind::Customers, file)); });
    const double again = milliseconds([&] { must(imports.import(ImportKind::Customers, file)); });
    const auto rows = rowsOf(book);
    const double inserted = bareInsert(empty, rows);
    const ExportService exports(store);
    const double exported = milliseconds([&] { must(exports.write({ .path = directory.filePath(u"out.csv"_s) })); });
    const double written = bareExport(book, directory.filePath(u"bare.csv"_s));
    std::printf("import of %d customers with phone and e-mail %.0f ms, again %.0f ms; bare insert %.0f ms\n", customers,
        imported, again, inserted);
    std::printf("export %.0f ms; bare select and write %.0f ms\n", exported, written);
    Budget budget;
    budget.check("import of 100,000 customers, ratio to the bare insert", imported / inserted, mostImport, "x");
    budget.check(
        "export of 100,000 customers, ratio to the bare select and write", exported / written, mostExport, "x");
    return budget.exitCode();
}
