#pragma once

#include "charts/charttheme.h"
#include "evidence/cohorts.h"

#include <QWidget>

namespace Pistis {

// Words and colours of a CohortGrid.
struct CohortWords
{
    QString ages {}; // over the columns
    QString hatched {}; // under the cells
    QStringList rows {};
};

// Paints the cells of a cohort table: share kept as a number on a ground that is the fuller the more were kept; hatched
// where it is not yet decided.
class CohortGrid : public QWidget
{
    Q_OBJECT

public:
    explicit CohortGrid(QWidget *parent = nullptr);

    void setTable(const CohortTable &table, const CohortWords &words);
    void setLook(const ChartTheme &theme, const QFont &font);
    void drawOn(QPainter &painter, const QRectF &area) const;

    struct Place
    {
        int row = -1; // -1: not on a cell
        int column = -1;
    };
    Place placeAt(const QPointF &point) const;

Q_SIGNALS:
    void pointed(int row, int column); // -1, -1: the pointer has left the cells
    void clicked(int row, int column);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    struct Layout
    {
        QRectF cells {};
        double width = 0; // of a cell
        double height = 0;

        QRectF cell(int row, int column) const;
    };

    Layout layoutFor(const QRectF &area) const;
    int columns() const;
    void drawCell(QPainter &painter, const QRectF &box, const CohortCell &cell) const;
    void drawHead(QPainter &painter, const QRectF &area, const Layout &layout) const;

    CohortTable m_table {};
    CohortWords m_words {};
    ChartTheme m_theme {};
    QFont m_font {};
};

} // namespace Pistis
