#include "models/customerlistmodel.h"

#include "app/customerservice.h"
#include "app/store.h"
#include "models/labels.h"
#include "models/nextactiontext.h"

#include <QThreadPool>

#include <utility>

namespace Pistis {

CustomerListModel::CustomerListModel(CustomerService &customers, Store &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_service(customers)
{
    connect(&store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (!changes.customers.isEmpty() || !changes.persons.isEmpty() || changes.book)
            reload();
    });
}

void CustomerListModel::setQuery(const CustomerQuery &query)
{
    CustomerQuery before = std::exchange(m_query, query);
    before.today = query.today; // a new day is no other list
    if (before != query)
        m_wanted = 0;
    reload();
}

// A list that was scrolled keeps its length.
void CustomerListModel::reload()
{
    CustomerQuery query = m_query;
    query.offset = 0;
    query.limit = std::max(m_query.limit, m_wanted);
    m_growing.forget(); // a page of what was shown before
    m_fetching = true;
    m_loading(m_service.customers(query), this, [this, query](const Result<QList<CustomerSummary>> &found) {
        m_fetching = false;
        if (!found) {
            Q_EMIT failed(found.error());
            return;
        }
        beginResetModel();
        auto gone = std::exchange(m_customers, *found);
        m_wanted = int(m_customers.size());
        m_complete = m_wanted < query.limit;
        noteSections(0);
        endResetModel();
        // Freeing 100,000 rows takes longer than a frame.
        QThreadPool::globalInstance()->start([gone = std::move(gone)] {});
        Q_EMIT loaded();
    });
}

bool CustomerListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && !m_fetching;
}

void CustomerListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    CustomerQuery query = m_query;
    query.offset = int(m_customers.size());
    m_growing(m_service.customers(query), this, [this, query](const Result<QList<CustomerSummary>> &found) {
        if (found && query.offset == m_customers.size() && !found->isEmpty()) {
            beginInsertRows({}, query.offset, query.offset + int(found->size()) - 1);
            m_customers += *found;
            m_wanted = int(m_customers.size());
            noteSections(query.offset);
            endInsertRows();
        }
        m_complete = !found || (query.offset + found->size() == m_customers.size() && found->size() < query.limit);
        m_fetching = false;
        if (!found)
            Q_EMIT failed(found.error());
    });
}

int CustomerListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_customers.size());
}

QModelIndex CustomerListModel::indexOf(const QUuid &id) const
{
    for (int row = 0; row < m_customers.size(); ++row) {
        if (m_customers.at(row).customer.id == id)
            return index(row);
    }
    return {};
}

std::optional<ListedMatter> CustomerListModel::matter(const QModelIndex &index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? m_customers.at(index.row()).matter : std::nullopt;
}

void CustomerListModel::toggleMark(const QModelIndex &index)
{
    const QUuid id = index.data(IdRole).toUuid();
    if (id.isNull())
        return;
    if (!m_marked.removeOne(id))
        m_marked.append(id);
    Q_EMIT dataChanged(this->index(0), this->index(rowCount() - 1), { Qt::CheckStateRole });
    Q_EMIT marksChanged();
}

void CustomerListModel::clearMarks()
{
    if (m_marked.isEmpty())
        return;
    m_marked.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), { Qt::CheckStateRole });
    Q_EMIT marksChanged();
}

void CustomerListModel::noteSections(int firstRow)
{
    if (firstRow == 0)
        m_sections.clear();
    if (m_query.list != CustomerQuery::List::Agenda)
        return;
    for (int row = firstRow; row < m_customers.size(); ++row) {
        const CustomerSummary &summary = m_customers.at(row);
        const Bucket bucket = bucketOf(summary.agendaDay, summary.agendaCause, m_query.today);
        if (m_sections.isEmpty() || m_sections.last() != bucket)
            m_sections.insert(row, bucket);
    }
}

QString CustomerListModel::stateOf(const CustomerSummary &summary) const
{
    if (!summary.isInAgenda())
        return {};
    const Bucket bucket = bucketOf(summary.agendaDay, summary.agendaCause, m_query.today);
    return bucket == Bucket::Overdue && isBeyondLimit(summary, m_query.today) ? tr("Beyond the limit")
                                                                              : bucketLabel(bucket);
}

QVariant CustomerListModel::placeOf(const CustomerSummary &summary) const
{
    using enum CustomerQuery::List;
    switch (m_query.list) {
    case Agenda:
        return summary.agendaDay;
    case PastRhythm:
        return summary.nextDue;
    case RequestsWaiting:
    case PromisesDue:
        return summary.matter ? QVariant(summary.matter->action.record) : QVariant();
    case Lost:
        return summary.customer.lostOn;
    case All:
    case Chosen:
    case Found:
        return {};
    }
    Q_UNREACHABLE();
}

QVariant CustomerListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};

    const CustomerSummary &summary = m_customers.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return summary.customer.name;
    case Qt::ToolTipRole:
        return dueLabel(summary);
    case Qt::CheckStateRole: // boxes stand there while any customer is marked
        return m_marked.isEmpty() ? QVariant()
                                  : QVariant(m_marked.contains(summary.customer.id) ? Qt::Checked : Qt::Unchecked);
    case Qt::AccessibleTextRole: {
        const QString text = summary.customer.name + QStringLiteral(", ") + listedReason(summary, m_query.today);
        const QString state = stateOf(summary);
        return state.isEmpty() ? text : QString(text + QStringLiteral(", ") + state);
    }
    case IdRole:
        return summary.customer.id;
    case ReasonRole:
        return listedReason(summary, m_query.today);
    case BucketRole:
        return summary.isInAgenda() ? int(bucketOf(summary.agendaDay, summary.agendaCause, m_query.today))
                                    : int(Bucket::NoNextStep);
    case SectionRole:
        return m_sections.contains(index.row()) ? bucketLabel(m_sections.value(index.row())) : QString();
    case StateRole:
        return stateOf(summary);
    case CauseRole:
        return int(summary.step.cause);
    case PlaceRole:
        return placeOf(summary);
    case BeyondLimitRole:
        return isBeyondLimit(summary, m_query.today);
    default:
        return {};
    }
}

} // namespace Pistis
