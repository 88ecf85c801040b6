#pragma once

#include "core/quizresult.h"

#include <QAbstractTableModel>

namespace Pistis {

class QuizResultsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LearnerColumn, RightColumn, ShareColumn, LastColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setResults(const QList<QuizResult> &results);
    QStringList learners() const;

private:
    QList<QuizResult> m_results;
};

} // namespace Pistis
