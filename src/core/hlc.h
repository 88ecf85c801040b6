#pragma once

#include <QtGlobal>

#include <algorithm>

namespace Pistis {

// Hybrid logical clock: 48 bits of milliseconds, 16 of counter. It never runs back, whatever the wall clock does.
class Hlc
{
public:
    explicit Hlc(qint64 last = 0)
        : m_last(last)
    {
    }

    qint64 stamp(qint64 nowMs) { return m_last = std::max(nowMs << 16, m_last + 1); }
    void see(qint64 stamp) { m_last = std::max(m_last, stamp); }
    qint64 last() const { return m_last; }
    static qint64 msOf(qint64 stamp) { return stamp >> 16; }

private:
    qint64 m_last;
};

} // namespace Pistis
