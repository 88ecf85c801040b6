#pragma once

#include "charts/plotframe.h"

class QChart;
class QChartView;

namespace Pistis {

// A chart that Qt Charts draws.
class ChartFrame : public PlotFrame
{
    Q_OBJECT

public:
    explicit ChartFrame(QWidget *parent = nullptr);

protected:
    QChart &chart() const;

    void paint(const ChartTheme &theme, const QFont &font) final;
    virtual void fit() { } // as many ticks as there is room for at the chart's size
    int shareTicks() const; // of an axis from 0 to 100%
    bool isLow() const; // without room for a second line below the axis
    double plotWidth() const; // about: without the axis at the left
    virtual void paintSeries(const ChartTheme &theme, const QFont &font) = 0;
    void drawPlot(QPainter &painter, const QRectF &area) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showAxisTitles(bool shown);

    QChartView *m_view;
};

} // namespace Pistis
