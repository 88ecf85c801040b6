#include "charts/cohortgrid.h"

#include "charts/hatching.h"
#include "charts/percent.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr double space = 4;
    constexpr double widestCell = 76;
    constexpr double highestCell = 44;

}

CohortGrid::CohortGrid(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
}

void CohortGrid::setTable(const CohortTable &table, const CohortWords &words)
{
    m_table = table;
    m_words = words;
    update();
}

void CohortGrid::setLook(const ChartTheme &theme, const QFont &font)
{
    m_theme = theme;
    m_font = font;
    update();
}

int CohortGrid::columns() const
{
    std::size_t most = 0;
    for (const Cohort &cohort : m_table.cohorts)
        most = std::max(most, cohort.cells.size());
    return int(most);
}

QRectF CohortGrid::Layout::cell(int row, int column) const
{
    return { cells.left() + column * width, cells.top() + row * height, width, height };
}

CohortGrid::Layout CohortGrid::layoutFor(const QRectF &area) const
{
    const QFontMetricsF metrics(m_font);
    double names = 0;
    for (const QString &row : m_words.rows)
        names = std::max(names, metrics.horizontalAdvance(row));
    const double line = metrics.height() + space;
    Layout layout;
    layout.cells = area.adjusted(std::min(names + 2 * space, area.width() / 2), 2 * line, 0, -line);
    layout.width = std::min(widestCell, layout.cells.width() / std::max(1, columns()));
    layout.height = std::min(highestCell, layout.cells.height() / std::max(1.0, double(m_table.cohorts.size())));
    layout.cells.setSize({ layout.width * columns(), layout.height * double(m_table.cohorts.size()) });
    return layout;
}

void CohortGrid::drawCell(QPainter &painter, const QRectF &box, const CohortCell &cell) const
{
    const QRectF inner = box.adjusted(1, 1, -1, -1);
    if (!cell.share) {
        drawHatching(painter, inner, QPen(m_theme.thin, 1));
        return;
    }
    // On a dark ground the colour is lighter than the words' ground may be.
    const float fullest = m_theme.dark ? 0.4F : 0.55F;
    QColor ground = m_theme.color(0);
    ground.setAlphaF(fullest * float(*cell.share));
    painter.fillRect(inner, ground);
    const QString number = locale().toString(std::round(*cell.share * percent), 'f', 0);
    if (QFontMetricsF(m_font).horizontalAdvance(number) <= inner.width())
        painter.drawText(inner, Qt::AlignCenter, number);
}

void CohortGrid::drawHead(QPainter &painter, const QRectF &area, const Layout &layout) const
{
    const QFontMetricsF metrics(m_font);
    const double line = metrics.height() + space;
    painter.setPen(m_theme.quiet);
    painter.drawText(QRectF(layout.cells.left(), area.top(), area.right() - layout.cells.left(), line),
        Qt::AlignLeft | Qt::AlignVCenter, m_words.ages);
    painter.drawText(QRectF(area.left(), layout.cells.bottom(), area.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
        m_words.hatched);
    const QString widest = locale().toString(columns() * m_table.months);
    const int every = std::max(1, int(std::ceil((metrics.horizontalAdvance(widest) + space) / layout.width)));
    painter.setPen(m_theme.text);
    for (int column = every - 1; column < columns(); column += every) {
        const QRectF box = layout.cell(0, column).translated(0, -line);
        painter.drawText(QRectF(box.center().x() - widestCell / 2, box.top(), widestCell, line), Qt::AlignCenter,
            locale().toString((column + 1) * m_table.months));
    }
}

void CohortGrid::drawOn(QPainter &painter, const QRectF &area) const
{
    painter.fillRect(area, m_theme.ground);
    if (m_table.cohorts.empty())
        return;
    const Layout layout = layoutFor(area);
    painter.setFont(m_font);
    drawHead(painter, area, layout);
    const QFontMetricsF metrics(m_font);
    const int every = std::max(1, int(std::ceil(metrics.height() / layout.height)));
    for (int row = 0; row < int(m_table.cohorts.size()); ++row) {
        const Cohort &cohort = m_table.cohorts[std::size_t(row)];
        const QRectF first = layout.cell(row, 0);
        painter.setPen(m_theme.text);
        if (row % every == 0 && row < m_words.rows.size())
            painter.drawText(
                QRectF(area.left(), first.top(), layout.cells.left() - area.left() - 2 * space, first.height() * every),
                Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, m_words.rows[row]);
        for (int column = 0; column < int(cohort.cells.size()); ++column)
            drawCell(painter, layout.cell(row, column), cohort.cells[std::size_t(column)]);
    }
}

CohortGrid::Place CohortGrid::placeAt(const QPointF &point) const
{
    const Layout layout = layoutFor(rect());
    if (layout.width <= 0 || layout.height <= 0 || !layout.cells.contains(point))
        return {};
    const Place place { .row = int((point.y() - layout.cells.top()) / layout.height),
        .column = int((point.x() - layout.cells.left()) / layout.width) };
    if (place.row >= int(m_table.cohorts.size())
        || place.column >= int(m_table.cohorts[std::size_t(place.row)].cells.size()))
        return {};
    return place;
}

void CohortGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawOn(painter, rect());
}

void CohortGrid::mouseMoveEvent(QMouseEvent *event)
{
    const Place place = placeAt(event->position());
    Q_EMIT pointed(place.row, place.column);
}

void CohortGrid::mouseReleaseEvent(QMouseEvent *event)
{
    const Place place = placeAt(event->position());
    if (place.row >= 0)
        Q_EMIT clicked(place.row, place.column);
}

void CohortGrid::leaveEvent(QEvent *) { Q_EMIT pointed(-1, -1); }

} // namespace Pistis
