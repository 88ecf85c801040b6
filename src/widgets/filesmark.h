#pragma once

#include <QStyledItemDelegate>

namespace Pistis {

// The words of an entry of the history, with an icon before those of a visit that has files.
class FilesMark : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace Pistis
