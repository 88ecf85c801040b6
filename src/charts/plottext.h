#pragma once

#include <QObject>
#include <QPointF>

class QChart;
class QColor;
class QFont;
class QGraphicsTextItem;

namespace Pistis {

// Words at a place of the plot, kept there when the plot changes its size.
class PlotText : public QObject
{
    Q_OBJECT

public:
    explicit PlotText(QChart &chart);

    void setText(const QString &html);
    void setPlace(const QPointF &share, Qt::Alignment side); // of the plot's width and height, from the upper left
    void setLook(const QColor &color, const QFont &font);
    QString text() const;

private:
    void place();

    QChart &m_chart;
    QGraphicsTextItem *m_item;
    QPointF m_share {};
    Qt::Alignment m_side = Qt::AlignCenter;
};

} // namespace Pistis
