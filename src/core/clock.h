#pragma once

#include <QDate>
#include <QDateTime>

namespace Pistis {

// The only way to ask the time below widgets.
class Clock
{
public:
    virtual ~Clock() = default;

    virtual qint64 nowMs() const = 0; // milliseconds since 1970-01-01 UTC
    virtual QDate today() const = 0; // the user's local date
};

class SystemClock : public Clock
{
public:
    qint64 nowMs() const override { return QDateTime::currentMSecsSinceEpoch(); }
    QDate today() const override { return QDate::currentDate(); }
};

} // namespace Pistis
