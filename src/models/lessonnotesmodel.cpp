#include "models/lessonnotesmodel.h"

#include "models/lessonnotetext.h"
#include "models/textlanguage.h"

namespace Pistis {

void LessonNotesModel::setNotes(const LessonNotes &notes, const QHash<QUuid, QString> &customers)
{
    beginResetModel();
    m_notes.clear();
    m_links.clear();
    m_customers = customers;
    for (const PlacedNote &placed : notes.placed) {
        m_notes.append(placed.note);
        m_links.append(placed.link);
    }
    for (const LessonNote &lost : notes.lost) {
        m_notes.append(lost);
        m_links.append(-1);
    }
    endResetModel();
}

void LessonNotesModel::retranslate()
{
    if (!m_notes.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const LessonNote &LessonNotesModel::note(int row) const { return m_notes.at(row); }

int LessonNotesModel::rowOf(const QUuid &note) const
{
    for (int row = 0; row < m_notes.size(); ++row) {
        if (m_notes.at(row).id == note)
            return row;
    }
    return -1;
}

int LessonNotesModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_notes.size()); }

int LessonNotesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant LessonNotesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LessonNote &note = m_notes.at(index.row());
    const QString place = notePlaceText(note.place);
    if (role == Qt::ToolTipRole)
        return index.column() == PlaceColumn ? place : note.text;
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case KindColumn:
        return noteKindLabel(note.kind);
    case TextColumn:
        return note.text.simplified();
    case PlaceColumn:
        return m_links.at(index.row()) < 0 ? tr("Place lost: %1").arg(place) : place;
    case CustomerColumn:
        return m_customers.value(note.customer);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant LessonNotesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case KindColumn:
        return tr("Kind");
    case TextColumn:
        return tr("Words");
    case PlaceColumn:
        return tr("Sentence");
    case CustomerColumn:
        return tr("Customer");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Pistis
