#include "app/services.h"
#include "support/testbook.h"
#include "support/typing.h"
#include "widgets/customerpage.h"
#include "widgets/customerpanel.h"
#include "widgets/logvisitdialog.h"

#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolBar>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestCustomerPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fourLettersAndTwoTimesEnterLogAVisit()
    {
        TestBook book;
        Services services(book.store);
        const QUuid id = book.customer(u"Παπαδόπουλος"_s, QDate(2026, 1, 5));
        book.customer(u"Harbour Supplies"_s);
        LogVisitDialog dialog(services);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto *line = dialog.findChild<QLineEdit *>(u"customerEdit"_s);
        auto *save = dialog.findChild<QPushButton *>(u"saveButton"_s);
        QVERIFY(!save->isEnabled());

        line->setFocus();
        typeText(line, u"παπα"_s);
        QTRY_VERIFY(dialog.findChild<QListView *>(u"foundView"_s)->isVisible());
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(line->text(), u"Παπαδόπουλος"_s);
        QVERIFY(dialog.isVisible());
        QTest::keyClick(line, Qt::Key_Return);

        QTRY_VERIFY(!dialog.isVisible());
        QCOMPARE(book.summary(id).lastContact, book.clock.today());
    }

    void aDayToComeIsSavedAsPlanned()
    {
        TestBook book;
        Services services(book.store);
        const QUuid id = book.customer(u"Bakery"_s);
        LogVisitDialog dialog(services);
        dialog.setCustomer(id, u"Bakery"_s);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        dialog.findChild<QDateEdit *>(u"dayEdit"_s)->setDate(book.clock.today().addDays(2));
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"saveButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!dialog.isVisible());
        QCOMPARE(book.summary(id).agendaCause, AgendaCause::PlannedVisit);
        QCOMPARE(book.summary(id).contactCount, 0);
    }

    void whatCannotBeSavedStaysInTheFormWithItsReason()
    {
        TestBook book;
        Services services(book.store);
        const QUuid id = book.customer(u"Bakery"_s);
        LogVisitDialog dialog(services);
        dialog.setCustomer(id, u"Bakery"_s);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        dialog.findChild<QPlainTextEdit *>(u"noteEdit"_s)->setPlainText(QString(u"a\u202eb"_s));
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"saveButton"_s), Qt::LeftButton);
        auto *error = dialog.findChild<QLabel *>(u"errorLabel"_s);
        QTRY_VERIFY(error->isVisible());
        QVERIFY(!error->text().isEmpty());
        QVERIFY(dialog.isVisible());
        QVERIFY(!dialog.findChild<QPlainTextEdit *>(u"noteEdit"_s)->toPlainText().isEmpty());
    }

    void thePanelShowsTheAgendaAndFollowsAVisit()
    {
        TestBook book;
        Services services(book.store);
        const QUuid late = book.customer(u"Late"_s, QDate(2026, 1, 20));
        CustomerPanel panel(services);
        panel.resize(420, 700);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        auto *today = panel.findChild<QLabel *>(u"todayLabel"_s);
        QTRY_VERIFY(today->text().contains(u'1'));
        auto *list = panel.findChild<QListView *>(u"customersView"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QTRY_COMPARE(panel.page().summary().customer.id, late);
        auto *history = panel.findChild<QTableView *>(u"timelineView"_s);
        QCOMPARE(history->model()->rowCount(), 0);
        book.visit(late, book.clock.today());
        QTRY_COMPARE(history->model()->rowCount(), 1);
        QTRY_VERIFY(!today->text().contains(u'1'));
    }

    void anEmptyBookOffersTheFirstCustomer()
    {
        TestBook book;
        Services services(book.store);
        CustomerPanel panel(services);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QTRY_VERIFY(panel.findChild<QPushButton *>(u"firstButton"_s)->isVisible());
    }

    void aPromiseIsMarkedKeptFromTheHistory()
    {
        TestBook book;
        Services services(book.store);
        const QUuid id = book.customer(u"Bakery"_s);
        const QUuid promise
            = *waited(book.promises.add({ .customer = id, .words = u"Samples"_s, .due = QDate(2026, 3, 20) }));
        CustomerPanel panel(services);
        panel.resize(900, 600);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        auto *history = panel.findChild<QTableView *>(u"timelineView"_s);
        QTRY_COMPARE(history->model()->rowCount(), 1);
        history->selectRow(0);
        auto *bar = panel.findChild<QToolBar *>(u"entryBar"_s);
        auto *kept = bar->widgetForAction(panel.findChild<QAction *>(u"keptAction"_s));
        QTRY_VERIFY(kept->isVisible());
        QTest::mouseClick(kept, Qt::LeftButton);
        QTRY_COMPARE(waited(book.promises.promise(promise))->state, PromiseState::Kept);
    }
};

QTEST_MAIN(TestCustomerPanel)

#include "tst_customerpanel.moc"
