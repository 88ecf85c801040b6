#include "charts/dosechart.h"
#include "charts/intervalchart.h"
#include "charts/lagchart.h"
#include "charts/naivechart.h"
#include "charts/retentionchart.h"
#include "evidence/evidence.h"
#include "evidence/goldenlog.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChartView>
#include <QGraphicsTextItem>
#include <QLabel>
#include <QLineSeries>
#include <QSignalSpy>
#include <QStackedBarSeries>
#include <QTest>
#include <QValueAxis>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

const EvidenceResult &golden()
{
    static const EvidenceResult result = evidenceResult(goldenLog(u"PL3"_s), { .cut = 1095 });
    return result;
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

} // namespace

class TestCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutNumbersEachChartSaysWhy()
    {
        RetentionChart retention;
        DoseChart dose;
        LagChart lags;
        NaiveChart naive;
        IntervalChart intervals;
        for (const ChartFrame *chart :
            std::initializer_list<ChartFrame *> { &retention, &dose, &lags, &naive, &intervals })
            QVERIFY(!chart->emptyReason().isEmpty());
    }

    void theRetentionTitleSaysWhatTheCurveShows()
    {
        RetentionChart chart;
        chart.setCurve(golden().km);
        QCOMPARE(chart.emptyReason(), QString());
        const double kept = *golden().km.at.back().surv;
        QVERIFY2(chart.title().contains(QString::number(qRound(kept * 100))), qUtf8Printable(chart.title()));
    }

    void aTitleWithoutRoomForItsLinesHasOneAndStandsWholeInItsTip()
    {
        QWidget window; // that a chart is alone would give it a least size
        DoseChart chart(&window);
        chart.setBands(golden().lag(60)->bands, 90);
        chart.resize(160, 100);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const auto *title = chart.findChild<QLabel *>(u"chartTitleLabel"_s);
        QVERIFY(title->text().endsWith(u'…'));
        QCOMPARE(title->toolTip(), chart.title());
        QVERIFY(title->height() >= title->fontMetrics().height());
        chart.resize(500, 320);
        QTRY_COMPARE(title->text(), chart.title());
        QVERIFY(title->toolTip().isEmpty());
    }

    void theCurveEndsWhereFewerThanTenAreFollowed()
    {
        RetentionChart chart;
        KmResult km;
        km.curve = { .tenure = { 100, 200, 300 },
            .atRisk = { 20, 12, 9 },
            .events = { 1, 1, 1 },
            .surv = { 0.95, 0.87, 0.5 },
            .lower = { 0.7, 0.6, 0.2 },
            .upper = { 0.99, 0.96, 0.7 } };
        chart.setCurve(km);
        const auto *line = qobject_cast<QLineSeries *>(plotOf(chart)->series().last());
        QVERIFY(line);
        QCOMPARE(line->points().last(), QPointF(200, 87));
    }

    void newValuesKeepSeriesAndAxes()
    {
        DoseChart chart;
        chart.setBands(golden().lag(60)->bands, 90);
        const auto series = plotOf(chart)->series();
        const auto axes = plotOf(chart)->axes();
        chart.setBands(golden().lag(0)->bands, 90);
        QCOMPARE(plotOf(chart)->series(), series);
        QCOMPARE(plotOf(chart)->axes(), axes);
    }

    void aClickOnABarNamesItsBand()
    {
        DoseChart chart;
        chart.resize(500, 320);
        chart.setBands(golden().lag(60)->bands, 90);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        QSignalSpy clicked(&chart, &DoseChart::marked);
        const auto *view = chart.findChild<QChartView *>();
        auto *plot = plotOf(chart);
        const QPointF foot = plot->mapToPosition({ 1, 1 }, plot->series().first());
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->mapFromScene(plot->mapToScene(foot)));
        QTRY_COMPARE(clicked.count(), 1);
        QCOMPARE(clicked.first().first().value<ChartMark>().value, 1);
    }

    void bandsThatRestOnTooLittleStandApart()
    {
        DoseChart chart;
        std::vector<BandResult> bands = golden().lag(60)->bands;
        bands[5].thin = true;
        chart.setBands(bands, 90);
        const auto sets = qobject_cast<QStackedBarSeries *>(plotOf(chart)->series().first())->barSets();
        QCOMPARE(sets.first()->at(5), 0.0);
        QVERIFY(sets.last()->at(5) > 0);
        QVERIFY(sets.first()->color() != sets.last()->color());
    }

    void theLineAtOneIsNamed()
    {
        LagChart chart;
        chart.setLags(golden().lags, 60);
        QVERIFY(wordsIn(chart).contains(u"no link"_s));
        QCOMPARE(chart.emptyReason(), QString());
    }

    void theDelaysSayThatTheyAreNotAdjustedWhereTheSentenceIs()
    {
        QWidget window; // that a chart is alone would give it a least size
        LagChart chart(&window);
        chart.resize(500, 320);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const auto *remark = chart.findChild<QLabel *>(u"chartRemarkLabel"_s);
        const auto *title = chart.findChild<QLabel *>(u"chartTitleLabel"_s);
        chart.setLags(golden().lags, 60);
        QVERIFY(!remark->isVisible());
        chart.setLags(golden().lags, 60, LagChart::Sentence::Adjusted);
        QTRY_VERIFY(remark->isVisible());
        QVERIFY2(remark->text().startsWith(u"Not adjusted"_s), qUtf8Printable(remark->text()));
        QVERIFY(title->toolTip().isEmpty());
        chart.resize(160, 100);
        QTRY_VERIFY(!remark->isVisible());
        QVERIFY(title->toolTip().endsWith(remark->text()));
    }

    void theNaiveChartSaysInThePlotThatItMisleads()
    {
        NaiveChart chart;
        chart.setNaive(golden().naive);
        QVERIFY(!wordsIn(chart).filter(u"misleading"_s).isEmpty());
        chart.resize(500, 320);
        const QImage picture = chart.grab().toImage();
        const QRectF plot = plotOf(chart)->plotArea();
        const QPoint corner = chart.findChild<QChartView *>()->mapTo(&chart, plot.topRight().toPoint());
        int lines = 0;
        for (int left = 5; left < 45; ++left)
            lines += picture.pixelColor(corner + QPoint(-left, 60)) != chartTheme(chart.palette()).ground;
        QVERIFY2(lines > 4 && lines < 30, qPrintable(QString::number(lines)));
    }

    void shuffledVisitsAreMarkedWhereverTheChartGoes()
    {
        NaiveChart chart;
        chart.setNaive(golden().naive, NaiveChart::Visits::Shuffled);
        QVERIFY(!wordsIn(chart).filter(u"shuffled"_s).isEmpty());
        QVERIFY2(chart.title().contains(u"certainly no link"_s), qPrintable(chart.title()));
        for (const QStringList &row : chart.numbers().rows)
            QVERIFY(row.last().contains(u"shuffled"_s) && row.last().contains(u"visit-free time"_s));
        QVERIFY(!chart.markOf(0));
        chart.setNaive(golden().naive);
        QVERIFY(wordsIn(chart).filter(u"shuffled"_s).isEmpty());
        QVERIFY(chart.markOf(2) && !chart.markOf(3));
    }

    void aRowWithoutLossesOffersNoCustomers()
    {
        DoseChart chart;
        std::vector<BandResult> bands = golden().lag(60)->bands;
        bands[5].events = 0;
        chart.setBands(bands, 90);
        QVERIFY(chart.markOf(0) && !chart.markOf(5) && !chart.markOf(6));
    }

    void peopleStandInTheOrderGivenAndTooFewHasNoMark()
    {
        IntervalChart chart;
        chart.setPoints(u"Answers in time"_s,
            { { .name = u"Maria"_s, .value = 0.5, .lower = 0.3, .upper = 0.7, .n = 20 }, { .name = u"Eleni"_s } }, 0.6);
        auto *names = qobject_cast<QBarCategoryAxis *>(plotOf(chart)->axes(Qt::Vertical).first());
        QCOMPARE(names->categories().last(), u"Maria"_s); // an axis counts from below
        QVERIFY(names->categories().first().startsWith(u"Eleni"_s));
        QVERIFY(names->categories().first().contains(u"too few"_s));
    }

    void coloursFollowThePalette()
    {
        RetentionChart chart;
        chart.setCurve(golden().km);
        const QBrush light = plotOf(chart)->backgroundBrush();
        QPalette dark;
        dark.setColor(QPalette::Base, QColor(0x26, 0x28, 0x2B));
        dark.setColor(QPalette::Text, Qt::white);
        chart.setPalette(dark);
        QVERIFY(plotOf(chart)->backgroundBrush() != light);
        QCOMPARE(plotOf(chart)->axes().first()->labelsColor(), QColor(Qt::white));
    }

    void linesStandOutFromBothGrounds()
    {
        const auto luminance = [](const QColor &color) {
            const auto channel = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
            return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
        };
        const auto contrast = [&](const QColor &a, const QColor &b) {
            const auto [low, high] = std::minmax({ luminance(a), luminance(b) });
            return (high + 0.05) / (low + 0.05);
        };
        for (const bool dark : { false, true }) {
            QPalette palette;
            palette.setColor(QPalette::Base, dark ? QColor(0x26, 0x28, 0x2B) : QColor(Qt::white));
            palette.setColor(QPalette::Text, dark ? QColor(0xE8, 0xE6, 0xE1) : QColor(0x20, 0x22, 0x24));
            const ChartTheme theme = chartTheme(palette);
            QCOMPARE(theme.dark, dark);
            for (int place = 0; place < 4; ++place)
                QVERIFY(contrast(theme.color(place), theme.ground) >= 3);
            QVERIFY(contrast(theme.text, theme.ground) >= 4.5);
            QVERIFY(contrast(theme.quiet, theme.ground) >= 4.5);
            QVERIFY(contrast(theme.thin, theme.ground) >= 3);
        }
    }
};

QTEST_MAIN(TestCharts)

#include "tst_charts.moc"
