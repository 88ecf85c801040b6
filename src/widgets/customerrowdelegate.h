#pragma once

#include <QFont>
#include <QStyledItemDelegate>

namespace Pistis {

// A customer in a list: section above, name in bold, the reason under it, the state at the right as icon and word.
class CustomerRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // That stands in the view: words end before it, where it would lie over them.
    void leaveRoomFor(const QWidget &button) { m_button = &button; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int lineHeight(const QStyleOptionViewItem &option) const;
    int sectionHeight(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const QWidget *m_button = nullptr;
    // Asking a font each time takes most of the layout of a long list.
    mutable QFont m_font;
    mutable int m_lineHeight = 0;
};

} // namespace Pistis
