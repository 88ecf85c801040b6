#pragma once

#include <QUuid>

namespace Pistis {

// Makes UUIDv7 (RFC 9562, section 5.7, method 1: a 12-bit counter in rand_a). Ids grow strictly within one object, also
// when the clock steps back; passing the persisted lastMs() on makes them grow across restarts.
class Uuid7
{
public:
    explicit Uuid7(qint64 lastMs = 0)
        : m_lastMs(lastMs)
    {
    }

    QUuid next(qint64 nowMs);
    qint64 lastMs() const { return m_lastMs; }

private:
    qint64 m_lastMs;
    // Full, because what an earlier object counted in its last millisecond is not known.
    quint16 m_counter = 0xfff;
};

// When an id of version 7 was made, in ms since 1970; 0 for any other.
qint64 madeMs(const QUuid &id);

// Version 5 (SHA-1 of namespace and name): the same name gives the same id on every device.
QUuid namedId(const QUuid &space, QStringView name);

} // namespace Pistis
