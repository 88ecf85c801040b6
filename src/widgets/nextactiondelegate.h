#pragma once

#include <QStyledItemDelegate>

namespace Pistis {

// One suggestion: the customer and how urgent it is, what to do, why, and what follows otherwise. Lines are broken, not
// cut.
class NextActionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Pistis
