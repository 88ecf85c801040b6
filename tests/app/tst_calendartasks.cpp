#include "app/importhistory.h"
#include "support/exchangebook.h"

#include <QTest>

#include <algorithm>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct TaskCalendar : ExchangeBook
{
    QUuid bakery = customer(u"Φούρνος"_s);

    QUuid add(const Task &draft)
    {
        Task task = draft;
        task.customer = bakery;
        return *waited(tasks.add(task));
    }

    QByteArray calendarFile() { return exported(ExportKind::Visits, ExportFormat::Calendar); }
    QList<Task> tasksOfBakery() { return waited(customers.records(bakery))->tasks; }
};

} // namespace

class TestCalendarTasks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tasksFillAnotherBookAndChangeNothingInTheirOwn()
    {
        TaskCalendar book;
        book.add({ .title = u"Κατάλογος"_s,
            .note = u"με τιμές"_s,
            .due = QDate(2026, 3, 20),
            .priority = TaskPriority::Urgent,
            .status = TaskStatus::Started });
        book.add({ .title = u"some day"_s, .priority = TaskPriority::Low });
        const QByteArray out = book.calendarFile();
        QCOMPARE(book.calendar(out).unchanged, 2);
        TaskCalendar other;
        QCOMPARE(other.calendar(out).added, 2);
        QList<Task> tasks = other.tasksOfBakery();
        QCOMPARE(tasks.size(), 2);
        QCOMPARE(tasks[0].title, u"Κατάλογος"_s);
        QCOMPARE(tasks[0].note, u"με τιμές"_s);
        QCOMPARE(tasks[0].due, QDate(2026, 3, 20));
        QCOMPARE(tasks[0].priority, TaskPriority::Urgent);
        QCOMPARE(tasks[0].status, TaskStatus::Started);
        QVERIFY(!tasks[1].due.isValid());
        QCOMPARE(other.calendar(out).unchanged, 2);
        QVERIFY(waited(other.customers.records(other.bakery))->promises.isEmpty());
        other.takeBack();
        QVERIFY(other.tasksOfBakery().isEmpty());
    }

    void whatWasChangedElsewhereIsChangedHereAlsoWithoutOurOwnMarks()
    {
        TaskCalendar book;
        const QUuid id = book.add({ .title = u"Κατάλογος"_s, .due = QDate(2026, 3, 20) });
        QByteArray moved = withoutOurs(book.calendarFile());
        moved.replace("DUE;VALUE=DATE:20260320", "DUE;VALUE=DATE:20260327").replace("SEQUENCE:0", "SEQUENCE:5");
        QCOMPARE(book.calendar(moved).updated, 1);
        Task task = *waited(book.tasks.task(id));
        QCOMPARE(task.due, QDate(2026, 3, 27));
        QCOMPARE(task.title, u"Κατάλογος"_s);
        QCOMPARE(book.calendar(moved).unchanged, 1);
        QVERIFY(book.calendarFile().contains("SEQUENCE:5"));
        QByteArray ticked = moved;
        ticked.replace("SEQUENCE:5", "SEQUENCE:20").replace("STATUS:NEEDS-ACTION", "STATUS:COMPLETED");
        QCOMPARE(book.calendar(ticked).updated, 1);
        QCOMPARE(waited(book.tasks.task(id))->status, TaskStatus::Completed);
        QCOMPARE(waited(book.tasks.task(id))->doneOn, QDate(2026, 3, 11));
        book.takeBack();
        QCOMPARE(waited(book.tasks.task(id))->status, TaskStatus::NotStarted);
        QCOMPARE(book.calendar(ticked).updated, 1);
        QVERIFY(waited(book.customers.records(book.bakery))->promises.isEmpty());
    }

    void aTaskThatIsPutOffStaysSoThoughOtherProgramsHaveNoWordForIt()
    {
        TaskCalendar book;
        const QUuid id = book.add({ .title = u"x"_s, .due = QDate(2026, 3, 20) });
        must(book.tasks.defer(id, QDate(2026, 4, 1)));
        QByteArray moved = withoutOurs(book.calendarFile());
        moved.replace("SUMMARY:Φούρνος: x", "SUMMARY:Φούρνος: y").replace("SEQUENCE:2", "SEQUENCE:9");
        QCOMPARE(book.calendar(moved).updated, 1);
        const Task task = *waited(book.tasks.task(id));
        QCOMPARE(task.title, u"y"_s);
        QCOMPARE(task.status, TaskStatus::Deferred);
        QCOMPARE(task.snoozedUntil, QDate(2026, 4, 1));
    }

    void tasksOfOtherProgramsAreStillPromises()
    {
        TaskCalendar book;
        QCOMPARE(book.calendar("BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\nUID:t1\r\nSUMMARY:Φούρνος\r\nDESCRIPTION:samples\r\n"
                               "DUE;VALUE=DATE:20260401\r\nEND:VTODO\r\nEND:VCALENDAR\r\n")
                     .added,
            1);
        QCOMPARE(waited(book.customers.records(book.bakery))->promises.size(), 1);
        QVERIFY(book.tasksOfBakery().isEmpty());
        QCOMPARE(book.calendar("BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\nUID:t2\r\nSUMMARY:Φούρνος: prices\r\n"
                               "DUE;VALUE=DATE:20260402\r\nEND:VTODO\r\nEND:VCALENDAR\r\n")
                     .added,
            1);
        const auto promises = waited(book.customers.records(book.bakery))->promises;
        QVERIFY(std::ranges::find(promises, u"prices"_s, &Promise::words)
            != promises.cend()); // the customer is not said twice
    }

    void theAgendaHoldsOpenTasksAndWhatWasCalledOffAsCancelled()
    {
        TaskCalendar book;
        book.visit(book.bakery, QDate(2026, 3, 11));
        book.add({ .title = u"open"_s, .due = QDate(2026, 3, 20) });
        must(book.tasks.complete(book.add({ .title = u"done"_s }), {}));
        must(book.tasks.cancel(book.add({ .title = u"off"_s, .due = QDate(2026, 3, 20) })));
        must(book.tasks.remove(book.add({ .title = u"gone"_s, .due = QDate(2026, 3, 20) })));
        const QByteArray out = book.exported(ExportKind::Agenda, ExportFormat::Calendar);
        QVERIFY(out.contains(": open\r\n") && out.contains(": off\r\n") && out.contains(": gone\r\n"));
        QVERIFY(!out.contains(": done\r\n"));
        QCOMPARE(out.count("STATUS:CANCELLED"), 2);
        const QByteArray table = book.exported(ExportKind::Agenda, ExportFormat::Table);
        QVERIFY2(table.contains("2026-03-20,Φούρνος,task,"), table.constData());
    }

    void takingAnImportBackTellsOfItsTasks()
    {
        TaskCalendar book;
        book.add({ .title = u"open"_s, .due = QDate(2026, 3, 20) });
        const QByteArray out = book.calendarFile();
        TaskCalendar other;
        QCOMPARE(other.calendar(out).added, 1);
        ImportHistory history(other.store);
        const auto batches = *waited(history.batches());
        QCOMPARE(batches.size(), 1);
        QCOMPARE(waited(history.takeBack(batches.constFirst().number))->tasks, 1);
        QVERIFY(other.tasksOfBakery().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCalendarTasks)

#include "tst_calendartasks.moc"
