#pragma once

#include "core/agenda.h"

#include <QColor>
#include <QPalette>
#include <QRect>

class QPainter;

namespace Pistis {

inline constexpr int markSize = 10;
// Around and between what stands in a row of a list.
inline constexpr int rowMargin = 8;
inline constexpr int rowSpacing = 4;

// The colour of a state in a list; mild: past the rhythm, but not yet beyond the limit of silence.
QColor stateColor(Bucket bucket, bool mild, const QPalette &palette);

// A shape for each state, so that it does not hang on colour.
void drawMark(QPainter *painter, const QRect &box, Bucket bucket, bool mild);

} // namespace Pistis
