#include "core/bookrules.h"

#include "core/greekfold.h"
#include "core/textcheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    bool isRhythm(int days) { return days >= 1 && days <= longestRhythm; }

    bool isLimit(int days, int rhythm) { return days == 0 || (days >= rhythm && days <= longestRhythm); }

    std::optional<RuleFault> faultOfHours(const BusinessHours &hours)
    {
        if (auto fault = faultOf(hours.weekdays))
            return fault;
        const QList<OwnHoliday> &own = hours.ownHolidays;
        for (qsizetype at = 0; at < own.size(); ++at) {
            if (!own.at(at).day.isValid() || faultOfLine(own.at(at).name) != TextFault::None)
                return RuleFault { .field = u"book.holiday"_s, .at = at };
            if (at > 0 && own.at(at).day == own.at(at - 1).day)
                return RuleFault { .field = u"book.holiday_twice"_s, .at = at };
        }
        return {};
    }

    std::optional<RuleFault> faultOfSegment(const Segment &segment, const BookRules &rules)
    {
        if (segment.name.isEmpty() || faultOfLine(segment.name) != TextFault::None)
            return RuleFault { .field = u"segment.name"_s };
        const auto isCalledSo = [key = greekFold(segment.name)](
                                    const Segment &other) { return !other.deleted && greekFold(other.name) == key; };
        if (std::ranges::count_if(rules.segments, isCalledSo) > 1)
            return RuleFault { .field = u"segment.twice"_s };
        if (segment.cadenceDays != 0 && !isRhythm(segment.cadenceDays))
            return RuleFault { .field = u"segment.cadence_days"_s };
        if (!isLimit(segment.maxGapDays, segment.cadenceDays > 0 ? segment.cadenceDays : rules.settings.cadenceDays))
            return RuleFault { .field = u"segment.max_gap_days"_s };
        return {};
    }

    // Segments that stay as they were are passed over: they may come from a file or from elsewhere.
    std::optional<RuleFault> faultOfSegments(const BookRules &rules, const BookRules &before)
    {
        for (qsizetype at = 0; at < rules.segments.size(); ++at) {
            const Segment &segment = rules.segments.at(at);
            if (segment.deleted || before.segments.contains(segment))
                continue;
            if (auto fault = faultOfSegment(segment, rules)) {
                fault->at = at;
                return fault;
            }
        }
        return {};
    }

} // namespace

BookRules tidied(BookRules rules)
{
    for (Segment &segment : rules.segments)
        segment.name = segment.name.trimmed();
    for (OwnHoliday &own : rules.settings.hours.ownHolidays)
        own.name = own.name.trimmed();
    std::ranges::stable_sort(rules.settings.hours.ownHolidays, {}, &OwnHoliday::day);
    return rules;
}

std::optional<RuleFault> faultOf(const BookRules &rules, const BookRules &before)
{
    const BookSettings &settings = rules.settings;
    if (!isRhythm(settings.cadenceDays))
        return RuleFault { .field = u"book.cadence_days"_s };
    if (!isLimit(settings.maxGapDays, settings.cadenceDays))
        return RuleFault { .field = u"book.max_gap_days"_s };
    if (settings.answerHours < 1 || settings.answerHours > longestAnswer)
        return RuleFault { .field = u"book.answer_hours"_s };
    if (auto fault = faultOfSegments(rules, before))
        return fault;
    return faultOfHours(settings.hours);
}

std::optional<RuleFault> faultOf(const std::array<OpenHours, 7> &weekdays)
{
    for (std::size_t at = 0; at < weekdays.size(); ++at) {
        const OpenHours &open = weekdays[at];
        if (open.isOpen() && open.closes <= open.opens)
            return RuleFault { .field = u"book.hours"_s, .at = qsizetype(at) };
    }
    if (std::ranges::none_of(weekdays, &OpenHours::isOpen))
        return RuleFault { .field = u"book.always_closed"_s };
    return {};
}

} // namespace Pistis
