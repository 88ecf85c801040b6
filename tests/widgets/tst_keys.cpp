#include "app/preferences.h"
#include "app/services.h"
#include "support/testbook.h"
#include "support/typing.h"
#include "widgets/customerdialog.h"
#include "widgets/customerpage.h"
#include "widgets/logvisitdialog.h"
#include "widgets/mainwindow.h"
#include "widgets/promisedialog.h"
#include "widgets/requestdialog.h"
#include "widgets/workspaces.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeysOfTheCustomersReachTheirListAtOnce()
    {
        TestBook book;
        book.customer(u"Bakery"_s);
        Preferences preferences(book.directory.filePath(u"pistis.conf"_s));
        Services services(book.store, &preferences);
        MainWindow window(services, book.undo, preferences, false);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *view = window.findChild<QAbstractItemView *>(u"customersView"_s);
        QTRY_VERIFY(view->model()->rowCount() > 0);
        window.setWorkspace(Workspace::Read);
        QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(view->hasFocus());
        window.findChild<QLineEdit *>(u"searchEdit"_s)->setFocus();
        QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(view->hasFocus());
    }

    void aVisitWithoutACustomerSaysSoBesideItsField()
    {
        TestBook book;
        Services services(book.store);
        LogVisitDialog dialog(services);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        const auto *reason = dialog.findChild<QLabel *>(u"customerReason"_s);
        QVERIFY(reason->isVisible() && !reason->text().isEmpty());
        dialog.findChild<QPlainTextEdit *>(u"noteEdit"_s)->setFocus();
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(dialog.findChild<QLineEdit *>(u"customerEdit"_s)->hasFocus());
        dialog.setCustomer(book.customer(u"Bakery"_s), u"Bakery"_s);
        QVERIFY(!reason->isVisible());
        QVERIFY(dialog.findChild<QPushButton *>(u"saveButton"_s)->isEnabled());
    }

    void ctrlSLogsAVisitAndWaitsForTheNextCustomer()
    {
        TestBook book;
        Services services(book.store);
        const QUuid id = book.customer(u"Bakery"_s);
        LogVisitDialog dialog(services);
        dialog.setCustomer(id, u"Bakery"_s);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClick(&dialog, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(book.summary(id).contactCount, 1);
        QTRY_VERIFY(dialog.findChild<QLineEdit *>(u"customerEdit"_s)->text().isEmpty());
        QVERIFY(dialog.isVisible());
        QVERIFY(!dialog.findChild<QPushButton *>(u"saveButton"_s)->isEnabled());
    }

    void ctrlSInAnOldVisitSavesAndStaysAndSavesOnlyWhatChangesNext()
    {
        TestBook book;
        Services services(book.store);
        const QUuid visit = book.visit(book.customer(u"Bakery"_s), QDate(2026, 3, 2));
        LogVisitDialog dialog(services);
        dialog.setVisit(*waited(book.visits.visit(visit)), u"Bakery"_s);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *note = dialog.findChild<QPlainTextEdit *>(u"noteEdit"_s);
        note->setPlainText(u"one"_s);
        QTest::keyClick(&dialog, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(waited(book.visits.visit(visit))->note, u"one"_s);
        QTRY_VERIFY(dialog.findChild<QPushButton *>(u"saveButton"_s)->isEnabled());
        note->setPlainText(u"two"_s);
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!dialog.isVisible());
        QCOMPARE(waited(book.visits.visit(visit))->note, u"two"_s);
    }

    void ctrlSNotesSeveralThingsOfOneCustomer()
    {
        TestBook book;
        Services services(book.store);
        const QUuid id = book.customer(u"Bakery"_s);
        RequestDialog request(services);
        request.setCustomer(id, u"Bakery"_s);
        request.show();
        QVERIFY(QTest::qWaitForWindowActive(&request));
        auto *text = request.findChild<QPlainTextEdit *>(u"textEdit"_s);
        text->setPlainText(u"A price?"_s);
        QTest::keyClick(text, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(text->toPlainText().isEmpty());
        QCOMPARE(book.summary(id).openRequests, 1);
        PromiseDialog promise(services);
        promise.setCustomer(id, u"Bakery"_s);
        promise.show();
        QVERIFY(QTest::qWaitForWindowActive(&promise));
        auto *words = promise.findChild<QPlainTextEdit *>(u"wordsEdit"_s);
        words->setPlainText(u"Samples"_s);
        QTest::keyClick(words, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(words->toPlainText().isEmpty());
        QCOMPARE(book.summary(id).openPromises, 1);
        QVERIFY(promise.isVisible());
    }

    void ctrlSKeepsANewCustomerOpenAsTheOneThatWasStored()
    {
        TestBook book;
        Services services(book.store);
        CustomerDialog dialog(services, {});
        dialog.setVisible(true);
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *save = dialog.findChild<QPushButton *>(u"saveButton"_s);
        QSignalSpy saved(&dialog, &CustomerDialog::saved);
        auto *name = dialog.findChild<QLineEdit *>(u"nameEdit"_s);
        name->setText(u"Bakery"_s);
        QTRY_VERIFY(save->isEnabled());
        QTest::keyClick(name, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(saved.size(), 1);
        QTRY_VERIFY(save->isEnabled());
        name->setText(u"Bakery Aigaio"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(!dialog.isVisible());
        QCOMPARE(waited(book.customers.customers({ .today = book.clock.today() }))->size(), 1);
        QCOMPARE(book.summary(saved.constFirst().constFirst().toUuid()).customer.name, u"Bakery Aigaio"_s);
    }

    void deleteInTheHistoryMeansTheEntry()
    {
        TestBook book;
        Services services(book.store);
        const QUuid id = book.customer(u"Bakery"_s);
        book.visit(id, QDate(2026, 3, 2));
        CustomerPage page;
        page.setServices(services);
        page.setCustomer(id);
        page.setVisible(true);
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto *view = page.findChild<QTableView *>(u"timelineView"_s);
        QTRY_COMPARE(view->model()->rowCount(), 1);
        view->setFocus();
        view->selectRow(0);
        QTest::keyClick(view, Qt::Key_Delete);
        QTRY_COMPARE(view->model()->rowCount(), 0);
        QVERIFY(!book.summary(id).customer.deleted);
    }
};

QTEST_MAIN(TestKeys)

#include "tst_keys.moc"
