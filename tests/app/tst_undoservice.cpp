#include "support/testbook.h"

#include <QSignalSpy>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestUndoService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLoggedVisitIsTakenBackAndBroughtAgain()
    {
        TestBook book;
        const QUuid bakery = book.customer(u"Bakery"_s);
        book.visit(bakery, QDate(2026, 3, 1));
        QTRY_VERIFY(book.undo.canUndo());
        QVERIFY(waited(book.undo.undo()));
        QCOMPARE(book.summary(bakery).contactCount, 0);
        QTRY_VERIFY(book.undo.canRedo());
        QVERIFY(waited(book.undo.redo()));
        QCOMPARE(book.summary(bakery).contactCount, 1);
    }

    void actionsAreTakenBackNewestFirst()
    {
        TestBook book;
        const QUuid id = book.customer(u"One"_s);
        for (const QString &name : { u"Two"_s, u"Three"_s }) {
            const Customer before = book.summary(id).customer;
            Customer after = before;
            after.name = name;
            QVERIFY(waited(book.customers.change(before, after)));
        }
        QSignalSpy available(&book.undo, &UndoService::availabilityChanged);
        QTRY_COMPARE(available.size(), 3);
        QVERIFY(waited(book.undo.undo()));
        QCOMPARE(book.summary(id).customer.name, u"Two"_s);
        QVERIFY(waited(book.undo.undo()));
        QCOMPARE(book.summary(id).customer.name, u"One"_s);
        QVERIFY(waited(book.undo.undo()));
        QVERIFY(book.summary(id).customer.deleted);
    }

    void eventsOfRequestsAndPromisesAreTakenBack()
    {
        TestBook book;
        const QUuid bakery = book.customer(u"Bakery"_s);
        const QUuid promise
            = *waited(book.promises.add({ .customer = bakery, .words = u"Samples"_s, .due = QDate(2026, 3, 20) }));
        must(book.promises.keep(promise, book.clock.today()));
        QCOMPARE(waited(book.promises.promise(promise))->state, PromiseState::Kept);
        QSignalSpy available(&book.undo, &UndoService::availabilityChanged);
        QTRY_COMPARE(available.size(), 3);
        QVERIFY(waited(book.undo.undo()));
        QCOMPARE(waited(book.promises.promise(promise))->state, PromiseState::Open);
        QVERIFY(waited(book.undo.undo()));
        QVERIFY(waited(book.promises.promise(promise))->deleted);
    }

    void aNewActionEndsRedo()
    {
        TestBook book;
        const QUuid bakery = book.customer(u"Bakery"_s);
        QTRY_VERIFY(book.undo.canUndo());
        QVERIFY(waited(book.undo.undo()));
        QTRY_VERIFY(book.undo.canRedo());
        book.visit(bakery, QDate(2026, 3, 1));
        QTRY_VERIFY(!book.undo.canRedo());
    }
};

QTEST_GUILESS_MAIN(TestUndoService)

#include "tst_undoservice.moc"
