#include "models/cleaningmodel.h"

#include "lessons/linerepair.h"
#include "models/cleaningtext.h"

#include <algorithm>
#include <iterator>

namespace Pistis {

bool CleaningModel::Row::isOptional() const
{
    return kind == Kind::Removal || (kind == Kind::Repair && isOptionalRepair(rule));
}

bool CleaningModel::Row::isSameAs(const Row &other) const
{
    return isLike(other) && before == other.before && after == other.after;
}

bool CleaningModel::Row::isLike(const Row &other) const
{
    return kind == other.kind && isGreek == other.isGreek && line == other.line && rule == other.rule;
}

int CleaningModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int CleaningModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString CleaningModel::shownBefore(const Row &row) const
{
    return row.kind == Row::Kind::Repair ? changedPart(row.before, row.after).before : row.before;
}

QString CleaningModel::shownAfter(const Row &row) const
{
    if (row.kept || row.kind == Row::Kind::Mixed)
        return tr("as it is");
    return row.kind == Row::Kind::Removal ? tr("removed") : changedPart(row.before, row.after).after;
}

QVariant CleaningModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == Qt::CheckStateRole && index.column() == BeforeColumn && row.isOptional())
        return row.kept ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::ToolTipRole && index.column() == BeforeColumn)
        return row.before;
    if (role == Qt::ToolTipRole && index.column() == AfterColumn)
        return row.after;
    if (role == Qt::ToolTipRole && index.column() == ReasonColumn)
        return index.data();
    if (role == Qt::TextAlignmentRole && index.column() == LineColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};

    switch (Column(index.column())) {
    case BeforeColumn:
        return shownBefore(row);
    case AfterColumn:
        return shownAfter(row);
    case ReasonColumn:
        if (row.kind == Row::Kind::Mixed)
            return tr("Mixes Greek and Latin letters; please look yourself");
        return row.kind == Row::Kind::Removal ? removalReason(row.rule) : repairReason(row.rule);
    case LineColumn:
        return row.line;
    case SideColumn:
        return row.isGreek ? tr("Greek") : tr("English");
    case ColumnCount:
        break;
    }
    return {};
}

bool CleaningModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != BeforeColumn
        || !m_rows.at(index.row()).isOptional())
        return false;
    m_rows[index.row()].kept = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index.siblingAtColumn(AfterColumn), { Qt::CheckStateRole, Qt::DisplayRole });
    Q_EMIT ticked();
    return true;
}

void CleaningModel::retranslate()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), { Qt::DisplayRole, Qt::ToolTipRole });
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QVariant CleaningModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case BeforeColumn:
        return tr("Text of the line");
    case AfterColumn:
        return tr("Becomes");
    case ReasonColumn:
        return tr("Why");
    case LineColumn:
        return tr("Line");
    case SideColumn:
        return tr("Text");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags CleaningModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags base = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == BeforeColumn && m_rows.at(index.row()).isOptional()
        ? base | Qt::ItemIsUserCheckable
        : base;
}

QList<CleaningModel::Row> CleaningModel::rowsOf(const ArticlePreview &preview)
{
    QList<Row> rows;
    rows.reserve(preview.removals.size() + preview.mixedWords.size() + preview.repairs.size());
    for (const RemovalRow &removal : preview.removals)
        rows.append({ .isGreek = removal.isGreek,
            .line = removal.line,
            .before = removal.text,
            .rule = removal.rule,
            .kept = removal.kept });
    for (const MixedWordRow &mixed : preview.mixedWords)
        rows.append({ .kind = Row::Kind::Mixed, .isGreek = mixed.isGreek, .line = mixed.line, .before = mixed.word });
    for (const RepairRow &repair : preview.repairs)
        rows.append({ .kind = Row::Kind::Repair,
            .isGreek = repair.isGreek,
            .line = repair.line,
            .before = repair.before,
            .after = repair.after,
            .rule = repair.rule,
            .kept = repair.kept });
    return rows;
}

// A tick may bring or take other rows; those around them stay, and with them the place in the view.
void CleaningModel::setPreview(const ArticlePreview &preview)
{
    const QList<Row> rows = rowsOf(preview);
    const auto isSame = [](const Row &left, const Row &right) { return left.isSameAs(right); };
    const auto shorter = std::min(rows.size(), m_rows.size());
    const auto front = std::mismatch(rows.cbegin(), rows.cbegin() + shorter, m_rows.cbegin(), isSame);
    const auto first = int(front.first - rows.cbegin());
    const auto back = std::mismatch(rows.crbegin(), rows.crbegin() + (shorter - first), m_rows.crbegin(), isSame);
    const auto same = int(back.first - rows.crbegin());
    if (const int gone = int(m_rows.size()) - first - same; gone > 0) {
        beginRemoveRows({}, first, first + gone - 1);
        m_rows.remove(first, gone);
        endRemoveRows();
    }
    if (const int fresh = int(rows.size()) - first - same; fresh > 0) {
        beginInsertRows({}, first, first + fresh - 1);
        m_rows = m_rows.first(first) + rows.sliced(first, fresh) + m_rows.sliced(first);
        endInsertRows();
    }
}

void CleaningModel::clear()
{
    m_aside.clear();
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void CleaningModel::setAside()
{
    QList<Row> ticked = m_aside;
    std::ranges::copy_if(m_rows, std::back_inserter(ticked), &Row::kept);
    clear();
    m_aside = ticked;
}

// What is not found stays aside: in the letters that come next it may be there again.
bool CleaningModel::restoreTicks()
{
    const qsizetype before = m_aside.size();
    for (int at = 0; at < m_rows.size(); ++at) {
        Row &row = m_rows[at];
        if (m_aside.removeIf([&row](const Row &ticked) { return ticked.isLike(row); }) == 0)
            continue;
        row.kept = true;
        Q_EMIT dataChanged(index(at, BeforeColumn), index(at, AfterColumn), { Qt::CheckStateRole, Qt::DisplayRole });
    }
    return m_aside.size() < before;
}

CleaningWishes CleaningModel::wishes(bool greek) const
{
    CleaningWishes wishes;
    for (const Row &row : m_rows) {
        if (!row.kept || row.isGreek != greek)
            continue;
        if (row.kind == Row::Kind::Removal)
            wishes.lines.append(row.line);
        else
            wishes.repairs.append({ .line = row.line, .rule = row.rule });
    }
    return wishes;
}

} // namespace Pistis
