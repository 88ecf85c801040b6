#pragma once

#include "charts/chartframe.h"
#include "evidence/reasoncurves.h"

#include <vector>

class QAreaSeries;
class QCategoryAxis;
class QLineSeries;
class QValueAxis;

namespace Pistis {

class PlotText;

// Shares of customers gone by reason, one on top of the other.
class ReasonsChart : public ChartFrame
{
    Q_OBJECT

public:
    explicit ReasonsChart(QWidget *parent = nullptr);

    void setReasons(const ReasonCurves &curves);
    ChartNumbers numbers() const override;
    std::optional<ChartMark> markOf(int row) const override;

protected:
    void fit() override;
    void paintSeries(const ChartTheme &theme, const QFont &font) override;
    void retranslate() override;

private:
    // Owned by the chart, kept when the values change.
    struct Layer
    {
        QLineSeries *upper;
        QLineSeries *lower;
        QAreaSeries *area;
    };

    // Where the share of a reason has grown: a row of the numbers.
    struct Step
    {
        std::size_t reason = 0;
        std::size_t time = 0;
    };

    std::vector<Step> steps() const;
    void makeLayers(std::size_t count);
    QString legend(const ChartTheme &theme) const;
    QString nameOf(const ReasonCurve &reason) const;
    double highest() const; // of the axis, in percent

    ReasonCurves m_curves {};
    std::vector<Step> m_steps {};
    std::size_t m_drawn = 0; // tenures with enough customers
    std::vector<Layer> m_layers {};
    QCategoryAxis *m_tenure;
    QValueAxis *m_share;
    PlotText *m_legend;
};

} // namespace Pistis
