#pragma once

#include <QColor>
#include <QPalette>
#include <QPen>

class QAbstractAxis;
class QChart;
class QFont;

namespace Pistis {

// Colours of all charts, for a light or a dark palette. Every line has at least 3:1 against the ground, text 4.5:1.
struct ChartTheme
{
    QColor ground {};
    QColor text {};
    QColor quiet {}; // secondary text
    QColor grid {};
    QColor thin {}; // what rests on too little to be read
    QColor hatch {}; // ground of a misleading chart

    bool dark = false;

    // Okabe–Ito in a fixed order, each with a dash of its own.
    QColor color(int place) const;
    QPen pen(int place) const;
    QColor ribbon(int place) const; // at 18 % opacity
};

ChartTheme chartTheme(const QPalette &palette);

void paintChart(QChart &chart, const ChartTheme &theme);
void paintAxis(QAbstractAxis &axis, const ChartTheme &theme, const QFont &font);

} // namespace Pistis
