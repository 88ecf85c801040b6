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
            reload();
    });
}

void EvidenceFeed::watch(const QObject *viewer, bool isSeen)
{
    if (isSeen)
        m_viewers.insert(viewer);
    else
        m_viewers.remove(viewer);
    if (isSeen && m_outdated)
        reload();
}

void EvidenceFeed::setFilter(const EvidenceFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged();
    reload();
}

void EvidenceFeed::setPerson(const QUuid &person)
{
    EvidenceFilter filter = m_filter;
    filter.person = person;
    setFilter(filter);
}

void EvidenceFeed::reload()
{
    m_outdated = true;
    if (m_working || m_viewers.isEmpty())
        return;
    m_outdated = false;
    setWorking(true);
    const bool isFirst = !m_current;
    compute(isFirst || m_lastMs > twoStepsFromMs ? EvidenceService::Depth::Quick : EvidenceService::Depth::Full);
}

void EvidenceFeed::compute(EvidenceService::Depth depth)
{
    deliver(m_service.evidence(m_filter, depth), this,
        [this, filter = m_filter, depth](const Result<BookEvidence> &evidence) {
            if (filter == m_filter)
                take(evidence, depth);
            // What is outdated by now need not be finished.
            if (evidence && depth == EvidenceService::Depth::Quick && !m_outdated)
                return compute(EvidenceService::Depth::Full);
            setWorking(false);
            if (m_outdated)
                reload();
        });
}

void EvidenceFeed::take(const Result<BookEvidence> &evidence, EvidenceService::Depth depth)
{
    if (!evidence) {
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
