#include "app/evidenceservice.h"

#include "app/evidencesnapshot.h"
#include "app/store.h"
#include "storage/evidencerepository.h"

#include <QElapsedTimer>

#include <algorithm>

namespace Pistis {

namespace {

    // A book with fewer visits is read again sooner than a file is worth keeping.
    constexpr std::size_t visitsWorthKeeping = 100'000;

    double millisecondsOf(const QElapsedTimer &timer) { return double(timer.nsecsElapsed()) / 1e6; }

    EvidenceParameters narrowed(
        EvidenceParameters parameters, const EvidenceFilter &filter, std::optional<int> logStart)
    {
        if (!parameters.logStart)
            parameters.logStart = logStart;
        if (filter.from.isValid())
            parameters.logStart = std::max(logDayOf(filter.from), parameters.logStart.value_or(logDayOf(filter.from)));
        if (filter.to.isValid())
            parameters.cut = std::min(parameters.cut, logDayOf(filter.to));
        return parameters;
    }

    void addMembers(BookEvidence &evidence, const EvidenceLog &log)
    {
        const std::vector<RiskEnd> ends = headlineEnds(log, evidence.result);
        const RiskPieces pieces(log, ends, headlineRule(evidence.result));
        evidence.bands = bandMembers(log, pieces, evidence.result.parameters.cut);
    }

} // namespace

// What is known on the thread of the service.
struct EvidenceService::Counted
{
    EvidenceSnapshot snapshot;
    std::unique_ptr<EvidenceBook> book {};
    BookState kept {}; // of the snapshot on disk

    Result<void> follow(Database &database, const std::function<void(int, int)> &onRead);
    BookEvidence analysed(const EvidenceFilter &filter, const EvidenceParameters &parameters, Depth depth);
    void keep(const EvidenceParameters &parameters);
};

Result<void> EvidenceService::Counted::follow(Database &database, const std::function<void(int, int)> &onRead)
{
    if (book) {
        const auto followed = book->follow(database);
        if (!followed)
            return followed.error();
        if (*followed)
            return {};
        book.reset();
    }
    const EvidenceRepository repository(database);
    const auto state = repository.state();
    if (!state)
        return state.error();
    if ((book = snapshot.load(*state))) {
        kept = *state;
        return {};
    }
    const auto all = repository.relationshipCount();
    if (!all)
        return all.error();
    auto read = EvidenceBook::read(database, [&](int customers) { onRead(customers, *all); });
    if (!read)
        return read.error();
    book = std::make_unique<EvidenceBook>(*std::move(read));
    return {};
}

BookEvidence EvidenceService::Counted::analysed(
    const EvidenceFilter &filter, const EvidenceParameters &asked, Depth depth)
{
    QElapsedTimer timer;
    timer.start();
    BookEvidence evidence;
    std::optional<BookLog> part;
    if (filter.narrowsCustomers())
        part = book->part(filter);
    const EvidenceParameters parameters = narrowed(asked, filter, part ? part->logStart : book->logStart());
    EvidenceTables tables;
    if (part) {
        tables = evidenceTables(part->log, parameters);
    } else {
        const CountTables &counts = book->counts(parameters);
        tables = counts.isComplete() ? evidenceTables(counts) : evidenceTables(book->log(), parameters);
    }
    evidence.customers = part ? std::move(part->customers) : book->customers();
    evidence.buildMs = millisecondsOf(timer);
    timer.restart();
    if (depth == Depth::Quick) {
        evidence.result = quickResult(tables, parameters);
    } else {
        const EvidenceLog &log = part ? part->log : book->log();
        evidence.result = evidenceResult(log, tables, parameters);
        addMembers(evidence, log);
    }
    evidence.fitMs = millisecondsOf(timer);
    if (!filter.isEmpty())
        evidence.result.warnings.push_back({ .id = WarningId::Slices });
    return evidence;
}

void EvidenceService::Counted::keep(const EvidenceParameters &parameters)
{
    if (!book || book->state() == kept || book->log().days.size() < visitsWorthKeeping)
        return;
    if (snapshot.save(*book, narrowed(parameters, {}, book->logStart())))
        kept = book->state();
}

EvidenceService::EvidenceService(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_counted(std::make_shared<Counted>(EvidenceSnapshot(store.path())))
{
    m_thread.setMaxThreadCount(1);
}

EvidenceService::~EvidenceService()
{
    m_thread.start([counted = m_counted, parameters = defaults()] { counted->keep(parameters); });
    m_thread.waitForDone();
}

// Work is given what is counted, in step with the book.
template <typename Work> auto EvidenceService::run(Work work)
{
    const auto onRead = [this](int customers, int all) { Q_EMIT reading(customers, all); };
    return m_store.readBeside(
        [counted = m_counted, onRead, work = std::move(work)](
            Database &database) mutable -> std::invoke_result_t<Work, Counted &> {
            if (auto followed = counted->follow(database, onRead); !followed)
                return followed.error();
            return work(*counted);
        },
        &m_thread);
}

QFuture<Result<BookLog>> EvidenceService::log(const EvidenceFilter &filter)
{
    return run([filter](Counted &counted) -> Result<BookLog> { return counted.book->part(filter); });
}

QFuture<Result<BookEvidence>> EvidenceService::evidence(const EvidenceFilter &filter, Depth depth)
{
    return evidence(filter, defaults(), depth);
}

QFuture<Result<BookEvidence>> EvidenceService::evidence(
    const EvidenceFilter &filter, const EvidenceParameters &parameters, Depth depth)
{
    return run([filter, parameters, depth](
                   Counted &counted) -> Result<BookEvidence> { return counted.analysed(filter, parameters, depth); });
}

EvidenceParameters EvidenceService::defaults() const { return { .cut = logDayOf(m_store.clock().today()) - 1 }; }

QDate dateOf(int logDay) { return QDate(1970, 1, 1).addDays(logDay); }

int logDayOf(const QDate &date) { return int(QDate(1970, 1, 1).daysTo(date)); }

} // namespace Pistis
