#include "charts/chartexport.h"
#include "charts/cohortchart.h"
#include "charts/dosechart.h"
#include "charts/gapchart.h"
#include "charts/intervalchart.h"
#include "charts/lagchart.h"
#include "charts/landmarkchart.h"
#include "charts/naivechart.h"
#include "charts/reasonschart.h"
#include "charts/retentionchart.h"
#include "evidence/evidence.h"
#include "evidence/goldenlog.h"

#include <QApplication>
#include <QChartView>
#include <QFile>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

constexpr int cut = 1095;

const EvidenceLog &log()
{
    static const EvidenceLog golden = goldenLog(u"PL1"_s);
    return golden;
}

const EvidenceResult &result()
{
    static const EvidenceResult golden = evidenceResult(log(), { .cut = cut });
    return golden;
}

std::vector<std::unique_ptr<PlotFrame>> allCharts()
{
    std::vector<std::unique_ptr<PlotFrame>> charts;
    const auto add = [&charts](auto chart, const auto &fill) {
        fill(*chart);
        charts.push_back(std::move(chart));
    };
    add(std::make_unique<RetentionChart>(), [](auto &chart) { chart.setCurve(result().km); });
    add(std::make_unique<DoseChart>(), [](auto &chart) { chart.setBands(result().lag(60)->bands, 90); });
    add(std::make_unique<LagChart>(), [](auto &chart) { chart.setLags(result().lags, 60); });
    add(std::make_unique<NaiveChart>(), [](auto &chart) { chart.setNaive(result().naive); });
    add(std::make_unique<LandmarkChart>(), [](auto &chart) { chart.setLandmark(result().landmark, 90); });
    add(std::make_unique<CohortChart>(), [](auto &chart) { chart.setCohorts(cohortTable(log(), cut, {})); });
    add(std::make_unique<GapChart>(), [](auto &chart) { chart.setGaps(gapCurve(log(), { .cut = cut })); });
    add(std::make_unique<ReasonsChart>(), [](auto &chart) { chart.setReasons(reasonCurves(log(), cut, {})); });
    add(std::make_unique<IntervalChart>(), [](auto &chart) {
        chart.setPoints(
            u"In time"_s, { { .name = u"Maria"_s, .value = 0.5, .lower = 0.3, .upper = 0.7, .n = 20 } }, 0.6);
    });
    return charts;
}

QString wordsOfSvg(const QByteArray &svg)
{
    QString words;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            words += reader.text().toString().simplified() + u' ';
    }
    return reader.hasError() ? QString() : words.simplified();
}

int inkIn(const QImage &image)
{
    int ink = 0;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            ink += image.pixelColor(x, y) != image.pixelColor(1, 1);
    }
    return ink;
}

// Remembers on which ground it was drawn.
class Probe : public PlotFrame
{
public:
    Probe()
        : PlotFrame(new QWidget, nullptr)
    {
        showPlot(u"A title"_s);
        repaintAll();
    }

    ChartNumbers numbers() const override { return {}; }

    std::optional<bool> wasDark {};
    QRectF drawn {};
    ChartTheme shown {};

protected:
    void drawPlot(QPainter &, const QRectF &area) override
    {
        wasDark = shown.dark;
        drawn = area;
    }
    void paint(const ChartTheme &theme, const QFont &) override { shown = theme; }
    void retranslate() override { }
};

const QString warning = u"This view credits lost customers with their visit-free time."_s;

} // namespace

class TestChartExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePartOfTheBookGoesAlongIntoFiles()
    {
        const QString part = u"1 March 2024 to 31 May 2025"_s;
        for (const auto &chart : allCharts()) {
            QVERIFY(!wordsOfSvg(exportedChart(*chart, ChartFormat::Svg)).contains(part));
            const QByteArray whole = exportedChart(*chart, ChartFormat::Csv);
            chart->setPart(part);
            QVERIFY2(wordsOfSvg(exportedChart(*chart, ChartFormat::Svg)).contains(part), qPrintable(chart->title()));
            const QByteArray csv = exportedChart(*chart, ChartFormat::Csv);
            QCOMPARE(csv.count(part.toUtf8()), whole.count('\n') - 1); // in every row but the header
        }
    }

    void everyChartIsAPictureOfTheSameSizeHoweverLargeItIsShown()
    {
        for (const auto &chart : allCharts()) {
            chart->resize(300, 200);
            const QImage small = QImage::fromData(exportedChart(*chart, ChartFormat::Png), "PNG");
            chart->resize(900, 700);
            const QImage large = QImage::fromData(exportedChart(*chart, ChartFormat::Png), "PNG");
            QCOMPARE(small.size(), QSize(1920, 1200));
            QVERIFY2(inkIn(small) > 2000, qPrintable(chart->title()));
            QCOMPARE(small, large);
        }
    }

    void exportingLeavesTheShownChartAsItWas()
    {
        for (const auto &chart : allCharts()) {
            chart->resize(500, 320);
            chart->show();
            QVERIFY(QTest::qWaitForWindowExposed(chart.get()));
            const QImage before = chart->grab().toImage();
            QVERIFY(!exportedChart(*chart, ChartFormat::Pdf).isEmpty());
            QVERIFY(!exportedChart(*chart, ChartFormat::Svg).isEmpty());
            QCOMPARE(chart->grab().toImage(), before);
        }
    }

    void aPageCarriesWhatIsToBeBorneInMind()
    {
        Probe chart;
        const auto height = [&chart] {
            exportedChart(chart, ChartFormat::Pdf);
            return chart.drawn.height();
        };
        const double alone = height();
        chart.setNotes({ u"• Too few losses."_s, u"• Half of the visits have no day."_s });
        QVERIFY(height() < alone);
        chart.setNotes({ u"words "_s.repeated(10'000) });
        QVERIFY(height() > alone / 3); // the chart keeps its room
    }

    void aPictureCarriesTitleFiguresAndWhatIsToBeBorneInMind()
    {
        for (const auto &chart : allCharts()) {
            const QImage without = QImage::fromData(exportedChart(*chart, ChartFormat::Png), "PNG");
            chart->setNotes({ u"• Too few losses."_s, u"• Half of the visits have no day."_s });
            const QString words = wordsOfSvg(exportedChart(*chart, ChartFormat::Svg));
            QVERIFY2(words.contains(chart->title().section(u' ', 0, 3)), qPrintable(words.left(200)));
            QVERIFY2(words.contains(u"Too few losses."_s), qPrintable(words));
            QVERIFY2(words.contains(u"Half of the visits have no day."_s), qPrintable(words));
            const QImage with = QImage::fromData(exportedChart(*chart, ChartFormat::Png), "PNG");
            QCOMPARE(with.width(), without.width());
            QVERIFY2(with.height() > without.height(), qPrintable(chart->title()));
            QCOMPARE(with.copy(without.rect()), without); // the chart itself is not made smaller
            QVERIFY(inkIn(with.copy(0, without.height(), with.width(), with.height() - without.height())) > 100);
        }
    }

    void aDrawingSaysThatItIsNotAdjustedWhereTheSentenceIs()
    {
        LagChart chart;
        chart.setLags(result().lags, 60, LagChart::Sentence::Adjusted);
        QVERIFY(wordsOfSvg(exportedChart(chart, ChartFormat::Svg)).contains(u"Not adjusted"_s));
        chart.setLags(result().lags, 60);
        QVERIFY(!wordsOfSvg(exportedChart(chart, ChartFormat::Svg)).contains(u"Not adjusted"_s));
    }

    void noNumberOfSentencesTakesThePictureFromTheChart()
    {
        Probe chart;
        const auto height = [&chart] {
            exportedChart(chart, ChartFormat::Png);
            return chart.drawn.height();
        };
        const double alone = height();
        chart.setNotes({ u"words "_s.repeated(10'000) });
        QVERIFY(height() > 0.9 * alone);
    }

    void aPageIsLightAndAPictureIsAsShown()
    {
        Probe chart;
        QPalette dark;
        dark.setColor(QPalette::Base, QColor(0x26, 0x28, 0x2B));
        dark.setColor(QPalette::Text, Qt::white);
        chart.setPalette(dark);
        exportedChart(chart, ChartFormat::Png);
        QCOMPARE(chart.wasDark, std::optional(true));
        exportedChart(chart, ChartFormat::Pdf);
        QCOMPARE(chart.wasDark, std::optional(false));
        QVERIFY(chart.shown.dark);
    }

    void aChartFollowsTheProgramAfterAPageAsBefore()
    {
        Probe chart;
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        exportedChart(chart, ChartFormat::Pdf);
        QPalette dark = QApplication::palette();
        const QPalette before = dark;
        dark.setColor(QPalette::Base, QColor(0x26, 0x28, 0x2B));
        QApplication::setPalette(dark);
        QTRY_VERIFY(chart.shown.dark);
        QApplication::setPalette(before);
    }

    void everyDrawingCarriesItsTitle()
    {
        for (const auto &chart : allCharts()) {
            const QByteArray svg = exportedChart(*chart, ChartFormat::Svg);
            QVERIFY(QSvgRenderer(svg).isValid());
            const QString words = wordsOfSvg(svg);
            QVERIFY2(words.contains(chart->title().section(u' ', 0, 3)), qPrintable(words.left(200)));
            QVERIFY(exportedChart(*chart, ChartFormat::Pdf).startsWith("%PDF-"));
        }
    }

    void noDrawingDependsOnPatternsThatViewersDoNotKnow()
    {
        for (const auto &chart : allCharts())
            QVERIFY2(!exportedChart(*chart, ChartFormat::Svg).contains("fill=\"url(#fillpattern"),
                qPrintable(chart->title()));
    }

    void theWarningOfTheNaiveChartIsInEveryExport()
    {
        NaiveChart chart;
        chart.setNaive(result().naive);
        const QString drawn = wordsOfSvg(exportedChart(chart, ChartFormat::Svg));
        QVERIFY(drawn.contains(warning));
        QVERIFY(drawn.contains(u"misleading"_s));
        for (const QStringList &row : chart.numbers().rows)
            QVERIFY(row.contains(warning));
        QVERIFY(exportedChart(chart, ChartFormat::Csv).count(warning.toUtf8()) == 3);
        const QImage picture = QImage::fromData(exportedChart(chart, ChartFormat::Png), "PNG");
        QVERIFY(picture.text(u"Title"_s).contains(u"misleading"_s));
        // The words stand over the bars: dark pixels on the pale ground of the upper part of the plot.
        int dark = 0;
        for (int y = 100; y < 250; ++y) {
            for (int x = 400; x < 1500; ++x)
                dark += picture.pixelColor(x, y).lightness() < 100;
        }
        QVERIFY2(dark > 1000, qPrintable(QString::number(dark)));
    }

    void numbersHaveOneFieldForEachHeading()
    {
        for (const auto &chart : allCharts()) {
            const ChartNumbers numbers = chart->numbers();
            QVERIFY(!numbers.rows.isEmpty());
            for (const QStringList &row : numbers.rows)
                QCOMPARE(row.size(), numbers.header.size());
        }
    }

    void aNumberThatIsNotDefinedIsEmpty()
    {
        std::vector<BandResult> bands = result().lag(60)->bands;
        bands[0].adjustedRate.reset();
        DoseChart chart;
        chart.setBands(bands, 90);
        QCOMPARE(chart.numbers().rows.first().at(2), QString());
    }

    void fieldsOfACsvAreSafe()
    {
        const QByteArray csv
            = csvOf({ .header = { u"a,b"_s, u"say \"x\""_s }, .rows = { { u"=1+1"_s, u"-2.5"_s }, { {}, u"ά"_s } } });
        QCOMPARE(csv, QByteArray("\xef\xbb\xbf\"a,b\",\"say \"\"x\"\"\"\r\n'=1+1,-2.5\r\n,\xce\xac\r\n"));
    }

    void theSuffixSaysTheFormat()
    {
        QCOMPARE(chartFormatOf(u"/home/x/a.PNG"_s), std::optional(ChartFormat::Png));
        QCOMPARE(chartFormatOf(u"a.b.csv"_s), std::optional(ChartFormat::Csv));
        QVERIFY(!chartFormatOf(u"a.doc"_s));
        QVERIFY(!chartFormatOf(u"svg"_s));
    }

    void aFileThatCannotBeWrittenIsAnError()
    {
        const QTemporaryDir folder;
        RetentionChart chart;
        chart.setCurve(result().km);
        const QString path = folder.filePath(u"chart.svg"_s);
        QVERIFY(exportChart(chart, ChartFormat::Svg, path));
        QVERIFY(QFile(path).size() > 1000);
        const auto refused = exportChart(chart, ChartFormat::Svg, folder.filePath(u"none/chart.svg"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Storage);
    }

    void anEmptyChartExportsItsReason()
    {
        GapChart chart;
        const QString words = wordsOfSvg(exportedChart(chart, ChartFormat::Svg));
        QVERIFY(words.contains(chart.emptyReason().section(u' ', 0, 3)));
    }
};

QTEST_MAIN(TestChartExport)

#include "tst_chartexport.moc"
