#include "support/exchangebook.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestCalendarChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDueDayThatWasMovedElsewhereMovesThePromise()
    {
        ExchangeBook book;
        const QUuid id = book.customer(u"Φούρνος"_s);
        must(book.promises.add({ .customer = id, .words = u"samples"_s, .due = QDate(2026, 3, 20) }));
        QByteArray out = book.exported(ExportKind::Visits, ExportFormat::Calendar);
        out.replace("DUE;VALUE=DATE:20260320", "DUE;VALUE=DATE:20260327");
        QCOMPARE(book.calendar(out).unchanged, 1);
        QByteArray moved = out;
        moved.replace("SEQUENCE:0", "SEQUENCE:5");
        QCOMPARE(book.calendar(moved).updated, 1);
        const Promise promise = waited(book.customers.records(id))->promises.constFirst();
        QCOMPARE(promise.due, QDate(2026, 3, 27));
        QVERIFY(promise.redatedInTime);
        QCOMPARE(book.calendar(moved).unchanged, 1);
        QVERIFY(book.exported(ExportKind::Visits, ExportFormat::Calendar).contains("SEQUENCE:5"));
        must(book.promises.redate(promise.id, QDate(2026, 4, 3)));
        QCOMPARE(book.calendar(moved).unchanged, 1);
        QCOMPARE(waited(book.customers.records(id))->promises.constFirst().due, QDate(2026, 4, 3));
        QVERIFY(book.exported(ExportKind::Visits, ExportFormat::Calendar).contains("SEQUENCE:6"));
    }

    void aDueDayOfAFileThatWasTakenBackComesAgainWithIt()
    {
        ExchangeBook book;
        const QUuid id = book.customer(u"Φούρνος"_s);
        must(book.promises.add({ .customer = id, .words = u"samples"_s, .due = QDate(2026, 3, 20) }));
        QByteArray moved = book.exported(ExportKind::Visits, ExportFormat::Calendar);
        moved.replace("DUE;VALUE=DATE:20260320", "DUE;VALUE=DATE:20260327").replace("SEQUENCE:0", "SEQUENCE:5");
        QCOMPARE(book.calendar(moved).updated, 1);
        book.takeBack();
        QCOMPARE(waited(book.customers.records(id))->promises.constFirst().due, QDate(2026, 3, 20));
        QCOMPARE(book.calendar(moved).updated, 1);
    }

    void theSequenceOfAFollowUpOnlyGrows()
    {
        ExchangeBook book;
        const QUuid id = book.customer(u"Φούρνος"_s, QDate(2026, 3, 1));
        const auto sequence = [&book] {
            const QByteArray out = book.exported(ExportKind::Agenda, ExportFormat::Calendar);
            const qsizetype at = out.indexOf("SEQUENCE:") + 9;
            return out.mid(at, out.indexOf('\r', at) - at).toInt();
        };
        int last = sequence();
        QCOMPARE(sequence(), last);
        for (const int days : { 30, 10, 60 }) {
            const Customer before = book.summary(id).customer;
            Customer after = before;
            after.cadenceDays = days;
            must(book.customers.change(before, after));
            QVERIFY(sequence() > last);
            last = sequence();
        }
    }

    void whatWasCalledOffStandsInTheAgendaAsCancelled()
    {
        ExchangeBook book;
        const QUuid id = book.customer(u"Φούρνος"_s);
        const QUuid visit
            = *waited(book.visits.log({ .customer = id, .status = VisitStatus::Planned, .day = QDate(2026, 4, 1) }));
        const QUuid gone
            = *waited(book.visits.log({ .customer = id, .status = VisitStatus::Planned, .day = QDate(2026, 4, 2) }));
        const QUuid promise
            = *waited(book.promises.add({ .customer = id, .words = u"samples"_s, .due = QDate(2026, 3, 20) }));
        Visit cancelled = *waited(book.visits.visit(visit));
        cancelled.status = VisitStatus::Cancelled;
        must(book.visits.change(*waited(book.visits.visit(visit)), cancelled));
        must(book.visits.retract(gone));
        must(book.promises.withdraw(promise));
        const QUuid held = book.visit(id, QDate(2026, 2, 2));
        must(book.visits.retract(held));
        const QByteArray out = book.exported(ExportKind::Agenda, ExportFormat::Calendar);
        QCOMPARE(out.count("BEGIN:VEVENT"), 2);
        QCOMPARE(out.count("STATUS:CANCELLED"), 3);
        QVERIFY(out.contains(visit.toByteArray(QUuid::WithoutBraces)));
        QVERIFY(!out.contains(held.toByteArray(QUuid::WithoutBraces)));
    }
};

QTEST_GUILESS_MAIN(TestCalendarChanges)

#include "tst_calendarchanges.moc"
