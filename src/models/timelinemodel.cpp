#include "models/timelinemodel.h"

#include "app/customerservice.h"
#include "app/store.h"
#include "models/conversationtext.h"
#include "models/labels.h"
#include "models/recordlabels.h"
#include "models/tasktext.h"
#include "models/visitdetailstext.h"
#include "models/visitwords.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    template <typename Record> QList<TimelineEntry> entriesOf(const QList<Record> &records)
    {
        QList<TimelineEntry> entries;
        for (const Record &record : records)
            entries.append({ .record = record });
        return entries;
    }

    void findOrigin(TimelineEntry &entry, const CustomerRecords &records)
    {
        const auto *promise = std::get_if<Promise>(&entry.record);
        if (!promise || promise->madeIn.isNull())
            return;
        const auto visit = std::ranges::find(records.visits, promise->madeIn, &Visit::id);
        const auto request = std::ranges::find(records.requests, promise->madeIn, &Request::id);
        if (visit != records.visits.end())
            entry.madeIn = *visit;
        else if (request != records.requests.end())
            entry.madeIn = *request;
    }

    QString noted(const QString &words, const QString &note)
    {
        return note.isEmpty() ? words : TimelineModel::tr("%1 (%2)", "words, a note").arg(words, note);
    }

} // namespace

TimelineModel::TimelineModel(CustomerService &customers, Store &store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_customers(customers)
    , m_store(store)
{
    connect(&store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.customers.contains(m_customer))
            reload();
    });
}

void TimelineModel::setCustomer(const QUuid &customer)
{
    m_customer = customer;
    if (!customer.isNull())
        return reload();
    m_loading.forget();
    take({});
}

void TimelineModel::reload()
{
    m_loading(m_customers.records(m_customer), this, [this](const Result<CustomerRecords> &records) {
        if (records)
            take(entriesIn(*records));
        else
            Q_EMIT failed(records.error());
    });
}

QList<TimelineEntry> TimelineModel::entriesIn(const CustomerRecords &records)
{
    QList<TimelineEntry> entries = entriesOf(records.visits) + entriesOf(records.requests) + entriesOf(records.promises)
        + entriesOf(records.tasks);
    for (TimelineEntry &entry : entries)
        findOrigin(entry, records);
    std::ranges::sort(
        entries, [](const TimelineEntry &left, const TimelineEntry &right) { return left.isAfter(right); });
    return entries;
}

void TimelineModel::take(const QList<TimelineEntry> &entries)
{
    beginResetModel();
    m_all = entries;
    m_entries.clear();
    std::ranges::copy_if(
        m_all, std::back_inserter(m_entries), [this](const TimelineEntry &entry) { return shows(entry); });
    endResetModel();
}

void TimelineModel::setShown(Shown shown)
{
    m_shown = shown;
    take(QList<TimelineEntry>(m_all));
}

bool TimelineModel::hides(const QUuid &record) const
{
    const auto found = std::ranges::find(m_all, record, &TimelineEntry::id);
    return found != m_all.end() && !shows(*found);
}

bool TimelineModel::shows(const TimelineEntry &entry) const
{
    const auto *visit = std::get_if<Visit>(&entry.record);
    const auto *request = std::get_if<Request>(&entry.record);
    const auto *task = std::get_if<Task>(&entry.record);
    switch (m_shown) {
    case Shown::All:
        return true;
    case Shown::Open:
        return visit  ? visit->status == VisitStatus::Planned
            : request ? request->isUnanswered()
            : task    ? task->isOpen()
                      : std::get<Promise>(entry.record).isOpen();
    case Shown::Visits:
        return visit;
    case Shown::Requests:
        return request;
    case Shown::Promises:
        return std::holds_alternative<Promise>(entry.record);
    case Shown::Tasks:
        return task;
    }
    Q_UNREACHABLE();
}

int TimelineModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_entries.size()); }

int TimelineModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString TimelineModel::dayText(const TimelineEntry &entry) const
{
    return dayLabel(entry.day(), m_store.clock().today());
}

QString TimelineModel::kindText(const TimelineEntry &entry)
{
    if (const auto *visit = std::get_if<Visit>(&entry.record))
        return typeLabel(visit->type);
    if (std::holds_alternative<Task>(entry.record))
        return recordLabel(RecordKind::Task);
    return std::holds_alternative<Request>(entry.record) ? tr("Request") : tr("Promise");
}

QString TimelineModel::bodyText(const TimelineEntry &entry)
{
    if (const auto *visit = std::get_if<Visit>(&entry.record)) {
        const QString words = visit->reason.isEmpty() ? visit->note
            : visit->note.isEmpty()                   ? visit->reason
                                                      : tr("%1 — %2", "reason, note").arg(visit->reason, visit->note);
        const QString details = visitDetails(*visit);
        if (words.isEmpty() || details.isEmpty())
            return words.isEmpty() ? details : words;
        return words + u" · "_s + details;
    }
    if (const auto *request = std::get_if<Request>(&entry.record)) {
        const QString asked = askedText(*request);
        const QString answered = request->answer.isEmpty() ? asked : tr("%1 → %2").arg(asked, request->answer);
        return noted(answered, wantedText(*request));
    }
    if (const auto *task = std::get_if<Task>(&entry.record))
        return taskLine(*task);
    const auto *visit = std::get_if<Visit>(&entry.madeIn);
    const auto *request = std::get_if<Request>(&entry.madeIn);
    return noted(std::get<Promise>(entry.record).words,
        visit         ? madeInText(*visit)
            : request ? madeInText(*request)
                      : QString());
}

QString TimelineModel::stateText(const TimelineEntry &entry, const QDate &today)
{
    if (const auto *visit = std::get_if<Visit>(&entry.record))
        return statusLabel(visit->status, visit->type);
    if (const auto *request = std::get_if<Request>(&entry.record))
        return statusLabel(request->status);
    if (const auto *task = std::get_if<Task>(&entry.record))
        return standingLabel(*task, today);
    return standingLabel(standingOf(std::get<Promise>(entry.record), today));
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};

    const TimelineEntry &entry = m_entries.at(index.row());
    if (role == IdRole)
        return entry.id();
    if (role == EntryKindRole)
        return int(entry.record.index());
    if (role == FileCountRole) {
        const auto *visit = std::get_if<Visit>(&entry.record);
        return visit ? int(visit->attachments.size()) : 0;
    }
    if (role == IsPlannedRole) {
        const auto *visit = std::get_if<Visit>(&entry.record);
        return visit && visit->status == VisitStatus::Planned;
    }
    if (role == Qt::ToolTipRole)
        return index.column() == DayColumn ? dateLabel(entry.day()) : bodyText(entry);
    if (role != Qt::DisplayRole)
        return {};

    switch (Column(index.column())) {
    case DayColumn:
        return dayText(entry);
    case KindColumn:
        return kindText(entry);
    case TextColumn:
        return bodyText(entry).simplified();
    case StateColumn:
        return stateText(entry, m_store.clock().today());
    case ColumnCount:
        break;
    }
    return {};
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};

    switch (Column(section)) {
    case DayColumn:
        return tr("Day");
    case KindColumn:
        return tr("What");
    case TextColumn:
        return tr("Words");
    case StateColumn:
        return tr("State");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Pistis
