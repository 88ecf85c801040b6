#pragma once

#include <QDate>
#include <QObject>
#include <QTimer>

namespace Pistis {

class Clock;

// Tells when a new day has begun.
class DayWatch : public QObject
{
    Q_OBJECT

public:
    explicit DayWatch(const Clock &clock, QObject *parent = nullptr);

Q_SIGNALS:
    void dayChanged();

private:
    void look();
    void arm();

    const Clock &m_clock;
    QDate m_day;
    QTimer m_timer;
};

} // namespace Pistis
