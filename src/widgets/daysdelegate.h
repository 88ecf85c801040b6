#pragma once

#include <QStyledItemDelegate>

namespace Pistis {

// Edits a number of days in a cell; 0 is shown in words.
class DaysDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Pistis
