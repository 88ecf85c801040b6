#include "app/taskservice.h"

#include "app/auditservice.h"
#include "app/mergeservice.h"
#include "app/nextactionservice.h"
#include "app/recyclebin.h"
#include "support/testbook.h"
#include "support/typedtables.h"

#include <QTest>

#include <algorithm>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct TaskBook : TestBook
{
    NextActionService next { store };
    QUuid bakery = calm(u"Bakery"_s);

    // Nothing is due with this customer for a long time.
    QUuid calm(const QString &name)
    {
        const QUuid id = customer(name);
        visit(id, clock.today());
        return id;
    }

    QUuid add(const QString &title, const QDate &due = {}, TaskPriority priority = TaskPriority::Normal)
    {
        return *waited(tasks.add({ .customer = bakery, .title = title, .due = due, .priority = priority }));
    }

    QDate day(int away) const { return clock.today().addDays(away); }
    Task task(const QUuid &id) { return *waited(tasks.task(id)); }
    AgendaStep step() { return { summary(bakery).agendaDay, summary(bakery).agendaCause }; }

    QList<NextAction> queue() { return *waited(next.queue({ .today = clock.today(), .limit = 50 })); }

    void undoLast()
    {
        QCoreApplication::sendPostedEvents();
        must(undo.undo());
    }

    void redoLast()
    {
        QCoreApplication::sendPostedEvents();
        must(undo.redo());
    }
};

} // namespace

