#include "evidence/attentionbacktest.h"

#include <algorithm>

namespace Pistis {

namespace {

    constexpr std::size_t horizons = AttentionBacktest::daysBefore.size();

    QList<QDate> spread(QList<QDate> days)
    {
        std::ranges::sort(days);
        days.erase(std::unique(days.begin(), days.end()), days.end());
        constexpr qsizetype most = AttentionBacktest::mostDays;
        if (days.size() <= most)
            return days;
        QList<QDate> chosen;
        for (qsizetype at = 0; at < most; ++at)
            chosen.append(days.at(at * (days.size() - 1) / (most - 1)));
        return chosen;
    }

    // Whether it is known that this customer stayed for the watched days after that day.
    bool stayed(const AttentionSubject &subject, const QDate &day, const QDate &today)
    {
        const QDate until = day.addDays(AttentionBacktest::watchedDays);
        return until <= today && !(subject.endedOn.isValid() && subject.endedOn <= until);
    }

} // namespace

QDate AttentionSubject::began() const
{
    const QDate firstHeld = history.held.isEmpty() ? QDate() : history.held.constFirst().day;
    if (!history.firstContact.isValid() || !firstHeld.isValid())
        return history.firstContact.isValid() ? history.firstContact : firstHeld;
    return std::min(history.firstContact, firstHeld);
}

std::optional<AttentionScore> AttentionSubject::scoreOn(const QDate &day, const AttentionWeights &weights) const
{
    if (!isCurrent)
        return {};
    const QDate from = began();
    if (!from.isValid() || day < from || (endedOn.isValid() && day >= endedOn))
        return {};
    return attentionScore(attentionFactsOn(day, history), weights);
}

AttentionBacktest attentionBacktest(const QList<AttentionSubject> &subjects, const AttentionWeights &weights,
    const QDate &today, const std::function<bool()> &isCancelled)
{
    AttentionBacktest test { .alarmLine = weights.alarmLine };
    std::array<QList<QDate>, horizons> days;
    for (const AttentionSubject &subject : subjects) {
        if (!subject.isLoss || !subject.endedOn.isValid() || subject.endedOn > today)
            continue;
        AttentionBacktest::Loss loss { .id = subject.id, .name = subject.name, .lostOn = subject.endedOn };
        for (std::size_t at = 0; at < horizons; ++at) {
            const QDate day = subject.endedOn.addDays(-AttentionBacktest::daysBefore[at]);
            days[at].append(day);
            const auto score = subject.scoreOn(day, weights);
            if (!score)
                continue;
            loss.scores[at] = score->total();
            ++test.counts[at].losses;
            test.counts[at].warned += score->total() >= weights.alarmLine;
        }
        test.losses.append(loss);
    }
    std::ranges::stable_sort(test.losses, std::ranges::greater(), &AttentionBacktest::Loss::lostOn);
    if (!test.isEnough())
        return test;
    for (std::size_t at = 0; at < horizons; ++at)
        days[at] = spread(days[at]);
    for (const AttentionSubject &subject : subjects) {
        if (isCancelled && isCancelled())
            break;
        for (std::size_t at = 0; at < horizons; ++at) {
            for (const QDate &day : std::as_const(days[at])) {
                if (!stayed(subject, day, today))
                    continue;
                const auto score = subject.scoreOn(day, weights);
                if (!score)
                    continue;
                ++test.counts[at].looks;
                test.counts[at].falseAlarms += score->total() >= weights.alarmLine;
            }
        }
    }
    return test;
}

} // namespace Pistis
