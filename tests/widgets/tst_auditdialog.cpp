#include "app/services.h"
#include "support/testbook.h"
#include "widgets/auditdialog.h"

#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestAuditDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEarlierNameIsBroughtBackByKeyboard()
    {
        TestBook book;
        const QUuid id = book.customer(u"Bakery"_s);
        book.clock.now += 60'000;
        const Customer before = book.summary(id).customer;
        Customer after = before;
        after.name = u"Bakery Aigaio"_s;
        must(book.customers.change(before, after));
        Services services(book.store);
        AuditDialog dialog(services, after);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *view = dialog.findChild<QTableView *>(u"auditView"_s);
        auto *button = dialog.findChild<QPushButton *>(u"bringBackButton"_s);
        QTRY_VERIFY(view->model()->rowCount() > 1);
        QVERIFY(!button->isEnabled()); // the first row is the present value
        view->setFocus();
        for (int row = 0; row < view->model()->rowCount() && !button->isEnabled(); ++row)
            QTest::keyClick(view, Qt::Key_Down);
        QVERIFY(button->isEnabled());
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTRY_COMPARE(book.summary(id).customer.name, u"Bakery"_s);
        QVERIFY(dialog.isVisible());
    }

    void theLastChangeIsUndoneByTheValueBeforeIt()
    {
        TestBook book;
        const QUuid id = book.customer(u"Bakery"_s);
        book.clock.now += 60'000;
        const Customer before = book.summary(id).customer;
        Customer after = before;
        after.name = u"Baker's"_s;
        must(book.customers.change(before, after));
        Services services(book.store);
        AuditDialog dialog(services, after);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *view = dialog.findChild<QTableView *>(u"auditView"_s);
        QTRY_VERIFY(view->model()->rowCount() > 1);
        view->selectRow(0);
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"beforeButton"_s), Qt::LeftButton);
        QTRY_COMPARE(book.summary(id).customer.name, u"Bakery"_s);
    }
};

QTEST_MAIN(TestAuditDialog)

#include "tst_auditdialog.moc"
