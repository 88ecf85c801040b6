#include "evidence/visitwindows.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace Pistis {

namespace {

    constexpr std::size_t lanes = 8;
    constexpr std::int16_t longAgo = std::numeric_limits<std::int16_t>::min() / 2;
    constexpr std::int16_t never = std::numeric_limits<std::int16_t>::max();

    using Lanes [[gnu::vector_size(2 * lanes)]] = std::int16_t;

    Lanes loaded(const std::int16_t *from)
    {
        Lanes values;
        std::memcpy(&values, from, sizeof values);
        return values;
    }

    void store(std::int16_t *to, const Lanes &values) { std::memcpy(to, &values, sizeof values); }

    // Between the padding on both sides the difference wraps; nobody reads it there.
    Lanes difference(const Lanes &later, const Lanes &earlier)
    {
        using Wrapping [[gnu::vector_size(2 * lanes)]] = std::uint16_t;
        return Lanes(Wrapping(later) - Wrapping(earlier));
    }

    Lanes all(int value) { return Lanes {} + std::int16_t(value); }

} // namespace

void VisitWindows::load(std::span<const int> days, int firstContact, int end, int window)
{
    while (!days.empty() && days.back() - firstContact >= end)
        days = days.first(days.size() - 1);
    while (!days.empty() && days.front() < firstContact)
        days = days.subspan(1);
    m_count = days.size();
    const std::size_t whole = (m_count + lanes - 1) / lanes * lanes;
    if (m_times.size() < pad + whole + pad) {
        m_times.assign(pad + whole + pad, longAgo);
        m_before.resize(whole);
        m_after.resize(whole);
    }
    std::int16_t *const times = m_times.data() + pad;
    for (std::size_t i = 0; i < m_count; ++i)
        times[i] = std::int16_t(days[i] - firstContact);
    std::fill(times + m_count, times + whole + pad, never);

    const Lanes reach = all(std::min(window, end));
    bool isCrowded = false;
    for (std::size_t i = 0; i < m_count; i += lanes) {
        const Lanes now = loaded(times + i);
        Lanes before {};
        Lanes after {};
        for (std::size_t apart = 1; apart <= pad; ++apart) {
            before -= Lanes(difference(now, loaded(times + i - apart)) < reach);
            after -= Lanes(difference(loaded(times + i + apart), now) < reach);
        }
        store(m_before.data() + i, before);
        store(m_after.data() + i, after);
        const Lanes full = Lanes(before == all(pad)) | Lanes(after == all(pad));
        std::uint64_t halves[2];
        std::memcpy(halves, &full, sizeof halves);
        isCrowded = isCrowded || (halves[0] | halves[1]) != 0;
    }
    if (!isCrowded)
        return;
    for (std::size_t later = pad + 1; later < m_count; ++later) {
        for (std::size_t earlier = later - pad; earlier-- > 0 && times[later] - times[earlier] < window;) {
            ++m_before[later];
            ++m_after[earlier];
        }
    }
}

std::size_t VisitWindows::countBefore(int time) const
{
    const Lanes bound = all(std::max(time, 0));
    Lanes counts {};
    for (std::size_t i = 0; i < m_count; i += lanes)
        counts -= Lanes(loaded(m_times.data() + pad + i) < bound);
    std::uint64_t halves[2];
    std::memcpy(halves, &counts, sizeof halves);
    // The upper of the four numbers in a half becomes the sum of all; none is large enough to spill over.
    constexpr std::uint64_t ones = 0x0001000100010001;
    return ((halves[0] + halves[1]) * ones) >> 48;
}

std::size_t VisitWindows::mostInWindow() const
{
    if (m_count == 0)
        return 0;
    return 1 + std::size_t(*std::max_element(m_before.begin(), m_before.begin() + std::ptrdiff_t(m_count)));
}

} // namespace Pistis
