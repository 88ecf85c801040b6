#include "widgets/pageprinter.h"

#include "app/privatefiles.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>

#include <cmath>

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
    m_height = device.height() - 2 * m_head;
    m_progress.total = 2 * m_document.blocks.size();
    const auto where = places(device);
    if (!where)
        return where.error();
    const int pages = where->constLast().page + where->constLast().pages;
    QPainter painter;
    if (!painter.begin(&device))
        return Error { .kind = Error::Kind::Storage, .subject = m_document.title };
    int page = 0;
    drawFrame(painter, page, pages);
    for (qsizetype at = 0; at < where->size(); ++at) {
        const Place &place = where->at(at);
        QTextDocument text;
        lay(text, m_document.blocks.at(at), device);
        for (int slice = 0; slice < place.pages; ++slice) {
            while (page < place.page + slice) {
                device.newPage();
                drawFrame(painter, ++page, pages);
            }
            draw(painter, text, slice == 0 ? place.top : 0, slice);
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
    if (text.size().height() > m_height) // then it is cut between its lines
        text.setPageSize(QSizeF(m_width, m_height));
}

Result<QList<PagePrinter::Place>> PagePrinter::places(QPagedPaintDevice &device) const
{
    QList<Place> places;
    int page = 0;
    double top = 0;
    for (const QString &block : m_document.blocks) {
        QTextDocument text;
        lay(text, block, device);
        const double height = text.size().height();
        const int pages = height > m_height ? int(std::ceil(height / m_height - 1e-6)) : 1;
        if (top > 0 && top + height > m_height) {
            ++page;
            top = 0;
        }
        places.append({ .page = page, .top = top, .pages = pages });
        page += pages - 1;
        top = pages > 1 ? m_height : top + height; // after a cut block a page begins
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
    const QRectF foot(0, 2 * m_head + m_height - metrics.height(), m_width, metrics.height());
    painter.drawText(foot, Qt::AlignCenter, m_document.pageLine.arg(page + 1).arg(pages));
}

void PagePrinter::draw(QPainter &painter, QTextDocument &text, double top, int slice) const
{
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black); // also where the window is dark
    const double height = std::min(text.size().height(), m_height);
    context.clip = QRectF(0, slice * m_height, m_width, height);
    painter.save();
    painter.translate(0, m_head + top - slice * m_height);
    painter.setClipRect(context.clip);
    text.documentLayout()->draw(&painter, context);
    painter.restore();
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
