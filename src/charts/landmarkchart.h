#pragma once

#include "charts/chartframe.h"
#include "evidence/evidenceresult.h"

#include <array>

class QAreaSeries;
class QCategoryAxis;
class QLineSeries;
class QValueAxis;

namespace Pistis {

class PlotText;

// Customers still there at the landmark, split by their visits before it: who of them stayed afterwards.
class LandmarkChart : public ChartFrame
{
    Q_OBJECT

public:
    explicit LandmarkChart(QWidget *parent = nullptr);

    void setLandmark(const LandmarkResult &landmark, int window);
    ChartNumbers numbers() const override;
    std::optional<ChartMark> markOf(int row) const override;

protected:
    void fit() override;
    void paintSeries(const ChartTheme &theme, const QFont &font) override;
    void retranslate() override;

private:
    // One group of customers: more visits, or fewer.
    struct Group
    {
        QLineSeries *line;
        QLineSeries *lower;
        QLineSeries *upper;
        QAreaSeries *ribbon;
        PlotText *name;
    };

    Group makeGroup();
    const KmCurve &curveOf(bool high) const;
    std::array<std::optional<double>, 2> sharesAt(int tenure) const; // low, high
    int lastDay() const;
    bool isDrawn() const;
    void placeNames(int last);
    void showFinding(int last);
    void tell(const QPointF &point, bool over);

    LandmarkResult m_landmark {};
    int m_window = 90;
    QCategoryAxis *m_tenure;
    QValueAxis *m_share;
    std::array<Group, 2> m_groups; // low, high
};

} // namespace Pistis
