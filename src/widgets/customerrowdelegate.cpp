#include "widgets/customerrowdelegate.h"

#include "core/agenda.h"
#include "models/customerlistmodel.h"
#include "widgets/statemark.h"

#include <QApplication>
#include <QPainter>

namespace Pistis {

namespace {

    // Past the rhythm, but not yet beyond the limit of silence.
    bool isMild(const QModelIndex &index)
    {
        return AgendaCause(index.data(CustomerListModel::CauseRole).toInt()) == AgendaCause::Rhythm
            && !index.data(CustomerListModel::BeyondLimitRole).toBool();
    }

} // namespace

int CustomerRowDelegate::lineHeight(const QStyleOptionViewItem &option) const
{
    if (m_lineHeight == 0 || m_font != option.font) {
        m_font = option.font;
        m_lineHeight = option.fontMetrics.height();
    }
    return m_lineHeight;
}

int CustomerRowDelegate::sectionHeight(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return index.data(CustomerListModel::SectionRole).toString().isEmpty() ? 0 : lineHeight(option) + 2 * rowMargin;
}

QSize CustomerRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return { 200, 2 * lineHeight(option) + rowSpacing + 2 * rowMargin + sectionHeight(option, index) };
}

void CustomerRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QPalette &palette = option.palette;
    QRect area = option.rect;
    QFont bold = option.font;
    bold.setBold(true);

    if (const int height = sectionHeight(option, index); height > 0) {
        const QRect section(area.left() + rowMargin, area.top(), area.width() - 2 * rowMargin, height);
        painter->setFont(bold);
        painter->setPen(palette.color(QPalette::PlaceholderText));
        painter->drawText(
            section, Qt::AlignBottom | Qt::AlignLeft, index.data(CustomerListModel::SectionRole).toString());
        area.setTop(area.top() + height);
    }

    QStyleOptionViewItem ground(option);
    ground.rect = area;
    QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
    const bool selected = option.state & QStyle::State_Selected;
    const auto pen = [&](const QColor &color) { return selected ? palette.color(QPalette::HighlightedText) : color; };
    area.adjust(rowMargin, rowMargin, -rowMargin, -rowMargin);

    if (const QVariant mark = index.data(Qt::CheckStateRole); mark.isValid()) {
        QStyleOptionViewItem box(option);
        const int side = QApplication::style()->pixelMetric(QStyle::PM_IndicatorWidth, &option, option.widget);
        box.rect = QRect(area.left(), area.top() + (option.fontMetrics.height() - side) / 2, side, side);
        box.state = (box.state & ~(QStyle::State_On | QStyle::State_Off | QStyle::State_HasFocus))
            | (mark.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
        QApplication::style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
        area.setLeft(area.left() + side + rowMargin);
    }

    const auto bucket = Bucket(index.data(CustomerListModel::BucketRole).toInt());
    const QString state = index.data(CustomerListModel::StateRole).toString();
    const int stateWidth = state.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(state) + markSize + rowSpacing;
    if (!state.isEmpty()) {
        const QRect place(area.right() - stateWidth, area.top(), stateWidth, option.fontMetrics.height());
        painter->setPen(pen(stateColor(bucket, isMild(index), palette)));
        painter->setFont(option.font);
        painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter, state);
        drawMark(
            painter, { place.left(), place.center().y() - markSize / 2, markSize, markSize }, bucket, isMild(index));
    }

    const QRect name(area.left(), area.top(), area.width() - stateWidth - rowMargin, option.fontMetrics.height());
    painter->setFont(bold);
    painter->setPen(pen(palette.color(QPalette::Text)));
    painter->drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(bold).elidedText(index.data().toString(), Qt::ElideRight, name.width()));
    QRect reason(area.left(), name.bottom() + rowSpacing, area.width(), option.fontMetrics.height());
    if (m_button && m_button->isVisible() && m_button->geometry().intersects(reason))
        reason.setRight(m_button->x() - rowMargin);
    painter->setFont(option.font);
    painter->setPen(pen(palette.color(QPalette::PlaceholderText)));
    painter->drawText(reason, Qt::AlignLeft | Qt::AlignVCenter,
        option.fontMetrics.elidedText(
            index.data(CustomerListModel::ReasonRole).toString(), Qt::ElideRight, reason.width()));
    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.rect = ground.rect;
        QApplication::style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
    painter->restore();
}

} // namespace Pistis
