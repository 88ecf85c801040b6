#include "app/services.h"
#include "support/testbook.h"
#include "widgets/recyclebindialog.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestRecycleBinDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeletedCustomerComesBackByKeyboard()
    {
        TestBook book;
        const QUuid id = book.customer(u"Bakery"_s);
        must(book.customers.remove(id));
        Services services(book.store);
        RecycleBinDialog dialog(services);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *view = dialog.findChild<QTableView *>(u"deletedView"_s);
        QTRY_COMPARE(view->model()->rowCount(), 1);
        QTRY_VERIFY(dialog.findChild<QPushButton *>(u"restoreButton"_s)->isEnabled());
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTRY_COMPARE(view->model()->rowCount(), 0);
        QVERIFY(!book.summary(id).customer.deleted);
        QVERIFY(dialog.isVisible());
        QVERIFY(!dialog.findChild<QPushButton *>(u"restoreButton"_s)->isEnabled());
    }

    void anEmptyBinSaysSo()
    {
        TestBook book;
        Services services(book.store);
        RecycleBinDialog dialog(services);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QVERIFY(dialog.findChild<QLabel *>(u"introLabel"_s)->text().contains(u"90"_s));
        QVERIFY(!dialog.findChild<QPushButton *>(u"restoreButton"_s)->isEnabled());
    }
};

QTEST_MAIN(TestRecycleBinDialog)

#include "tst_recyclebindialog.moc"
