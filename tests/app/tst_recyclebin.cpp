#include "app/recyclebin.h"

#include "app/customfieldservice.h"
#include "core/folds.h"
#include "support/testbook.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 86'400'000;

struct TestBin : TestBook
{
    RecycleBin bin { store };
    QUuid bakery = customer(u"Bakery"_s);

    QList<RecordKind> kinds()
    {
        QList<RecordKind> all;
        for (const DeletedRecord &record : *waited(bin.records()))
            all.append(record.kind);
        return all;
    }
};

} // namespace

class TestRecycleBin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfRecordIsListedTheLastDeletedFirst()
    {
        TestBin test;
        const QUuid visit = test.visit(test.bakery, QDate(2026, 3, 1));
        const QUuid request = *waited(test.requests.add({ .customer = test.bakery, .text = u"A price?"_s }));
        const QUuid promise
            = *waited(test.promises.add({ .customer = test.bakery, .words = u"Samples"_s, .due = QDate(2026, 3, 20) }));
        const QUuid task = *waited(test.tasks.add({ .customer = test.bakery, .title = u"Catalogue"_s }));
        QVERIFY(test.kinds().isEmpty());
        must(test.visits.retract(visit));
        ++test.clock.now;
        must(test.requests.remove(request));
        ++test.clock.now;
        must(test.promises.remove(promise));
        ++test.clock.now;
        must(test.tasks.remove(task));
        ++test.clock.now;
        must(test.customers.remove(test.bakery));
        QCOMPARE(test.kinds(),
            QList({ RecordKind::Customer, RecordKind::Task, RecordKind::Promise, RecordKind::Request,
                RecordKind::Visit }));
        const auto records = *waited(test.bin.records());
        QCOMPARE(records.at(1).text, u"Catalogue"_s);
        QCOMPARE(records.at(3).text, u"A price?"_s);
        QCOMPARE(records.at(3).customerName, u"Bakery"_s);
        QCOMPARE(records.constFirst().by, u"Maria"_s);
        QCOMPARE(records.constFirst().deletedAt, test.clock.now);
    }

    void restoringBringsTheRecordBackAndCanBeUndone()
    {
        TestBin test;
        const QUuid visit = test.visit(test.bakery, QDate(2026, 3, 1));
        must(test.visits.retract(visit));
        must(test.customers.remove(test.bakery));
        must(test.bin.restore({ visit, test.bakery }));
        QVERIFY(!test.summary(test.bakery).customer.deleted);
        QCOMPARE(test.summary(test.bakery).contactCount, 1);
        QVERIFY(test.kinds().isEmpty());
        QTRY_VERIFY(test.undo.canUndo());
        QCoreApplication::sendPostedEvents();
        must(test.undo.undo());
        QVERIFY(test.summary(test.bakery).customer.deleted);
        QCOMPARE(test.kinds().size(), 2);
    }

    void after90DaysARecordIsNoLongerOfferedButNotLost()
    {
        TestBin test;
        must(test.customers.remove(test.bakery));
        test.clock.now += RecycleBin::keptDays * dayMs;
        QCOMPARE(test.kinds().size(), 1);
        ++test.clock.now;
        QVERIFY(test.kinds().isEmpty());
        must(test.bin.restore({ test.bakery }));
        QVERIFY(!test.summary(test.bakery).customer.deleted);
    }

    void whatIsNotDeletedOrUnknownIsRefusedAndNothingIsRestored()
    {
        TestBin test;
        const QUuid harbour = test.customer(u"Harbour"_s);
        must(test.customers.remove(test.bakery));
        QCOMPARE(waited(test.bin.restore({ test.bakery, harbour })).error().kind, Error::Kind::Conflict);
        QCOMPARE(waited(test.bin.restore({ test.bakery, QUuid::createUuid() })).error().kind, Error::Kind::NotFound);
        QVERIFY(test.summary(test.bakery).customer.deleted);
    }

    void aSegmentOrFieldWhoseNameWasGivenAnewMeanwhileIsNotRestored()
    {
        TestBin test;
        const QUuid segment = *waited(test.book.addSegment({ .name = u"Νησιά"_s }));
        CustomFieldService fields(test.store);
        const QUuid field = *waited(fields.add({ .name = u"VAT-number"_s }));
        must(test.store.write(
            [segment](OpWriter &writer) { return writer.append(setOp(segment, u"segment.deleted"_s, true)); }));
        must(fields.remove(field));
        must(test.book.addSegment({ .name = u"ΝΗΣΙΑ"_s }));
        must(fields.add({ .name = u"vat number"_s }));
        QCOMPARE(waited(test.bin.restore({ segment })).error().subject, u"segment.taken"_s);
        QCOMPARE(waited(test.bin.restore({ test.bakery, field })).error().kind, Error::Kind::Conflict);
        QCOMPARE(waited(test.bin.restore({ field })).error().subject, u"field.taken"_s);
        QCOMPARE(waited(test.book.segments())->size(), 1);
        QCOMPARE(waited(fields.fields())->size(), 1);
    }

    void takingBackARenameDoesNotGiveANameTwice()
    {
        TestBin test;
        CustomFieldService fields(test.store);
        must(fields.add({ .name = u"Ovens"_s }));
        const CustomField before = waited(fields.fields())->constFirst();
        CustomField after = before;
        after.name = u"Big ovens"_s;
        must(fields.change(before, after, QLocale::c()));
        QTRY_VERIFY(test.undo.canUndo());
        QCoreApplication::sendPostedEvents();
        {
            const QSignalBlocker fromElsewhere(test.store); // so that it is no step of this one
            must(fields.add({ .name = u"OVENS"_s }));
        }
        QCOMPARE(waited(test.undo.undo()).error().subject, u"field.taken"_s);
        QCOMPARE(waited(fields.fields())->constFirst().name, u"Big ovens"_s);
    }

    void deletingAgainAfterARestoreIsListedOnce()
    {
        TestBin test;
        must(test.customers.remove(test.bakery));
        must(test.bin.restore({ test.bakery }));
        test.clock.now += dayMs;
        must(test.customers.remove(test.bakery));
        QCOMPARE(test.kinds().size(), 1);
        QCOMPARE(waited(test.bin.records())->constFirst().deletedAt, test.clock.now);
    }
};

QTEST_GUILESS_MAIN(TestRecycleBin)

#include "tst_recyclebin.moc"
