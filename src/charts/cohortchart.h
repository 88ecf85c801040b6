#pragma once

#include "charts/plotframe.h"
#include "evidence/cohorts.h"

namespace Pistis {

class CohortGrid;

// Customers by the time of their first contact, and how many of each group stayed how long.
class CohortChart : public PlotFrame
{
    Q_OBJECT

public:
    explicit CohortChart(QWidget *parent = nullptr);

    void setCohorts(const CohortTable &table);
    ChartNumbers numbers() const override;
    std::optional<ChartMark> markOf(int row) const override;

protected:
    void drawPlot(QPainter &painter, const QRectF &area) override;
    void paint(const ChartTheme &theme, const QFont &font) override;
    void retranslate() override;

private:
    ChartMark markOf(const Cohort &cohort, int column) const;
    QString nameOf(const Cohort &cohort) const;
    QString summary() const; // for those who do not see the cells
    void tell(int row, int column);

    CohortTable m_table {};
    CohortGrid *m_grid;
};

} // namespace Pistis
