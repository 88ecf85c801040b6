#include "app/services.h"
#include "models/timelinemodel.h"
#include "support/found.h"
#include "support/testbook.h"
#include "support/typing.h"
#include "widgets/customerpage.h"
#include "widgets/daydialog.h"
#include "widgets/historyfilter.h"
#include "widgets/settledialog.h"
#include "widgets/taskdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct TaskPage : TestBook
{
    Services services { store };
    QUuid bakery = customer(u"Bakery"_s);
    CustomerPage page;
    QTableView *history = page.findChild<QTableView *>(u"timelineView"_s);

    QUuid add(const QString &title, const QDate &due = {})
    {
        return *waited(tasks.add({ .customer = bakery, .title = title, .due = due }));
    }

    Task task(const QUuid &id) { return *waited(tasks.task(id)); }
    QAction *action(const char *name) { return page.findChild<QAction *>(QString::fromLatin1(name)); }
    QString shown(int column) { return history->model()->index(0, column).data().toString(); }

    bool show(int entries)
    {
        page.setServices(services);
        page.setCustomer(bakery);
        page.resize(700, 700);
        page.setVisible(true);
        if (!QTest::qWaitForWindowActive(&page)
            || !QTest::qWaitFor([&] { return history->model()->rowCount() == entries; }, patienceMs))
            return false;
        history->setFocus();
        history->selectRow(0);
        return true;
    }
};

} // namespace

