#include "widgets/nextactiondelegate.h"

#include "core/nextaction.h"
#include "models/nextactionmodel.h"
#include "widgets/statemark.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

namespace Pistis {

namespace {

    constexpr int narrowest = 120;
    constexpr int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

    struct Mark
    {
        Bucket bucket = Bucket::Overdue;
        bool mild = false;
    };

    Mark markOf(Urgency urgency)
    {
        switch (urgency) {
        case Urgency::KeptWaiting:
        case Urgency::BeyondLimit:
            return { Bucket::Overdue, false };
        case Urgency::WordDue:
        case Urgency::TaskDue:
            return { Bucket::Today, false };
        case Urgency::PastRhythm:
            return { Bucket::Overdue, true };
        case Urgency::NothingPlanned:
            return { Bucket::ThisWeek, false };
        }
        Q_UNREACHABLE();
    }

    QFont boldOf(const QFont &font)
    {
        QFont bold = font;
        bold.setBold(true);
        return bold;
    }

    struct Line
    {
        QString text {};
        QFont font {};
        bool quiet = false;
    };

    QList<Line> linesOf(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const auto text = [&index](int role) { return index.data(role).toString(); };
        return { { text(Qt::DisplayRole), boldOf(option.font) }, { text(NextActionModel::ActionRole), option.font },
            { text(NextActionModel::BecauseRole), option.font, true },
            { text(NextActionModel::OtherwiseRole), option.font, true } };
    }

    int stateWidth(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        return option.fontMetrics.horizontalAdvance(index.data(NextActionModel::StateRole).toString()) + markSize
            + rowSpacing;
    }

    // The name shares its line with the state.
    int heightOf(const Line &line, int width)
    {
        return QFontMetrics(line.font)
            .boundingRect(QRect(0, 0, std::max(width, narrowest), 10'000), flags, line.text)
            .height();
    }

} // namespace

QSize NextActionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = (view ? view->viewport()->width() : option.rect.width()) - 2 * rowMargin;
    int height = 2 * rowMargin - rowSpacing;
    const QList<Line> lines = linesOf(option, index);
    for (qsizetype at = 0; at < lines.size(); ++at)
        height += rowSpacing + heightOf(lines.at(at), at == 0 ? width - stateWidth(option, index) - rowMargin : width);
    return { narrowest, height };
}

void NextActionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QPalette &palette = option.palette;
    QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    const bool selected = option.state & QStyle::State_Selected;
    const auto pen = [&](const QColor &color) { return selected ? palette.color(QPalette::HighlightedText) : color; };
    QRect area = option.rect.adjusted(rowMargin, rowMargin, -rowMargin, -rowMargin);

    const Mark mark = markOf(Urgency(index.data(NextActionModel::UrgencyRole).toInt()));
    const int side = stateWidth(option, index);
    const QRect place(area.right() - side, area.top(), side, option.fontMetrics.height());
    painter->setPen(pen(stateColor(mark.bucket, mark.mild, palette)));
    painter->setFont(option.font);
    painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter, index.data(NextActionModel::StateRole).toString());
    drawMark(painter, { place.left(), place.center().y() - markSize / 2, markSize, markSize }, mark.bucket, mark.mild);

    const QList<Line> lines = linesOf(option, index);
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const Line &line = lines.at(at);
        const int width = at == 0 ? area.width() - side - rowMargin : area.width();
        const int height = heightOf(line, width);
        painter->setFont(line.font);
        painter->setPen(pen(palette.color(line.quiet ? QPalette::PlaceholderText : QPalette::Text)));
        painter->drawText(QRect(area.left(), area.top(), std::max(width, narrowest), height), flags, line.text);
        area.setTop(area.top() + height + rowSpacing);
    }
    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        QApplication::style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
    painter->restore();
}

} // namespace Pistis
