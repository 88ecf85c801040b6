#include "evidence/ownrhythm.h"

#include "evidence/kaplanmeier.h"

#include <algorithm>

namespace Pistis {

std::optional<OwnRhythm> ownRhythm(QList<QDate> contacts, const QDate &today)
{
    constexpr qsizetype fewestGaps = 2;
    contacts.removeIf([&today](const QDate &day) { return !day.isValid() || day > today; });
    std::ranges::sort(contacts);
    contacts.erase(std::unique(contacts.begin(), contacts.end()), contacts.end());
    if (contacts.size() <= fewestGaps)
        return {};

    std::vector<Spell> spells;
    for (qsizetype at = 1; at < contacts.size(); ++at)
        spells.push_back({ .stop = int(contacts[at - 1].daysTo(contacts[at])), .event = true });
    const int quiet = int(contacts.constLast().daysTo(today));
    if (quiet > 0)
        spells.push_back({ .stop = quiet, .event = false });
    const auto median = KaplanMeier(spells).quantile(0.5);
    if (!median)
        return {};
    return OwnRhythm { .quietDays = quiet, .gaps = int(contacts.size()) - 1, .gap = *median };
}

} // namespace Pistis
