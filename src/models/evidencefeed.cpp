#include "models/evidencefeed.h"

#include "app/store.h"

namespace Pistis {

namespace {

    // An analysis that takes longer is shown in two steps: first what the tables say, then what needs every customer.
    constexpr double twoStepsFromMs = 200;

} // namespace

EvidenceFeed::EvidenceFeed(EvidenceService &service, Store &store, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
    connect(&service, &EvidenceService::reading, this, &EvidenceFeed::reading);
    connect(&store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (!changes.customers.isEmpty() || !changes.visits.isEmpty())
            refresh();
    });
}

void EvidenceFeed::watch(const QObject *viewer, bool isSeen)
{
    if (isSeen)
        m_viewers.insert(viewer);
    else
        m_viewers.remove(viewer);
    if (isSeen && m_outdated)
        start();
}

void EvidenceFeed::setFilter(const EvidenceFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged();
    startAnew();
}

void EvidenceFeed::setAdjusted(bool isAdjusted)
{
    if (isAdjusted == m_adjusted)
        return;
    m_adjusted = isAdjusted;
    Q_EMIT adjustedChanged(isAdjusted);
    startAnew();
}

EvidenceParameters EvidenceFeed::parameters() const
{
    EvidenceParameters parameters = m_service.defaults();
    parameters.adjust = m_adjusted ? EvidenceParameters::Adjust::Auto : EvidenceParameters::Adjust::None;
    return parameters;
}

void EvidenceFeed::setPerson(const QUuid &person)
{
    EvidenceFilter filter = m_filter;
    filter.person = person;
    setFilter(filter);
}

void EvidenceFeed::reload()
{
    m_cancelled = false;
    refresh();
}

void EvidenceFeed::cancelReading() { m_service.cancelReading(); }

void EvidenceFeed::refresh()
{
    m_outdated = true;
    // A first look is worth waiting for, and with it changes that come all the time are shown at times.
    if (m_working && m_depth == EvidenceService::Depth::Full)
        abandon();
    start();
}

// What goes on is no longer wanted; when it comes nevertheless, nobody takes it.
void EvidenceFeed::abandon()
{
    if (!m_working)
        return;
    m_service.abandonAnalyses();
    ++m_asked;
    m_lastMs = unknownMs;
    setWorking(false);
}

void EvidenceFeed::startAnew()
{
    m_outdated = true;
    abandon();
    start();
}

void EvidenceFeed::start()
{
    if (m_working || m_cancelled || m_viewers.isEmpty())
        return;
    m_outdated = false;
    setWorking(true);
    compute(m_lastMs > twoStepsFromMs ? EvidenceService::Depth::Quick : EvidenceService::Depth::Full);
}

void EvidenceFeed::compute(EvidenceService::Depth depth)
{
    m_depth = depth;
    const auto onReady = [this, depth, asked = ++m_asked](const Result<BookEvidence> &evidence) {
        if (asked != m_asked)
            return;
        take(evidence, depth);
        // What is outdated by now need not be finished.
        if (evidence && depth == EvidenceService::Depth::Quick && !m_outdated)
            return compute(EvidenceService::Depth::Full);
        setWorking(false);
        if (m_outdated)
            start();
    };
    deliver(m_service.evidence(m_filter, parameters(), depth), this, onReady);
}

void EvidenceFeed::take(const Result<BookEvidence> &evidence, EvidenceService::Depth depth)
{
    if (!evidence) {
        m_cancelled = evidence.error().kind == Error::Kind::Cancelled;
        m_outdated = m_outdated || m_cancelled;
        Q_EMIT failed(evidence.error());
        return;
    }
    m_current = *evidence;
    if (depth == EvidenceService::Depth::Full)
        m_lastMs = evidence->buildMs + evidence->fitMs;
    Q_EMIT updated();
}

void EvidenceFeed::setWorking(bool isWorking)
{
    m_working = isWorking;
    Q_EMIT workingChanged(isWorking);
}

} // namespace Pistis
