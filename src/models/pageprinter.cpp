#include "models/pageprinter.h"

#include "app/privatefiles.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr double textPoints = 10;
    constexpr double framePoints = 8;
    constexpr double headLines = 2.5; // of the frame's letters, above and below the text
    constexpr double margin = 15; // mm

    QFont letters(double points)
    {
        QFont font(u"Noto Sans"_s);
        font.setPointSizeF(points);
        return font;
    }

} // namespace

Result<int> PagePrinter::print(QPagedPaintDevice &device)
{
    m_width = device.width();
    m_head = QFontMetricsF(letters(framePoints), &device).height() * headLines;
    if (!m_document.columnHeads.isEmpty())
        lay(m_columnHeads, m_document.columnHeads, device);
    m_top = m_head + (m_document.columnHeads.isEmpty() ? 0 : m_columnHeads.size().height());
    m_height = device.height() - m_top - m_head;
    m_progress.total = 2 * m_document.blocks.size();
    const auto where = places(device);
    if (!where)
        return where.error();
    const int pages = where->constLast().page + int(where->constLast().ends.size());
    QPainter painter;
    if (!painter.begin(&device))
        return Error { .kind = Error::Kind::Storage, .subject = m_document.title };
    int page = 0;
    drawFrame(painter, page, pages);
    for (qsizetype at = 0; at < where->size(); ++at) {
        const Place &place = where->at(at);
        QTextDocument text;
        lay(text, m_document.blocks.at(at), device);
        for (qsizetype slice = 0; slice < place.ends.size(); ++slice) {
            while (page < place.page + int(slice)) {
                device.newPage();
                drawFrame(painter, ++page, pages);
            }
            draw(painter, text, place, slice);
        }
        ++m_progress.done;
        if (m_progress.cancelled)
            return Error { .kind = Error::Kind::Cancelled };
    }
    return pages;
}

void PagePrinter::lay(QTextDocument &text, const QString &block, QPagedPaintDevice &device) const
{
    text.setUndoRedoEnabled(false);
    text.setDocumentMargin(0);
    text.documentLayout()->setPaintDevice(&device);
    text.setDefaultFont(letters(textPoints));
    text.setDefaultStyleSheet(u"p { margin: 2px 0; } h2 { font-size: 14pt; margin: 12px 0 4px 0; } "
                              "h3 { font-size: 11pt; margin: 10px 0 2px 0; }"_s);
    text.setHtml(block);
    text.setTextWidth(m_width);
}

// Between its lines.
QList<double> PagePrinter::endsOf(const QTextDocument &text) const
{
    QList<double> ends;
    double begin = 0;
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        const QPointF corner = text.documentLayout()->blockBoundingRect(block).topLeft();
        for (int at = 0; at < block.layout()->lineCount(); ++at) {
            const QRectF line = block.layout()->lineAt(at).rect().translated(corner);
            if (line.bottom() - begin <= m_height || line.top() <= begin)
                continue;
            begin = line.top();
            ends.append(begin);
        }
    }
    ends.append(text.size().height());
    return ends;
}

Result<QList<PagePrinter::Place>> PagePrinter::places(QPagedPaintDevice &device) const
{
    QList<Place> places;
    int page = 0;
    double top = 0;
    for (qsizetype at = 0; at < m_document.blocks.size(); ++at) {
        QTextDocument text;
        lay(text, m_document.blocks.at(at), device);
        const double height = text.size().height();
        const QList<double> ends = height > m_height ? endsOf(text) : QList<double> { height };
        if (top > 0 && (top + height > m_height || m_document.pageStarts.contains(at))) {
            ++page;
            top = 0;
        }
        places.append({ .page = page, .top = top, .ends = ends });
        page += int(ends.size()) - 1;
        top = ends.size() > 1 ? m_height : top + height; // after a cut block a page begins
        ++m_progress.done;
        if (m_progress.cancelled)
            return Error { .kind = Error::Kind::Cancelled };
    }
    return places;
}

void PagePrinter::drawFrame(QPainter &painter, int page, int pages) const
{
    const QFont font = letters(framePoints);
    const QFontMetricsF metrics(font, painter.device());
    painter.setFont(font);
    painter.setPen(Qt::black);
    const QRectF head(0, 0, m_width, metrics.height());
    const double dateWidth = metrics.horizontalAdvance(m_document.date);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(m_document.title, Qt::ElideRight, m_width - dateWidth - metrics.height()));
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, m_document.date);
    painter.drawLine(QPointF(0, metrics.height() * 1.3), QPointF(m_width, metrics.height() * 1.3));
    const QRectF foot(0, m_top + m_height + m_head - metrics.height(), m_width, metrics.height());
    painter.drawText(foot, Qt::AlignCenter, m_document.pageLine.arg(page + 1).arg(pages));
    if (!m_document.columnHeads.isEmpty())
        drawWhole(painter, m_columnHeads, m_head);
}

void PagePrinter::drawWhole(QPainter &painter, const QTextDocument &text, double top)
{
    painter.save();
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black); // also where the window is dark
    painter.translate(0, top);
    text.documentLayout()->draw(&painter, context);
    painter.restore();
}

void PagePrinter::draw(QPainter &painter, QTextDocument &text, const Place &place, qsizetype slice) const
{
    if (place.ends.size() == 1)
        return drawWhole(painter, text, m_top + place.top);
    const double begin = slice == 0 ? 0 : place.ends.at(slice - 1);
    painter.save();
    painter.translate(0, m_top - begin);
    drawLines(painter, text, begin, place.ends.at(slice));
    painter.restore();
}

// The layout itself would draw the line above again: unseen, but found by whoever searches the file.
void PagePrinter::drawLines(QPainter &painter, const QTextDocument &text, double begin, double end)
{
    painter.setPen(Qt::black);
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        const QPointF corner = text.documentLayout()->blockBoundingRect(block).topLeft();
        for (int at = 0; at < block.layout()->lineCount(); ++at) {
            const QTextLine line = block.layout()->lineAt(at);
            const double top = corner.y() + line.y();
            if (top >= begin && top < end)
                line.draw(&painter, corner);
        }
    }
}

Result<void> writePdf(const PrintDocument &document, const QString &path, ImportProgress &progress)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        const bool letter = QLocale::system().measurementSystem() == QLocale::ImperialUSSystem;
        writer.setPageLayout({ QPageSize(letter ? QPageSize::Letter : QPageSize::A4), QPageLayout::Portrait,
            QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter });
        writer.setTitle(document.title);
        writer.setCreator(u"Pistis"_s);
        if (const auto pages = PagePrinter(document, progress).print(writer); !pages)
            return pages.error();
    }
    return savePrivately(path, bytes);
}

} // namespace Pistis
