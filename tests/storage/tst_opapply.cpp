#include "core/folds.h"
#include "storage/opapply.h"
#include "storage/oprepository.h"
#include "support/testbook.h"
#include "support/typedtables.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestOpApply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rebuiltTablesEqualIncrementalOnesAfterARandomRun()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        TestBook book;
        QList<QUuid> customers;
        QList<QUuid> visits;
        QList<QUuid> requests;
        QList<QUuid> promises;
        QList<QUuid> tasks;
        const auto any
            = [&random](const QList<QUuid> &ids) { return ids.at(int(random.bounded(quint32(ids.size())))); };
        const auto mayBeRefused = [](QFuture<Result<void>> settling) { // what is settled or taken back already
            const auto settled = waited(std::move(settling));
            QVERIFY(settled || settled.error().kind == Error::Kind::Conflict);
        };
        for (int i = 0; i < 300; ++i) {
            const QDate day = QDate(2026, 1, 5).addDays(int(random.bounded(60u)));
            switch (random.bounded(13u)) {
            case 0:
                customers.append(book.customer(u"Customer "_s + QString::number(i), day));
                break;
            case 1:
                if (!customers.isEmpty())
                    visits.append(book.visit(any(customers), day));
                break;
            case 2:
                if (!visits.isEmpty())
                    must(book.visits.retract(any(visits)));
                break;
            case 3:
                if (!customers.isEmpty())
                    requests.append(*waited(book.requests.add({ .customer = any(customers), .text = u"A price?"_s })));
                break;
            case 4:
                if (!requests.isEmpty())
                    mayBeRefused(book.requests.answer(any(requests), u"Sent"_s));
                break;
            case 5:
                if (!customers.isEmpty())
                    promises.append(
                        *waited(book.promises.add({ .customer = any(customers), .words = u"A visit"_s, .due = day })));
                break;
            case 6:
                if (!promises.isEmpty())
                    mayBeRefused(random.bounded(2u) == 0 ? book.promises.keep(any(promises), day)
                                                         : book.promises.breakIt(any(promises)));
                break;
            case 7:
                if (!customers.isEmpty()) {
                    const Customer before = book.summary(any(customers)).customer;
                    Customer after = before;
                    after.cadenceDays = int(random.bounded(60u));
                    const QDate lost = book.clock.today().addDays(-int(random.bounded(30u)));
                    after.lostOn = random.bounded(4u) == 0 ? std::max(before.firstContact, lost) : QDate();
                    must(book.customers.change(before, after));
                }
                break;
            case 8:
                if (!customers.isEmpty())
                    waited(book.customers.snooze(any(customers), book.clock.today().addDays(1 + i)))
                        || waited(book.customers.wake(any(customers)));
                break;
            case 9:
                if (!customers.isEmpty()) {
                    const QUuid id = any(customers);
                    const Customer customer = book.summary(id).customer;
                    const QList<Contact> before = *waited(book.customers.contacts(id));
                    QList<Contact> reached = before.mid(qsizetype(random.bounded(2u)));
                    reached.append({ .value = u"21012345"_s + QString::number(random.bounded(100u)) });
                    must(book.customers.change(customer, customer, {}, { .before = before, .after = reached }));
                }
                break;
            case 10:
                if (!customers.isEmpty())
                    tasks.append(
                        *waited(book.tasks.add({ .customer = any(customers), .title = u"Catalogue"_s, .due = day })));
                break;
            case 11:
                if (!tasks.isEmpty())
                    mayBeRefused(random.bounded(2u) == 0 ? book.tasks.complete(any(tasks), {})
                                                         : book.tasks.defer(any(tasks), day.addYears(1)));
                break;
            default:
                must(book.undo.undo());
                QCoreApplication::sendPostedEvents();
            }
        }
        const QStringList incremental = projectionsOf(book.store);
        rebuild(book.store);
        QCOMPARE(projectionsOf(book.store), incremental);
        QVERIFY(incremental.size() > 20);
    }

    void theSameOpsInAnyOrderGiveTheSameTables()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        TestBook source;
        const QUuid bakery = source.customer(u"Φούρνος Αιγαίο"_s);
        const QUuid visit = source.visit(bakery, QDate(2026, 2, 2));
        must(source.visits.retract(visit));
        const QUuid promise = *waited(
            source.promises.add({ .customer = bakery, .words = u"Bring samples"_s, .due = QDate(2026, 2, 9) }));
        must(source.promises.keep(promise, QDate(2026, 2, 8)));
        const QUuid task
            = *waited(source.tasks.add({ .customer = bakery, .title = u"Catalogue"_s, .due = QDate(2026, 2, 9) }));
        must(source.tasks.complete(task, {}));
        must(source.tasks.reopen(task));
        const Customer before = source.summary(bakery).customer;
        Customer after = before;
        after.name = u"Φούρνος Κυκλάδες"_s;
        must(source.customers.change(before, after));

        QList<Op> ops = *waited(source.store.read([](Database &database) -> Result<QList<Op>> {
            OpRepository log(database);
            QList<Op> all;
            for (const QUuid &entity : *log.entities())
                all += *log.ofEntity(entity);
            return all;
        }));
        const QStringList expected = projectionsOf(source.store);
        for (int round = 0; round < 5; ++round) {
            std::shuffle(ops.begin(), ops.end(), random);
            QTemporaryDir directory;
            TestClock clock;
            auto replica = *BookFile::open({ .path = directory.filePath(u"replica.pistis"_s) }, clock);
            Database &database = replica->database();
            for (const QString &table : { u"op"_s, u"book"_s, u"person"_s })
                QVERIFY(database.executeRaw(u"DELETE FROM "_s + table));
            for (const Op &op : ops) { // one at a time and twice: as a bad network would bring them
                QVERIFY(applyOps(database, { op }, Origin::Remote));
                QVERIFY(applyOps(database, { op }, Origin::Remote));
            }
            QCOMPARE(projectionsOf(database), expected);
        }
    }

    void anOpOfAnUnknownKindIsKeptAndChangesNothing()
    {
        TestBook book;
        const QStringList before = projectionsOf(book.store);
        const QUuid strange = QUuid::createUuid();
        const auto written = waited(book.store.write([&strange](OpWriter &writer) {
            return writer.append(Op { .kind = u"hologram"_s, .entity = strange, .field = u"x"_s, .value = 7 });
        }));
        QVERIFY(written);
        QCOMPARE(projectionsOf(book.store), before);
        const auto kept = *waited(
            book.store.read([&strange](Database &database) { return OpRepository(database).ofEntity(strange); }));
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.constFirst().value, QJsonValue(7));
    }
};

QTEST_GUILESS_MAIN(TestOpApply)

#include "tst_opapply.moc"
