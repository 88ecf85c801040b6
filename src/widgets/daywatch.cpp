#include "widgets/daywatch.h"

#include "core/clock.h"

#include <algorithm>

namespace Pistis {

namespace {

    constexpr qint64 shortestMs = 20;
    constexpr qint64 longestMs = 60'000; // a timer does not count the hours that a computer slept

} // namespace

DayWatch::DayWatch(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_day(clock.today())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DayWatch::look);
    arm();
}

void DayWatch::arm()
{
    const qint64 midnight = m_day.addDays(1).startOfDay().toMSecsSinceEpoch();
    m_timer.start(int(std::clamp(midnight - m_clock.nowMs(), shortestMs, longestMs)));
}

void DayWatch::look()
{
    const QDate today = m_clock.today();
    if (today != m_day) {
        m_day = today;
        Q_EMIT dayChanged();
    }
    arm();
}

} // namespace Pistis
