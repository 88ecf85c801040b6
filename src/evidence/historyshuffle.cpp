#include "evidence/historyshuffle.h"

#include "core/practicerandom.h"

#include <algorithm>
#include <numeric>

namespace Pistis {

namespace {

    constexpr std::size_t smallestBlock = 10;

    std::vector<std::vector<std::size_t>> blocksByEntry(const std::vector<int> &entries)
    {
        std::vector<std::size_t> order(entries.size());
        std::iota(order.begin(), order.end(), std::size_t(0));
        std::ranges::stable_sort(order, {}, [&](std::size_t customer) { return entries[customer]; });
        std::vector<std::vector<std::size_t>> blocks;
        for (const std::size_t customer : order) {
            const bool isFull = !blocks.empty() && blocks.back().size() >= smallestBlock
                && entries[blocks.back().back()] != entries[customer];
            if (blocks.empty() || isFull)
                blocks.emplace_back();
            blocks.back().push_back(customer);
        }
        if (blocks.size() > 1 && blocks.back().size() < smallestBlock) {
            const std::vector<std::size_t> rest = std::move(blocks.back());
            blocks.pop_back();
            blocks.back().insert(blocks.back().end(), rest.begin(), rest.end());
        }
        return blocks;
    }

    void appendGaps(std::vector<int> &gaps, const std::vector<int> &visits)
    {
        for (std::size_t place = 1; place < visits.size(); ++place)
            gaps.push_back(visits[place] - visits[place - 1]);
    }

} // namespace

HistoryShuffle::HistoryShuffle(const EvidenceLog &log, const EvidenceParameters &parameters)
    : m_log(log)
    , m_cut(parameters.cut)
    , m_ends(lossEnds(log, parameters.cut))
{
    for (std::size_t customer = 0; customer < log.customers.size(); ++customer) {
        const int first = log.customers[customer].firstContact;
        const int entry = std::max(first, parameters.logStart.value_or(first));
        const int last = lastVisitDay(customer);
        History history { .length = last - entry };
        for (const int day : log.visitsOf(customer)) {
            if (day >= entry && day <= last)
                history.visits.push_back(day - entry);
        }
        appendGaps(m_pooledGaps, history.visits);
        m_entries.push_back(entry);
        m_histories.push_back(std::move(history));
    }
    m_blocks = blocksByEntry(m_entries);
}

// The day before the end of the relationship, or the cut.
int HistoryShuffle::lastVisitDay(std::size_t customer) const
{
    const auto &lostDay = m_log.customers[customer].lostDay;
    return lostDay && *lostDay <= m_cut ? m_ends[customer].day - 1 : m_cut;
}

EvidenceLog HistoryShuffle::dealt(std::uint64_t seed) const
{
    PracticeRandom random(seed);
    std::vector<std::size_t> donors(m_entries.size());
    for (const auto &block : m_blocks) {
        std::vector<std::size_t> mixed = block;
        mix(mixed, random);
        for (std::size_t place = 0; place < block.size(); ++place)
            donors[block[place]] = mixed[place];
    }
    EvidenceLog log;
    log.endReasons = m_log.endReasons;
    for (std::size_t customer = 0; customer < donors.size(); ++customer)
        log.add(m_log.customers[customer], visitsFor(customer, m_histories[donors[customer]], random));
    return log;
}

void HistoryShuffle::mix(std::vector<std::size_t> &customers, PracticeRandom &random) const
{
    for (std::size_t left = customers.size(); left > 1; --left)
        std::swap(customers[left - 1], customers[std::size_t(random.below(std::ptrdiff_t(left)))]);
}

std::vector<int> HistoryShuffle::visitsFor(std::size_t customer, const History &history, PracticeRandom &random) const
{
    constexpr std::size_t fewestGaps = 2;
    const int entry = m_entries[customer];
    const int last = lastVisitDay(customer) - entry;
    std::vector<int> days;
    for (const int day : history.visits) {
        if (day <= last)
            days.push_back(entry + day);
    }
    if (history.length >= last || history.visits.empty())
        return days;
    std::vector<int> gaps;
    appendGaps(gaps, history.visits);
    if (gaps.size() < fewestGaps)
        gaps = m_pooledGaps;
    if (gaps.empty())
        return days;
    const int next = history.visits.back() + random.oneOf(gaps);
    for (int day = std::max(next, history.length + 1); day <= last; day += random.oneOf(gaps))
        days.push_back(entry + day);
    return days;
}

} // namespace Pistis
