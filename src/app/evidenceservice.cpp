#include "app/evidenceservice.h"

#include "app/evidenceexport.h"
#include "app/evidencesnapshot.h"
#include "app/store.h"
#include "storage/evidencerepository.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>
#include <functional>

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
        for (const std::function<void()> &look : std::initializer_list<std::function<void()>> {
                 [&] { evidence.cohorts = cohortTable(log, parameters.cut, parameters.logStart); },
                 [&] { evidence.gaps = gapCurve(log, parameters); },
                 [&] { evidence.reasons = reasonCurves(log, parameters.cut, parameters.logStart); } }) {
            if (!parameters.stop.stop_requested())
                look();
        }
    }

    // Visits that are written down late have days from memory (evidence.md 5, W13).
    void addLoggedLate(std::vector<EvidenceWarning> &warnings, std::vector<int> delays)
    {
        constexpr std::size_t fewest = 10;
        constexpr int late = 3; // days
        if (delays.size() < fewest)
            return;
        const auto middle = delays.begin() + std::ptrdiff_t(delays.size() / 2);
        std::ranges::nth_element(delays, middle);
        if (*middle <= late)
            return;
        const auto place = std::ranges::find_if(
            warnings, [](const EvidenceWarning &warning) { return warning.id > WarningId::LoggedLate; });
        warnings.insert(place, { .id = WarningId::LoggedLate, .values = { { "days", double(*middle) } } });
    }

} // namespace

// What is known on the thread of the service.
struct EvidenceService::Counted
{
    EvidenceSnapshot snapshot;
    std::unique_ptr<EvidenceBook> book {};
    BookState kept {}; // of the snapshot on disk
    std::optional<std::pair<EvidenceFilter, BookLog>> lastPart {}; // until the book or the filter changes

    Result<void> follow(
        Database &database, const std::function<void(int, int)> &onRead, const std::stop_token &stopReading);
    const BookLog *part(const EvidenceFilter &filter); // null: all customers
    Result<BookEvidence> analysed(
        Database &database, const EvidenceFilter &filter, EvidenceParameters asked, Depth depth);
    void keep();
};

Result<void> EvidenceService::Counted::follow(
    Database &database, const std::function<void(int, int)> &onRead, const std::stop_token &stopReading)
{
    if (!book && (book = snapshot.load()))
        kept = book->state();
    if (book) {
        const BookState before = book->state();
        const auto followed = book->follow(database);
        if (!followed)
            return followed.error();
        if (book->state() != before)
            lastPart.reset();
        if (*followed)
            return {};
        book.reset();
        lastPart.reset();
    }
    auto read = EvidenceBook::read(database, onRead, stopReading);
    if (!read)
        return read.error();
    book = std::make_unique<EvidenceBook>(*std::move(read));
    return {};
}

const BookLog *EvidenceService::Counted::part(const EvidenceFilter &filter)
{
    if (!filter.narrowsCustomers())
        return nullptr;
    const EvidenceFilter narrowing { .person = filter.person, .segment = filter.segment };
    if (!lastPart || lastPart->first != narrowing) {
        lastPart.reset(); // before the next one needs its memory
        lastPart.emplace(narrowing, book->part(narrowing));
    }
    return &lastPart->second;
}

