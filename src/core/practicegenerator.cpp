#include "core/practicegenerator.h"

#include "core/practicenames.h"
#include "core/practicerandom.h"
#include "core/practicetexts.h"
#include "core/uuid7.h"

#include <algorithm>
#include <array>

namespace Pistis {

using namespace Qt::StringLiterals;

namespace {

    constexpr int window = 90; // days before, whose visits protect
    constexpr double meanGap = 30;
    constexpr double hazardAtThreeVisits = 5.5e-4; // a day, whatever the effect
    constexpr double otherEnds = 4e-5; // a day: closed down, moved away
    constexpr double warned = 0.35; // of the losses, that carry a first warning
    constexpr std::array segmentNames { u"A", u"B", u"C" };
    constexpr std::array segmentDays { 21, 42, 84 };
    constexpr std::array personPace { 0.9, 1.0, 1.0, 1.15 }; // of the gaps between visits

    QDate onWorkday(QDate day) { return day.dayOfWeek() > 5 ? day.addDays(8 - day.dayOfWeek()) : day; }

    // Whom someone sees often is worth much to him; some were never rated.
    Rating ratingAt(double gap)
    {
        return gap < 20 ? Rating::A : gap < 40 ? Rating::B : gap < 70 ? Rating::C : Rating::None;
    }

