#pragma once

#include "app/lessonnoteservice.h"

#include <QAbstractTableModel>
#include <QHash>

namespace Pistis {

// The notes of a lesson in the order of its text; those whose place is lost stand last.
class LessonNotesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { KindColumn, TextColumn, PlaceColumn, CustomerColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setNotes(const LessonNotes &notes, const QHash<QUuid, QString> &customers);
    void retranslate();

    const LessonNote &note(int row) const;
    qsizetype link(int row) const { return m_links.at(row); } // -1: lost
    int rowOf(const QUuid &note) const; // -1: none
    QString customerName(const QUuid &id) const { return m_customers.value(id); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<LessonNote> m_notes;
    QList<qsizetype> m_links;
    QHash<QUuid, QString> m_customers;
};

} // namespace Pistis
