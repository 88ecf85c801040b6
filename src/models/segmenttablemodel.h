#pragma once

#include "core/party.h"

#include <QAbstractTableModel>
#include <QHash>

namespace Pistis {

// The segments of a book in a form; name, rhythm and limit are changed in place.
class SegmentTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, CadenceColumn, LimitColumn, CustomersColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    void setSegments(const QList<Segment> &segments);
    void setSizes(const QHash<QUuid, int> &sizes);
    QList<Segment> segments() const { return m_segments + m_deleted; } // first those of the rows
    int add(); // the row of a new one without a name
    void removeAt(int row);
    const Segment &at(int row) const { return m_segments.at(row); }
    int sizeOf(int row) const { return m_sizes.value(m_segments.at(row).id); }
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    QList<Segment> m_segments;
    QList<Segment> m_deleted;
    QHash<QUuid, int> m_sizes;
};

} // namespace Pistis
