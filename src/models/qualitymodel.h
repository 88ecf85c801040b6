#pragma once

#include "app/lessonquality.h"

#include <QAbstractTableModel>

namespace Pistis {

// How the aligner did on each lesson and, in the last row, on all of them.
class QualityModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        LessonColumn,
        ExpectedColumn,
        FoundColumn,
        RightColumn,
        PrecisionColumn,
        RecallColumn,
        F1Column,
        LengthRightColumn,
        LengthF1Column,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void append(const LessonQuality &lesson);
    void retranslate();
    LessonQuality all() const; // without a title

private:
    QList<LessonQuality> m_lessons;
};

// What the figures of all lessons say, in plain words.
QString qualityText(const LessonQuality &all);

} // namespace Pistis
