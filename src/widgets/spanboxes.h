#pragma once

#include <QList>
#include <QRectF>

class QTextBlock;
class QTextEdit;

namespace Pistis {

// The boxes of so many letters of a block, one for each line on which they stand, in the view's coordinates.
QList<QRectF> spanBoxes(const QTextEdit &edit, const QTextBlock &block, int start, int length);

} // namespace Pistis
