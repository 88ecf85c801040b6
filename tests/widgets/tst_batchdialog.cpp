#include "app/services.h"
#include "support/testbook.h"
#include "widgets/batchdialog.h"
#include "widgets/customerbrowser.h"
#include "widgets/customerpage.h"
#include "widgets/customerpanel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct TestPanel
{
    TestPanel()
    {
        panel.browser().showList(CustomerQuery::List::All);
        panel.show();
        ready = QTest::qWaitForWindowActive(&panel)
            && QTest::qWaitFor([this] { return view->model()->rowCount() == 3; }, patienceMs);
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, 0));
    }

    void press(Qt::Key key) { QTest::keyClick(view, key); }

    TestBook book;
    Services services { book.store };
    QList<QUuid> ids { book.customer(u"A"_s), book.customer(u"B"_s), book.customer(u"C"_s) };
    CustomerPanel panel { services };
    QListView *view = panel.findChild<QListView *>(u"customersView"_s);
    QLabel *marked = panel.findChild<QLabel *>(u"markedLabel"_s);
    bool ready = false;
};

} // namespace

class TestBatchDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spaceMarksAndTheMarkedOnesAreChangedByKeyboard()
    {
        TestPanel test;
        QVERIFY(test.ready);
        const QAbstractItemModelTester tester(test.view->model());
        test.press(Qt::Key_Space);
        test.press(Qt::Key_Down);
        test.press(Qt::Key_Space);
        QTRY_VERIFY(test.marked->isVisible());
        QVERIFY(test.marked->text().contains(u'2'));
        test.panel.browser().changeMarked();
        QTRY_VERIFY(test.panel.findChild<BatchDialog *>());
        auto *dialog = test.panel.findChild<BatchDialog *>();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto *rhythm = dialog->findChild<QSpinBox *>(u"cadenceSpin"_s);
        dialog->findChild<QComboBox *>(u"ratingCombo"_s)->setFocus();
        QTest::keyClick(dialog->focusWidget(), Qt::Key_B);
        rhythm->setFocus();
        rhythm->selectAll();
        QTest::keyClicks(rhythm, u"14"_s);
        QTest::keyClick(rhythm, Qt::Key_Return);
        QTRY_COMPARE(test.book.summary(test.ids.at(0)).cadence.days, 14);
        QCOMPARE(test.book.summary(test.ids.at(1)).cadence.days, 14);
        QCOMPARE(test.book.summary(test.ids.at(2)).cadence.days, 30);
        QCOMPARE(test.book.summary(test.ids.at(1)).customer.rating, Rating::B);
        QCOMPARE(test.book.summary(test.ids.at(2)).customer.rating, Rating::None);
        QTRY_VERIFY(!test.marked->isVisible());
    }

    void deleteTakesTheMarkedOnesAndOtherwiseTheChosenOne()
    {
        TestPanel test;
        QVERIFY(test.ready);
        test.press(Qt::Key_Space);
        test.press(Qt::Key_Down);
        test.press(Qt::Key_Space);
        test.press(Qt::Key_Delete);
        QTRY_COMPARE(test.view->model()->rowCount(), 1);
        QVERIFY(!test.marked->isVisible());
        QTRY_VERIFY(
            test.view->currentIndex().isValid() || (test.view->setCurrentIndex(test.view->model()->index(0, 0)), true));
        QTRY_COMPARE(test.panel.page().summary().customer.id, test.ids.at(2));
        test.press(Qt::Key_Delete);
        QTRY_COMPARE(test.view->model()->rowCount(), 0);
        QCoreApplication::sendPostedEvents();
        must(test.book.undo.undo());
        must(test.book.undo.undo());
        QTRY_COMPARE(test.view->model()->rowCount(), 3);
    }

    void escapeUnmarksAndNothingChangesWithoutAChoice()
    {
        TestPanel test;
        QVERIFY(test.ready);
        test.press(Qt::Key_Space);
        QTRY_VERIFY(test.marked->isVisible());
        BatchDialog dialog(test.services, test.ids);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTRY_VERIFY(!dialog.isVisible());
        QCOMPARE(dialog.result(), int(QDialog::Rejected));
        test.panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&test.panel));
        test.view->setFocus();
        test.press(Qt::Key_Escape);
        QTRY_VERIFY(!test.marked->isVisible());
    }

    void previousAndNextMoveThroughTheList()
    {
        TestPanel test;
        QVERIFY(test.ready);
        test.panel.browser().step(1);
        QTRY_COMPARE(test.panel.page().summary().customer.id, test.ids.at(1));
        test.panel.browser().step(-1);
        test.panel.browser().step(-1); // stays at the first
        QTRY_COMPARE(test.panel.page().summary().customer.id, test.ids.at(0));
    }
};

QTEST_MAIN(TestBatchDialog)

#include "tst_batchdialog.moc"
