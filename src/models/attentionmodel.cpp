#include "models/attentionmodel.h"

#include "models/attentiontext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

void AttentionModel::setAttention(const CustomerAttention &attention)
{
    beginResetModel();
    m_facts = attention.facts;
    m_rows.clear();
    const QList<AttentionScore::Points> parts
        = attention.score ? attention.score->parts : QList<AttentionScore::Points>();
    for (const AttentionScore::Points &points : parts)
        m_rows.append({ points.part, points });
    for (const AttentionPart part : allAttentionParts) {
        if (std::ranges::none_of(parts, [part](const auto &points) { return points.part == part; }))
            m_rows.append({ part, {} });
    }
    endResetModel();
}

QUuid AttentionModel::recordOf(AttentionPart part) const
{
    switch (part) {
    case AttentionPart::Rhythm:
    case AttentionPart::OwnRhythm:
        return m_facts.lastVisit;
    case AttentionPart::Waiting:
    case AttentionPart::OpenRequests:
        return m_facts.oldestRequest;
    case AttentionPart::LatePromise:
        return m_facts.latestPromise;
    case AttentionPart::Mood:
        break;
    }
    return {};
}

int AttentionModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int AttentionModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant AttentionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};

    const Row &row = m_rows.at(index.row());
    if (role == RecordRole)
        return recordOf(row.part);
    if (role == Qt::TextAlignmentRole)
        return index.column() == PointsColumn ? int(Qt::AlignRight | Qt::AlignVCenter)
                                              : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return factText(row.part, m_facts);
    if (role != Qt::DisplayRole)
        return {};

    switch (Column(index.column())) {
    case PartColumn:
        return partLabel(row.part);
    case PointsColumn:
        return row.points ? pointsText(*row.points) : u"–"_s;
    case FactColumn:
        return row.points || !shareOf(row.part, m_facts) ? factText(row.part, m_facts)
                                                         : tr("left out: its weight is 0");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant AttentionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};

    switch (Column(section)) {
    case PartColumn:
        return tr("Part");
    case PointsColumn:
        return tr("Points");
    case FactColumn:
        return tr("Why");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Pistis
