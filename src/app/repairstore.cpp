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
        (void)m_library.storeRepaired(*m_waiting, m_isStoring ? QString() : m_version);
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

// Beside one that is just being stored, which then keeps a version of its own.
void RepairStore::storeLast()
{
    const Lesson lesson = *std::exchange(m_waiting, {});
    deliver(m_library.storeRepaired(lesson, m_isStoring ? QString() : m_version), this,
        [this, id = lesson.id](const Result<QString> &version) {
            if (version)
                Q_EMIT stored(id);
            else
                Q_EMIT failed(version.error());
        });
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
    m_isStoring = true;
    const Lesson lesson = *std::exchange(m_waiting, {});
    deliver(m_library.storeRepaired(lesson, m_version), this,
        [this, lesson, begun = m_lesson](const Result<QString> &version) {
            m_isStoring = false;
            const bool isSame = begun == m_lesson;
            if (version && isSame)
                m_version = *version;
            if (!version && isSame && !m_waiting)
                m_waiting = lesson;
            if (version)
                Q_EMIT stored(lesson.id);
            else
                Q_EMIT failed(version.error());
            if (version && m_waiting && !m_then.isEmpty())
                return store();
            if (version && m_waiting && !m_rest.isActive())
                m_rest.start();
            for (const auto &then : std::exchange(m_then, {}))
                then();
        });
}

} // namespace Pistis
