#include "widgets/hintdelegate.h"

#include <QApplication>
#include <QPainter>

#include <utility>

namespace Pistis {

namespace {

    constexpr int between = 16;
    constexpr int outer = 4;
    constexpr int fewestLetters = 4; // of a hint; less says nothing

}

HintDelegate::HintDelegate(HintOf hintOf, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_hintOf(std::move(hintOf))
{
}

HintDelegate::Texts HintDelegate::fitted(
    const QFontMetrics &metrics, int width, const QString &name, const QString &hint)
{
    const int rest = width - metrics.horizontalAdvance(name) - between;
    const bool hasRoom = rest >= metrics.averageCharWidth() * fewestLetters || rest >= metrics.horizontalAdvance(hint);
    return { .name = metrics.elidedText(name, Qt::ElideRight, width),
        .hint = hasRoom ? metrics.elidedText(hint, Qt::ElideRight, rest) : QString() };
}

void HintDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row(option);
    initStyleOption(&row, index);
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    const QRect words
        = style->subElementRect(QStyle::SE_ItemViewItemText, &row, row.widget).adjusted(outer, 0, -outer, 0);
    const Texts texts = fitted(row.fontMetrics, words.width(), row.text, m_hintOf(index));
    row.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const QPalette::ColorGroup group = row.state & QStyle::State_Enabled ? QPalette::Active : QPalette::Disabled;
    const bool isSelected = row.state & QStyle::State_Selected;
    painter->save();
    painter->setFont(row.font);
    painter->setPen(row.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, texts.name);
    if (!isSelected)
        painter->setPen(row.palette.color(group, QPalette::PlaceholderText));
    painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, texts.hint);
    painter->restore();
}

} // namespace Pistis
