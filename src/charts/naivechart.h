#pragma once

#include "charts/chartframe.h"
#include "evidence/evidenceresult.h"

class QBarCategoryAxis;
class QBarSeries;
class QBarSet;
class QValueAxis;

namespace Pistis {

class HatchedGround;
class PlotText;

// What the usual chart would claim; it says of itself, in the plot, that it misleads.
class NaiveChart : public ChartFrame
{
    Q_OBJECT

public:
    enum class Visits { Own, Shuffled }; // shuffled: dealt out by chance, no customer stands behind a bar

    explicit NaiveChart(QWidget *parent = nullptr);

    void setNaive(const NaiveView &naive, Visits visits = Visits::Own);
    ChartNumbers numbers() const override;
    std::optional<ChartMark> markOf(int row) const override;

protected:
    void paintSeries(const ChartTheme &theme, const QFont &font) override;
    void retranslate() override;

private:
    QString warning() const; // W4
    QString marking() const; // "misleading", and whether the visits are the user's own
    QString finding() const;

    NaiveView m_naive {};
    Visits m_visits = Visits::Own;
    QBarSet *m_kept;
    QBarSeries *m_bars;
    QBarCategoryAxis *m_thirds;
    QValueAxis *m_share;
    HatchedGround *m_ground;
    PlotText *m_words;
};

} // namespace Pistis
