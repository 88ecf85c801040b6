#pragma once

#include "app/attentionservice.h"

#include <QAbstractTableModel>

namespace Pistis {

// The parts of one customer's score, those that are left out last.
class AttentionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { PartColumn, PointsColumn, FactColumn, ColumnCount };
    enum Role { RecordRole = Qt::UserRole }; // the record behind it; null where there is none

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setAttention(const CustomerAttention &attention);

private:
    struct Row
    {
        AttentionPart part = AttentionPart::Rhythm;
        std::optional<AttentionScore::Points> points {};
    };

    QUuid recordOf(AttentionPart part) const;

    AttentionFacts m_facts;
    QList<Row> m_rows;
};

} // namespace Pistis
