#include "benchmarks/heartbeat.h"

#include <algorithm>

Heartbeat::Heartbeat()
{
    m_sinceBeat.start();
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
        m_longest = std::max(m_longest, double(m_sinceBeat.nsecsElapsed()) / 1e6);
        m_sinceBeat.start();
    });
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.start(periodMs);
}
