#pragma once

#include "charts/chartframe.h"
#include "evidence/evidenceresult.h"

class QBarCategoryAxis;
class QBarSeries;
class QBarSet;
class QValueAxis;

namespace Pistis {

class PlotText;

// What the usual chart would claim; it says of itself, in the plot, that it misleads.
class NaiveChart : public ChartFrame
{
    Q_OBJECT

public:
    explicit NaiveChart(QWidget *parent = nullptr);

    void setNaive(const NaiveView &naive);

protected:
    void paint(const ChartTheme &theme, const QFont &font) override;
    void retranslate() override;

private:
    NaiveView m_naive {};
    QBarSet *m_kept;
    QBarSeries *m_bars;
    QBarCategoryAxis *m_thirds;
    QValueAxis *m_share;
    PlotText *m_words;
};

} // namespace Pistis
