#include "widgets/reminders.h"

#include "app/preferences.h"
#include "app/services.h"
#include "core/quiethours.h"
#include "models/digesttext.h"
#include "widgets/notifier.h"

namespace Pistis {

namespace {

    constexpr int minuteMs = 60'000; // a timer does not count the hours that a computer slept

}

Reminders::Reminders(Services &services, Preferences &preferences, Notifier &notifier, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_preferences(preferences)
    , m_notifier(notifier)
{
    connect(&m_timer, &QTimer::timeout, this, &Reminders::look);
    m_timer.start(minuteMs);
    look();
}

void Reminders::look()
{
    const Clock &clock = m_services.store.clock();
    const QDate today = clock.today();
    const QTime now = QDateTime::fromMSecsSinceEpoch(clock.nowMs()).time();
    if (m_told == today || !m_preferences.reminders() || m_preferences.quietHours().contains(now))
        return;
    m_told = today;
    m_counting(m_services.customers.counts(today), this, [this](const Result<WorkCounts> &counts) {
        if (counts)
            tell(*counts);
    });
}

void Reminders::tell(const WorkCounts &counts)
{
    const QString digest = digestText(counts);
    if (!digest.isEmpty())
        m_notifier.notify(tr("Your customers today"), digest);
}

} // namespace Pistis
