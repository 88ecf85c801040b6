#include "app/evidenceservice.h"

#include "app/evidenceexport.h"
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

    const LagTables *headlineOf(const EvidenceTables &tables, const EvidenceResult &result)
    {
        if (result.warningDated && result.warningDated->isHeadline)
            return &*tables.warningDated;
        const auto found = std::ranges::find(tables.lags, result.parameters.headlineLag, &LagTables::lag);
        return found == tables.lags.end() ? nullptr : &*found;
    }

    // What needs a look at every customer.
    void addViews(BookEvidence &evidence, const EvidenceTables &tables, const EvidenceLog &log)
    {
        const EvidenceParameters &parameters = evidence.result.parameters;
        const LagTables *headline = headlineOf(tables, evidence.result);
        if (headline && evidence.result.spline)
            evidence.ribbon
                = splineRibbon(*evidence.result.spline, headline->table.personDays, evidence.result.headline()->events);
        evidence.cohorts = cohortTable(log, parameters.cut, parameters.logStart);
        evidence.gaps = gapCurve(log, parameters);
        evidence.reasons = reasonCurves(log, parameters.cut, parameters.logStart);
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
    evidence.isQuick = depth == Depth::Quick;
    if (depth == Depth::Quick) {
        evidence.result = quickResult(tables, parameters);
    } else {
        const EvidenceLog &log = part ? part->log : book->log();
        evidence.result = evidenceResult(log, tables, parameters);
        addViews(evidence, tables, log);
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

QFuture<Result<QList<QUuid>>> EvidenceService::behind(
    const EvidenceFilter &filter, const EvidenceResult &result, const ChartMark &mark)
{
    return run([filter, result, mark](Counted &counted) -> Result<QList<QUuid>> {
        const BookLog part = counted.book->part(filter);
        QList<QUuid> ids;
        for (const int index : customersBehind(part.log, result, mark))
            ids.append(part.customers[std::size_t(index)]);
        return ids;
    });
}

QFuture<NullTestResult> EvidenceService::nullTest(const EvidenceLog &log, const EvidenceParameters &parameters) const
{
    return QtConcurrent::run([log, parameters](QPromise<NullTestResult> &promise) {
        std::atomic_bool cancelled = false;
        NullTestRun run { .cancelled = &cancelled };
        run.progress = [&](int done, int rounds) {
            promise.setProgressRange(0, rounds);
            promise.setProgressValue(done);
            cancelled = promise.isCanceled();
        };
        promise.addResult(Pistis::nullTest(log, parameters, run));
    });
}

QFuture<Result<void>> EvidenceService::exportRows(
    const EvidenceFilter &filter, const EvidenceParameters &parameters, const QString &folder)
{
    return run([filter, parameters, folder](Counted &counted) -> Result<void> {
        const BookLog part = counted.book->part(filter);
        QStringList names;
        for (const QUuid &id : part.customers)
            names.append(id.toString(QUuid::WithoutBraces));
        return exportEvidence(folder, part.log, names, parameters);
    });
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
