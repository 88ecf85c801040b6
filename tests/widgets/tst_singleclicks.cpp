#include "app/services.h"
#include "models/timelinemodel.h"
#include "support/found.h"
#include "support/testbook.h"
#include "widgets/customerpanel.h"
#include "widgets/rowbutton.h"

#include <QAction>
#include <QListView>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTableView>
#include <QTest>
#include <QToolBar>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

// As it arrives at the widget that is under the mouse by then.
void secondOfDoubleClick(QWidget *button)
{
    QTest::mouseDClick(button, Qt::LeftButton);
    QTest::mouseRelease(button, Qt::LeftButton);
}

struct PromisesPanel : TestBook
{
    Services services { store };
    QUuid bakery = customer(u"Bakery"_s);
    QUuid first = promise(u"Samples"_s);
    QUuid second = promise(u"A price list"_s);
    CustomerPanel panel { services };
    QTableView *history = find<QTableView>(panel, "timelineView");

    QUuid promise(const QString &words)
    {
        return *waited(promises.add({ .customer = bakery, .words = words, .due = QDate(2026, 3, 20) }));
    }

    bool show()
    {
        panel.resize(900, 700);
        panel.show();
        return QTest::qWaitForWindowActive(&panel)
            && QTest::qWaitFor([this] { return history->model()->rowCount() == 2; }, patienceMs);
    }

    void choose(const QUuid &record)
    {
        const QModelIndex top = history->model()->index(0, 0);
        history->selectRow(history->model()->match(top, TimelineModel::IdRole, record).value(0).row());
    }

    QWidget *button(const char *action) const
    {
        return find<QToolBar>(panel, "entryBar")->widgetForAction(find<QAction>(panel, action));
    }

    bool isOpen(const QUuid &id) { return waited(promises.promise(id))->isOpen(); }
};

} // namespace

class TestSingleClicks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDoubleClickOnAButtonOfAnEntryActsOnOneEntry()
    {
        PromisesPanel book;
        QVERIFY(book.show());
        book.choose(book.first);
        QWidget *kept = book.button("keptAction");
        QTRY_VERIFY(kept->isVisible());
        QTest::mouseClick(kept, Qt::LeftButton);
        QTRY_VERIFY(!kept->isVisible());
        QVERIFY(!book.isOpen(book.first));
        book.choose(book.second);
        QTRY_VERIFY(kept->isVisible());
        secondOfDoubleClick(kept);
        QVERIFY(book.isOpen(book.second)); // a write that was asked for would come before this reading
        QTest::mouseClick(kept, Qt::LeftButton);
        QTRY_VERIFY(!book.isOpen(book.second));
    }

    void norOnTheButtonThatHasComeInItsPlace()
    {
        PromisesPanel book;
        QVERIFY(book.show());
        book.choose(book.first);
        QTRY_VERIFY(book.button("brokenAction")->isVisible());
        QTest::mouseClick(book.button("brokenAction"), Qt::LeftButton);
        QTRY_VERIFY(book.button("reopenAction")->isVisible());
        secondOfDoubleClick(book.button("reopenAction"));
        QVERIFY(!book.isOpen(book.first));
        secondOfDoubleClick(book.button("removeAction"));
        QCOMPARE(waited(book.customers.records(book.bakery))->promises.size(), 2);
    }

    void theButtonOfARowTakesOneClick()
    {
        QStringListModel names({ u"Bakery"_s });
        QListView list;
        list.setModel(&names);
        auto *button = new RowButton(list);
        button->setWords(u"Log visit"_s, {});
        list.show();
        QVERIFY(QTest::qWaitForWindowActive(&list));
        list.setFocus();
        list.setCurrentIndex(names.index(0));
        QTRY_VERIFY(button->isVisible());
        const QSignalSpy requested(button, &RowButton::requested);
        QTest::mouseClick(
            list.viewport(), Qt::LeftButton, {}, list.visualRect(names.index(0)).topLeft() + QPoint(4, 4));
        const QSignalSpy clicked(&list, &QListView::clicked);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(requested.size(), 1);
        secondOfDoubleClick(button);
        QCOMPARE(requested.size(), 1);
        QCOMPARE(clicked.size(), 0); // nor is it one on the row
    }

    void theKeysOfAnEntryMayFollowFast()
    {
        PromisesPanel book;
        QVERIFY(book.show());
        book.history->setFocus();
        for (const QUuid &promise : { book.first, book.second }) {
            book.choose(promise);
            QTRY_VERIFY(find<QAction>(book.panel, "keptAction")->isVisible());
            QTest::keyClick(book.history, Qt::Key_1);
            QTRY_VERIFY(!book.isOpen(promise));
        }
    }
};

QTEST_MAIN(TestSingleClicks)

#include "tst_singleclicks.moc"
