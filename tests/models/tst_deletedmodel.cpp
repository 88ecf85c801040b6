#include "app/recyclebin.h"
#include "models/deletedmodel.h"
#include "support/testbook.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestDeletedModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowSaysWhatWhoseWhenAndByWhom()
    {
        TestBook book;
        const QUuid bakery = book.customer(u"Bakery"_s);
        const QUuid visit = *waited(book.visits.log(
            { .customer = bakery, .type = VisitType::Call, .day = QDate(2026, 3, 2), .note = u"Rain"_s }));
        must(book.visits.retract(visit));
        RecycleBin bin(book.store);
        DeletedModel model(bin, book.store);
        const QAbstractItemModelTester tester(&model);
        QSignalSpy loaded(&model, &DeletedModel::loaded);
        model.reload();
        QVERIFY(loaded.wait(patienceMs));
        QCOMPARE(model.rowCount(), 1);
        const auto text = [&model](int column) { return model.index(0, column).data().toString(); };
        QCOMPARE(text(DeletedModel::KindColumn), u"Call"_s);
        QCOMPARE(text(DeletedModel::CustomerColumn), u"Bakery"_s);
        QVERIFY(text(DeletedModel::WordsColumn).endsWith(u"Rain"_s));
        QVERIFY(!text(DeletedModel::WhenColumn).isEmpty());
        QCOMPARE(text(DeletedModel::WhoColumn), u"Maria"_s);
    }

    void whatIsRestoredLeavesTheList()
    {
        TestBook book;
        const QUuid bakery = book.customer(u"Bakery"_s);
        must(book.customers.remove(bakery));
        RecycleBin bin(book.store);
        DeletedModel model(bin, book.store);
        const QAbstractItemModelTester tester(&model);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 1);
        must(bin.restore({ bakery }));
        QTRY_COMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestDeletedModel)

#include "tst_deletedmodel.moc"