    VisitType typeOf(double share)
    {
        using enum VisitType;
        return share < 0.6 ? VisitType::Visit : share < 0.88 ? Call : share < 0.94 ? Video : Message;
    }

} // namespace

PracticeGenerator::PracticeGenerator(PracticeParameters parameters)
    : m_parameters(std::move(parameters))
    , m_space(namedId(QUuid(u"6f4c2a0e-52f5-5c60-9d3e-7a61c0a3be11"_s), QString::number(m_parameters.seed)))
{
    for (int at = 0; at < practicePersons; ++at)
        m_persons.append({ .id = idOf(u"person", at), .name = practicePerson(at) });
    for (int at = 0; at < int(segmentNames.size()); ++at)
        m_segments.append({ .id = idOf(u"segment", at),
            .name = QString::fromUtf16(segmentNames[size_t(at)]),
            .cadenceDays = segmentDays[size_t(at)] });
}

QUuid PracticeGenerator::idOf(QStringView kind, int index, qsizetype serial) const
{
    return namedId(m_space, QString(kind + u'/' + QString::number(index) + u'/' + QString::number(serial)));
}

PracticeHistory PracticeGenerator::history(int index) const
{
    PracticeRandom random(m_parameters.seed * 0x9e3779b97f4a7c15 + quint64(index));
    const PracticeName name = practiceName(index);
    const int person = index % practicePersons;
    const int days = m_parameters.years * 365;
    const int firstDay = random.below(std::max(1, days * 2 / 3));
    PracticeHistory history;
    history.customer = { .id = idOf(u"customer", index),
        .name = name.name,
        .owner = m_persons[person].id,
        .region = name.region,
        .firstContact = onWorkday(m_parameters.lastDay.addDays(firstDay - (days - 1))) };
    const double gap = std::clamp(1 / random.gamma(2, 1 / meanGap), 8.0, 150.0) * personPace[size_t(person)];
    history.customer.rating = ratingAt(gap);
    setRhythm(history.customer, random, gap);
    if (index % 25 == 24) {
        history.customer.stage = Stage::Prospect;
        history.customer.firstContact = onWorkday(m_parameters.lastDay.addDays(-random.between(10, 120)));
    } else {
        addVisits(history, random, gap, name.greek);
        end(history, random);
        addRequests(history, random, person, name.greek);
        addPromises(history, random, person, name.greek);
    }
    if (!history.customer.lostOn.isValid()) {
        addPlans(history, random);
        addTasks(history, random, name.greek);
    }
    for (qsizetype at = 0; at < history.visits.size(); ++at)
        history.visits[at].id = idOf(u"visit", index, at);
    for (qsizetype at = 0; at < history.requests.size(); ++at)
        history.requests[at].id = idOf(u"request", index, at);
    for (qsizetype at = 0; at < history.promises.size(); ++at)
        history.promises[at].promise.id = idOf(u"promise", index, at);
    for (qsizetype at = 0; at < history.tasks.size(); ++at)
        history.tasks[at].id = idOf(u"task", index, at);
    return history;
}

void PracticeGenerator::setRhythm(Customer &customer, PracticeRandom &random, double gap) const
{
    const double wanted = gap * (0.3 + random.gamma(2, 0.5));
    qsizetype at = 0;
    while (at + 1 < m_segments.size() && m_segments[at].cadenceDays < wanted)
        ++at;
    customer.segment = m_segments[at].id;
    if (wanted > 1.5 * m_segments[at].cadenceDays)
        customer.cadenceDays = std::min(180, int(wanted / 30 + 1) * 30);
}

void PracticeGenerator::addVisits(PracticeHistory &history, PracticeRandom &random, double gap, bool greek) const
{
    const Customer &customer = history.customer;
    Visit visit { .customer = customer.id, .person = customer.owner, .day = customer.firstContact };
    while (visit.day <= m_parameters.lastDay) {
        visit.type = typeOf(random.uniform());
        visit.note = random.chance(0.3) ? random.oneOf(practiceNotes(greek)) : QString();
        history.visits.append(visit);
        if (random.chance(0.04)) {
            Visit missed = visit;
            missed.day = onWorkday(visit.day.addDays(random.between(2, 9)));
            missed.status = VisitStatus::NotHeld;
            missed.note = random.oneOf(practiceExcuses(greek));
            if (missed.day <= m_parameters.lastDay)
                history.visits.append(missed);
        }
        visit.day = onWorkday(visit.day.addDays(std::max(1, int(std::lround(random.gamma(3, gap))))));
    }
}

void PracticeGenerator::end(PracticeHistory &history, PracticeRandom &random) const
{
    const double baseline = hazardAtThreeVisits / std::pow(m_parameters.effect, 3);
    QList<QDate> held;
    for (const Visit &visit : std::as_const(history.visits)) {
        if (visit.status == VisitStatus::Held)
            held.append(visit.day);
    }
    qsizetype oldest = 0;
    qsizetype next = 0;
    Customer &customer = history.customer;
    for (QDate day = customer.firstContact.addDays(1); day <= m_parameters.lastDay; day = day.addDays(1)) {
        while (next < held.size() && held[next] < day)
            ++next;
        while (oldest < next && held[oldest] < day.addDays(-window))
            ++oldest;
        const double hazard = baseline * std::pow(m_parameters.effect, double(next - oldest));
        const double fate = -std::log(random.uniform());
        if (fate >= hazard + otherEnds)
            continue;
        if (m_parameters.fading && fate < hazard) {
            fade(history, random, day);
            return;
        }
        customer.lostOn = day;
        customer.endReason = fate < hazard ? EndReason::Lost
            : random.chance(0.6)           ? EndReason::ClosedDown
                                           : EndReason::MovedAway;
        if (customer.endReason == EndReason::Lost && random.chance(warned))
            customer.firstWarningOn = std::max(customer.firstContact.addDays(1), day.addDays(-random.between(10, 50)));
        history.visits.removeIf([day](const Visit &visit) { return visit.day >= day; });
        return;
    }
}

void PracticeGenerator::fade(PracticeHistory &history, PracticeRandom &random, QDate onset) const
{
    constexpr double kept = 0.2;
    constexpr int shortest = 15;
    constexpr int longest = 60;
    const QDate loss = onset.addDays(random.between(shortest, longest));
    history.visits.removeIf(
        [&](const Visit &visit) { return visit.day >= loss || (visit.day >= onset && !random.chance(kept)); });
    if (loss > m_parameters.lastDay)
        return;
    Customer &customer = history.customer;
    customer.lostOn = loss;
    customer.endReason = EndReason::Lost;
    if (random.chance(warned))
        customer.firstWarningOn = onset;
}

void PracticeGenerator::addPlans(PracticeHistory &history, PracticeRandom &random) const
{
    const QDate last = m_parameters.lastDay;
    Visit plan { .customer = history.customer.id,
        .person = history.customer.owner,
        .type = typeOf(random.uniform()),
        .status = VisitStatus::Planned };
    const double share = random.uniform();
    if (share < 0.03)
        plan.day = onWorkday(last.addDays(-random.between(2, 6)));
    else if (share < 0.28)
        plan.day = onWorkday(last.addDays(random.between(1, 20)));
    if (plan.day.isValid())
        history.visits.append(plan);
}

QDate PracticeGenerator::lastDayWith(const Customer &customer) const
{
    return customer.lostOn.isValid() ? customer.lostOn.addDays(-1) : m_parameters.lastDay;
}

} // namespace Pistis
