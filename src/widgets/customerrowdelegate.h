#pragma once

#include <QStyledItemDelegate>

namespace Pistis {

// A customer in a list: section above, name in bold, the reason under it, the state at the right as icon and word.
class CustomerRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int sectionHeight(const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace Pistis
