#include "models/teamtablemodel.h"

#include "app/store.h"
#include "app/teamservice.h"
#include "models/teamtext.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    TeamMeasure measureOf(int column) { return TeamMeasure(column - TeamTableModel::RhythmColumn); }

}

TeamTableModel::TeamTableModel(TeamService &service, Store &store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_service(service)
{
    connect(&store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.customers.isEmpty() && changes.persons.isEmpty() && !changes.book)
            return;
        m_stale = true;
        reload();
    });
}

void TeamTableModel::setWatched(bool watched)
{
    m_watched = watched;
    reload();
}

// One count at a time: a burst of changes is counted once more at its end, not once each.
void TeamTableModel::reload()
{
    if (!m_watched || !m_stale || m_busy)
        return;
    m_stale = false;
    m_busy = true;
    m_loading(m_service.numbers(), this, [this](const Result<TeamNumbers> &numbers) {
        m_busy = false;
        if (numbers)
            take(*numbers);
        else
            Q_EMIT failed(numbers.error());
        reload();
    });
}

void TeamTableModel::take(const TeamNumbers &numbers)
{
    const bool sameRows = std::ranges::equal(m_numbers.rows, numbers.rows,
        [](const TeamRow &left, const TeamRow &right) { return left.who == right.who && left.person == right.person; });
    if (sameRows) {
        m_numbers = numbers;
        if (!m_numbers.rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    } else {
        beginResetModel();
        m_numbers = numbers;
        endResetModel();
    }
    Q_EMIT loaded();
}

void TeamTableModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

bool TeamTableModel::isEmpty() const
{
    return std::ranges::all_of(m_numbers.rows, [](const TeamRow &row) {
        return row.customers.isEmpty() && std::ranges::all_of(row.figures, [](const TeamFigure &figure) {
            return figure.state == TeamFigure::State::Nothing;
        });
    });
}

int TeamTableModel::rowOf(const QUuid &person) const
{
    const auto found = std::ranges::find(m_numbers.rows, person, &TeamRow::person);
    return found == m_numbers.rows.end() ? 0 : int(found - m_numbers.rows.begin());
}

int TeamTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_numbers.rows.size());
}

int TeamTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

const TeamFigure *TeamTableModel::figureAt(const QModelIndex &index) const
{
    if (index.column() < RhythmColumn)
        return nullptr;
    return &m_numbers.rows.at(index.row()).figure(measureOf(index.column()));
}

QString TeamTableModel::personText(const TeamRow &row) const
{
    switch (row.who) {
    case TeamRow::Who::All:
        return tr("All");
    case TeamRow::Who::Nobody:
        return tr("Nobody's");
    case TeamRow::Who::Person:
        break;
    }
    return row.name;
}

QString TeamTableModel::cellText(const QModelIndex &index) const
{
    const TeamRow &row = m_numbers.rows.at(index.row());
    if (const TeamFigure *figure = figureAt(index))
        return figureLabel(*figure);
    return index.column() == PersonColumn ? personText(row) : QLocale().toString(row.customers.size());
}

QVariant TeamTableModel::shownValue(const QModelIndex &index, int role) const
{
    const TeamFigure *figure = figureAt(index);
    if (!figure || figure->state != TeamFigure::State::Shown)
        return {};
    return role == ValueRole ? figure->value
        : role == LowerRole  ? figure->lower
        : role == UpperRole  ? figure->upper
                             : QVariant(figure->n);
}

QList<QUuid> TeamTableModel::idsAt(const QModelIndex &index) const
{
    if (const TeamFigure *figure = figureAt(index))
        return figure->customers;
    return index.column() == CustomersColumn ? m_numbers.rows.at(index.row()).customers : QList<QUuid>();
}

QVariant TeamTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};

    const TeamRow &row = m_numbers.rows.at(index.row());
    const TeamFigure *figure = figureAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(index);
    case Qt::ToolTipRole:
        return figure ? figureSentence(measureOf(index.column()), *figure, m_numbers.answerHours) : QString();
    case Qt::AccessibleTextRole:
        return figure
            ? QString(personText(row) + u", "_s + measureLabel(measureOf(index.column())) + u": "_s + cellText(index))
            : cellText(index);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == PersonColumn ? Qt::AlignLeft : Qt::AlignRight));
    case ValueRole:
    case LowerRole:
    case UpperRole:
    case CountRole:
        return shownValue(index, role);
    case IdsRole:
        return QVariant::fromValue(idsAt(index));
    case TitleRole:
        return figure ? customersTitle(measureOf(index.column()), personText(row), *figure)
                      : customersTitle(personText(row), int(row.customers.size()));
    case PersonRole:
        return row.person;
    case NothingRole:
        return figure && figure->state == TeamFigure::State::Nothing;
    default:
        return {};
    }
}

QVariant TeamTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == PersonColumn ? Qt::AlignLeft : Qt::AlignRight));
    if (role == Qt::ToolTipRole && section >= RhythmColumn)
        return measureSentence(measureOf(section), m_numbers.answerHours);
    if (role != Qt::DisplayRole)
        return {};
    if (section >= RhythmColumn)
        return measureLabel(measureOf(section));
    return section == PersonColumn ? tr("Person") : tr("Customers");
}

} // namespace Pistis
