#include "charts/chartframe.h"

#include <QAbstractAxis>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr int low = 210; // a low strip keeps its height for the plot

}

ChartFrame::ChartFrame(QWidget *parent)
    : PlotFrame(new QChartView, parent)
    , m_view(static_cast<QChartView *>(&plot()))
{
    m_view->setObjectName(u"chartView"_s);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->chart()->legend()->hide();
    m_view->chart()->setLocalizeNumbers(true);
    m_view->chart()->setMargins({});
    m_view->chart()->layout()->setContentsMargins(0, 0, 0, 0);
    connect(m_view->chart(), &QGraphicsWidget::geometryChanged, this, [this] { fit(); });
}

QChart &ChartFrame::chart() const { return *m_view->chart(); }

int ChartFrame::shareTicks() const
{
    constexpr int many = 5;
    constexpr int few = 3;
    constexpr int ends = 2;
    const int line = fontMetrics().height();
    const double room = chart().size().height() - (isLow() ? 2 : 3) * line; // the axis below and its lines
    return room >= many * line ? many : room >= few * line ? few : ends;
}

bool ChartFrame::isLow() const
{
    constexpr int lines = 8;
    return chart().size().height() < lines * fontMetrics().height();
}

double ChartFrame::plotWidth() const
{
    return std::max(1.0, chart().size().width() - fontMetrics().horizontalAdvance(u"100% "_s));
}

void ChartFrame::paint(const ChartTheme &theme, const QFont &font)
{
    chart().setLocale(locale());
    m_view->setBackgroundBrush(theme.ground);
    paintChart(chart(), theme);
    paintSeries(theme, font);
}

// The chart is given the size of the area for the time of drawing: a file does not depend on how large the window is.
void ChartFrame::drawPlot(QPainter &painter, const QRectF &area)
{
    const auto resized = [this](const QSizeF &size, bool titles) {
        showAxisTitles(titles);
        chart().resize(size);
        chart().layout()->activate();
    };
    const QSizeF shown = chart().size();
    resized(area.size(), true);
    m_view->scene()->render(&painter, area, QRectF(chart().pos(), area.size()));
    resized(shown, height() > low);
}

void ChartFrame::showAxisTitles(bool shown)
{
    const auto axes = chart().axes();
    for (QAbstractAxis *axis : axes)
        axis->setTitleVisible(shown);
}

void ChartFrame::resizeEvent(QResizeEvent *event)
{
    showAxisTitles(height() > low);
    PlotFrame::resizeEvent(event);
}

} // namespace Pistis
