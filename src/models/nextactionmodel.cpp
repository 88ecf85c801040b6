#include "models/nextactionmodel.h"

#include "app/store.h"
#include "models/nextactiontext.h"

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr int page = 100;

}

NextActionModel::NextActionModel(Store &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_service(store)
{
    connect(&store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (!m_rests && !changes.isOnlyLessons())
            reload();
    });
}

void NextActionModel::setQuery(const CustomerQuery &query)
{
    m_query = query;
    m_query.limit = page;
    m_rests = false;
    reload();
}

void NextActionModel::rest()
{
    m_rests = true;
    m_loading.forget();
}

void NextActionModel::reload()
{
    m_loading(m_service.queue(m_query), this, [this](const Result<QList<NextAction>> &found) {
        if (found)
            take(*found);
        else
            Q_EMIT failed(found.error());
    });
}

void NextActionModel::take(QList<NextAction> actions)
{
    // Only rows beyond the known ones: a list that is scrolled stays where it is.
    const qsizetype known = m_actions.size();
    if (known > 0 && actions == m_actions) { // a change elsewhere moves nobody away from what is looked at
        m_complete = m_actions.size() < m_query.limit;
        return Q_EMIT loaded();
    }
    const bool grows = known > 0 && actions.size() > known && actions.first(known) == m_actions;
    if (grows)
        beginInsertRows({}, int(known), int(actions.size()) - 1);
    else
        beginResetModel();
    m_actions = std::move(actions);
    m_complete = m_actions.size() < m_query.limit;
    if (grows)
        endInsertRows();
    else
        endResetModel();
    Q_EMIT loaded();
}

bool NextActionModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_rests && !m_complete && m_actions.size() == m_query.limit;
}

void NextActionModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_query.limit += page;
    reload();
}

int NextActionModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_actions.size()); }

int NextActionModel::rowLike(const NextAction &action) const
{
    for (int row = 0; row < m_actions.size(); ++row) {
        if (causeKey(m_actions.at(row)) == causeKey(action))
            return row;
    }
    return -1;
}

QVariant NextActionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};

    const NextAction &action = m_actions.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return action.name;
    case ActionRole:
        return actionText(action);
    case BecauseRole:
        return becauseLine(action, m_query.today);
    case OtherwiseRole:
        return otherwiseLine(action, m_query.today);
    case StateRole:
        return urgencyLabel(urgencyOf(action.cause));
    case UrgencyRole:
        return int(urgencyOf(action.cause));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QStringList { action.name, urgencyLabel(urgencyOf(action.cause)), actionText(action),
            becauseLine(action, m_query.today), otherwiseLine(action, m_query.today) }
            .join(u". "_s);
    default:
        return {};
    }
}

} // namespace Pistis
