#include "app/evidencebook.h"

#include "storage/database.h"

#include <algorithm>
#include <numeric>

namespace Pistis {

namespace {

    // First contact of a customer who counts no longer; after every cut.
    constexpr int never = 1 << 24;

    int indexOf(std::vector<QUuid> &ids, const QUuid &id)
    {
        if (id.isNull())
            return -1;
        const auto found = std::ranges::find(ids, id);
        const auto index = int(found - ids.begin());
        if (found == ids.end())
            ids.push_back(id);
        return index;
    }

    int placeIn(const std::vector<QUuid> &ids, const QUuid &id)
    {
        const auto found = std::ranges::find(ids, id);
        return found == ids.end() ? -2 : int(found - ids.begin());
    }

    // 0: lost; else the place of the competing end.
    int competingEnd(auto &log, EndReason reason)
    {
        const bool isLoss = reason == EndReason::None || reason == EndReason::Lost;
        return isLoss ? 0 : log.endReason(wordOf(reason).toStdString());
    }

    // Where first contacts are older than the first visit in the book, nobody wrote visits down before it.
    std::optional<int> logStartOf(const EvidenceLog &log)
    {
        if (log.days.empty())
            return {};
        const int firstVisit = std::ranges::min(log.days);
        const bool older = std::ranges::any_of(
            log.customers, [&](const CustomerSpan &customer) { return customer.firstContact < firstVisit; });
        return older ? std::optional(firstVisit) : std::nullopt;
    }

    // log: an EvidenceLog, or tables that hold one
    CustomerSpan spanOf(BookLog &book, auto &log, const Relationship &relationship, int id)
    {
        return { .id = id,
            .firstContact = relationship.firstContact,
            .lostDay = relationship.lost,
            .firstWarning = relationship.firstWarning,
            .endReason = competingEnd(log, relationship.reason),
            .segment = indexOf(book.segments, relationship.segment),
            .owner = indexOf(book.owners, relationship.owner) };
    }

