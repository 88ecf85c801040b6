#include "benchmarks/hugebook.h"

#include "app/bookservice.h"
#include "benchmarks/bigbook.h"
#include "benchmarks/bulkwriter.h"
#include "benchmarks/visitlog.h"
#include "storage/customerrepository.h"
#include "storage/oprepository.h"
#include "storage/projections.h"
#include "storage/visitrepository.h"

#include <QFile>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

const QString directory = QStringLiteral(PISTIS_BENCH_DATA "/");

struct Parties
{
    QList<QUuid> segments {};
    QList<QUuid> persons {};
};

Parties begin(Store &store, const QString &path)
{
    must(store.open({ .path = path, .personName = u"Benchmark"_s, .practiceSeed = u"1"_s }));
    BookService book(store);
    Parties parties;
    for (int i = 1; i <= HugeBook::segments; ++i)
        parties.segments.append(must(book.addSegment({ .name = u"Segment %1"_s.arg(i) })));
    for (int i = 1; i <= HugeBook::persons; ++i)
        parties.persons.append(must(book.addPerson({ .name = u"Person %1"_s.arg(i, 2, 10, QLatin1Char('0')) })));
    return parties;
}

// The typed tables of this customer are what the ops give.
Result<void> projectAnew(Database &database, const QUuid &id)
{
    const auto before = CustomerRepository(database).one(id);
    const auto visits = VisitRepository(database).ofCustomer(id);
    const auto ops = OpRepository(database).ofEntity(id);
    if (!before || !visits || !ops)
        qFatal("a customer of the huge book cannot be read");
    Projections projections(database);
    auto done = projections.project(RecordKind::Customer, id, *ops);
    for (const Visit &visit : *visits) {
        const auto made = OpRepository(database).ofEntity(visit.id);
        if (done)
            done = projections.project(RecordKind::Visit, visit.id, *made);
    }
    if (done)
        done = projections.refreshCustomers();
    const auto after = CustomerRepository(database).one(id);
    if (!done || !after || !(*after == *before) || *VisitRepository(database).ofCustomer(id) != *visits)
        qFatal("a customer of the huge book is not what its ops say");
    return {};
}

// One of the customers that were written.
QUuid writeAll(const QString &path, const Parties &parties, const QDate &firstDay)
{
    constexpr double otherEnds = 0.15; // of the losses
    constexpr double warned = 0.3;
    constexpr int warningDays = 20;
    constexpr int told = 100'000;
    const EvidenceLog log = VisitLog(3).log(HugeBook::customers, HugeBook::visitsEach);
    const int shift = int(QDate(1970, 1, 1).daysTo(firstDay));
    PracticeRandom random(4);
    QUuid sample;
    BulkWriter writer(path);
    std::vector<int> days;
    for (std::size_t i = 0; i < log.customers.size(); ++i) {
        const CustomerSpan &span = log.customers[i];
        Customer customer { .name = u"Customer %1"_s.arg(qlonglong(i + 1), 7, 10, QLatin1Char('0')),
            .segment = random.oneOf(parties.segments),
            .owner = random.oneOf(parties.persons),
            .firstContact = firstDay.addDays(span.firstContact) };
        if (span.lostDay) {
            customer.lostOn = firstDay.addDays(*span.lostDay);
            customer.endReason = random.chance(otherEnds) ? EndReason::MovedAway : EndReason::Lost;
            if (random.chance(warned))
                customer.firstWarningOn
                    = firstDay.addDays(std::max(span.firstContact + 1, *span.lostDay - warningDays));
        }
        days.clear();
        for (const int day : log.visitsOf(i))
            days.push_back(day + shift);
        const QUuid id = writer.add(customer, days);
        if (int(i) == HugeBook::customers / 2)
            sample = id;
        if (i % told == 0)
            qInfo("making the huge book: %zu of %d customers", i, HugeBook::customers);
    }
    writer.finish();
    return sample;
}

void make(const QString &path)
{
    const SystemClock clock;
    Parties parties;
    {
        Store store(clock);
        parties = begin(store, path);
    }
    const QUuid sample = writeAll(path, parties, clock.today().addDays(-1 - VisitLog::cut));
    Store store(clock);
    must(store.open({ .path = path }));
    must(store.write([sample](OpWriter &ops) { return projectAnew(ops.database(), sample); }));
}

} // namespace

QString HugeBook::path()
{
    const QString path = directory + u"huge.pistis"_s;
    if (QFile::exists(path))
        return path;
    const QString partial = path + u".partial"_s;
    // Also what an earlier book of this name has left: its log would be taken for that of the new one.
    for (const char *suffix : { "", "-wal", "-shm", ".lock" }) {
        QFile::remove(partial + QLatin1String(suffix));
        QFile::remove(path + QLatin1String(suffix));
    }
    make(partial);
    if (!QFile::rename(partial, path))
        qFatal("cannot rename %s", qUtf8Printable(partial));
    return path;
}
