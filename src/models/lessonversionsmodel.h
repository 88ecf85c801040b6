#pragma once

#include "app/lessonversions.h"

#include <QAbstractTableModel>

namespace Pistis {

// The versions of a lesson, the newest first.
class LessonVersionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { VersionColumn, StoredColumn, TitleColumn, PairsColumn, StateColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setVersions(const QList<LessonVersion> &versions);
    const QList<LessonVersion> &versions() const { return m_versions; }

private:
    QList<LessonVersion> m_versions;
};

// Why there are numbers between those of the versions, the newest first; empty where there are none.
QString missingVersionsText(const QList<LessonVersion> &versions);

QString versionStateText(const LessonVersion &version); // empty for an older one that is well

} // namespace Pistis
