#include "charts/plottext.h"

#include <QChart>
#include <QFont>
#include <QGraphicsTextItem>
#include <QTextDocument>
#include <QTextOption>

#include <algorithm>

namespace Pistis {

namespace {

    constexpr int aboveSeries = 20;
    constexpr double gap = 4;

    // Where a text of this length starts when it is to lie before, around or after a place.
    double start(double at, double length, bool before, bool after)
    {
        if (before)
            return at - length - gap;
        return after ? at + gap : at - length / 2;
    }

} // namespace

PlotText::PlotText(QChart &chart)
    : QObject(&chart)
    , m_chart(chart)
    , m_item(new QGraphicsTextItem(&chart))
{
    m_item->setZValue(aboveSeries);
    m_item->document()->setDocumentMargin(0);
    m_item->document()->setDefaultTextOption(QTextOption(Qt::AlignHCenter));
    connect(&chart, &QChart::plotAreaChanged, this, &PlotText::place);
}

void PlotText::setText(const QString &html)
{
    m_item->setHtml(html);
    place();
}

void PlotText::setPlace(const QPointF &share, Qt::Alignment side)
{
    m_share = share;
    m_side = side;
    place();
}

void PlotText::setLook(const QColor &color, const QFont &font)
{
    m_item->setDefaultTextColor(color);
    m_item->setFont(font);
    place();
}

QString PlotText::text() const { return m_item->toPlainText(); }

void PlotText::place()
{
    const QRectF area = m_chart.plotArea();
    m_item->setTextWidth(-1);
    m_item->setTextWidth(std::min(m_item->document()->idealWidth(), std::max(1.0, area.width() - 2 * gap)));
    const QRectF box = m_item->boundingRect();
    const QPointF at(area.left() + m_share.x() * area.width(), area.top() + m_share.y() * area.height());
    m_item->setPos(start(at.x(), box.width(), m_side.testFlag(Qt::AlignRight), m_side.testFlag(Qt::AlignLeft)),
        start(at.y(), box.height(), m_side.testFlag(Qt::AlignBottom), m_side.testFlag(Qt::AlignTop)));
}

} // namespace Pistis
