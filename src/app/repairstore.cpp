#include "app/repairstore.h"

#include "app/deliver.h"

#include <utility>

namespace Pistis {

namespace {

    constexpr int restMs = 2000;

} // namespace

RepairStore::RepairStore(const LessonLibrary &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &RepairStore::store);
}

RepairStore::~RepairStore()
{
    if (m_waiting)
        (void)storing(*m_waiting);
}

void RepairStore::keep(const Lesson &lesson)
{
    m_waiting = lesson;
    m_rest.start();
}

void RepairStore::begin()
{
    if (m_waiting)
        storeLast();
    m_rest.stop();
    m_version.clear();
    ++m_lesson;
}

// After what is just being stored of the same lesson, whose version it replaces.
QFuture<Result<StoredRepair>> RepairStore::storing(const Lesson &lesson) const
{
    if (!m_isStoring || m_runningFor != m_lesson)
        return m_library.storeRepaired(lesson, m_version);
    return QFuture(m_running)
        .then([library = m_library, lesson, version = m_version](const Result<StoredRepair> &before) {
            return library.storeRepaired(lesson, before ? before->version : version);
        })
        .unwrap();
}

void RepairStore::tell(const Lesson &lesson, const Result<StoredRepair> &stored)
{
    if (!stored)
        Q_EMIT failed(stored.error());
    else if (stored->overtaken.isEmpty())
        Q_EMIT this->stored(lesson.id);
    else
        Q_EMIT overtaken(lesson, *stored);
}

void RepairStore::storeLast()
{
    const Lesson lesson = *std::exchange(m_waiting, {});
    deliver(storing(lesson), this, [this, lesson](const Result<StoredRepair> &stored) { tell(lesson, stored); });
}

void RepairStore::finish(const std::function<void()> &then)
{
    if (!m_waiting && !m_isStoring)
        return then();
    m_then.append(then);
    store();
}

void RepairStore::store()
{
    m_rest.stop();
    if (m_isStoring || !m_waiting)
        return;
    const Lesson lesson = *std::exchange(m_waiting, {});
    m_running = storing(lesson);
    m_runningFor = m_lesson;
    m_isStoring = true;
    deliver(m_running, this, [this, lesson, begun = m_lesson](const Result<StoredRepair> &stored) {
        m_isStoring = false;
        const bool isSame = begun == m_lesson;
        if (stored && isSame)
            m_version = stored->version;
        if (!stored && isSame && !m_waiting)
            m_waiting = lesson;
        tell(lesson, stored);
        if (stored && m_waiting && !m_then.isEmpty())
            return store();
        if (stored && m_waiting && !m_rest.isActive())
            m_rest.start();
        for (const auto &then : std::exchange(m_then, {}))
            then();
    });
}

} // namespace Pistis
