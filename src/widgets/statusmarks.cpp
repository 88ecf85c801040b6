#include "widgets/statusmarks.h"

#include "models/linktrusttext.h"
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

namespace {

    constexpr int iconSize = 14;
    constexpr int gap = 4;
    constexpr int noteRoom = 18; // of a note's mark beside the word

    QFont fontOf(const QTextEdit &edit)
    {
        QFont font = edit.font();
        font.setPointSizeF(font.pointSizeF() * 0.85);
        return font;
    }

    std::pair<QString, QColor> lookOf(LinkTrust trust, const QPalette &palette)
    {
        switch (trust) {
        case LinkTrust::Doubtful:
            return { u"help"_s, roleColor(ColorRole::Today, palette) };
        case LinkTrust::Automatic:
            return { u"settings"_s, palette.color(QPalette::PlaceholderText) };
        case LinkTrust::Confirmed:
            return { u"kept"_s, roleColor(ColorRole::Kept, palette) };
        case LinkTrust::Manual:
            return { u"edit"_s, roleColor(ColorRole::Planned, palette) };
        }
        Q_UNREACHABLE();
    }

} // namespace

void StatusMarks::setRows(const LessonRows &rows)
{
    m_trust.clear();
    for (const LessonRow &row : rows)
        m_trust.append(sentenceCount(row) > 0 ? std::optional(row.trust) : std::nullopt);
}

qreal StatusMarks::width(const QTextEdit &edit)
{
    const QFontMetricsF metrics(fontOf(edit));
    qreal widest = 0;
    for (const LinkTrust trust : { LinkTrust::Doubtful, LinkTrust::Automatic, LinkTrust::Confirmed, LinkTrust::Manual })
        widest = std::max(widest, metrics.horizontalAdvance(linkTrustText(trust)));
    return widest + iconSize + 5 * gap + noteRoom;
}

void StatusMarks::paint(QPainter &painter, const QTextEdit &edit, int firstRow) const
{
    const QAbstractTextDocumentLayout *layout = edit.document()->documentLayout();
    const int scrolled = edit.verticalScrollBar()->value();
    painter.setFont(fontOf(edit));
    for (int row = std::max(0, firstRow); row < m_trust.size(); ++row) {
        const QTextBlock block = edit.document()->findBlockByNumber(row);
        const qreal top = layout->blockBoundingRect(block).top() - scrolled;
        if (top > edit.viewport()->height())
            return;
        const std::optional<LinkTrust> trust = m_trust.at(row);
        if (!trust)
            continue;
        const auto [name, color] = lookOf(*trust, edit.palette());
        const qreal line = std::max(block.blockFormat().lineHeight(), qreal(iconSize));
        QIcon &drawn = m_icons[{ name, color.rgb() }];
        if (drawn.isNull())
            drawn = icon(name, color);
        drawn.paint(&painter, QRect(gap, int(top + (line - iconSize) / 2), iconSize, iconSize));
        painter.setPen(color);
        painter.drawText(QRectF(iconSize + 2 * gap, top, width(edit), line), Qt::AlignVCenter, linkTrustText(*trust));
    }
}

} // namespace Pistis
