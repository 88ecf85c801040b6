#include "charts/cohortchart.h"
#include "charts/cohortgrid.h"
#include "charts/dosechart.h"
#include "charts/gapchart.h"
#include "charts/landmarkchart.h"
#include "charts/reasonschart.h"
#include "charts/retentionchart.h"
#include "evidence/evidence.h"
#include "evidence/goldenlog.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QChartView>
#include <QGraphicsTextItem>
#include <QLabel>
#include <QLineSeries>
#include <QSignalSpy>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

const EvidenceLog &log()
{
    static const EvidenceLog golden = goldenLog(u"PL3"_s);
    return golden;
}

const EvidenceResult &result()
{
    static const EvidenceResult golden = evidenceResult(log(), { .cut = 1095 });
    return golden;
}

QChart *plotOf(const QWidget &chart) { return chart.findChild<QChartView *>()->chart(); }

QStringList wordsIn(const QWidget &chart)
{
    QStringList words;
    const auto items = plotOf(chart)->scene()->items();
    for (const QGraphicsItem *item : items) {
        if (const auto *text = qgraphicsitem_cast<const QGraphicsTextItem *>(item))
            words.append(text->toPlainText());
    }
    return words;
}

// Two quarters: the second has not come as far as the first.
CohortTable twoCohorts()
{
    return { .months = 3,
        .cohorts
        = { { .year = 2025, .month = 1, .customers = 40, .cells = { { 40, 36, 0.9, true }, { 40, 30, 0.75, true } } },
            { .year = 2025, .month = 4, .customers = 20, .cells = { { 11, 11, {}, false } } } } };
}

QColor pixelOf(CohortGrid &grid, const QPointF &point)
{
    QImage image(grid.size(), QImage::Format_RGB32);
    grid.render(&image);
    return image.pixelColor(point.toPoint());
}

// The middle of a cell, found by asking the grid what lies where.
QPointF middleOf(const CohortGrid &grid, int row, int column)
{
    QRectF cell;
    for (int y = 0; y < grid.height(); y += 2) {
        for (int x = 0; x < grid.width(); x += 2) {
            const auto place = grid.placeAt(QPointF(x, y));
            if (place.row == row && place.column == column)
                cell |= QRectF(x, y, 1, 1);
        }
    }
    return cell.center();
}

} // namespace

class TestCurveCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutNumbersEachChartSaysWhyAndHasNoRows()
    {
        LandmarkChart landmark;
        CohortChart cohorts;
        GapChart gaps;
        ReasonsChart reasons;
        for (const PlotFrame *chart : std::initializer_list<PlotFrame *> { &landmark, &cohorts, &gaps, &reasons }) {
            QVERIFY(!chart->emptyReason().isEmpty());
            QVERIFY(!chart->title().isEmpty());
            QVERIFY(chart->numbers().rows.isEmpty());
        }
    }

    void thePlotIsNamedForThoseWhoDoNotSeeIt()
    {
        LandmarkChart landmark;
        landmark.setLandmark(result().landmark, 90);
        CohortChart cohorts;
        cohorts.setCohorts(twoCohorts());
        GapChart gaps;
        gaps.setGaps(gapCurve(log(), { .cut = 1095 }));
        QCOMPARE(landmark.findChild<QChartView *>()->accessibleName(), landmark.title());
        QCOMPARE(gaps.findChild<QChartView *>()->accessibleName(), gaps.title());
        QCOMPARE(cohorts.findChild<CohortGrid *>()->accessibleName(), cohorts.title());
        QVERIFY(cohorts.findChild<CohortGrid *>()->accessibleDescription().contains(u"75"_s));
    }

    void theLandmarkTitleComparesBothGroups()
    {
        LandmarkChart chart;
        chart.setLandmark(result().landmark, 90);
        QCOMPARE(chart.emptyReason(), QString());
        for (const LandmarkResult::At &at : result().landmark.at) {
            if (at.tenure == 730)
                QVERIFY2(chart.title().contains(QString::number(qRound(*at.surv * 100))), qPrintable(chart.title()));
        }
        QVERIFY(chart.title().contains(u"days 91 to 180"_s));
    }

    void bothLandmarkCurvesStartAtTheLandmarkAndAreNamed()
    {
        LandmarkChart chart;
        chart.setLandmark(result().landmark, 90);
        const auto lines = plotOf(chart)->findChildren<QLineSeries *>() + chart.findChildren<QLineSeries *>();
        for (const QLineSeries *line : lines)
            QCOMPARE(line->points().first(), QPointF(180, 100));
        const QStringList words = wordsIn(chart);
        QVERIFY(!words.filter(u"at least"_s).isEmpty());
        QVERIFY(!words.filter(u"fewer than"_s).isEmpty());
    }

    void numbersAtRiskOfBothGroupsStandUnderTheLandmarkCurves()
    {
        LandmarkChart chart;
        chart.resize(600, 340);
        chart.show();
        chart.setLandmark(result().landmark, 90);
        auto *axis = qobject_cast<QCategoryAxis *>(plotOf(chart)->axes(Qt::Horizontal).first());
        const QStringList ticks = axis->categoriesLabels();
        QVERIFY(ticks.size() >= 3);
        for (const QString &tick : ticks)
            QVERIFY2(tick.contains(u" · "_s), qPrintable(tick));
    }

    void aNarrowChartHasFewerTicksInsteadOfCutOnes()
    {
        RetentionChart chart;
        chart.setCurve(result().km);
        const auto ticksAt = [&chart](int width) {
            chart.resize(width, 300);
            chart.show();
            auto *axis = qobject_cast<QCategoryAxis *>(plotOf(chart)->axes(Qt::Horizontal).first());
            return axis->categoriesLabels().size();
        };
        const auto wide = ticksAt(700);
        QVERIFY(wide >= 4);
        QVERIFY(ticksAt(240) < wide);
        QCOMPARE(ticksAt(700), wide);
    }

    void aLowStripWritesOutWhatStandsAtItsAxes_data()
    {
        QTest::addColumn<int>("height");
        QTest::newRow("of reading") << 128;
        QTest::newRow("of a small window") << 108;
    }

    void aLowStripWritesOutWhatStandsAtItsAxes()
    {
        QFETCH(int, height);
        QWidget window;
        RetentionChart retention(&window);
        DoseChart dose(&window);
        retention.setCurve(result().km);
        dose.setBands(result().lag(60)->bands, 90);
        for (QWidget *chart : { static_cast<QWidget *>(&retention), static_cast<QWidget *>(&dose) })
            chart->resize(276, height);
        window.resize(300, 200);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        for (const QWidget *chart : { static_cast<QWidget *>(&retention), static_cast<QWidget *>(&dose) }) {
            const QStringList words = wordsIn(*chart);
            QVERIFY(!words.isEmpty());
            QCOMPARE(words.filter(u"…"_s), QStringList());
        }
        QCOMPARE(wordsIn(retention).filter(u"\n"_s), QStringList());
        retention.resize(500, 320);
        QTRY_VERIFY(!wordsIn(retention).filter(u"\n"_s).isEmpty()); // how many are still followed
    }

    void aGroupTooSmallToFollowMakesNoLandmarkCurve()
    {
        LandmarkResult thin = result().landmark;
        thin.lowCurve.atRisk.assign(thin.lowCurve.atRisk.size(), 9);
        LandmarkChart chart;
        chart.setLandmark(thin, 90);
        QVERIFY(!chart.emptyReason().isEmpty());
    }

    void theGapCurveIsMarkedAtItsMedianAndItsEightyPercentPoint()
    {
        const GapCurve gaps = gapCurve(log(), { .cut = 1095 });
        GapChart chart;
        chart.setGaps(gaps);
        const QString median = QString::number(std::lround(*gaps.median));
        const QString p80 = QString::number(std::lround(*gaps.p80));
        QVERIFY2(chart.title().contains(median) && chart.title().contains(p80), qPrintable(chart.title()));
        QVERIFY(wordsIn(chart).join(u'\n').contains(u"80 of 100 within "_s + p80));
    }

    void anEightyPercentPointThatIsNotReachedIsNotMarked()
    {
        GapCurve gaps = gapCurve(log(), { .cut = 1095 });
        gaps.p80.reset();
        GapChart chart;
        chart.setGaps(gaps);
        QCOMPARE(chart.emptyReason(), QString());
        QVERIFY(!wordsIn(chart).join(u'\n').contains(u"80 of 100"_s));
    }

    void reasonsLieOnTopOfEachOther()
    {
        ReasonsChart chart;
        chart.setReasons({ .tenure = { 100, 200 },
            .atRisk = { 50, 40 },
            .reasons = { { .reason = "lost", .customers = 6, .gone = { 0.1, 0.2 } },
                { .reason = "moved_away", .customers = 2, .gone = { 0.0, 0.05 } } } });
        const auto series = plotOf(chart)->series();
        QCOMPARE(series.size(), 2);
        const auto *upper = qobject_cast<QAreaSeries *>(series.last())->upperSeries();
        const auto *lower = qobject_cast<QAreaSeries *>(series.last())->lowerSeries();
        QCOMPARE(upper->points().last(), QPointF(200, 25));
        QCOMPARE(lower->points().last(), QPointF(200, 20));
        QVERIFY(wordsIn(chart).join(u'\n').contains(u"moved away · 2"_s));
        QVERIFY2(chart.title().contains(u"10 are lost"_s), qPrintable(chart.title())); // after half a year
    }

    void everyRowOfTheReasonsIsOneReasonAtOneTime()
    {
        ReasonsChart chart;
        chart.setReasons({ .tenure = { 100, 200, 300 },
            .atRisk = { 50, 40, 30 },
            .reasons = { { .reason = "lost", .customers = 6, .gone = { 0.1, 0.1, 0.2 } },
                { .reason = "moved_away", .end = 2, .customers = 2, .gone = { 0.0, 0.05, 0.05 } } } });
        const ChartNumbers numbers = chart.numbers();
        QCOMPARE(numbers.rows.size(), 3); // nothing happened at the other times
        QCOMPARE(numbers.rows.at(1), QStringList({ u"lost"_s, u"300"_s, u"30"_s, u"20.00"_s }));
        QCOMPARE(numbers.rows.at(2), QStringList({ u"moved away"_s, u"200"_s, u"40"_s, u"5.00"_s }));
        const ChartMark gone { .kind = ChartMark::Kind::Reason, .value = 2, .third = 200 };
        QCOMPARE(chart.markOf(2), std::optional(gone));
        QVERIFY(!chart.markOf(3) && !chart.markOf(-1));
    }

    void fewerReasonsLeaveNothingOfTheOldOnes()
    {
        ReasonsChart chart;
        chart.setReasons({ .tenure = { 100 },
            .atRisk = { 50 },
            .reasons = { { .reason = "lost", .customers = 1, .gone = { 0.1 } },
                { .reason = "own word", .customers = 1, .gone = { 0.1 } } } });
        QVERIFY(wordsIn(chart).join(u'\n').contains(u"own word"_s));
        chart.setReasons({ .tenure = { 100 },
            .atRisk = { 50 },
            .reasons = { { .reason = "lost", .customers = 1, .gone = { 0.1 } } } });
        QVERIFY(!wordsIn(chart).join(u'\n').contains(u"own word"_s));
        QVERIFY(qobject_cast<QAreaSeries *>(plotOf(chart)->series().last())->upperSeries()->points().isEmpty());
    }

    void aWordOfAFileIsShownAsItIs()
    {
        ReasonsChart chart;
        chart.setReasons({ .tenure = { 100 },
            .atRisk = { 50 },
            .reasons = { { .reason = "<b>sold</b>", .customers = 1, .gone = { 0.1 } } } });
        QVERIFY(wordsIn(chart).join(u'\n').contains(u"<b>sold</b>"_s));
    }

    void aCohortThatIsNotDecidedIsHatchedAndHasNoNumber()
    {
        CohortChart chart;
        chart.setCohorts(twoCohorts());
        chart.resize(600, 400);
        auto *grid = chart.findChild<CohortGrid *>();
        grid->resize(560, 340);
        const QPointF decided = middleOf(*grid, 0, 0);
        const QPointF open = middleOf(*grid, 1, 0);
        QVERIFY(!decided.isNull() && !open.isNull());
        QVERIFY(grid->placeAt(open + (decided - open) + QPointF(0, 2000)).row == -1);
        const QColor ground = pixelOf(*grid, QPointF(550, 330));
        int lines = 0;
        for (int x = -15; x <= 15; ++x)
            lines += pixelOf(*grid, open + QPointF(x, 3)) != ground;
        QVERIFY2(lines > 2 && lines < 25, qPrintable(QString::number(lines)));
        QVERIFY(pixelOf(*grid, decided + QPointF(-20, 8)) != ground);
        const ChartNumbers numbers = chart.numbers();
        QCOMPARE(numbers.rows.last().at(5), QString());
        QCOMPARE(numbers.rows.last().last(), u"no"_s);
    }

    void theCellUnderThePointerIsTold()
    {
        CohortGrid grid;
        grid.setTable(twoCohorts(), { .rows = { u"one"_s, u"two"_s } });
        grid.resize(560, 340);
        grid.show();
        QVERIFY(QTest::qWaitForWindowExposed(&grid));
        QSignalSpy pointed(&grid, &CohortGrid::pointed);
        QTest::mouseMove(&grid, middleOf(grid, 0, 1).toPoint());
        QTRY_VERIFY(pointed.count() > 0);
        QCOMPARE(pointed.last(), (QVariantList { 0, 1 }));
    }

    void theRibbonEndsWithTheBars()
    {
        DoseChart chart;
        chart.setBands(result().lag(60)->bands, 90);
        const auto series = plotOf(chart)->series();
        std::vector<RibbonPoint> ribbon;
        for (int visits = 0; visits < 9; ++visits)
            ribbon.push_back({ .visits = double(visits), .rate = 1, .lower = 0.5, .upper = 2 });
        chart.setRibbon(ribbon);
        QCOMPARE(plotOf(chart)->series(), series);
        QLineSeries *curve = nullptr;
        for (QAbstractSeries *each : series) {
            if (auto *line = qobject_cast<QLineSeries *>(each);
                line && !line->points().isEmpty() && !curve && line->points().last().x() == 5)
                curve = line;
        }
        QVERIFY(curve);
        chart.setRibbon({});
        QVERIFY(curve->points().isEmpty());
    }

    void titlesFollowTheLanguageOfThePlace()
    {
        GapChart chart;
        chart.setGaps(gapCurve(log(), { .cut = 1095 }));
        chart.setLocale(QLocale(QLocale::Greek));
        QCOMPARE(chart.emptyReason(), QString());
    }
};

QTEST_MAIN(TestCurveCharts)

#include "tst_curvecharts.moc"
