#include "evidence/inferredlosses.h"

#include <algorithm>
#include <cmath>

namespace Pistis {

namespace {

    constexpr double gapsOfSilence = 6;
    constexpr double shortestSilence = 60;
    constexpr double longestSilence = 365;
    constexpr int year = 365;

    // Distinct days from the first contact to the cut.
    std::vector<int> cleaned(std::vector<int> days, int firstContact, int cut)
    {
        std::erase_if(days, [&](int day) { return day < firstContact || day > cut; });
        std::ranges::sort(days);
        const auto repeated = std::ranges::unique(days);
        days.erase(repeated.begin(), repeated.end());
        return days;
    }

    // Gaps of those who have two at least.
    struct Gaps
    {
        int days = 0;
        int count = 0;

        std::optional<double> mean() const { return count > 0 ? std::optional(double(days) / count) : std::nullopt; }
    };

    Gaps gapsOf(const std::vector<int> &days)
    {
        constexpr std::size_t fewest = 3; // signals
        if (days.size() < fewest)
            return {};
        return { .days = days.back() - days.front(), .count = int(days.size()) - 1 };
    }

    int silenceOf(double meanGap)
    {
        return int(std::lround(std::clamp(gapsOfSilence * meanGap, shortestSilence, longestSilence)));
    }

    class Spells
    {
    public:
        Spells(const EvidenceLog &log, int cut)
            : m_log(log)
            , m_cut(cut)
        {
            m_result.log.endReasons = log.endReasons;
        }

        void add(std::size_t index, const std::vector<int> &signals, int silence)
        {
            CustomerSpan spell = m_log.customers[index];
            const std::optional<int> ended = spell.endReason != 0 ? spell.lostDay : std::nullopt;
            spell.firstSpell = int(m_result.customers.size());
            spell.firstWarning.reset();
            int last = signals.empty() ? spell.firstContact : signals.front();
            for (const int day : signals) {
                if (day - last >= silence) {
                    notice(last + silence, true);
                    append(index, spell, last, silence);
                    spell.firstContact = day;
                }
                last = day;
            }
            const bool isSilent = m_cut - last >= silence && !(ended && *ended < last + silence);
            if (isSilent)
                notice(last + silence, false);
            append(index, spell, isSilent ? std::optional(last) : std::nullopt, silence, ended);
        }

        InferredLosses done()
        {
            if (m_noticed > 0)
                m_result.cameBack = double(m_returned) / m_noticed;
            return std::move(m_result);
        }

    private:
        void notice(int day, bool returned)
        {
            if (day > m_cut || day <= m_cut - year)
                return;
            ++m_noticed;
            m_returned += returned;
        }

        // Nobody can be seen to be lost in the last days before the cut, so that every clock stops before them.
        void append(
            std::size_t index, CustomerSpan spell, std::optional<int> lost, int silence, std::optional<int> ended = {})
        {
            spell.lastDay = m_cut - silence;
            spell.lostDay = lost ? lost : ended;
            spell.endReason = lost ? 0 : spell.endReason;
            const auto visits = m_log.visitsOf(index);
            std::vector<int> days(std::ranges::lower_bound(visits, spell.firstContact), visits.end());
            m_result.log.add(spell, std::move(days));
            m_result.customers.push_back(int(index));
        }

        const EvidenceLog &m_log;
        int m_cut;
        InferredLosses m_result {};
        int m_noticed = 0;
        int m_returned = 0;
    };

} // namespace

InferredLosses inferredLosses(const EvidenceLog &log, const std::vector<std::vector<int>> &signals, int cut)
{
    std::vector<std::vector<int>> days;
    std::vector<Gaps> gaps;
    Gaps pooled;
    for (std::size_t i = 0; i < log.customers.size(); ++i) {
        days.push_back(cleaned(signals[i], log.customers[i].firstContact, cut));
        gaps.push_back(gapsOf(days.back()));
        pooled.days += gaps.back().days;
        pooled.count += gaps.back().count;
    }
    const double usual = pooled.mean().value_or(longestSilence);
    Spells spells(log, cut);
    for (std::size_t i = 0; i < log.customers.size(); ++i)
        spells.add(i, days[i], silenceOf(gaps[i].mean().value_or(usual)));
    return spells.done();
}

} // namespace Pistis
