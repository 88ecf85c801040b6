#include "core/folds.h"
#include "storage/customerlists.h"
#include "support/testbook.h"

#include <QSignalSpy>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void queuedWritesSurviveQuitting()
    {
        QTemporaryDir directory;
        TestClock clock;
        const QString path = directory.filePath(u"x.pistis"_s);
        {
            Store store(clock);
            CustomerService customers(store);
            QVERIFY(waited(store.open({ .path = path })));
            for (int i = 0; i < 300; ++i)
                customers.add({ .name = u"Customer "_s + QString::number(i) });
        }
        Store store(clock);
        CustomerService customers(store);
        QVERIFY(waited(store.open({ .path = path })));
        QCOMPARE(waited(customers.customers({ .limit = 1000 }))->size(), 300);
    }

    void oneActionIsOneAnnouncementWithTheIdsItTouched()
    {
        TestBook book;
        QSignalSpy changed(&book.store, &Store::changed);
        const QUuid bakery = book.customer(u"Bakery"_s);
        const QUuid visit = book.visit(bakery, QDate(2026, 3, 1));
        QTRY_COMPARE(changed.size(), 2);
        const auto second = changed.at(1).at(0).value<ChangeSet>();
        QCOMPARE(second.visits, QSet<QUuid> { visit });
        QCOMPARE(second.customers, QSet<QUuid> { bakery });
    }

    void failedWorkLeavesNothingBehindAndAnnouncesNothing()
    {
        TestBook book;
        QSignalSpy changed(&book.store, &Store::changed);
        const auto written = waited(book.store.write([](OpWriter &writer) -> Result<void> {
            Customer half { .id = writer.newId(), .name = u"Half"_s };
            if (auto done = writer.append(createOp(half.id, fieldsOf(half))); !done)
                return done;
            return Error { .kind = Error::Kind::Cancelled };
        }));
        QVERIFY(!written);
        QCOMPARE(waited(book.customers.customers({}))->size(), 0);
        QCOMPARE(changed.size(), 0);
    }

    void aBookOpenedForReadingSaysWhyNothingIsStored()
    {
        TestBook book;
        book.customer(u"Bakery"_s);
        Store reading(book.clock);
        CustomerService customers(reading);
        QVERIFY(waited(reading.open({ .path = book.store.path(), .access = BookOptions::Access::ReadOnly })));
        QCOMPARE(waited(customers.customers({}))->size(), 1);
        const auto added = waited(customers.add({ .name = u"Grocer"_s }));
        QVERIFY(!added);
        QCOMPARE(added.error().kind, Error::Kind::ReadOnly);
        QCOMPARE(waited(customers.customers({}))->size(), 1);
    }

    void aLongReadDoesNotWaitForTheStorageThread()
    {
        TestBook book;
        book.customer(u"Bakery"_s);
        const auto read
            = waited(book.store.readBeside([](Database &database) { return CustomerLists(database).list({}); }));
        QVERIFY(read);
        QCOMPARE(read->size(), 1);
    }

    void aReadBesideCannotWrite()
    {
        TestBook book;
        const auto written = waited(book.store.readBeside(
            [](Database &database) -> Result<void> { return database.executeRaw(u"DELETE FROM op"_s); }));
        QVERIFY(!written);
    }
};

QTEST_GUILESS_MAIN(TestStore)

#include "tst_store.moc"
