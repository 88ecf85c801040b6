#include "widgets/statusmarks.h"

#include "models/linkstatustext.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextEdit>

#include <algorithm>

namespace Pistis {

using namespace Qt::StringLiterals;
using Status = LessonLink::Status;

namespace {

    constexpr int iconSize = 14;
    constexpr int gap = 4;

    QFont fontOf(const QTextEdit &edit)
    {
        QFont font = edit.font();
        font.setPointSizeF(font.pointSizeF() * 0.85);
        return font;
    }

    std::pair<QString, ColorRole> lookOf(Status status)
    {
        switch (status) {
        case Status::Auto:
            return { u"help"_s, ColorRole::Today };
        case Status::Confirmed:
            return { u"kept"_s, ColorRole::Kept };
        case Status::Manual:
            return { u"edit"_s, ColorRole::Planned };
        }
        Q_UNREACHABLE();
    }

} // namespace

void StatusMarks::setRows(const LessonRows &rows)
{
    m_statuses.clear();
    for (const LessonRow &row : rows)
        m_statuses.append(sentenceCount(row) > 0 ? int(row.status) : -1);
}

qreal StatusMarks::width(const QTextEdit &edit)
{
    const QFontMetricsF metrics(fontOf(edit));
    qreal widest = 0;
    for (const Status status : { Status::Auto, Status::Confirmed, Status::Manual })
        widest = std::max(widest, metrics.horizontalAdvance(linkStatusText(status)));
    return widest + iconSize + 5 * gap;
}

void StatusMarks::paint(QPainter &painter, const QTextEdit &edit, int firstRow) const
{
    const QAbstractTextDocumentLayout *layout = edit.document()->documentLayout();
    const int scrolled = edit.verticalScrollBar()->value();
    painter.setFont(fontOf(edit));
    for (int row = std::max(0, firstRow); row < m_statuses.size(); ++row) {
        const QTextBlock block = edit.document()->findBlockByNumber(row);
        const qreal top = layout->blockBoundingRect(block).top() - scrolled;
        if (top > edit.viewport()->height())
            return;
        if (m_statuses.at(row) < 0)
            continue;
        const auto status = Status(m_statuses.at(row));
        const auto [name, role] = lookOf(status);
        const QColor color = roleColor(role, edit.palette());
        const qreal line = std::max(block.blockFormat().lineHeight(), qreal(iconSize));
        icon(name, color).paint(&painter, QRect(gap, int(top + (line - iconSize) / 2), iconSize, iconSize));
        painter.setPen(color);
        painter.drawText(QRectF(iconSize + 2 * gap, top, width(edit), line), Qt::AlignVCenter, linkStatusText(status));
    }
}

} // namespace Pistis
