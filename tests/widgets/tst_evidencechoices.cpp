#include "charts/naivechart.h"
#include "widgets/shownevidence.h"
#include "widgets/verdictbar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

#include <memory>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

bool isWarned(const EvidenceFeed &feed, WarningId id)
{
    return std::ranges::any_of(
        feed.current()->result.warnings, [id](const EvidenceWarning &warning) { return warning.id == id; });
}

void click(QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton); }

// A box is ticked where its mark is, not where its empty ground is.
void tick(QCheckBox *box) { QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2)); }

void choosePeriod(const ShownPage &shown, int index)
{
    auto *period = shown.find<QComboBox>("periodCombo");
    period->setFocus();
    QTest::keyClick(period, index == 0 ? Qt::Key_Home : Qt::Key_End);
}

} // namespace

class TestEvidenceChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_book = std::make_unique<GoldenBook>(); }
    void cleanupTestCase() { m_book.reset(); }

    void theSentenceFollowsTheAdjustedSwitch()
    {
        const ShownPage shown(*m_book);
        QVERIFY(shown.ready);
        auto *adjusted = shown.find<QCheckBox>("adjustedCheck");
        QVERIFY(adjusted->isChecked() && adjusted->isEnabled());
        QVERIFY(shown.feed.current()->result.ownPace);
        QVERIFY(!isWarned(shown.feed, WarningId::Unadjusted));
        const EvidenceResult before = shown.feed.current()->result;
        const QString sentence = shown.verdict();
        tick(adjusted);
        QTRY_VERIFY(shown.verdict() != sentence);
        QTRY_VERIFY(!shown.feed.isWorking());
        const EvidenceResult &after = shown.feed.current()->result;
        QVERIFY(!adjusted->isChecked());
        QVERIFY(!after.ownPace && isWarned(shown.feed, WarningId::Unadjusted));
        QCOMPARE(after.verdict.hr, after.headline()->cox.hr);
        QVERIFY(after.evalue.point != before.evalue.point);
        QCOMPARE(after.headline()->bands.size(), before.headline()->bands.size());
        QCOMPARE(after.headline()->bands.front().hr, before.headline()->bands.front().hr);
        tick(adjusted);
        QTRY_COMPARE(shown.verdict(), sentence);
    }

    void withTooLittleHistoryTheSwitchSaysWhyItHasNoEffect()
    {
        struct ShortBook : TestBook
        {
            EvidenceService evidence { store };
        } book;
        const QUuid id = book.customer(u"New"_s, book.clock.today().addDays(-30));
        book.visit(id, book.clock.today().addDays(-10));
        const ShownPage shown(book);
        QVERIFY(shown.ready);
        auto *adjusted = shown.find<QCheckBox>("adjustedCheck");
        QTRY_VERIFY(!adjusted->isEnabled());
        QVERIFY(!adjusted->isChecked());
        QVERIFY(adjusted->toolTip().contains(u"half a year"_s));
        QCOMPARE(adjusted->accessibleDescription(), adjusted->toolTip());
    }

    void shuffledVisitsShowWhatTheUsualChartWouldStillClaim()
    {
        ShownPage shown(*m_book);
        QVERIFY(shown.ready);
        click(shown.find<QToolButton>("naiveButton"));
        auto *chart = shown.find<NaiveChart>("naiveChart");
        auto *shuffle = shown.find<QPushButton>("shuffleButton");
        auto *own = shown.find<QPushButton>("ownButton");
        QTRY_VERIFY(shuffle->isVisible());
        QVERIFY(!own->isVisible());
        const QString ownTitle = chart->title();
        QVERIFY(chart->markOf(0));
        click(shuffle);
        QTRY_VERIFY(own->isVisible());
        const QString dealt = chart->title();
        QVERIFY2(dealt.contains(u"certainly no link"_s) && dealt.contains(u"misleading"_s), qPrintable(dealt));
        QVERIFY2(!chart->markOf(0), "no customer stands behind a bar that chance has dealt");
        QVERIFY(chart->numbers().rows.first().last().contains(u"shuffled"_s));
        click(shuffle);
        QTRY_VERIFY(chart->title() != dealt);
        QTRY_VERIFY(own->isVisible());
        click(own);
        QTRY_COMPARE(chart->title(), ownTitle);
        QVERIFY(chart->markOf(0));
    }

    void shuffledVisitsAreGoneWhenThePageIsOpenedAgain()
    {
        ShownPage shown(*m_book);
        QVERIFY(shown.ready);
        click(shown.find<QToolButton>("naiveButton"));
        auto *chart = shown.find<NaiveChart>("naiveChart");
        const QString ownTitle = chart->title();
        QTRY_VERIFY(shown.find<QPushButton>("shuffleButton")->isVisible());
        click(shown.find<QPushButton>("shuffleButton"));
        QTRY_VERIFY(chart->title() != ownTitle);
        shown.page.hide();
        shown.page.show();
        QTRY_COMPARE(chart->title(), ownTitle);
        QVERIFY(!shown.find<QPushButton>("ownButton")->isVisibleTo(&shown.page));
    }

    void aPeriodOfOwnDaysNarrowsBothEndsAndIsNamedInWords()
    {
        ShownPage shown(*m_book);
        QVERIFY(shown.ready);
        QSignalSpy named(&shown.page, &EvidencePage::partNamed);
        auto *from = shown.find<QDateEdit>("fromEdit");
        auto *to = shown.find<QDateEdit>("toEdit");
        QVERIFY(!from->isVisible());
        choosePeriod(shown, -1);
        QTRY_VERIFY(from->isVisible() && to->isVisible());
        from->setDate(QDate(1971, 3, 1));
        to->setDate(QDate(1972, 5, 31));
        QCOMPARE(shown.feed.filter().from, QDate(1971, 3, 1));
        QCOMPARE(shown.feed.filter().to, QDate(1972, 5, 31));
        QCOMPARE(named.last().first().toString(), u"1 March 1971 to 31 May 1972"_s);
        QCOMPARE(shown.find<PlotFrame>("doseChart")->part(), u"1 March 1971 to 31 May 1972"_s);
        QTRY_VERIFY(!shown.feed.isWorking());
        QCOMPARE(shown.feed.current()->result.parameters.cut, logDayOf(QDate(1972, 5, 31)));
        QCOMPARE(*shown.feed.current()->result.parameters.logStart, logDayOf(QDate(1971, 3, 1)));
        choosePeriod(shown, 0);
        QTRY_VERIFY(!from->isVisible());
        QVERIFY(shown.feed.filter().isEmpty());
        QCOMPARE(named.last().first().toString(), QString());
    }

    void aFirstDayAfterTheLastIsRefusedBesideTheField()
    {
        ShownPage shown(*m_book);
        QVERIFY(shown.ready);
        choosePeriod(shown, -1);
        auto *from = shown.find<QDateEdit>("fromEdit");
        auto *to = shown.find<QDateEdit>("toEdit");
        auto *refusal = shown.find<QLabel>("daysErrorLabel");
        QTRY_VERIFY(from->isVisible());
        from->setDate(QDate(1972, 1, 1));
        const EvidenceFilter taken = shown.feed.filter();
        to->setDate(QDate(1971, 12, 31));
        QVERIFY2(refusal->text().contains(u"first day"_s), qPrintable(refusal->text()));
        QVERIFY(refusal->isVisible());
        QCOMPARE(shown.feed.filter(), taken);
        from->setDate(QDate(1971, 12, 30));
        QVERIFY(refusal->text().isEmpty());
        QCOMPARE(shown.feed.filter().to, QDate(1971, 12, 31));
    }

    void aDayIsTypedWithAYearOfFourDigits()
    {
        ShownPage shown(*m_book);
        QVERIFY(shown.ready);
        choosePeriod(shown, -1);
        auto *from = shown.find<QDateEdit>("fromEdit");
        QTRY_VERIFY(from->isVisible());
        QVERIFY2(from->displayFormat().contains(u"yyyy"_s), qPrintable(from->displayFormat()));
        QVERIFY(from->calendarPopup());
        from->setFocus();
        from->setSelectedSection(QDateTimeEdit::YearSection);
        const QDate day = from->date().addYears(-1);
        QTest::keyClick(from, Qt::Key_Down);
        QTRY_COMPARE(from->date(), day);
        QCOMPARE(shown.feed.filter().from, day);
    }

    void everyRowOfNumbersOpensItsCustomersOrDoesNotOfferTo()
    {
        const ShownPage shown(*m_book);
        QVERIFY(shown.ready);
        const auto cards = shown.page.findChildren<ChartCard *>();
        QCOMPARE(cards.size(), 8);
        for (ChartCard *card : cards) {
            PlotFrame &chart = card->chart();
            const auto rows = chart.numbers().rows.size();
            QVERIFY2(rows > 0, qPrintable(card->objectName()));
            for (int row = 0; row < rows; row += std::max(1, int(rows / 5))) {
                const auto mark = chart.markOf(row);
                if (!mark)
                    continue;
                const auto behind = waited(m_book->evidence.behind({}, shown.feed.current()->result, *mark));
                QVERIFY2(behind && (!behind->isEmpty() || mark->kind == ChartMark::Kind::Gap),
                    qPrintable(card->objectName() + u' ' + QString::number(row)));
            }
            QVERIFY(!chart.markOf(int(rows)) && !chart.markOf(-1));
        }
    }

    void aRowOfTheReasonsOpensThoseWhoWereGoneByThen()
    {
        const ShownPage shown(*m_book);
        QVERIFY(shown.ready);
        auto *card = shown.card(u"reasons"_s);
        QSignalSpy marked(&shown.page, &EvidencePage::marked);
        click(card->findChild<QToolButton *>(u"numbersButton"_s));
        auto *table = card->findChild<QTableView *>();
        QTRY_VERIFY(table->isVisible());
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QVERIFY(table->model()->index(0, 0).data(Qt::FontRole).value<QFont>().underline());
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_COMPARE(marked.count(), 1);
        const auto mark = marked.first().first().value<ChartMark>();
        QCOMPARE(mark.kind, ChartMark::Kind::Reason);
        QCOMPARE(QString::number(mark.third), card->chart().numbers().rows.first().at(1));
        const auto behind = waited(m_book->evidence.behind({}, shown.feed.current()->result, mark));
        QVERIFY(behind && !behind->isEmpty());
        const auto all = waited(
            m_book->evidence.behind({}, shown.feed.current()->result, { .kind = ChartMark::Kind::Reason, .value = 0 }));
        QVERIFY(behind->size() < all->size());
    }

    void readingALargeBookIsSaidInWordsAndCanBeStopped()
    {
        ShownPage shown(*m_book);
        QVERIFY(shown.ready);
        QTRY_VERIFY(!shown.feed.isWorking());
        const QString sentence = shown.verdict();
        auto *progress = shown.find<QProgressBar>("progressBar");
        auto *cancel = shown.find<QPushButton>("cancelButton");
        auto *again = shown.find<QPushButton>("againButton");
        QVERIFY(!cancel->isVisible() && !again->isVisible());
        Q_EMIT shown.feed.workingChanged(true);
        QTRY_VERIFY(progress->isVisible());
        Q_EMIT shown.feed.reading(45, 100);
        QCOMPARE(progress->text(), u"Reading all visits: 45%"_s);
        QVERIFY(cancel->isVisible());
        click(cancel);
        Q_EMIT shown.feed.failed({ .kind = Error::Kind::Cancelled });
        Q_EMIT shown.feed.workingChanged(false);
        QVERIFY(!cancel->isVisible() && !progress->isVisible());
        QVERIFY2(shown.verdict().contains(u"was stopped"_s), qPrintable(shown.verdict()));
        QVERIFY(again->isVisible());
        click(again);
        QTRY_COMPARE(shown.verdict(), sentence);
        QVERIFY(!again->isVisible());
    }

    void showAllIsReachedByTheKeyboard()
    {
        ShownPage shown(*m_book);
        QVERIFY(shown.ready);
        shown.page.bar().setPart(u"1 March 1971 to 31 May 1972"_s);
        QSignalSpy whole(&shown.page.bar(), &VerdictBar::wholeRequested);
        auto *part = shown.find<QLabel>("filterLabel");
        part->setFocus(Qt::TabFocusReason);
        QTest::keyClick(part, Qt::Key_Tab); // on to the link in it
        QTest::keyClick(part, Qt::Key_Return);
        QCOMPARE(whole.count(), 1);
    }

private:
    std::unique_ptr<GoldenBook> m_book {};
};

QTEST_MAIN(TestEvidenceChoices)

#include "tst_evidencechoices.moc"