class TestTaskService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOpenTaskWithADayIsTheNextStepUntilItIsDone()
    {
        TaskBook book;
        const AgendaStep rhythm = book.step();
        const QUuid id = book.add(u"Catalogue"_s, book.day(2));
        QCOMPARE(book.step(), (AgendaStep { book.day(2), AgendaCause::Task }));
        QCOMPARE(waited(book.customers.counts(book.clock.today()))->thisWeek, 1);
        must(book.tasks.complete(id, {}));
        QCOMPARE(book.task(id).doneOn, book.clock.today());
        QCOMPARE(book.step(), rhythm);
        must(book.tasks.reopen(id));
        QCOMPARE(book.task(id).status, TaskStatus::NotStarted);
        QVERIFY(!book.task(id).doneOn.isValid());
        QCOMPARE(book.step().cause, AgendaCause::Task);
        must(book.tasks.remove(id));
        QCOMPARE(book.step(), rhythm);
    }

    void aPlannedContactIsKnownAlsoWhereATaskComesBeforeIt()
    {
        TaskBook book;
        must(book.visits.log({ .customer = book.bakery, .status = VisitStatus::Planned, .day = book.day(6) }));
        book.add(u"Catalogue"_s, book.day(2));
        QCOMPARE(book.step(), (AgendaStep { book.day(2), AgendaCause::Task }));
        QCOMPARE(book.summary(book.bakery).planned, book.day(6));
    }

    void aTaskThatIsPutOffRestsUntilItsDayAndKeepsItsDueDay()
    {
        TaskBook book;
        const QUuid id = book.add(u"Catalogue"_s, book.day(-3));
        QCOMPARE(book.step().day, book.day(-3));
        QCOMPARE(waited(book.tasks.defer(id, book.day(0))).error().subject, u"task.snoozed_until"_s);
        must(book.tasks.defer(id, book.day(5)));
        QCOMPARE(book.step(), (AgendaStep { book.day(5), AgendaCause::Task }));
        QCOMPARE(book.task(id).due, book.day(-3));
        must(book.tasks.defer(id, {}));
        QCOMPARE(book.step().cause, AgendaCause::Rhythm);
        must(book.tasks.start(id));
        QCOMPARE(book.step().day, book.day(-3));
    }

    void aStepThatMeansNothingIsRefused()
    {
        TaskBook book;
        const QUuid id = book.add(u"Catalogue"_s);
        QCOMPARE(waited(book.tasks.reopen(id)).error().kind, Error::Kind::Conflict);
        QCOMPARE(waited(book.tasks.complete(id, book.day(1))).error().subject, u"task.done_on"_s);
        must(book.tasks.cancel(id));
        for (auto refused : { waited(book.tasks.complete(id, {})), waited(book.tasks.start(id)),
                 waited(book.tasks.cancel(id)), waited(book.tasks.defer(id, book.day(3))) })
            QCOMPARE(refused.error().subject, u"task"_s);
        QCOMPARE(waited(book.tasks.complete(QUuid::createUuid(), {})).error().kind, Error::Kind::NotFound);
        QCOMPARE(waited(book.tasks.remove(QUuid::createUuid())).error().kind, Error::Kind::NotFound);
        QCOMPARE(waited(book.tasks.add({ .customer = QUuid::createUuid(), .title = u"x"_s })).error().kind,
            Error::Kind::NotFound);
        must(book.tasks.remove(id));
        QCOMPARE(waited(book.tasks.reopen(id)).error().kind, Error::Kind::Conflict);
    }

    void everyChangeIsOneStepForUndo()
    {
        TaskBook book;
        const QUuid id = book.add(u"Catalogue"_s, book.day(2));
        const Task before = book.task(id);
        Task after = before;
        after.title = u"New catalogue"_s;
        after.due = {};
        after.priority = TaskPriority::Urgent;
        must(book.tasks.change(before, after));
        QCOMPARE(book.task(id), after);
        book.undoLast();
        QCOMPARE(book.task(id), before);
        book.redoLast();
        QCOMPARE(book.task(id), after);
        must(book.tasks.complete(id, {}));
        book.undoLast();
        QCOMPARE(book.task(id), after);
        book.undoLast();
        book.undoLast();
        QVERIFY(book.task(id).deleted);
        book.redoLast();
        QVERIFY(!book.task(id).deleted);
    }

    void anOverdueTaskIsWhatToDoNextTheMostUrgentFirst()
    {
        TaskBook book;
        book.add(u"tomorrow"_s, book.day(1));
        book.add(u"no day"_s);
        QVERIFY(book.queue().isEmpty());
        book.add(u"late"_s, book.day(-9));
        QCOMPARE(book.queue().size(), 1);
        QCOMPARE(book.queue().constFirst().cause, NextCause::TaskOverdue);
        const QUuid urgent = book.add(u"urgent"_s, book.day(0), TaskPriority::Urgent);
        QCOMPARE(book.queue().size(), 1); // a customer stands there once for its tasks
        QCOMPARE(book.queue().constFirst().cause, NextCause::TaskToday);
        QCOMPARE(book.queue().constFirst().record, urgent);
        const NextAction first = book.queue().constFirst();
        must(book.next.dismiss(first, u"not now"_s));
        QCOMPARE(book.queue().constFirst().words, u"late"_s);
        QCOMPARE(waited(book.next.dismissed(book.day(0), book.day(0)))->constFirst().action.words, u"urgent"_s);
    }

    void tasksGoWithAMergeAndComeBackFromIt()
    {
        TaskBook book;
        MergeService merging(book.store);
        const QUuid twin = book.calm(u"Bakery 2"_s);
        const QUuid before = *waited(book.tasks.add({ .customer = twin, .title = u"theirs"_s, .due = book.day(1) }));
        const Customer kept = book.summary(book.bakery).customer;
        must(merging.merge(kept, kept, twin));
        ++book.clock.now;
        const QUuid later = book.add(u"later"_s);
        QCOMPARE(waited(book.customers.records(book.bakery))->tasks.size(), 2);
        QCOMPARE(book.step(), (AgendaStep { book.day(1), AgendaCause::Task }));
        QCOMPARE(waited(merging.mergedInto(book.bakery))->constFirst().laterEntries, 1);
        must(merging.separate(twin, MergeService::LaterTo::Separated));
        QCOMPARE(book.task(before).customer, twin);
        QCOMPARE(book.task(later).customer, twin);
        QVERIFY(waited(book.customers.records(book.bakery))->tasks.isEmpty());
        QCOMPARE(book.step().cause, AgendaCause::Rhythm);
        const QStringList rows = projectionsOf(book.store);
        rebuild(book.store);
        QCOMPARE(projectionsOf(book.store), rows);
    }

    void theHistoryOfChangesKnowsEveryFieldAndGivesItsValueBack()
    {
        TaskBook book;
        const QUuid id = book.add(u"Catalogue"_s, book.day(2));
        Task after = book.task(id);
        after.due = book.day(9);
        must(book.tasks.change(book.task(id), after));
        const AuditTrail trail = *waited(AuditService(book.store).ofCustomer(book.bakery));
        QCOMPARE(trail.titles.value(id), u"Catalogue"_s);
        const auto moved = std::ranges::find_if(trail.entries,
            [&](const AuditEntry &one) { return one.field == "task.due"_L1 && !one.before.isUndefined(); });
        QVERIFY(moved != trail.entries.end());
        must(AuditService(book.store).bringBack(*moved, AuditService::Side::Before));
        QCOMPARE(book.task(id).due, book.day(2));
    }

    void aDeletedTaskComesBack()
    {
        TaskBook book;
        const QUuid id = book.add(u"Catalogue"_s, book.day(2));
        must(book.tasks.remove(id));
        must(RecycleBin(book.store).restore({ id }));
        QCOMPARE(book.step(), (AgendaStep { book.day(2), AgendaCause::Task }));
    }

    void openTasksOfTheBookAreListedByDay()
    {
        TaskBook book;
        book.add(u"some day"_s);
        book.add(u"later"_s, book.day(8));
        book.add(u"usual"_s, book.day(1));
        book.add(u"urgent"_s, book.day(1), TaskPriority::Urgent);
        must(book.tasks.complete(book.add(u"done"_s, book.day(0)), {}));
        QStringList titles;
        for (const auto &[task, customer] : *waited(book.tasks.open()))
            titles.append(task.title + u'/' + customer);
        QCOMPARE(
            titles, QStringList({ u"urgent/Bakery"_s, u"usual/Bakery"_s, u"later/Bakery"_s, u"some day/Bakery"_s }));
    }
};

QTEST_GUILESS_MAIN(TestTaskService)

#include "tst_taskservice.moc"
