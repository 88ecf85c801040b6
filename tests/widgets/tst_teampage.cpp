#include "app/practicebook.h"
#include "app/teamservice.h"
#include "charts/intervalchart.h"
#include "models/teamtablemodel.h"
#include "support/testbook.h"
#include "widgets/teampage.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTranslator>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

class OneWord : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return qstrcmp(text, "In rhythm") == 0 ? u"Εντός ρυθμού"_s : QString();
    }
};

struct Shown
{
    explicit Shown(TestBook &book)
        : service(book.store)
        , page(service, book.store)
        , view(page.findChild<QTableView *>(u"teamView"_s))
    {
        page.resize(1000, 700);
        page.show();
    }

    QPoint middleOf(int row, int column) const
    {
        const QModelIndex cell = view->model()->index(row, column);
        view->scrollTo(cell);
        return view->visualRect(cell).center();
    }

    TeamService service;
    TeamPage page;
    QTableView *view;
};

void fill(TestBook &book) { must(PracticeBook(book.store).fill(PracticeBook::defaults(book.clock.today()))); }

} // namespace

class TestTeamPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyBookSaysWhatWillStandHere()
    {
        TestBook book;
        Shown shown(book);
        QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
        auto *empty = shown.page.findChild<QLabel *>(u"emptyLabel"_s);
        QTRY_VERIFY(empty->isVisible());
        QVERIFY(!shown.view->isVisible());
        book.customer(u"Bakery"_s);
        QTRY_VERIFY(shown.view->isVisible());
        QVERIFY(!empty->isVisible());
    }

    void aDoubleClickOnANumberOpensItsCustomers()
    {
        TestBook book;
        fill(book);
        Shown shown(book);
        QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
        QTRY_COMPARE(shown.view->model()->rowCount(), 6); // all, Maria and the four of the practice book
        QSignalSpy requested(&shown.page, &TeamPage::customersRequested);
        const QPoint at = shown.middleOf(2, TeamTableModel::RhythmColumn);
        QTest::mouseClick(shown.view->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(shown.view->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(requested.size(), 1);
        const auto ids = requested.at(0).at(0).value<QList<QUuid>>();
        const QModelIndex cell = shown.view->model()->index(2, TeamTableModel::RhythmColumn);
        QCOMPARE(int(ids.size()), cell.data(TeamTableModel::CountRole).toInt());
        QVERIFY(requested.at(0).at(1).toString().contains(QString::number(ids.size())));
    }

    void enterOpensTheCustomersOfTheCurrentCellAndArrowsChooseAPerson()
    {
        TestBook book;
        fill(book);
        Shown shown(book);
        QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
        QTRY_COMPARE(shown.view->model()->rowCount(), 6);
        QSignalSpy requested(&shown.page, &TeamPage::customersRequested);
        QSignalSpy selected(&shown.page, &TeamPage::personSelected);
        shown.view->setFocus();
        QTest::keyClick(shown.view, Qt::Key_Return); // a name has no number
        QCOMPARE(requested.size(), 0);
        QTest::keyClick(shown.view, Qt::Key_Right);
        QTest::keyClick(shown.view, Qt::Key_Return);
        QCOMPARE(requested.size(), 1);
        QTest::keyClick(shown.view, Qt::Key_Down);
        QCOMPARE(selected.size(), 1);
        QVERIFY(!selected.at(0).at(0).toUuid().isNull());
        QTest::keyClick(shown.view, Qt::Key_Up);
        QVERIFY(selected.at(1).at(0).toUuid().isNull());
    }

    void aLoggedVisitShowsWithoutBeingAskedFor()
    {
        TestBook book;
        const QUuid maria = waited(book.book.persons())->at(0).id;
        QUuid late;
        for (int at = 0; at < 5; ++at)
            late = *waited(book.customers.add(
                { .name = u"Customer %1"_s.arg(at), .owner = maria, .firstContact = QDate(2026, 1, 1) }));
        Shown shown(book);
        QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
        const auto share = [&] {
            return shown.view->model()
                ->index(1, TeamTableModel::RhythmColumn)
                .data(TeamTableModel::ValueRole)
                .toDouble();
        };
        QTRY_COMPARE(shown.view->model()->rowCount(), 2);
        QCOMPARE(share(), 0.0);
        QTest::keyClick(shown.view, Qt::Key_Down);
        book.visit(late, book.clock.today());
        QTRY_COMPARE(share(), 0.2);
        QCOMPARE(shown.view->currentIndex().row(), 1);
    }

    void everyTextFollowsTheLanguage()
    {
        TestBook book;
        fill(book);
        Shown shown(book);
        QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
        QTRY_COMPARE(shown.view->model()->rowCount(), 6);
        OneWord greek;
        QCoreApplication::installTranslator(&greek);
        auto *chart = shown.page.findChild<IntervalChart *>(u"rhythmChart"_s);
        QTRY_COMPARE(chart->title(), u"Εντός ρυθμού"_s);
        QCOMPARE(shown.view->model()->headerData(TeamTableModel::RhythmColumn, Qt::Horizontal).toString(),
            u"Εντός ρυθμού"_s);
        QCoreApplication::removeTranslator(&greek);
    }
};

QTEST_MAIN(TestTeamPage)

#include "tst_teampage.moc"
