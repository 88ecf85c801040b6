#pragma once

#include <QSortFilterProxyModel>

namespace Pistis {

// Rows by what a column means: its SortRole where it has one, else its text in the order of the dictionary.
class SortProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
};

} // namespace Pistis
