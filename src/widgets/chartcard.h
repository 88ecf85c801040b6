#pragma once

#include "evidence/chartmark.h"

#include <QWidget>

class QLabel;
class QTableView;
class QToolButton;
class QVBoxLayout;

namespace Pistis {

class NumbersTableModel;
class PlotFrame;

// A chart with its numbers behind a button, and a way to take it elsewhere.
class ChartCard : public QWidget
{
    Q_OBJECT

public:
    explicit ChartCard(PlotFrame *chart, QWidget *parent = nullptr); // takes the chart over

    PlotFrame &chart() const { return *m_chart; }
    void addControls(QWidget *controls); // under the chart; taken over
    void refresh(); // the chart has new values

Q_SIGNALS:
    void marked(const Pistis::ChartMark &mark); // in the chart or in the table

protected:
    void changeEvent(QEvent *event) override;

private:
    void showNumbers(bool shown);
    void chooseFile();
    void save(const QString &path);
    void retranslate();

    PlotFrame *m_chart;
    QTableView *m_table;
    QToolButton *m_numbersButton;
    QToolButton *m_saveButton;
    QLabel *m_outcome;
    QVBoxLayout *m_layout;
    NumbersTableModel *m_numbers;
};

} // namespace Pistis
