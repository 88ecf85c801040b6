#include "app/batchservice.h"
#include "support/testbook.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestBatchService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyCustomersChangeInOneStep()
    {
        TestBook book;
        BatchService batch(book.store);
        const QUuid segment = *waited(book.book.addSegment({ .name = u"Islands"_s }));
        QList<QUuid> ids;
        for (int i = 0; i < 20; ++i)
            ids.append(book.customer(u"Customer %1"_s.arg(i)));
        must(batch.change(ids, { .owner = QUuid(), .segment = segment, .cadenceDays = 14 }));
        for (const QUuid &id : ids) {
            const CustomerSummary one = book.summary(id);
            QCOMPARE(one.customer.segment, segment);
            QCOMPARE(one.cadence.days, 14);
            QVERIFY(one.customer.owner.isNull());
        }
        QCoreApplication::sendPostedEvents();
        must(book.undo.undo());
        for (const QUuid &id : ids)
            QCOMPARE(book.summary(id).cadence.days, 30);
    }

    void whatIsNotGivenStaysAsItIs()
    {
        TestBook book;
        BatchService batch(book.store);
        const QUuid id = book.customer(u"Bakery"_s);
        const Customer before = book.summary(id).customer;
        must(batch.change({ id }, {}));
        QCOMPARE(book.summary(id).customer, before);
        must(batch.change({ id }, { .cadenceDays = 7 }));
        QCOMPARE(book.summary(id).customer.owner, before.owner);
    }

    void manyAreDeletedAndComeBackTogether()
    {
        TestBook book;
        BatchService batch(book.store);
        const QList<QUuid> ids { book.customer(u"One"_s), book.customer(u"Two"_s) };
        must(batch.remove(ids));
        QVERIFY(book.summary(ids.at(0)).customer.deleted && book.summary(ids.at(1)).customer.deleted);
        QCoreApplication::sendPostedEvents();
        must(book.undo.undo());
        QVERIFY(!book.summary(ids.at(0)).customer.deleted && !book.summary(ids.at(1)).customer.deleted);
    }

    void oneThatIsGoneRefusesAll()
    {
        TestBook book;
        BatchService batch(book.store);
        const QUuid id = book.customer(u"Bakery"_s);
        QVERIFY(!waited(batch.change({ id, QUuid::createUuid() }, { .cadenceDays = 7 })));
        QCOMPARE(book.summary(id).cadence.days, 30);
        QVERIFY(!waited(batch.change({ id }, { .cadenceDays = -3 })));
    }
};

QTEST_GUILESS_MAIN(TestBatchService)

#include "tst_batchservice.moc"
