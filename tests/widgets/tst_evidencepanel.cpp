#include "app/importservice.h"
#include "charts/dosechart.h"
#include "support/testbook.h"
#include "widgets/evidencepanel.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <memory>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

QString golden(const QString &name) { return QStringLiteral(PISTIS_TEST_DATA "/evidence/") + name; }

// The days of the golden logs count from 1970; the book is looked at the day after they end.
struct GoldenBook : TestBook
{
    EvidenceService evidence { store };

    GoldenBook()
    {
        clock.now = QDateTime(QDate(1970, 1, 1).addDays(1096), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch();
        const ImportService imports(store);
        must(imports.import(ImportKind::Customers, golden(u"PL3_customers.csv"_s), false));
        must(imports.import(ImportKind::Visits, golden(u"PL3_visits.csv"_s), false));
    }
};

struct ShownPanel
{
    explicit ShownPanel(GoldenBook &book, QSize size = { 1240, 560 })
        : panel(book.evidence, book.book, book.store)
    {
        panel.resize(size);
        panel.show();
        ready = QTest::qWaitForWindowExposed(&panel)
            && QTest::qWaitFor([this] { return numbers()->model()->rowCount() > 0; }, 20000);
    }

    template <typename T> T *find(const QString &name) const { return panel.findChild<T *>(name); }
    QTableView *numbers() const { return find<QTableView>(u"numbersView"_s); }

    void openTab(int tab) const
    {
        auto *tabs = find<QTabBar>(u"viewTabs"_s);
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tab).center());
    }

    EvidencePanel panel;
    bool ready = false;
};

} // namespace

class TestEvidencePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_book = std::make_unique<GoldenBook>(); } // one import for all: it takes seconds
    void cleanupTestCase() { m_book.reset(); }

    void theSentenceComesFirstAndTheChartsStandSideBySide()
    {
        GoldenBook &book = *m_book;
        const ShownPanel shown(book);
        QVERIFY(shown.ready);
        QVERIFY(!shown.find<QLabel>(u"verdictLabel"_s)->text().isEmpty());
        QVERIFY(shown.find<QWidget>(u"doseChart"_s)->isVisible());
        QVERIFY(shown.find<QWidget>(u"retentionChart"_s)->isVisible());
        QVERIFY(shown.find<QWidget>(u"lagChart"_s)->isVisible());
        QVERIFY(!shown.find<QWidget>(u"naiveChart"_s)->isVisible());
    }

    void aNarrowPanelShowsOneChartPerTab()
    {
        GoldenBook &book = *m_book;
        const ShownPanel shown(book, { 700, 500 });
        QVERIFY(shown.ready);
        QVERIFY(shown.find<QWidget>(u"doseChart"_s)->isVisible());
        QVERIFY(!shown.find<QWidget>(u"lagChart"_s)->isVisible());
        shown.openTab(2);
        QTRY_VERIFY(shown.find<QWidget>(u"lagChart"_s)->isVisible());
        QVERIFY(!shown.find<QWidget>(u"doseChart"_s)->isVisible());
    }

    void theMisleadingViewNamesTheGapAndIsGoneOnReopening()
    {
        GoldenBook &book = *m_book;
        ShownPanel shown(book);
        QVERIFY(shown.ready);
        auto *naive = shown.find<QToolButton>(u"naiveButton"_s);
        QVERIFY(naive->text().contains(u"misleading"_s));
        QTest::mouseClick(naive, Qt::LeftButton);
        QTRY_VERIFY(shown.find<QWidget>(u"naiveChart"_s)->isVisible());
        QVERIFY(shown.find<QLabel>(u"gapLabel"_s)->text().contains(u"25%"_s));
        shown.panel.hide();
        shown.panel.show();
        QTRY_VERIFY(!shown.find<QWidget>(u"naiveChart"_s)->isVisible());
        QVERIFY(!naive->isChecked());
    }

    void aNumberOpensExactlyTheCustomersItCounts()
    {
        GoldenBook &book = *m_book;
        const ShownPanel shown(book);
        QVERIFY(shown.ready);
        QSignalSpy requested(&shown.panel, &EvidencePanel::customersRequested);
        shown.openTab(3);
        QTRY_VERIFY(shown.numbers()->isVisible());
        for (const int column : { 1, 2 }) {
            const QModelIndex cell = shown.numbers()->model()->index(1, column);
            shown.numbers()->setCurrentIndex(cell);
            shown.numbers()->setFocus();
            QTest::keyClick(shown.numbers(), Qt::Key_Return);
            QTRY_COMPARE(requested.count(), 1);
            const auto call = requested.takeFirst();
            QCOMPARE(QString::number(call.at(0).value<QList<QUuid>>().size()), cell.data().toString());
            QVERIFY(call.at(1).toString().contains(cell.data().toString()));
        }
    }

    void aLoggedVisitRedrawsWithoutBeingAsked()
    {
        GoldenBook &book = *m_book;
        const ShownPanel shown(book);
        QVERIFY(shown.ready);
        auto *which = shown.find<QComboBox>(u"numbersCombo"_s);
        which->setCurrentIndex(0);
        const auto days = [&shown] {
            const auto *model = shown.numbers()->model();
            QString all;
            for (int row = 0; row < model->rowCount(); ++row)
                all += model->index(row, model->columnCount() - 1).data().toString() + u' ';
            return all;
        };
        const QString before = days();
        const auto customers = waited(book.customers.customers({ .list = CustomerQuery::List::All }));
        QVERIFY(customers);
        // One that is seldom visited, so that three visits more lead to another band.
        const auto kept = std::ranges::find_if(*customers, [&book](const CustomerSummary &summary) {
            return summary.customer.isCurrent() && summary.contactCount < 9
                && summary.customer.firstContact.daysTo(book.clock.today()) > 400;
        });
        QVERIFY(kept != customers->end());
        for (int day = 100; day < 103; ++day)
            book.visit(kept->customer.id, kept->customer.firstContact.addDays(day));
        QTRY_VERIFY_WITH_TIMEOUT(days() != before, 20000);
    }

    void theLessonsLineLeadsFromOnePersonBackToTheWholeBook()
    {
        GoldenBook &book = *m_book;
        const QUuid person = *waited(book.book.addPerson({ .name = u"Nikos"_s }));
        ShownPanel shown(book);
        QVERIFY(shown.ready);
        QSignalSpy changed(&shown.panel, &EvidencePanel::evidenceChanged);
        const QString everyone = shown.find<QLabel>(u"verdictLabel"_s)->text();
        shown.panel.setPerson(person);
        QTRY_VERIFY(shown.find<QLabel>(u"verdictLabel"_s)->text() != everyone);
        QCOMPARE(changed.count(), 0); // a part of the book is not what the lesson speaks of
        shown.openTab(3);
        shown.panel.showNaive();
        QVERIFY(shown.find<QWidget>(u"naiveChart"_s)->isVisible());
        QVERIFY(shown.find<QWidget>(u"doseChart"_s)->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(shown.find<QLabel>(u"verdictLabel"_s)->text(), everyone, 20000);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(shown.find<QComboBox>(u"personCombo"_s)->currentIndex(), 0);
    }

    void thingsToBearInMindOpenOnDemand()
    {
        GoldenBook &book = *m_book;
        const ShownPanel shown(book);
        QVERIFY(shown.ready);
        auto *notes = shown.find<QToolButton>(u"notesButton"_s);
        if (notes->isHidden())
            QSKIP("this log gives no warning");
        QVERIFY(!shown.find<QLabel>(u"notesLabel"_s)->isVisible());
        QTest::mouseClick(notes, Qt::LeftButton);
        QTRY_VERIFY(shown.find<QLabel>(u"notesLabel"_s)->isVisible());
    }

    void onePersonsCustomersAloneAreFewer()
    {
        GoldenBook &book = *m_book;
        const QUuid person = *waited(book.book.addPerson({ .name = u"Eleni"_s }));
        ShownPanel shown(book);
        QVERIFY(shown.ready);
        auto *who = shown.find<QComboBox>(u"personCombo"_s);
        QTRY_VERIFY(who->isVisible());
        const QString everyone = shown.find<QLabel>(u"verdictLabel"_s)->text();
        shown.panel.setPerson(person);
        QTRY_VERIFY(shown.find<QLabel>(u"verdictLabel"_s)->text() != everyone);
        QCOMPARE(who->currentText(), u"Eleni"_s);
        QVERIFY(!shown.panel.findChild<DoseChart *>()->emptyReason().isEmpty());
    }

private:
    std::unique_ptr<GoldenBook> m_book {};
};

QTEST_MAIN(TestEvidencePanel)

#include "tst_evidencepanel.moc"
