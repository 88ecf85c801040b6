#pragma once

#include "charts/chartframe.h"
#include "charts/whiskers.h"
#include "evidence/evidenceresult.h"

#include <vector>

class QBarCategoryAxis;
class QLineSeries;
class QScatterSeries;
class QValueAxis;

namespace Pistis {

class PlotText;

// The link per extra visit when the last 0, 30, 60 or 90 days before a loss are left out.
class LagChart : public ChartFrame
{
    Q_OBJECT

public:
    enum class Sentence { AsHere, Adjusted }; // of the page; the points are never adjusted

    explicit LagChart(QWidget *parent = nullptr);

    void setLags(const std::vector<LagResult> &lags, int headlineLag, Sentence sentence = Sentence::AsHere);
    ChartNumbers numbers() const override;
    std::optional<ChartMark> markOf(int row) const override;

protected:
    void paintSeries(const ChartTheme &theme, const QFont &font) override;
    void retranslate() override;

private:
    void tell(const QPointF &point, bool over);
    void fitTicks(); // as many as have room for their numbers

    std::vector<LagResult> m_lags {};
    int m_headline = 60;
    Sentence m_sentence = Sentence::AsHere;
    QScatterSeries *m_points;
    QScatterSeries *m_headlinePoint;
    QLineSeries *m_noLink;
    QBarCategoryAxis *m_days;
    QValueAxis *m_ratio;
    Whiskers m_limits;
    PlotText *m_words;
    PlotText *m_used; // under the point that the sentence speaks of
};

} // namespace Pistis
