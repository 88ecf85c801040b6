#include "widgets/spanboxes.h"

#include <QTextBlock>
#include <QTextEdit>
#include <QTextLayout>

#include <algorithm>

namespace Pistis {

QList<QRectF> spanBoxes(const QTextEdit &edit, const QTextBlock &block, int spanStart, int length)
{
    QList<QRectF> boxes;
    QTextCursor cursor(block);
    for (int at = 0; at < block.layout()->lineCount(); ++at) {
        const QTextLine line = block.layout()->lineAt(at);
        const int start = std::max(spanStart, line.textStart());
        const int end = std::min(spanStart + length, line.textStart() + line.textLength());
        if (start >= end)
            continue;
        cursor.setPosition(block.position() + start);
        QRectF box = edit.cursorRect(cursor);
        box.setWidth(line.cursorToX(end) - line.cursorToX(start));
        boxes.append(box);
    }
    return boxes;
}

} // namespace Pistis
