#include "app/services.h"
#include "core/nextaction.h"
#include "support/testbook.h"
#include "support/typing.h"
#include "widgets/dayedit.h"
#include "widgets/logvisitdialog.h"
#include "widgets/opendialog.h"
#include "widgets/settledialog.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct Settling : TestBook
{
    Services services { store };
    QDate today = store.clock().today();
    QUuid promise = *waited(promises.add({ .customer = customer(u"Bakery"_s), .words = u"An oven"_s, .due = today }));
    QWidget window;
    SettleDialog *dialog = nullptr;

    Settling()
    {
        window.show();
        const NextAction action {
            .cause = NextCause::PromiseSoon, .name = u"Bakery"_s, .record = promise, .day = today
        };
        dialog = new SettleDialog(services, action, &window);
        openDialog(dialog);
        (void)QTest::qWaitForWindowActive(dialog);
    }
    QPushButton *button(const QString &name) const { return dialog->findChild<QPushButton *>(name); }
    Promise settled() { return *waited(promises.promise(promise)); }
};

// A dialog over its window.
struct Opened
{
    Opened()
    {
        window.show();
        openDialog(dialog);
    }

    QWidget window;
    QDialog *dialog = new QDialog(&window);
};

} // namespace

class TestOpenDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDialogGrowsWithTheSentenceThatComesIntoIt()
    {
        QWidget window;
        window.show();
        auto *dialog = new QDialog(&window);
        auto *label = new QLabel(u"Short."_s);
        label->setWordWrap(true);
        auto *layout = new QVBoxLayout(dialog);
        layout->addWidget(label);
        layout->addWidget(new QLineEdit);
        openDialog(dialog);
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        dialog->resize(240, dialog->sizeHint().height());
        label->setText(u"This day has passed. Choose today or a later day. "_s.repeated(4));
        QTRY_VERIFY(label->height() >= label->heightForWidth(label->width()));
    }

    void aDialogThatGrowsStaysOnTheScreen()
    {
        const Opened opened;
        QDialog *dialog = opened.dialog;
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        const QRect room = dialog->screen()->availableGeometry();
        dialog->setGeometry(100, room.bottom() - 200, 300, 100);
        dialog->resize(300, 400);
        QTRY_VERIFY(dialog->frameGeometry().bottom() <= room.bottom());
        QCOMPARE(dialog->height(), 400);
        dialog->resize(300, 2 * room.height());
        QTRY_COMPARE(dialog->y(), room.top()); // its title can be reached
        dialog->move(-40, -30);
        dialog->resize(320, 200);
        QTRY_COMPARE(dialog->pos(), room.topLeft());
    }

    void aDialogThatGrowsDownwardsIsNotMovedSideways()
    {
        const Opened opened;
        QDialog *dialog = opened.dialog;
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        const QRect room = dialog->screen()->availableGeometry();
        dialog->setGeometry(-40, -30, 300, 100);
        QTRY_COMPARE(dialog->pos(), room.topLeft());
        dialog->move(-40, -30);
        dialog->resize(300, 200);
        QTRY_COMPARE(dialog->y(), room.top());
        QVERIFY(dialog->x() < room.left()); // it stays as it was put
    }

    void enterPressesTheButtonThatHasTheFocus()
    {
        Settling test;
        test.button(u"failedButton"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(test.settled().state, PromiseState::Broken);
    }

    void aPromiseThatWasKeptEarlierIsNotLate()
    {
        Settling test;
        QTest::mouseClick(test.button(u"earlierButton"_s), Qt::LeftButton);
        auto *day = test.dialog->findChild<DayEdit *>();
        QVERIFY(day);
        day->setDate(test.today.addDays(-2));
        QTest::mouseClick(day->window()->findChild<QPushButton *>(u"saveButton"_s), Qt::LeftButton);
        QTRY_COMPARE(test.settled().state, PromiseState::Kept);
        QCOMPARE(test.settled().doneOn, test.today.addDays(-2));
    }

    void theSecondEnterDoesNothingToTheListBehind()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *list = new QListWidget;
        list->addItems({ u"Bakery"_s, u"Grocer"_s });
        list->setCurrentRow(0);
        layout->addWidget(list);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy activated(list, &QAbstractItemView::activated);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(activated.size(), 1); // a key that is meant for it
        list->setFocus();
        auto *dialog = new QDialog(&window);
        openDialog(dialog);
        dialog->accept();
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        const auto isHeard = [&] {
            QTest::keyClick(list, Qt::Key_Return);
            return activated.size() == 2;
        };
        QVERIFY(QTest::qWaitFor(isHeard, patienceMs)); // later
    }

    void escapeAndTheWindowsButtonAskBeforeTheyDropWhatWasWritten_data()
    {
        QTest::addColumn<bool>("byButton");
        QTest::newRow("Escape") << false;
        QTest::newRow("button of the window") << true;
    }

    void escapeAndTheWindowsButtonAskBeforeTheyDropWhatWasWritten()
    {
        QFETCH(const bool, byButton);
        QWidget window;
        window.show();
        auto *dialog = new QDialog(&window);
        auto *note = new QPlainTextEdit;
        auto *layout = new QVBoxLayout(dialog);
        layout->addWidget(note);
        layout->addWidget(new QPushButton(u"Save"_s));
        openDialog(dialog);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClicks(note, u"Asked for an oven"_s);
        const auto leave = [&] {
            if (byButton)
                dialog->close();
            else
                QTest::keyClick(note, Qt::Key_Escape);
        };

        leave();
        auto *box = dialog->findChild<QMessageBox *>();
        QVERIFY(box);
        QTest::keyClick(box, Qt::Key_Escape); // back to the form
        QTRY_VERIFY(!dialog->findChild<QMessageBox *>());
        QVERIFY(dialog->isVisible());
        QCOMPARE(note->toPlainText(), u"Asked for an oven"_s);

        leave();
        const QPointer<QDialog> watched = dialog;
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"leaveButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!watched);
    }

    void cancelAsksToo()
    {
        TestBook book;
        Services services { book.store };
        QWidget window;
        window.show();
        const QPointer<LogVisitDialog> form = new LogVisitDialog(services, &window);
        openDialog(form);
        QVERIFY(QTest::qWaitForWindowActive(form));
        auto *cancel = form->findChild<QPushButton *>(u"cancelButton"_s);
        QTest::keyClicks(form->findChild<QPlainTextEdit *>(u"noteEdit"_s), u"Asked for an oven"_s);
        QTest::mouseClick(cancel, Qt::LeftButton);
        QVERIFY(form->isVisible());
        QVERIFY(form->findChild<QMessageBox *>());
        QTest::mouseClick(form->findChild<QPushButton *>(u"leaveButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!form);
    }

    void cancelLeavesAFormInWhichNothingWasWritten()
    {
        Settling test;
        const QPointer<QDialog> form = test.dialog;
        QTest::mouseClick(test.button(u"cancelButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!form);
        QCOMPARE(test.settled().state, PromiseState::Open);
    }

    void escapeLeavesAFormInWhichNothingWasWritten()
    {
        QWidget window;
        window.show();
        const QPointer<QDialog> dialog = new QDialog(&window);
        auto *note = new QPlainTextEdit(u"As it was stored"_s);
        auto *layout = new QVBoxLayout(dialog);
        layout->addWidget(note);
        layout->addWidget(new QPushButton(u"Save"_s));
        openDialog(dialog);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(note, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
    }

    void tabLeavesADayAtOnce()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *day = new DayEdit;
        auto *note = new QLineEdit;
        layout->addWidget(day);
        layout->addWidget(note);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        day->setFocus(Qt::TabFocusReason);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(note->hasFocus());
    }
};

QTEST_MAIN(TestOpenDialog)

#include "tst_opendialog.moc"
