#pragma once

#include "core/mergepreview.h"

#include <QAbstractTableModel>
#include <QJsonObject>

namespace Pistis {

// The fields of two customers side by side; where they differ, one of the two values is ticked.
class MergeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FieldColumn, KeptColumn, OtherColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    void setPreview(const MergePreview &preview);
    // The kept customer with the values that are ticked.
    Customer chosen() const;

private:
    struct Row
    {
        QString field {};
        QJsonValue kept {};
        QJsonValue other {};
        bool takesOther = false;

        bool differs() const { return kept != other; }
    };

    MergePreview m_preview;
    QList<Row> m_rows;
};

} // namespace Pistis
