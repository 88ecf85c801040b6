#pragma once

#include "charts/chartframe.h"
#include "evidence/evidenceresult.h"

class QAreaSeries;
class QCategoryAxis;
class QLineSeries;
class QValueAxis;

namespace Pistis {

// Share of customers still there by time since the first contact, with its limits and the number still followed.
class RetentionChart : public ChartFrame
{
    Q_OBJECT

public:
    explicit RetentionChart(QWidget *parent = nullptr);

    void setCurve(const KmResult &km);
    ChartNumbers numbers() const override;
    std::optional<ChartMark> markOf(int row) const override;

protected:
    void fit() override;
    void paintSeries(const ChartTheme &theme, const QFont &font) override;
    void retranslate() override;

private:
    KmResult m_km {};
    QLineSeries *m_line;
    QLineSeries *m_lower;
    QLineSeries *m_upper;
    QAreaSeries *m_ribbon;
    QCategoryAxis *m_tenure;
    QValueAxis *m_share;
};

} // namespace Pistis
