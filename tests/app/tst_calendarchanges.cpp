#include "app/importhistory.h"
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

    void whatAFileBringsOrChangesIsNamed()
    {
        ExchangeBook book;
        const QUuid id = book.customer(u"Φούρνος"_s);
        const QByteArray event = "UID:e1\r\nSUMMARY:Φούρνος\r\nDTSTART;VALUE=DATE:20260210\r\nSEQUENCE:1\r\n";
        const ImportEntry visit {
            .kind = RecordKind::Visit, .customer = u"Φούρνος"_s, .words = u"Φούρνος"_s, .day = QDate(2026, 2, 10)
        };
        QCOMPARE(book.calendar(eventFile(event)).entries, QList { visit });
        QVERIFY(book.calendar(eventFile(event)).entries.isEmpty());
        QByteArray moved = event;
        moved.replace("20260210", "20260212").replace("SEQUENCE:1", "SEQUENCE:7");
        ImportEntry changed = visit;
        changed.words.clear();
        changed.day = QDate(2026, 2, 12);
        changed.isNew = false;
        QCOMPARE(book.calendar(eventFile(moved)).entries, QList { changed });

        must(book.promises.add({ .customer = id, .words = u"samples"_s, .due = QDate(2026, 3, 20) }));
        QByteArray file = book.exported(ExportKind::Visits, ExportFormat::Calendar);
        file.replace("DUE;VALUE=DATE:20260320", "DUE;VALUE=DATE:20260327").replace("SEQUENCE:0", "SEQUENCE:5");
        const ImportEntry promise { .kind = RecordKind::Promise,
            .customer = u"Φούρνος"_s,
            .words = u"samples"_s,
            .day = QDate(2026, 3, 27),
            .isNew = false };
        QCOMPARE(book.calendar(file).entries, QList { promise });
    }

    void aVisitThatAnotherProgramChangesTwiceIsReadTwice()
    {
        ExchangeBook book;
        const QUuid id = book.customer(u"Φούρνος"_s);
        must(book.visits.log({ .customer = id, .status = VisitStatus::Planned, .day = QDate(2026, 4, 1) }));
        QByteArray file = withoutOurs(book.exported(ExportKind::Visits, ExportFormat::Calendar));
        file.replace("DTSTART;VALUE=DATE:20260401", "DTSTART;VALUE=DATE:20260402")
            .replace("STATUS:TENTATIVE", "STATUS:CANCELLED")
            .replace("SEQUENCE:0", "DESCRIPTION:samples\r\nSEQUENCE:1");
        QCOMPARE(book.calendar(file).updated, 1);
        QCOMPARE(book.calendar(file).unchanged, 1);
        QCOMPARE(book.visitsOf(id).constFirst().status, VisitStatus::Cancelled);
        QVERIFY(book.exported(ExportKind::Visits, ExportFormat::Calendar).contains("SEQUENCE:1\r"));
        file.replace("DESCRIPTION:samples", "DESCRIPTION:prices").replace("SEQUENCE:1", "SEQUENCE:2");
        QCOMPARE(book.calendar(file).updated, 1);
        QCOMPARE(book.visitsOf(id).constFirst().note, u"prices"_s);
        QVERIFY(book.exported(ExportKind::Visits, ExportFormat::Calendar).contains("SEQUENCE:2\r"));
    }

    void aChangeHereRaisesTheSequenceOfAVisitOverThatOfTheFile()
    {
        ExchangeBook book;
        const QUuid id = book.customer(u"Φούρνος"_s);
        const QByteArray event = "UID:e1\r\nSUMMARY:Φούρνος\r\nDTSTART;VALUE=DATE:20260210\r\nSEQUENCE:1\r\n";
        QCOMPARE(book.calendar(eventFile(event)).added, 1);
        QByteArray moved = event;
        moved.replace("20260210", "20260212").replace("SEQUENCE:1", "SEQUENCE:7");
        QCOMPARE(book.calendar(eventFile(moved)).updated, 1);
        const auto exported = [&book] { return book.exported(ExportKind::Visits, ExportFormat::Calendar); };
        QVERIFY(exported().contains("SEQUENCE:7\r"));
        for (const QByteArray &raised : { "SEQUENCE:8\r"_ba, "SEQUENCE:9\r"_ba }) {
            const Visit before = book.visitsOf(id).constFirst();
            Visit after = before;
            after.day = before.day.addDays(-1);
            must(book.visits.change(before, after));
            QVERIFY2(exported().contains(raised), exported().constData());
        }
        QCOMPARE(book.calendar(eventFile(moved)).unchanged, 1);
        QCOMPARE(book.visitsOf(id).constFirst().day, QDate(2026, 2, 10));
    }

    void aVisitOfAFileThatWasTakenBackIsChangedAgainByIt()
    {
        ExchangeBook book;
        const QUuid id = book.customer(u"Φούρνος"_s);
        must(book.visits.log({ .customer = id, .status = VisitStatus::Planned, .day = QDate(2026, 4, 1) }));
        QByteArray moved = book.exported(ExportKind::Visits, ExportFormat::Calendar);
        moved.replace("DTSTART;VALUE=DATE:20260401", "DTSTART;VALUE=DATE:20260402").replace("SEQUENCE:0", "SEQUENCE:5");
        QCOMPARE(book.calendar(moved).updated, 1);
        ImportHistory history(book.store);
        const auto batches = *waited(history.batches());
        must(history.takeBack(batches.constFirst().number));
        QCOMPARE(book.visitsOf(id).constFirst().day, QDate(2026, 4, 1));
        QCOMPARE(book.calendar(moved).updated, 1);
        QCOMPARE(book.visitsOf(id).constFirst().day, QDate(2026, 4, 2));
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
