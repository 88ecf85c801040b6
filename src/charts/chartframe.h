#pragma once

#include "charts/charttheme.h"

#include <QWidget>

class QChart;
class QChartView;
class QLabel;
class QStackedLayout;

namespace Pistis {

// What all charts share: a title that says the finding, the plot, and the reason in its place where there is nothing
// to draw. The same numbers always stand in a table beside it.
class ChartFrame : public QWidget
{
    Q_OBJECT

public:
    explicit ChartFrame(QWidget *parent = nullptr);

    QString title() const;
    QString emptyReason() const; // empty when the plot is shown
    QSize minimumSizeHint() const override;

protected:
    QChart &chart() const;
    void showPlot(const QString &title);
    void showReason(const QString &title, const QString &reason);
    void showNumber(const QString &text); // near the pointer; an empty text takes it away

    virtual void paint(const ChartTheme &theme, const QFont &font) = 0;
    virtual void retranslate() = 0; // all texts again, from the values that are shown
    void repaintAll(); // a chart calls it last in its constructor; from then on it follows palette, font and language

    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QLabel *m_title;
    QChartView *m_view;
    QLabel *m_reason;
    QStackedLayout *m_stack;
    bool m_built = false;
    bool m_painting = false;
};

} // namespace Pistis
