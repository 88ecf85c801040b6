#include "app/teamtally.h"

#include "core/answertime.h"
#include "evidence/disclosure.h"
#include "evidence/proportion.h"

#include <algorithm>

namespace Pistis {

namespace {

    constexpr int oneYear = 365;

    // Leaves out what is too small. The total is judged alone, the groups as parts of it.
    void hideSmall(std::vector<TeamFigure> &figures, const std::vector<GroupSize> &sizes)
    {
        std::vector<bool> shown = groupsToShow({ sizes.begin() + 1, sizes.end() });
        shown.insert(shown.begin(), sizes.front().n >= fewestToShow && sizes.front().events >= fewestToShow);
        for (std::size_t at = 0; at < figures.size(); ++at) {
            if (figures[at].state == TeamFigure::State::Shown && !shown[at])
                figures[at] = { .state = TeamFigure::State::TooFew };
        }
    }

} // namespace

TeamTally::TeamTally(const QList<Person> &persons, const Moment &moment)
    : m_moment(moment)
    , m_time(moment.hours)
{
    m_groups.push_back({});
    for (const Person &person : persons) {
        m_places.insert(person.id, m_groups.size());
        m_groups.push_back({ .row = { .who = TeamRow::Who::Person, .person = person.id, .name = person.name } });
    }
    m_groups.push_back({ .row = { .who = TeamRow::Who::Nobody } });
}

template <typename Count> void TeamTally::count(const QUuid &person, Count count)
{
    count(m_groups.front());
    count(m_groups[m_places.value(person, m_groups.size() - 1)]);
}

void TeamTally::add(const TeamCustomer &customer)
{
    const Owned owned { .place = std::size_t(m_customers.size()), .owner = customer.owner };
    m_customers.insert(customer.id, owned);
    if (customer.isCurrent) {
        count(customer.owner, [&customer](Group &group) { group.row.customers.append(customer.id); });
        if (customer.isInRhythm)
            countOne(customer.id, owned, customer.owner, &Group::inRhythm, *customer.isInRhythm);
    }
    countSpell(customer);
}

const TeamTally::Owned *TeamTally::ownedBy(const QUuid &customer) const
{
    const auto owned = m_customers.constFind(customer);
    return owned == m_customers.cend() ? nullptr : &*owned;
}

void TeamTally::countOne(const QUuid &customer, const Owned &owned, const QUuid &person, Share Group::*share, bool hit)
{
    count(person.isNull() ? owned.owner : person, [&](Group &group) {
        Share &counted = group.*share;
        ++counted.n;
        counted.hits += hit;
        if (counted.isListed.size() <= owned.place)
            counted.isListed.resize(std::size_t(m_customers.size()));
        if (!counted.isListed[owned.place])
            counted.customers.append(customer);
        counted.isListed[owned.place] = true;
    });
}

void TeamTally::countSpell(const TeamCustomer &customer)
{
    if (!customer.firstContact)
        return;
    const int yesterday = int(QDate(1970, 1, 1).daysTo(m_moment.today)) - 1;
    const bool ended = customer.lost && *customer.lost <= yesterday;
    const bool lost = ended && (customer.reason == EndReason::None || customer.reason == EndReason::Lost);
    // Who was lost before anybody wrote visits down is not in the book, so time before that proves nothing.
    const int start = std::max(0, m_moment.logStart.value_or(*customer.firstContact) - *customer.firstContact);
    const Spell spell {
        .start = start, .stop = (ended ? *customer.lost : yesterday) - *customer.firstContact, .event = lost
    };
    if (spell.stop <= spell.start)
        return;
    count(customer.owner, [&](Group &group) {
        group.spells.push_back(spell);
        group.observed.append(customer.id);
    });
}

void TeamTally::add(const Request &request)
{
    const Owned *owned = ownedBy(request.customer);
    if (!owned)
        return;
    const AnswerStanding standing
        = answerStandingOf(request, m_moment.nowMs, m_moment.answerHours, m_time.of(owned->owner));
    if (standing == AnswerStanding::NotYetDue || standing == AnswerStanding::LeftOut)
        return;
    countOne(request.customer, *owned, request.assignee, &Group::answers, standing == AnswerStanding::InTime);
}

void TeamTally::add(const Promise &promise)
{
    const Owned *owned = ownedBy(promise.customer);
    const PromiseStanding standing = standingOf(promise, m_moment.today);
    if (!owned || standing == PromiseStanding::NotYetDue || standing == PromiseStanding::Renegotiated
        || standing == PromiseStanding::Withdrawn)
        return;
    countOne(promise.customer, *owned, promise.person, &Group::promises, standing == PromiseStanding::Kept);
}

std::vector<TeamFigure> TeamTally::shareFigures(Share Group::*share) const
{
    std::vector<TeamFigure> figures;
    std::vector<GroupSize> sizes;
    for (const Group &group : m_groups) {
        const Share &counted = group.*share;
        sizes.push_back({ .n = counted.n, .events = counted.n });
        if (counted.n == 0) {
            figures.push_back({});
            continue;
        }
        const Proportion proportion = wilson95(counted.hits, counted.n);
        figures.push_back({ .state = TeamFigure::State::Shown,
            .n = counted.n,
            .value = proportion.value,
            .lower = proportion.lower,
            .upper = proportion.upper,
            .customers = counted.customers });
    }
    hideSmall(figures, sizes);
    return figures;
}

std::vector<TeamFigure> TeamTally::retentionFigures() const
{
    std::vector<TeamFigure> figures;
    std::vector<GroupSize> sizes;
    for (const Group &group : m_groups) {
        const int losses = int(std::ranges::count_if(
            group.spells, [](const Spell &spell) { return spell.event && spell.stop <= oneYear; }));
        const KmPoint year = KaplanMeier(group.spells).at(oneYear);
        const int n = int(group.spells.size());
        sizes.push_back({ .n = n, .events = losses });
        if (n == 0)
            figures.push_back({});
        else if (year.atRisk < fewestToShow || !year.lower || !year.upper)
            figures.push_back({ .state = TeamFigure::State::TooFew });
        else
            figures.push_back({ .state = TeamFigure::State::Shown,
                .n = n,
                .value = *year.surv,
                .lower = *year.lower,
                .upper = *year.upper,
                .customers = group.observed });
    }
    hideSmall(figures, sizes);
    return figures;
}

TeamNumbers TeamTally::numbers() const
{
    const std::array measures { shareFigures(&Group::inRhythm), shareFigures(&Group::answers),
        shareFigures(&Group::promises), retentionFigures() };
    TeamNumbers numbers { .day = m_moment.today, .answerHours = m_moment.answerHours };
    for (std::size_t at = 0; at < m_groups.size(); ++at) {
        TeamRow row = m_groups[at].row;
        for (std::size_t measure = 0; measure < teamMeasureCount; ++measure)
            row.figures[measure] = measures[measure][at];
        const bool isEmpty = row.customers.isEmpty() && std::ranges::all_of(row.figures, [](const TeamFigure &figure) {
            return figure.state == TeamFigure::State::Nothing;
        });
        if (row.who != TeamRow::Who::Nobody || !isEmpty)
            numbers.rows.append(row);
    }
    return numbers;
}

} // namespace Pistis
