#include "charts/dosechart.h"
#include "widgets/chancedialog.h"
#include "widgets/evidencestrip.h"
#include "widgets/shownevidence.h"
#include "widgets/verdictbar.h"

#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestEvidencePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_book = std::make_unique<GoldenBook>(); } // one import for all: it takes seconds
    void cleanupTestCase() { m_book.reset(); }

    void theSentenceComesFirstAndEveryChartHasItsPlace()
    {
        const ShownPage shown(*m_book);
        QVERIFY(shown.ready);
        QVERIFY(!shown.verdict().isEmpty());
        for (const QString &name : { u"dose"_s, u"retention"_s, u"lag"_s, u"landmark"_s, u"cohort"_s, u"gap"_s }) {
            QVERIFY2(shown.card(name)->isVisibleTo(&shown.page), qUtf8Printable(name));
            QVERIFY2(shown.card(name)->chart().emptyReason().isEmpty(), qUtf8Printable(name));
        }
        QVERIFY(!shown.card(u"naive"_s)->isVisibleTo(&shown.page));
    }

    void aNarrowPageShowsOneChartPerRow()
    {
        const ShownPage shown(*m_book, { 600, 600 });
        QVERIFY(shown.ready);
        QTRY_VERIFY(shown.card(u"dose"_s)->x() == shown.card(u"retention"_s)->x());
        const ShownPage wide(*m_book);
        QTRY_VERIFY(wide.card(u"dose"_s)->x() < wide.card(u"retention"_s)->x());
    }

    void theMisleadingViewNamesTheGapAndIsGoneOnReopening()
    {
        ShownPage shown(*m_book);
        QVERIFY(shown.ready);
        auto *naive = shown.find<QToolButton>("naiveButton");
        QVERIFY(naive->text().contains(u"misleading"_s));
        QTest::mouseClick(naive, Qt::LeftButton);
        QTRY_VERIFY(shown.card(u"naive"_s)->isVisible());
        QVERIFY(shown.find<QLabel>("gapLabel")->text().contains(u"25%"_s));
        shown.page.hide();
        shown.page.show();
        QTRY_VERIFY(!shown.card(u"naive"_s)->isVisible());
        QVERIFY(!naive->isChecked());
    }

    void aRowOfTheNumbersAsksForExactlyItsCustomers()
    {
        const ShownPage shown(*m_book);
        QVERIFY(shown.ready);
        QSignalSpy marked(&shown.page, &EvidencePage::marked);
        auto *card = shown.card(u"dose"_s);
        QTest::mouseClick(card->findChild<QToolButton *>(u"numbersButton"_s), Qt::LeftButton);
        auto *table = card->findChild<QTableView *>();
        QTRY_VERIFY(table->isVisible());
        table->setCurrentIndex(table->model()->index(1, 1));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_COMPARE(marked.count(), 1);
        const auto mark = marked.first().first().value<ChartMark>();
        const auto behind = waited(m_book->evidence.behind({}, shown.feed.current()->result, mark));
        QVERIFY(behind);
        QCOMPARE(QString::number(behind->size()), table->model()->index(1, 1).data().toString());
    }

    void theTitleStaysInViewAboveTheNumbers()
    {
        const ShownPage shown(*m_book);
        QVERIFY(shown.ready);
        auto *card = shown.card(u"dose"_s);
        auto *title = card->findChild<QLabel *>(u"chartTitleLabel"_s);
        auto *table = card->findChild<QTableView *>();
        auto *numbers = card->findChild<QToolButton *>(u"numbersButton"_s);
        const QString words = title->text();
        QTest::mouseClick(numbers, Qt::LeftButton);
        QTRY_VERIFY(table->isVisible());
        QVERIFY(title->isVisible());
        QCOMPARE(title->text(), words);
        QVERIFY(title->mapTo(card, QPoint(0, title->height())).y() <= table->mapTo(card, QPoint()).y());
        QTest::mouseClick(numbers, Qt::LeftButton);
        QTRY_VERIFY(!table->isVisible());
        QVERIFY(title->isVisible());
        QVERIFY(card->chart().emptyReason().isEmpty());
    }

    void everyKindOfMarkLeadsToCustomersOfTheBook()
    {
        const ShownPage shown(*m_book);
        QVERIFY(shown.ready);
        for (const QString &name : { u"retention"_s, u"lag"_s, u"landmark"_s, u"cohort"_s, u"gap"_s, u"naive"_s }) {
            const PlotFrame &chart = shown.card(name)->chart();
            int row = 0;
            while (!chart.markOf(row) && row < chart.numbers().rows.size())
                ++row;
            const auto mark = chart.markOf(row);
            QVERIFY2(mark, qUtf8Printable(name));
            const auto behind = waited(m_book->evidence.behind({}, shown.feed.current()->result, *mark));
            QVERIFY2(behind && behind->size() <= 500, qUtf8Printable(name));
        }
        const auto lost = waited(
            m_book->evidence.behind({}, shown.feed.current()->result, { .kind = ChartMark::Kind::Reason, .value = 0 }));
        QCOMPARE(int(lost->size()), shown.feed.current()->result.naive.losses);
    }

    void aLoggedVisitRedrawsWithoutBeingAsked()
    {
        const ShownPage shown(*m_book);
        QVERIFY(shown.ready);
        const int before = shown.feed.current()->result.naive.visits;
        const auto customers = waited(m_book->customers.customers({ .list = CustomerQuery::List::All }));
        QVERIFY(customers);
        m_book->visit(customers->constFirst().customer.id, customers->constFirst().customer.firstContact.addDays(3));
        QTRY_VERIFY(!shown.feed.current()->isQuick && shown.feed.current()->result.naive.visits == before + 1);
    }

    void nothingIsComputedWhileNobodyLooks()
    {
        ShownPage shown(*m_book);
        QVERIFY(shown.ready);
        QTRY_VERIFY(!shown.feed.isWorking());
        shown.page.hide();
        QSignalSpy updated(&shown.feed, &EvidenceFeed::updated);
        QSignalSpy changed(&m_book->store, &Store::changed);
        m_book->customer(u"Unseen"_s, QDate(1970, 2, 1));
        QTRY_COMPARE(changed.count(), 1);
        QVERIFY(!shown.feed.isWorking());
        QCOMPARE(updated.count(), 0);
        shown.page.show();
        QTRY_VERIFY(updated.count() > 0);
    }

    void aPeriodAndAPersonNarrowAllOfIt()
    {
        const QUuid person = *waited(m_book->book.addPerson({ .name = u"Eleni"_s }));
        ShownPage shown(*m_book);
        QVERIFY(shown.ready);
        auto *who = shown.find<QComboBox>("personCombo");
        QTRY_VERIFY(who->isVisible());
        const QString everyone = shown.verdict();
        QSignalSpy named(&shown.page, &EvidencePage::partNamed);
        shown.feed.setPerson(person);
        QTRY_VERIFY(shown.verdict() != everyone);
        QCOMPARE(who->currentText(), u"Eleni"_s);
        QCOMPARE(named.last().first().toString(), u"Eleni"_s);
        QVERIFY(!shown.page.findChild<DoseChart *>()->emptyReason().isEmpty());
    }

    void theLessonsLineLeadsFromOnePersonBackToTheWholeBook()
    {
        const QUuid person = *waited(m_book->book.addPerson({ .name = u"Nikos"_s }));
        ShownPage shown(*m_book);
        QVERIFY(shown.ready);
        const QString everyone = shown.verdict();
        shown.feed.setPerson(person);
        QTRY_VERIFY(shown.verdict() != everyone);
        shown.page.showNaive();
        QVERIFY(shown.card(u"naive"_s)->isVisible());
        QVERIFY(shown.card(u"dose"_s)->isVisible());
        QTRY_COMPARE(shown.verdict(), everyone);
        QCOMPARE(shown.find<QComboBox>("personCombo")->currentIndex(), 0);
    }

    void chanceIsTriedWithProgressAndSaysWhatItDid()
    {
        ShownPage shown(*m_book);
        QVERIFY(shown.ready);
        ChanceDialog dialog(shown.feed);
        dialog.show();
        auto *words = dialog.findChild<QLabel *>(u"resultLabel"_s);
        auto *progress = dialog.findChild<QProgressBar *>();
        QTRY_VERIFY(progress->value() > 0);
        QTRY_VERIFY(!progress->isVisible());
        QVERIFY2(words->text().contains(u"200"_s), qUtf8Printable(words->text()));
    }

    void whatSpeaksOfOneChartGoesOntoPaperWithThatOneOnly()
    {
        const ShownPage shown(*m_book);
        QVERIFY(shown.ready);
        const auto isNoted = [&shown](const QString &chart, const QString &words) {
            return !shown.card(chart)->chart().notes().filter(words).isEmpty();
        };
        QVERIFY(isNoted(u"cohort"_s, u"Hatched cells"_s));
        QVERIFY(!isNoted(u"dose"_s, u"Hatched cells"_s));
        QVERIFY(isNoted(u"retention"_s, u"left in the curve"_s));
        QVERIFY(!isNoted(u"lag"_s, u"left in the curve"_s));
        QVERIFY(!shown.card(u"lag"_s)->chart().notes().isEmpty()); // what holds for all of them
    }

    void thingsToBearInMindOpenOnDemand()
    {
        const ShownPage shown(*m_book);
        QVERIFY(shown.ready);
        auto *notes = shown.find<QToolButton>("notesButton");
        QVERIFY(notes->isVisible());
        QVERIFY(!shown.find<QLabel>("notesLabel")->isVisible());
        QTest::mouseClick(notes, Qt::LeftButton);
        QTRY_VERIFY(shown.find<QLabel>("notesLabel")->isVisible());
    }

    void theStripUnderTheLessonShowsThreeCharts()
    {
        EvidenceFeed feed(m_book->evidence, m_book->store);
        EvidenceStrip strip(feed);
        strip.resize(880, 300);
        strip.show();
        QTRY_VERIFY(feed.current());
        for (const QString &name : { u"doseChart"_s, u"retentionChart"_s, u"lagChart"_s })
            QVERIFY(strip.findChild<PlotFrame *>(name)->isVisible());
        strip.bar().setNaive(true);
        QVERIFY(strip.findChild<PlotFrame *>(u"naiveChart"_s)->isVisible());
        QVERIFY(!strip.findChild<PlotFrame *>(u"lagChart"_s)->isVisible());
    }

private:
    std::unique_ptr<GoldenBook> m_book {};
};

QTEST_MAIN(TestEvidencePage)

#include "tst_evidencepage.moc"
