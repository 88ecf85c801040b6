#include "evidence/tablebytes.h"

#include <algorithm>
#include <array>

namespace Pistis {

namespace {

    // Format 3: these bytes, numbers of seven bits a byte (zigzag, lowest first; runs of zeros as 0 and their length),
    // and the checksum of all before it in eight bytes.
    constexpr std::array<std::uint8_t, 5> mark { 'P', 'C', 'T', 'B', 3 };
    constexpr std::size_t checksumSize = 8;

    // FNV-1a, 64 bits.
    std::uint64_t checksum(std::span<const std::uint8_t> bytes)
    {
        std::uint64_t sum = 0xcbf29ce484222325;
        for (const std::uint8_t byte : bytes)
            sum = (sum ^ byte) * 0x100000001b3;
        return sum;
    }

    class Writer
    {
    public:
        Writer() { m_bytes.assign(mark.begin(), mark.end()); }

        void put(int number)
        {
            auto rest = (std::uint32_t(number) << 1) ^ std::uint32_t(number >> 31);
            for (; rest >= 0x80; rest >>= 7)
                m_bytes.push_back(std::uint8_t(rest | 0x80));
            m_bytes.push_back(std::uint8_t(rest));
        }

        void put(const std::vector<std::int32_t> &cells)
        {
            put(int(cells.size()));
            for (auto cell = cells.begin(); cell != cells.end();) {
                const auto next = std::find_if(cell, cells.end(), [](std::int32_t value) { return value != 0; });
                if (next != cell) {
                    put(0);
                    put(int(next - cell));
                    cell = next;
                } else {
                    put(*cell++);
                }
            }
        }

        std::vector<std::uint8_t> done()
        {
            std::uint64_t sum = checksum(m_bytes);
            for (std::size_t i = 0; i < checksumSize; ++i, sum >>= 8)
                m_bytes.push_back(std::uint8_t(sum));
            return std::move(m_bytes);
        }

    private:
        std::vector<std::uint8_t> m_bytes;
    };

    class Reader
    {
    public:
        explicit Reader(std::span<const std::uint8_t> bytes)
        {
            if (bytes.size() < mark.size() + checksumSize || !std::ranges::equal(mark, bytes.first(mark.size())))
                return;
            const auto content = bytes.first(bytes.size() - checksumSize);
            std::uint64_t sum = 0;
            for (std::size_t i = checksumSize; i > 0; --i)
                sum = sum << 8 | bytes[content.size() + i - 1];
            m_good = sum == checksum(content);
            m_bytes = content.subspan(mark.size());
        }

        bool isGood() const { return m_good; }
        bool isAtEnd() const { return m_at == m_bytes.size(); }

        int number()
        {
            std::uint32_t value = 0;
            for (int shift = 0; shift < 35; shift += 7) {
                if (!m_good || m_at == m_bytes.size())
                    break;
                const std::uint8_t byte = m_bytes[m_at++];
                value |= std::uint32_t(byte & 0x7f) << shift;
                if (byte < 0x80)
                    return int(value >> 1) ^ -int(value & 1);
            }
            m_good = false;
            return 0;
        }

        std::size_t size(std::size_t most)
        {
            const int value = number();
            m_good = m_good && value >= 0 && std::size_t(value) <= most;
            return m_good ? std::size_t(value) : 0;
        }

        std::vector<std::int32_t> cells(std::size_t wanted)
        {
            m_good = size(wanted) == wanted && m_good;
            std::vector<std::int32_t> values;
            while (m_good && values.size() < wanted) {
                if (const int value = number(); value != 0)
                    values.push_back(value);
                else
                    values.resize(values.size() + std::max<std::size_t>(1, size(wanted - values.size())));
            }
            return values;
        }

    private:
        std::span<const std::uint8_t> m_bytes {};
        std::size_t m_at = 0;
        bool m_good = false;
    };

} // namespace

std::vector<std::uint8_t> bytesOf(const CountTables &tables)
{
    Writer writer;
    const CountRule &rule = tables.m_rule;
    writer.put(rule.cut);
    writer.put(rule.window);
    writer.put(rule.logStart.has_value());
    writer.put(rule.logStart.value_or(0));
    writer.put(int(rule.lags.size()));
    for (const int lag : rule.lags)
        writer.put(lag);
    for (const int count : { tables.m_losses, tables.m_warnedLosses, tables.m_warned, tables.m_beyond })
        writer.put(count);
    const auto putLag = [&](const LagCounts &lag) {
        writer.put(int(lag.times()));
        writer.put(int(lag.levels()));
        for (const auto *cells : { &lag.entries, &lag.moves, &lag.ends })
            writer.put(*cells);
    };
    for (const LagCounts &lag : tables.m_lags)
        putLag(lag);
    putLag(tables.m_warningShift);
    return writer.done();
}

std::optional<CountTables> countTablesFrom(std::span<const std::uint8_t> bytes)
{
    constexpr std::size_t mostLags = 1000;
    Reader reader(bytes);
    CountRule rule { .cut = reader.number(), .window = reader.number() };
    const bool hasStart = reader.number() == 1;
    const int start = reader.number();
    if (hasStart)
        rule.logStart = start;
    rule.lags.resize(reader.size(mostLags));
    for (int &lag : rule.lags)
        lag = reader.number();
    CountTables tables(rule);
    if (!reader.isGood() || tables.m_rule != rule)
        return {};
    for (int *count : { &tables.m_losses, &tables.m_warnedLosses, &tables.m_warned, &tables.m_beyond })
        *count = reader.number();
    constexpr std::size_t mostTimes = 2 * CountTables::longest;
    const auto readLag = [&](LagCounts &lag) {
        const std::size_t times = reader.size(mostTimes);
        const std::size_t levels = reader.size(LagCounts::mostLevels);
        lag.entries = reader.cells(times);
        lag.moves = reader.cells(times * LagCounts::moveCount * levels);
        lag.ends = reader.cells(times * LagCounts::endCount * levels);
    };
    for (LagCounts &lag : tables.m_lags)
        readLag(lag);
    readLag(tables.m_warningShift);
    const bool isAlike = std::ranges::all_of(tables.m_lags, [&](const LagCounts &lag) {
        return lag.times() == tables.m_lags.front().times() && lag.levels() == tables.m_lags.front().levels();
    });
    if (!reader.isGood() || !reader.isAtEnd() || !isAlike)
        return {};
    return tables;
}

} // namespace Pistis
