#include "core/visitplan.h"

#include <cstdlib>

namespace Pistis {

const Visit *planOf(const Visit &held, const QList<Visit> &ofDay, qint64 nowMs)
{
    if (!held.id.isNull() || held.status != VisitStatus::Held)
        return nullptr;
    const auto isOpen = [&](const Visit &one) {
        return one.status == VisitStatus::Planned && one.day == held.day && one.type == held.type
            && one.startMs <= nowMs;
    };
    const auto distance = [&held](const Visit &one) { return std::abs(one.startMs - held.startMs); };
    const Visit *plan = nullptr;
    for (const Visit &one : ofDay) {
        if (isOpen(one) && (!plan || distance(one) < distance(*plan)))
            plan = &one;
    }
    return plan;
}

Visit heldAsPlanned(const Visit &plan, const Visit &held)
{
    const auto written = [](const QString &now, const QString &before) { return now.isEmpty() ? before : now; };
    Visit visit = plan;
    visit.status = VisitStatus::Held;
    visit.person = held.person.isNull() ? plan.person : held.person;
    visit.startMs = held.startMs != 0 ? held.startMs : plan.startMs;
    visit.minutes = held.minutes != 0 ? held.minutes : plan.minutes;
    visit.note = QStringList({ plan.note, held.note }).join(u'\n').trimmed();
    visit.purpose = written(held.purpose, plan.purpose);
    visit.outcome = written(held.outcome, plan.outcome);
    visit.participants = written(held.participants, plan.participants);
    visit.talkPercent = held.talkPercent != noTalkNoted ? held.talkPercent : plan.talkPercent;
    visit.attachments += held.attachments;
    return visit;
}

} // namespace Pistis
