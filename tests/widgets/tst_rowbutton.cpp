#include "widgets/rowbutton.h"

#include "app/services.h"
#include "models/customerlistmodel.h"
#include "support/testbook.h"
#include "widgets/customerpanel.h"
#include "widgets/logvisitdialog.h"

#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestRowButton : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVisitIsLoggedByTheButtonOfTheRowUnderTheMouse()
    {
        TestBook book;
        Services services(book.store);
        book.customer(u"Bakery"_s, QDate(2026, 1, 5));
        const QUuid second = book.customer(u"Harbour Supplies"_s, QDate(2026, 1, 6));
        CustomerPanel panel(services);
        panel.resize(420, 700);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        auto *list = panel.findChild<QListView *>(u"customersView"_s);
        QTRY_COMPARE(list->model()->rowCount(), 2);
        auto *button = panel.findChild<RowButton *>();
        QVERIFY(button->isHidden());

        const QModelIndex row = list->model()->match(list->model()->index(0, 0), CustomerListModel::IdRole, second)[0];
        QTest::mouseMove(list->viewport(), list->visualRect(row).center());
        QTRY_VERIFY(button->isVisible());
        QVERIFY(list->visualRect(row).contains(button->geometry()));
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(panel.findChild<LogVisitDialog *>());
        auto *dialog = panel.findChild<LogVisitDialog *>();
        QCOMPARE(dialog->findChild<QLineEdit *>(u"customerEdit"_s)->text(), u"Harbour Supplies"_s);
        QCOMPARE(list->currentIndex(), row);
    }

    void theChosenRowOfAListInFocusHasTheButton()
    {
        TestBook book;
        Services services(book.store);
        book.customer(u"Bakery"_s, QDate(2026, 1, 5));
        CustomerPanel panel(services);
        panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        auto *list = panel.findChild<QListView *>(u"customersView"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        list->setFocus();
        QTRY_VERIFY(panel.findChild<RowButton *>()->isVisible());
        panel.findChild<QLineEdit *>(u"searchEdit"_s)->setFocus();
        QTRY_VERIFY(panel.findChild<RowButton *>()->isHidden());
    }
};

QTEST_MAIN(TestRowButton)

#include "tst_rowbutton.moc"
