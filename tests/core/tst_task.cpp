#include "core/task.h"

#include "core/folds.h"
#include "core/provenance.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 11);

Task drafted(TaskStatus status, const QDate &due = {}, const QDate &until = {})
{
    return { .customer = QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1),
        .title = u"Catalogue"_s,
        .due = due,
        .status = status,
        .snoozedUntil = until };
}

} // namespace

class TestTask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTaskIsWhatItsOpsSay()
    {
        Task task { .id = QUuid(9, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1),
            .customer = QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1),
            .person = QUuid(2, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1),
            .title = u"Κατάλογος"_s,
            .note = u"με τιμές"_s,
            .due = today,
            .priority = TaskPriority::High };
        QList<Op> ops { createOp(task.id, fieldsOf(task)) };
        QCOMPARE(foldTask(ops), std::optional(task));
        Task done = task;
        done.status = TaskStatus::Completed;
        done.doneOn = today;
        done.deleted = true;
        ops += setOps(task.id, fieldsOf(task), fieldsOf(done));
        QCOMPARE(foldTask(ops), std::optional(done));
        QVERIFY(!foldTask(ops.mid(1)));
    }

    void theDaysOfAStatusCountOnlyWithIt()
    {
        Task task = drafted(TaskStatus::NotStarted, today, today.addDays(3));
        task.doneOn = today;
        const auto folded = foldTask({ createOp(task.customer, fieldsOf(task)) });
        QVERIFY(folded && !folded->snoozedUntil.isValid() && !folded->doneOn.isValid());
    }

    void onlyWhatIsOpenAndHasADayStandsInTheAgenda()
    {
        QCOMPARE(drafted(TaskStatus::NotStarted, today).stepDay(), today);
        QCOMPARE(drafted(TaskStatus::Started, today).stepDay(), today);
        QCOMPARE(drafted(TaskStatus::NotStarted).stepDay(), QDate());
        QCOMPARE(drafted(TaskStatus::Completed, today).stepDay(), QDate());
        QCOMPARE(drafted(TaskStatus::Cancelled, today).stepDay(), QDate());
        QCOMPARE(drafted(TaskStatus::Deferred, today).stepDay(), QDate());
        QCOMPARE(drafted(TaskStatus::Deferred, today, today.addDays(9)).stepDay(), today.addDays(9));
        Task deleted = drafted(TaskStatus::Started, today);
        deleted.deleted = true;
        QCOMPARE(deleted.stepDay(), QDate());
    }

    void howItStandsIsReadOffItsDays()
    {
        using enum TaskStanding;
        QCOMPARE(standingOf(drafted(TaskStatus::NotStarted, today), today), NotStarted);
        QCOMPARE(standingOf(drafted(TaskStatus::Started), today), Started);
        QCOMPARE(standingOf(drafted(TaskStatus::Started, today.addDays(-1)), today), Overdue);
        QCOMPARE(standingOf(drafted(TaskStatus::Completed, today.addDays(-1)), today), Done);
        QCOMPARE(standingOf(drafted(TaskStatus::Cancelled), today), TaskStanding::Cancelled);
        const Task resting = drafted(TaskStatus::Deferred, today.addDays(-9), today.addDays(1));
        QCOMPARE(standingOf(resting, today), Resting);
        QCOMPARE(standingOf(resting, today.addDays(1)), NotStarted);
        QCOMPARE(standingOf(resting, today.addDays(2)), Overdue);
        QCOMPARE(standingOf(drafted(TaskStatus::Deferred), today), Resting);
    }

    void statusesOfOtherProgramsAreUnderstood()
    {
        QCOMPARE(writtenTaskStatus(u"Backlog"_s), TaskStatus::Deferred);
        QCOMPARE(writtenTaskStatus(u"Todo"_s), TaskStatus::NotStarted);
        QCOMPARE(writtenTaskStatus(u" in progress "_s), TaskStatus::Started);
        QCOMPARE(writtenTaskStatus(u"Done"_s), TaskStatus::Completed);
        QCOMPARE(writtenTaskStatus(u"Canceled"_s), TaskStatus::Cancelled);
        for (const TaskStatus own : { TaskStatus::NotStarted, TaskStatus::Started, TaskStatus::Completed,
                 TaskStatus::Cancelled, TaskStatus::Deferred })
            QCOMPARE(writtenTaskStatus(wordOf(own)), own);
        QVERIFY(!writtenTaskStatus(u"someday"_s) && !writtenTaskStatus(QString()));
    }

    void aTaskNeedsATitleOnOneLineAndACustomer()
    {
        Task task = drafted(TaskStatus::NotStarted);
        task.title = u"  Catalogue "_s;
        QCOMPARE(validated(task)->title, u"Catalogue"_s);
        task.title = u"two\nlines"_s;
        QCOMPARE(validated(task).error().subject, u"task.title"_s);
        task.title = u" "_s;
        QCOMPARE(validated(task).error().subject, u"task.title"_s);
        task.title = u"x"_s;
        task.customer = {};
        QCOMPARE(validated(task).error().subject, u"task.customer"_s);
    }

    void whereItCameFromIsKeptBesideItsFields()
    {
        const Task task = drafted(TaskStatus::NotStarted);
        Op made = createOp(task.customer, fieldsOf(task));
        putProvenance(made, { .uid = u"u1"_s, .sequence = 3 });
        const Op changed = taskProvenanceOp(task.customer, { .uid = u"u1"_s, .sequence = 5 });
        QCOMPARE(foldProvenance({ made }), (Provenance { .uid = u"u1"_s, .sequence = 3 }));
        QCOMPARE(foldProvenance({ made, changed }).sequence, 5);
        Op back = changed;
        back.value = QJsonValue::Null;
        QVERIFY(foldProvenance({ changed, back }).isEmpty());
    }

    void aSequenceThatAnEventDoesNotTellIsNone()
    {
        const QUuid promise = QUuid::createUuid();
        Op made = eventOp(OpKind::promise, promise, u"make"_s, {});
        putProvenance(made, { .uid = u"u1"_s, .sequence = 3 });
        Op moved = eventOp(OpKind::promise, promise, u"redate"_s, {});
        QCOMPARE(foldProvenance({ made, moved }).sequence, 3);
        putProvenance(moved, { .uid = u"u1"_s });
        QCOMPARE(foldProvenance({ made, moved }), (Provenance { .uid = u"u1"_s }));
    }
};

QTEST_APPLESS_MAIN(TestTask)

#include "tst_task.moc"