Result<BookEvidence> EvidenceService::Counted::analysed(
    Database &database, const EvidenceFilter &filter, EvidenceParameters asked, Depth depth)
{
    const Error cancelled { .kind = Error::Kind::Cancelled, .subject = QFileInfo(database.path()).fileName() };
    const std::stop_token stop = asked.stop;
    if (stop.stop_requested())
        return cancelled;
    QElapsedTimer timer;
    timer.start();
    BookEvidence evidence { .isQuick = depth == Depth::Quick };
    const BookLog *const narrow = part(filter);
    const EvidenceParameters parameters
        = narrowed(std::move(asked), filter, narrow ? narrow->logStart : book->logStart());
    // Only the tables of the whole book are worth keeping: those of a part are made in less than the blink of an eye.
    const CountTables *const counts = filter.isEmpty() ? &book->counts(parameters) : nullptr;
    const EvidenceLog &log = narrow ? narrow->log : book->log();
    const EvidenceTables tables
        = counts && counts->isComplete() ? evidenceTables(*counts) : evidenceTables(log, parameters);
    evidence.buildMs = millisecondsOf(timer);
    timer.restart();
    if (stop.stop_requested())
        return cancelled;
    if (depth == Depth::Quick) {
        evidence.result = quickResult(tables, parameters);
    } else {
        evidence.result = evidenceResult(log, tables, parameters);
        addViews(evidence, tables, log);
        if (hasIncompleteCells(evidence.cohorts))
            evidence.result.warnings.push_back({ .id = WarningId::IncompleteCohorts });
        const auto delays = EvidenceRepository(database).recentDelays();
        if (!delays)
            return delays.error();
        addLoggedLate(evidence.result.warnings, *delays);
        if (stop.stop_requested())
            return cancelled;
    }
    evidence.result.parameters.stop = {};
    evidence.fitMs = millisecondsOf(timer);
    if (!filter.isEmpty())
        evidence.result.warnings.push_back({ .id = WarningId::Slices });
    return evidence;
}

void EvidenceService::Counted::keep()
{
    if (!book || book->state() == kept || book->log().days.size() < visitsWorthKeeping)
        return;
    if (snapshot.save(*book))
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
    cancelReading();
    abandonAnalyses();
    m_thread.start([counted = m_counted] { counted->keep(); });
    m_thread.waitForDone();
}

void EvidenceService::cancelReading()
{
    m_reading.request_stop();
    m_reading = {};
}

void EvidenceService::abandonAnalyses()
{
    m_analyses.request_stop();
    m_analyses = {};
}

// Work is given what is counted, in step with the book.
template <typename Work> auto EvidenceService::run(Work work)
{
    const auto onRead = [this](int customers, int all) { Q_EMIT reading(customers, all); };
    return m_store.readBeside(
        [counted = m_counted, onRead, stopReading = m_reading.get_token(), work = std::move(work)](
            Database &database) mutable -> std::invoke_result_t<Work, Counted &, Database &> {
            if (auto followed = counted->follow(database, onRead, stopReading); !followed)
                return followed.error();
            return work(*counted, database);
        },
        &m_thread);
}

QFuture<Result<QList<QUuid>>> EvidenceService::behind(
    const EvidenceFilter &filter, const EvidenceResult &result, const ChartMark &mark)
{
    return run([filter, result, mark](Counted &counted, Database &) -> Result<QList<QUuid>> {
        const BookLog *const part = counted.part(filter);
        const std::vector<QUuid> &customers = part ? part->customers : counted.book->customers();
        QList<QUuid> ids;
        for (const int index : customersBehind(part ? part->log : counted.book->log(), result, mark))
            ids.append(customers[std::size_t(index)]);
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
    return run([filter, parameters, folder](Counted &counted, Database &) -> Result<void> {
        const BookLog part = counted.book->part(filter);
        QStringList names;
        for (const QUuid &id : part.customers)
            names.append(id.toString(QUuid::WithoutBraces));
        return exportEvidence(folder, part.log, names, parameters);
    });
}

QFuture<Result<BookLog>> EvidenceService::log(const EvidenceFilter &filter)
{
    return run([filter](Counted &counted, Database &) -> Result<BookLog> { return counted.book->part(filter); });
}

QFuture<Result<BookEvidence>> EvidenceService::evidence(const EvidenceFilter &filter, Depth depth)
{
    return evidence(filter, defaults(), depth);
}

QFuture<Result<BookEvidence>> EvidenceService::evidence(
    const EvidenceFilter &filter, const EvidenceParameters &parameters, Depth depth)
{
    EvidenceParameters asked = parameters;
    asked.stop = m_analyses.get_token();
    return run([filter, asked, depth](Counted &counted, Database &database) -> Result<BookEvidence> {
        return counted.analysed(database, filter, asked, depth);
    });
}

EvidenceParameters EvidenceService::defaults() const
{
    return { .cut = logDayOf(m_store.clock().today()) - 1,
        .adjust = EvidenceParameters::Adjust::Auto,
        .strata = { .segment = true, .quarter = true } };
}

int logDayOf(const QDate &date) { return int(QDate(1970, 1, 1).daysTo(date)); }

} // namespace Pistis
