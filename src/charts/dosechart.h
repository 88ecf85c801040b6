#pragma once

#include "charts/chartframe.h"
#include "charts/whiskers.h"
#include "evidence/evidenceresult.h"
#include "evidence/splineribbon.h"

#include <vector>

class QAreaSeries;
class QBarCategoryAxis;
class QBarSet;
class QLineSeries;
class QStackedBarSeries;
class QValueAxis;

namespace Pistis {

// Losses of a year by visits in the window, at equal length of the relationship.
class DoseChart : public ChartFrame
{
    Q_OBJECT

public:
    explicit DoseChart(QWidget *parent = nullptr);

    void setBands(const std::vector<BandResult> &bands, int window);

    // A smooth curve over the bars, as far as these reach; none where it is empty.
    void setRibbon(const std::vector<RibbonPoint> &ribbon);

    ChartNumbers numbers() const override;
    std::optional<ChartMark> markOf(int row) const override;

protected:
    void fit() override;
    void paintSeries(const ChartTheme &theme, const QFont &font) override;
    void retranslate() override;

private:
    void tellBand(bool over, int index);

    std::vector<BandResult> m_bands {};
    int m_window = 90;
    double m_highest = 100; // of what is drawn, in percent
    QBarSet *m_firm;
    QBarSet *m_thin;
    QStackedBarSeries *m_bars;
    QBarCategoryAxis *m_visits;
    QValueAxis *m_lost;
    QLineSeries *m_curve;
    QLineSeries *m_curveLower;
    QLineSeries *m_curveUpper;
    QAreaSeries *m_ribbon;
    Whiskers m_limits;
};

} // namespace Pistis
