#pragma once

#include "charts/chartframe.h"
#include "charts/whiskers.h"

#include <optional>
#include <vector>

class QBarCategoryAxis;
class QLineSeries;
class QScatterSeries;
class QValueAxis;

namespace Pistis {

class PlotText;

// A share with its limits; no share where it rests on too few.
struct IntervalPoint
{
    QString name {};
    std::optional<double> value {}; // 0..1, as the limits
    double lower = 0;
    double upper = 0;
    int n = 0;
};

// Shares of several people around the value of all, in the order given: no ranks.
class IntervalChart : public ChartFrame
{
    Q_OBJECT

public:
    explicit IntervalChart(QWidget *parent = nullptr);

    void setPoints(const QString &title, const std::vector<IntervalPoint> &points, std::optional<double> all);
    ChartNumbers numbers() const override;

Q_SIGNALS:
    void pointClicked(int index);

protected:
    void paintSeries(const ChartTheme &theme, const QFont &font) override;
    void retranslate() override;

private:
    double heightOf(size_t place) const;
    int placeOf(const QPointF &point) const;
    void tell(const QPointF &point, bool over);

    QString m_heading {};
    std::vector<IntervalPoint> m_points {};
    std::optional<double> m_all {};
    QScatterSeries *m_marks;
    QLineSeries *m_allLine;
    QValueAxis *m_share;
    QBarCategoryAxis *m_names;
    Whiskers m_limits;
    PlotText *m_allWords;
};

} // namespace Pistis
