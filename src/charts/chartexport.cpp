#include "charts/chartexport.h"

#include "charts/plotframe.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QHash>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    struct ChartExport
    {
        Q_DECLARE_TR_FUNCTIONS(ChartExport)
    };

    constexpr QSize picture(960, 600);
    constexpr double betweenParts = 16;

    // A page is for paper: light also where the window is dark.
    class PaperLook
    {
    public:
        explicit PaperLook(PlotFrame &chart)
            : m_chart(chart)
            , m_shown(chart.palette())
        {
            QPalette paper = m_shown;
            paper.setColor(QPalette::Base, Qt::white);
            paper.setColor(QPalette::Text, QColor(0x20, 0x22, 0x24));
            m_chart.setPalette(paper);
        }
        ~PaperLook() { m_chart.setPalette(m_shown); }
        Q_DISABLE_COPY_MOVE(PaperLook)

    private:
        PlotFrame &m_chart;
        QPalette m_shown;
    };

    QString notesText(const PlotFrame &chart) { return chart.notes().join(u'\n'); }

    void drawNotes(const PlotFrame &chart, QPainter &painter, const QRectF &area)
    {
        painter.setFont(chart.font());
        painter.setPen(chart.palette().color(QPalette::Text));
        painter.drawText(area, Qt::TextWordWrap, notesText(chart));
    }

    // Leaves the chart what the sentences below it do not need, at least half of the page.
    QRectF drawNotesBelow(const PlotFrame &chart, QPainter &painter, const QRectF &page)
    {
        if (chart.notes().isEmpty())
            return page;
        const QRectF lower = page.adjusted(0, page.height() / 2, 0, 0);
        const double needed = painter.boundingRect(lower, Qt::TextWordWrap, notesText(chart)).height();
        const QRectF notes = page.adjusted(0, page.height() - std::min(needed, lower.height()), 0, 0);
        drawNotes(chart, painter, notes);
        return page.adjusted(0, 0, 0, -notes.height() - betweenParts);
    }

    // What must be read with the chart makes its picture higher, not the chart smaller.
    QSize pictureSize(const PlotFrame &chart)
    {
        if (chart.notes().isEmpty())
            return picture;
        constexpr double most = 600;
        const QRectF column(0, 0, picture.width() - 2 * betweenParts, most);
        const double needed
            = QFontMetricsF(chart.font()).boundingRect(column, Qt::TextWordWrap, notesText(chart)).height();
        return picture + QSize(0, int(std::ceil(std::min(needed, most) + betweenParts)));
    }

    void draw(PlotFrame &chart, QPaintDevice &device, const QSize &size)
    {
        QPainter painter(&device);
        painter.setRenderHint(QPainter::Antialiasing);
        chart.drawOn(painter, QRectF(QPointF(), picture));
        if (chart.notes().isEmpty())
            return;
        const QRectF below(0, picture.height(), picture.width(), size.height() - picture.height());
        painter.fillRect(below, chartTheme(chart.palette()).ground);
        drawNotes(chart, painter, below.adjusted(betweenParts, 0, -betweenParts, 0));
    }

    QByteArray png(PlotFrame &chart)
    {
        constexpr int sharpness = 2; // pixels for each of the screen's
        const QSize size = pictureSize(chart);
        QImage image(size * sharpness, QImage::Format_RGB32);
        image.setDevicePixelRatio(sharpness);
        image.setText(u"Title"_s, chart.title());
        draw(chart, image, size);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        image.save(&buffer, "PNG");
        return bytes;
    }

    QByteArray svg(PlotFrame &chart)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        const QSize size = pictureSize(chart);
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setResolution(chart.logicalDpiX());
        generator.setSize(size);
        generator.setViewBox(QRect(QPoint(), size));
        generator.setTitle(chart.title());
        draw(chart, generator, size);
        return bytes;
    }

    // One A4 page across. At the resolution of the screen, where fonts are as large as beside the chart.
    QByteArray pdf(PlotFrame &chart)
    {
        constexpr double margin = 15; // mm
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(chart.logicalDpiX());
        writer.setPageLayout({ QPageSize(QPageSize::A4), QPageLayout::Landscape,
            QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter });
        writer.setTitle(chart.title());
        const PaperLook look(chart);
        QPainter painter(&writer);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(chart.font());
        const QRectF page(0, 0, writer.width(), writer.height());
        chart.drawOn(painter, drawNotesBelow(chart, painter, page));
        painter.end();
        return bytes;
    }

    // A row that is copied elsewhere takes the part of the book along.
    ChartNumbers numbersWithPart(const PlotFrame &chart)
    {
        ChartNumbers numbers = chart.numbers();
        if (chart.part().isEmpty())
            return numbers;
        numbers.header.append(ChartExport::tr("Part of the book"));
        for (QStringList &row : numbers.rows)
            row.append(chart.part());
        return numbers;
    }

} // namespace

QByteArray exportedChart(PlotFrame &chart, ChartFormat format)
{
    switch (format) {
    case ChartFormat::Png:
        return png(chart);
    case ChartFormat::Svg:
        return svg(chart);
    case ChartFormat::Pdf:
        return pdf(chart);
    case ChartFormat::Csv:
        return csvOf(numbersWithPart(chart));
    }
    Q_UNREACHABLE();
}

std::optional<ChartFormat> chartFormatOf(const QString &path)
{
    using enum ChartFormat;
    static const QHash<QString, ChartFormat> formats { { u"png"_s, Png }, { u"svg"_s, Svg }, { u"pdf"_s, Pdf },
        { u"csv"_s, Csv } };
    const auto format = formats.constFind(QFileInfo(path).suffix().toLower());
    if (format == formats.cend())
        return {};
    return *format;
}

Result<void> exportChart(PlotFrame &chart, ChartFormat format, const QString &path)
{
    const QByteArray bytes = exportedChart(chart, format);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error { .kind = Error::Kind::Storage, .subject = path, .detail = file.errorString() };
    return {};
}

} // namespace Pistis
