#pragma once

#include "charts/chartnumbers.h"
#include "charts/charttheme.h"
#include "evidence/chartmark.h"

#include <QWidget>

class QLabel;
class QStackedLayout;

namespace Pistis {

// What all charts share: a title that says the finding, the plot, and the reason in its place where there is nothing
// to draw. The same numbers always stand in a table beside it, and go into a file.
class PlotFrame : public QWidget
{
    Q_OBJECT

public:
    const QString &title() const { return m_titleText; }
    QString emptyReason() const; // empty when the plot is shown
    virtual ChartNumbers numbers() const = 0;
    // What a row of the numbers stands for; nothing where there are no customers behind it.
    virtual std::optional<ChartMark> markOf(int row) const;
    // Which part of the book is drawn, in words; goes along into files. Empty: all of it.
    const QString &part() const { return m_part; }
    void setPart(const QString &part) { m_part = part; }
    // What must be read with the chart; stands below it in a picture and on paper, a sentence to a line.
    const QStringList &notes() const { return m_notes; }
    void setNotes(const QStringList &notes) { m_notes = notes; }
    void setTable(QWidget *table); // to stand in the plot's place under the same title; taken over
    void showTable(bool shown);
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return false; } // else its favourite height were its least one

    // All that is shown, title included, laid out anew for this area.
    void drawOn(QPainter &painter, const QRectF &area);

Q_SIGNALS:
    void marked(const Pistis::ChartMark &mark); // clicked: its customers are asked for

protected:
    PlotFrame(QWidget *plot, QWidget *parent);

    QWidget &plot() const { return *m_plot; }
    void showPlot(const QString &title);
    void showReason(const QString &title, const QString &reason);
    void setRemark(const QString &sentence); // under the title; an empty one takes no room
    void showNumber(const QString &text); // near the pointer; an empty text takes it away

    virtual void drawPlot(QPainter &painter, const QRectF &area) = 0;
    virtual void paint(const ChartTheme &theme, const QFont &font) = 0;
    virtual void retranslate() = 0; // all texts again, from the values that are shown
    void repaintAll(); // a chart calls it last in its constructor; from then on it follows palette, font and language

    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setTitle(const QString &title);
    void fitTitle();
    void arrange();

    QString m_titleText;
    QLabel *m_title;
    QLabel *m_remark;
    QWidget *m_plot;
    QLabel *m_reason;
    QStackedLayout *m_stack;
    QWidget *m_table = nullptr;
    QString m_part {};
    QStringList m_notes;
    bool m_isDrawn = true; // else the reason stands in the plot's place
    bool m_isTabled = false;
    bool m_built = false;
    bool m_painting = false;
};

} // namespace Pistis