    std::vector<int> visitsOf(Relationship &&relationship)
    {
        std::vector<int> visits = std::move(relationship.visits);
        std::erase_if(visits, [&](int day) { return day < relationship.firstContact; });
        return visits;
    }

} // namespace

EvidenceBook::EvidenceBook(BookLog book)
    : m_book(std::move(book))
{
    m_byId.resize(m_book.customers.size());
    std::iota(m_byId.begin(), m_byId.end(), 0);
    const auto before = [this](int a, int b) { return idOf(a) < idOf(b); };
    if (!std::is_sorted(m_byId.begin(), m_byId.end(), before))
        std::sort(m_byId.begin(), m_byId.end(), before);
}

EvidenceBook::EvidenceBook(BookLog book, CountTables counts)
    : EvidenceBook(std::move(book))
{
    m_tables = std::make_unique<ExposureTables>(std::exchange(m_book.log, {}), std::move(counts));
}

Result<BookLog> EvidenceBook::read(
    Database &database, const std::function<void(int, int)> &onRead, const std::stop_token &stop)
{
    BookLog book;
    const EvidenceRepository repository(database);
    const auto state = repository.state();
    if (!state)
        return state.error();
    // Known before the data: what is written meanwhile makes the log newer than its name, never older.
    book.state = *state;
    const auto all = repository.relationshipCount();
    if (!all)
        return all.error();
    book.customers.reserve(std::size_t(*all));
    book.log.customers.reserve(std::size_t(*all));
    book.log.offsets.reserve(std::size_t(*all) + 1);
    constexpr int step = 1 << 12;
    const auto take = [&](Relationship &&relationship) {
        const int index = int(book.customers.size());
        const CustomerSpan span = spanOf(book, book.log, relationship, index);
        book.customers.push_back(relationship.customer);
        book.log.add(span, visitsOf(std::move(relationship)));
        if (onRead && (index + 1) % step == 0)
            onRead(index + 1, *all);
    };
    const auto done = repository.relationships(take, stop);
    if (!done)
        return done.error();
    book.logStart = logStartOf(book.log);
    return book;
}

Result<bool> EvidenceBook::follow(Database &database)
{
    const EvidenceRepository repository(database);
    const auto state = repository.state(); // before the data, as in read()
    if (!state)
        return state.error();
    if (*state == m_book.state)
        return true;
    constexpr qint64 mostOps = 50'000;
    const auto isThere = repository.holds(m_book.state);
    if (!isThere)
        return isThere.error();
    if (!*isThere || state->n - m_book.state.n > mostOps)
        return false;
    const auto changed = repository.changedSince(m_book.state);
    if (!changed)
        return changed.error();
    constexpr qsizetype mostFollowed = 5'000;
    if (changed->size() > mostFollowed)
        return false;
    QHash<QUuid, Relationship> now;
    const auto done = repository.relationshipsOf(
        *changed, [&](Relationship &&relationship) { now.insert(relationship.customer, std::move(relationship)); });
    if (!done)
        return done.error();
    for (const QUuid &id : *changed) {
        const auto found = now.find(id);
        take(id, found == now.end() ? nullptr : &*found);
    }
    m_book.state = *state;
    m_logStartKnown = false;
    return true;
}

std::vector<int>::iterator EvidenceBook::placeOf(const QUuid &id)
{
    return std::lower_bound(m_byId.begin(), m_byId.end(), id,
        [this](int customer, const QUuid &wanted) { return idOf(customer) < wanted; });
}

void EvidenceBook::take(const QUuid &id, Relationship *now)
{
    counts();
    const auto place = placeOf(id);
    if (place == m_byId.end() || idOf(*place) != id) {
        if (!now)
            return;
        const int index = int(m_book.customers.size());
        const CustomerSpan span = spanOf(m_book, *m_tables, *now, index);
        m_tables->add(span, visitsOf(std::move(*now)));
        m_book.customers.push_back(id);
        m_byId.insert(place, index);
        return;
    }
    const int index = *place;
    if (now)
        m_tables->replace(index, spanOf(m_book, *m_tables, *now, index), visitsOf(std::move(*now)));
    else
        m_tables->replace(index, { .id = index, .firstContact = never }, {});
}

const CountTables &EvidenceBook::counts(const EvidenceParameters &parameters)
{
    if (!m_tables)
        m_tables = std::make_unique<ExposureTables>(std::exchange(m_book.log, {}), parameters);
    else if (m_tables->counts().rule() != CountTables(countRule(parameters)).rule())
        m_tables->recount(parameters);
    return m_tables->counts();
}

const CountTables &EvidenceBook::counts() { return m_tables ? m_tables->counts() : counts(EvidenceParameters()); }

const EvidenceLog &EvidenceBook::log() { return m_tables ? m_tables->log() : m_book.log; }

std::optional<int> EvidenceBook::logStart()
{
    if (!m_logStartKnown)
        m_book.logStart = logStartOf(log());
    m_logStartKnown = true;
    return m_book.logStart;
}

BookLog EvidenceBook::part(const EvidenceFilter &filter)
{
    const int owner = placeIn(m_book.owners, filter.person);
    const int segment = placeIn(m_book.segments, filter.segment);
    BookLog part { .owners = m_book.owners, .segments = m_book.segments, .state = m_book.state };
    const EvidenceLog &all = log();
    part.log.endReasons = all.endReasons;
    for (std::size_t i = 0; i < all.customers.size(); ++i) {
        CustomerSpan span = all.customers[i];
        const bool isWanted
            = (filter.person.isNull() || span.owner == owner) && (filter.segment.isNull() || span.segment == segment);
        if (!isWanted || span.firstContact == never)
            continue;
        span.id = int(part.customers.size());
        part.customers.push_back(m_book.customers[i]);
        const auto days = all.visitsOf(i);
        part.log.customers.push_back(span);
        part.log.days.insert(part.log.days.end(), days.begin(), days.end());
        part.log.offsets.push_back(int(part.log.days.size()));
    }
    part.logStart = logStartOf(part.log);
    return part;
}

} // namespace Pistis