class TestTasks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void theFormNotesATaskForTheNextOne()
    {
        TaskPage book;
        TaskDialog form(book.services);
        form.setCustomer(book.bakery, u"Bakery"_s);
        form.show();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        auto *title = find<QLineEdit>(form, "titleEdit");
        QVERIFY(!find<QPushButton>(form, "saveButton")->isEnabled());
        QVERIFY(find<QLabel>(form, "titleReason")->isVisible());
        title->setText(u"Catalogue"_s);
        find<QDateEdit>(form, "dueEdit")->setDate(book.clock.today().addDays(-1));
        QVERIFY(find<QLabel>(form, "dueNote")->isVisible());
        auto *priority = find<QComboBox>(form, "priorityCombo");
        priority->setCurrentIndex(priority->findData(int(TaskPriority::Urgent)));
        find<QPlainTextEdit>(form, "noteEdit")->setPlainText(u"with prices"_s);
        QTest::keyClick(title, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(title->text().isEmpty());
        QVERIFY(form.isVisible());
        title->setText(u"Some day"_s);
        find<QCheckBox>(form, "openBox")->setChecked(true);
        QVERIFY(!find<QDateEdit>(form, "dueEdit")->isEnabled() && !find<QLabel>(form, "dueNote")->isVisible());
        QTest::keyClick(title, Qt::Key_Return);
        QTRY_VERIFY(!form.isVisible());
        const QList<Task> tasks = waited(book.customers.records(book.bakery))->tasks;
        QCOMPARE(tasks.size(), 2);
        QCOMPARE(tasks[0].note, u"with prices"_s);
        QCOMPARE(tasks[0].due, book.clock.today().addDays(-1));
        QCOMPARE(tasks[0].priority, TaskPriority::Urgent);
        QCOMPARE(tasks[1].title, u"Some day"_s);
        QVERIFY(!tasks[1].due.isValid());
    }

    void oneKeyOfTheHistoryMarksATaskAsDoneAndAnotherOpensItAgain()
    {
        TaskPage book;
        const QUuid id = book.add(u"Catalogue"_s, QDate(2026, 3, 2));
        QVERIFY(book.show(1));
        QCOMPARE(book.shown(TimelineModel::KindColumn), u"Task"_s);
        QCOMPARE(book.shown(TimelineModel::TextColumn), u"Catalogue"_s);
        QCOMPARE(book.shown(TimelineModel::StateColumn), u"overdue"_s);
        QTest::keyClick(book.history, Qt::Key_1);
        QTRY_COMPARE(book.task(id).status, TaskStatus::Completed);
        QCOMPARE(book.task(id).doneOn, book.clock.today());
        QTRY_COMPARE(book.shown(TimelineModel::StateColumn), u"done"_s);
        book.history->selectRow(0);
        QVERIFY(!book.action("doneAction")->isVisible() && book.action("reopenAction")->isVisible());
        QTest::keyClick(book.history, Qt::Key_1);
        QTRY_COMPARE(book.task(id).status, TaskStatus::NotStarted);
    }

    void aTaskIsStartedPutOffAndCancelledFromTheHistory()
    {
        TaskPage book;
        const QUuid id = book.add(u"Catalogue"_s, QDate(2026, 3, 20));
        QVERIFY(book.show(1));
        book.action("startAction")->trigger();
        QTRY_COMPARE(book.task(id).status, TaskStatus::Started);
        QTRY_COMPARE(book.shown(TimelineModel::StateColumn), u"started"_s);
        book.history->selectRow(0);
        QVERIFY(!book.action("startAction")->isVisible());
        book.action("deferAction")->trigger();
        auto *day = book.page.findChild<DayDialog *>();
        QVERIFY(day && QTest::qWaitForWindowExposed(day));
        find<QDateEdit>(*day, "dayEdit")->setDate(QDate(2026, 4, 1));
        find<QPushButton>(*day, "saveButton")->click();
        QTRY_COMPARE(book.task(id).snoozedUntil, QDate(2026, 4, 1));
        QTRY_VERIFY(book.shown(TimelineModel::StateColumn).startsWith(u"put off until"_s));
        book.history->selectRow(0);
        book.action("dropAction")->trigger();
        QTRY_COMPARE(book.task(id).status, TaskStatus::Cancelled);
    }

    void aTaskIsCorrectedInItsFormAndDeletedWithUndo()
    {
        TaskPage book;
        const QUuid id = book.add(u"Catalogue"_s, QDate(2026, 3, 20));
        QVERIFY(book.show(1));
        book.action("editEntryAction")->trigger();
        auto *form = book.page.findChild<TaskDialog *>();
        QVERIFY(form && QTest::qWaitForWindowExposed(form));
        QCOMPARE(form->windowTitle(), u"Edit task"_s);
        find<QLineEdit>(*form, "titleEdit")->setText(u"New catalogue"_s);
        find<QPushButton>(*form, "saveButton")->click();
        QTRY_COMPARE(book.task(id).title, u"New catalogue"_s);
        QCOMPARE(book.task(id).due, QDate(2026, 3, 20));
        QTRY_COMPARE(book.shown(TimelineModel::TextColumn), u"New catalogue"_s);
        book.history->selectRow(0);
        QTest::keyClick(book.history, Qt::Key_Delete);
        QTRY_VERIFY(book.task(id).deleted);
        must(book.undo.undo());
        QTRY_COMPARE(book.history->model()->rowCount(), 1);
    }

    void theHistoryIsNarrowedToTasksAndToWhatIsOpen()
    {
        TaskPage book;
        book.add(u"Catalogue"_s);
        must(book.tasks.complete(book.add(u"Done one"_s), {}));
        book.visit(book.bakery, QDate(2026, 3, 2));
        QVERIFY(book.show(3));
        auto *filter = book.page.findChild<HistoryFilter *>();
        filter->setCurrentIndex(filter->findData(int(TimelineModel::Shown::Tasks)));
        QCOMPARE(book.history->model()->rowCount(), 2);
        filter->setCurrentIndex(filter->findData(int(TimelineModel::Shown::Open)));
        QCOMPARE(book.history->model()->rowCount(), 1);
        QCOMPARE(book.shown(TimelineModel::TextColumn), u"Catalogue"_s);
    }

    void theQueueAsksWhatBecameOfAnOverdueTask()
    {
        TaskPage book;
        const QUuid id = book.add(u"Catalogue"_s, QDate(2026, 3, 2));
        SettleDialog dialog(book.services,
            { .cause = NextCause::TaskOverdue,
                .customer = book.bakery,
                .name = u"Bakery"_s,
                .record = id,
                .day = QDate(2026, 3, 2),
                .words = u"Catalogue"_s });
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QVERIFY(find<QLabel>(dialog, "aboutLabel")->text().contains(u"Catalogue"_s));
        QVERIFY(!find<QPushButton>(dialog, "failedButton")->isVisible());
        find<QPushButton>(dialog, "earlierButton")->click();
        auto *day = dialog.findChild<DayDialog *>();
        QVERIFY(day && QTest::qWaitForWindowExposed(day));
        find<QPushButton>(*day, "saveButton")->click();
        QTRY_VERIFY(!dialog.isVisible());
        QCOMPARE(book.task(id).doneOn, QDate(2026, 3, 2));
    }
};

QTEST_MAIN(TestTasks)

#include "tst_tasks.moc"
