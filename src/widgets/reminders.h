#pragma once

#include "app/deliver.h"
#include "core/customerquery.h"

#include <QDate>
#include <QObject>
#include <QTimer>

namespace Pistis {

class Notifier;
class Preferences;
struct Services;

// Tells once a day what is to be done, at start or when the day begins, outside the quiet hours.
class Reminders : public QObject
{
    Q_OBJECT

public:
    Reminders(Services &services, Preferences &preferences, Notifier &notifier, QObject *parent = nullptr);

    void look();

private:
    void tell(const WorkCounts &counts);

    Services &m_services;
    Preferences &m_preferences;
    Notifier &m_notifier;
    LatestDelivery m_counting;
    QTimer m_timer;
    QDate m_told;
};

} // namespace Pistis
