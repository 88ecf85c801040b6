#pragma once

#include "charts/chartframe.h"
#include "evidence/gapcurve.h"

#include <array>

class QAreaSeries;
class QLineSeries;
class QValueAxis;

namespace Pistis {

class PlotText;

// How long after a visit the next one follows, with the open last gaps counted as such.
class GapChart : public ChartFrame
{
    Q_OBJECT

public:
    explicit GapChart(QWidget *parent = nullptr);

    void setGaps(const GapCurve &gaps);
    ChartNumbers numbers() const override;
    std::optional<ChartMark> markOf(int row) const override;

protected:
    void fit() override;
    void paintSeries(const ChartTheme &theme, const QFont &font) override;
    void retranslate() override;

private:
    // A point of the curve that has a name, with lines to both axes.
    struct Mark
    {
        QLineSeries *lines;
        PlotText *words;
    };

    void placeMarks();
    double lastDay() const;

    GapCurve m_gaps {};
    QLineSeries *m_line;
    QLineSeries *m_lower;
    QLineSeries *m_upper;
    QAreaSeries *m_ribbon;
    QValueAxis *m_days;
    QValueAxis *m_share;
    std::array<Mark, 2> m_marks; // median, 80 % point
};

} // namespace Pistis
