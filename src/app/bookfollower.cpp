#include "app/bookfollower.h"

#include "app/store.h"
#include "storage/bookmeta.h"

#include <utility>

namespace Pistis {

namespace {

    constexpr int pauseMs = 10'000;

}

BookFollower::BookFollower(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_timer.setInterval(pauseMs);
    connect(&m_timer, &QTimer::timeout, this, &BookFollower::look);
    m_timer.start();
    look();
}

void BookFollower::look()
{
    m_looking(m_store.read(readMeta), this, [this](const Result<BookMeta> &meta) {
        if (!meta) // the next time perhaps
            return;
        const auto before = std::exchange(m_lastChange, meta->lastHlc);
        if (before && before != m_lastChange)
            Q_EMIT changed();
    });
}

} // namespace Pistis
