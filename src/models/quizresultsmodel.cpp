#include "models/quizresultsmodel.h"

#include "models/recordlabels.h"

#include <QLocale>
#include <QStringList>

namespace Pistis {

using namespace Qt::StringLiterals;

int QuizResultsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_results.size()); }

int QuizResultsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant QuizResultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == LearnerColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    constexpr int percent = 100;
    const QuizResult &result = m_results.at(index.row());
    const QLocale locale;
    switch (index.column()) {
    case LearnerColumn:
        return result.learner;
    case RightColumn:
        return tr("%1 of %2").arg(locale.toString(result.right), locale.toString(result.answered));
    case ShareColumn:
        return tr("%1%").arg(locale.toString(result.right * percent / std::max(1, result.answered)));
    case LastColumn:
        return momentLabel(result.lastAt);
    default:
        return {};
    }
}

QVariant QuizResultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case LearnerColumn:
        return tr("Learner");
    case RightColumn:
        return tr("Right answers");
    case ShareColumn:
        return tr("Share");
    case LastColumn:
        return tr("Last answer");
    default:
        return {};
    }
}

void QuizResultsModel::setResults(const QList<QuizResult> &results)
{
    beginResetModel();
    m_results = results;
    endResetModel();
}

QStringList QuizResultsModel::learners() const
{
    QStringList names;
    for (const QuizResult &result : m_results)
        names.append(result.learner);
    return names;
}

} // namespace Pistis
