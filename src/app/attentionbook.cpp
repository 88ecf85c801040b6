#include "app/attentionbook.h"

#include "storage/attentionrepository.h"
#include "storage/customerrepository.h"
#include "storage/oprepository.h"
#include "storage/promiserepository.h"
#include "storage/requestrepository.h"
#include "storage/visitrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr int page = 2000;
    const Error cancelled { .kind = Error::Kind::Cancelled, .subject = u"attention"_s };

    // A promise that was kept or is open tells its days itself; when another one was moved, broken or withdrawn is in
    // its ops.
    Result<AttentionHistory::OurPromise> stepsOf(Database &database, const Promise &promise)
    {
        const bool tells = !promise.redatedInTime && !promise.redatedLate
            && (promise.state == PromiseState::Open || promise.state == PromiseState::Kept);
        if (tells)
            return Pistis::stepsOf(promise);
        const auto ops = OpRepository(database).ofEntity(promise.id);
        if (!ops)
            return ops.error();
        return Pistis::stepsOf(promise.id, *ops);
    }

    Result<QList<AttentionSubject>> subjectsIn(Database &database, const std::function<bool()> &isCancelled)
    {
        const AttentionRepository repository(database);
        QList<AttentionSubject> subjects;
        while (true) {
            if (isCancelled())
                return cancelled;
            auto rows = repository.customers(subjects.isEmpty() ? QUuid() : subjects.constLast().id, page);
            if (!rows)
                return rows.error();
            if (rows->isEmpty())
                return subjects;
            for (const auto &row : std::as_const(*rows)) {
                AttentionSubject subject { .id = row.id,
                    .name = row.name,
                    .history
                    = { .firstContact = row.firstContact, .cadenceDays = row.cadenceDays, .limitDays = row.limitDays },
                    .endedOn = row.lostOn,
                    .isLoss = row.isLoss };
                subject.history.held.reserve(row.held.size());
                for (const QDate &day : row.held)
                    subject.history.held.append({ .day = day });
                subjects.append(subject);
            }
        }
    }

} // namespace

Result<QList<AttentionSubject>> attentionSubjects(Database &database, const std::function<bool()> &isCancelled)
{
    auto known = subjectsIn(database, isCancelled);
    if (!known)
        return known;
    QList<AttentionSubject> subjects = *std::move(known);
    QHash<QUuid, qsizetype> places;
    for (qsizetype at = 0; at < subjects.size(); ++at)
        places.insert(subjects.at(at).id, at);
    const auto historyOf = [&](const QUuid &customer) -> AttentionHistory * {
        const auto place = places.constFind(customer);
        return place == places.constEnd() ? nullptr : &subjects[*place].history;
    };
    if (auto done = AttentionRepository(database).eachMood([&](const QUuid &customer, const Mood &mood) {
            if (auto *history = historyOf(customer))
                history->moods.append(mood);
        });
        !done)
        return done.error();
    if (auto done = RequestRepository(database).each([&](const Request &request) {
            if (auto *history = historyOf(request.customer))
                history->questions += questionsOf(request);
        });
        !done)
        return done.error();
    QList<Promise> promises;
    if (auto done = PromiseRepository(database).eachOfOurs([&](const Promise &promise) { promises.append(promise); });
        !done)
        return done.error();
    for (const Promise &promise : std::as_const(promises)) {
        if (isCancelled())
            return cancelled;
        auto *history = historyOf(promise.customer);
        if (!history)
            continue;
        const auto steps = stepsOf(database, promise);
        if (!steps)
            return steps.error();
        history->promises.append(*steps);
    }
    return subjects;
}

Result<AttentionSubject> attentionSubject(Database &database, const QUuid &customer)
{
    const auto summary = CustomerRepository(database).one(customer);
    if (!summary)
        return summary.error();
    const QUuid id = summary->customer.id;
    AttentionSubject subject { .id = id,
        .name = summary->customer.name,
        .history = { .firstContact
            = summary->lastContact.isValid() ? summary->customer.firstContact : summary->customer.countedFrom(),
            .cadenceDays = summary->cadence.days,
            .limitDays = summary->limitDays },
        .endedOn = summary->customer.lostOn,
        .isCurrent = summary->customer.stage == Stage::Current && !summary->customer.deleted };
    const auto visits = VisitRepository(database).ofCustomer(id);
    if (!visits)
        return visits.error();
    for (const Visit &visit : *visits) {
        if (visit.status == VisitStatus::Held)
            subject.history.held.append({ .day = visit.day, .id = visit.id });
    }
    std::ranges::stable_sort(subject.history.held, {}, &AttentionHistory::Contact::day);
    const auto requests = RequestRepository(database).ofCustomer(id);
    if (!requests)
        return requests.error();
    for (const Request &request : *requests) {
        if (request.status != RequestStatus::Declined && request.status != RequestStatus::Duplicate)
            subject.history.questions += questionsOf(request);
    }
    const auto promises = PromiseRepository(database).ofCustomer(id);
    if (!promises)
        return promises.error();
    for (const Promise &promise : *promises) {
        if (promise.by == PromisedBy::Us)
            subject.history.promises.append(Pistis::stepsOf(promise));
    }
    const auto moods = AttentionRepository(database).moods(id);
    if (!moods)
        return moods.error();
    subject.history.moods = *moods;
    return subject;
}

} // namespace Pistis
