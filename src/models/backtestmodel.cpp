#include "models/backtestmodel.h"

#include "models/labels.h"
#include "models/sortrole.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Pistis {

void BacktestModel::setBacktest(const AttentionBacktest &test)
{
    beginResetModel();
    m_test = test;
    endResetModel();
}

int BacktestModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_test.losses.size());
}

int BacktestModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant BacktestModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};

    const AttentionBacktest::Loss &loss = m_test.losses.at(index.row());
    const auto scoreOf = [&](std::size_t at) {
        const auto score = loss.scores[at];
        if (!score)
            return u"–"_s;
        const QString text = QLocale().toString(*score);
        return *score >= m_test.alarmLine ? tr("%1, alarm", "score").arg(text) : text;
    };
    if (role == IdRole)
        return loss.id;
    if (role == Qt::TextAlignmentRole)
        return index.column() >= Score90Column ? int(Qt::AlignRight | Qt::AlignVCenter)
                                               : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == SortRole && index.column() == LostColumn)
        return loss.lostOn;
    if (role == SortRole && index.column() >= Score90Column)
        return loss.scores[std::size_t(index.column() - Score90Column)].value_or(-1);
    if (role != Qt::DisplayRole)
        return {};

    switch (Column(index.column())) {
    case CustomerColumn:
        return loss.name;
    case LostColumn:
        return dateLabel(loss.lostOn);
    case Score90Column:
        return scoreOf(0);
    case Score60Column:
        return scoreOf(1);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant BacktestModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};

    switch (Column(section)) {
    case CustomerColumn:
        return tr("Customer");
    case LostColumn:
        return tr("Lost");
    case Score90Column:
        return tr("90 days before");
    case Score60Column:
        return tr("60 days before");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Pistis
