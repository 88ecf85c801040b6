#include "app/services.h"
#include "models/timelinemodel.h"
#include "support/testbook.h"
#include "widgets/customerbrowser.h"
#include "widgets/customerpage.h"
#include "widgets/customerpanel.h"

#include <QListView>
#include <QTableView>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestListPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVisitSettledInTheHistoryLeavesTheListAtTheNextCustomer_data()
    {
        QTest::addColumn<bool>("isWholeAgenda"); // there the settled customer comes back at another place
        QTest::newRow("of a part, which the settled one leaves") << false;
        QTest::newRow("of the whole, in which the settled one moves") << true;
    }

    void aVisitSettledInTheHistoryLeavesTheListAtTheNextCustomer()
    {
        QFETCH(bool, isWholeAgenda);
        TestBook book;
        Services services(book.store);
        QList<QUuid> visits;
        for (int n = 0; n < 7; ++n) { // the last one's day is still to come
            const QUuid id = book.customer(u"Customer %1"_s.arg(n), QDate(2025, 6, 1));
            const QDate day = book.clock.today().addDays(n == 6 ? 1 : n - 20);
            visits.append(*waited(book.visits.log({ .customer = id, .status = VisitStatus::Planned, .day = day })));
        }
        CustomerPanel panel(services);
        panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        auto *view = panel.findChild<QListView *>(u"customersView"_s);
        QTRY_COMPARE(view->model()->rowCount(), 7);
        if (!isWholeAgenda)
            panel.browser().showBucket(Bucket::Overdue);
        QTRY_COMPARE(view->model()->rowCount(), isWholeAgenda ? 7 : 6);
        panel.browser().takeFocus();
        QTRY_VERIFY(view->hasFocus() && view->selectionModel()->hasSelection());
        QTest::keyClick(view, Qt::Key_Down);
        QTest::keyClick(view, Qt::Key_Down);
        QTRY_COMPARE(panel.page().summary().customer.name, u"Customer 2"_s);
        panel.switchHistory();
        QAbstractItemView &history = panel.page().history();
        QTRY_COMPARE(history.currentIndex().data(TimelineModel::IdRole).toUuid(), visits.at(2));
        QVERIFY(history.hasFocus());

        QTest::keyClick(&history, Qt::Key_1);
        QTRY_COMPARE(view->model()->rowCount(), isWholeAgenda ? 7 : 5);
        QTRY_COMPARE(view->currentIndex().data().toString(), u"Customer 3"_s);
        QCOMPARE(panel.page().summary().customer.name, u"Customer 2"_s); // its history has the focus
        QTRY_COMPARE(panel.page().summary().lastContact, book.clock.today().addDays(-18));
        QCOMPARE(view->currentIndex().data().toString(), u"Customer 3"_s);

        panel.switchHistory();
        QVERIFY(view->selectionModel()->isSelected(view->currentIndex()));
        QTRY_COMPARE(panel.page().summary().customer.name, u"Customer 3"_s);
        QTest::keyClick(view, Qt::Key_Down);
        QCOMPARE(view->currentIndex().data().toString(), u"Customer 4"_s);
        QTRY_COMPARE(panel.page().summary().customer.name, u"Customer 4"_s);
    }
};

QTEST_MAIN(TestListPlace)

#include "tst_listplace.moc"
