#include "core/practicegenerator.h"

#include "core/practicenames.h"
#include "core/practicerandom.h"
#include "core/practicetexts.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace Pistis {

using namespace Qt::StringLiterals;

namespace {

    constexpr double daysBetweenRequests = 150;
    constexpr std::array<double, practicePersons> answersInTime { 0.93, 0.84, 0.75, 0.62 };
    constexpr std::array<double, practicePersons> promisesKept { 0.93, 0.88, 0.82, 0.74 };
    constexpr std::array taskPriorities { TaskPriority::Normal, TaskPriority::Normal, TaskPriority::Normal,
        TaskPriority::Low, TaskPriority::High, TaskPriority::Urgent };
    constexpr std::array channels { u"phone", u"email", u"visit" };

    QDate workday(QDate day, int later)
    {
        for (QDate next = day.addDays(later);; next = next.addDays(1)) {
            if (next.dayOfWeek() <= 5)
                return next;
        }
    }

    // A moment of the working day, in the zone in which business hours count.
    qint64 momentOf(QDate day, PracticeRandom &random, int firstHour, int lastHour)
    {
        static const QTimeZone zone("Europe/Athens");
        const QTime time(random.between(firstHour, lastHour), random.below(60));
        return QDateTime(day, time, zone).toMSecsSinceEpoch();
    }

} // namespace

void PracticeGenerator::addRequests(PracticeHistory &history, PracticeRandom &random, int person, bool greek) const
{
    const Customer &customer = history.customer;
    const QDate last = lastDayWith(customer);
    const auto gap = [&random] { return int(random.gamma(1, daysBetweenRequests)) + 1; };
    for (QDate day = workday(customer.firstContact, gap()); day <= last; day = workday(day, gap())) {
        Request request { .customer = customer.id,
            .assignee = customer.owner,
            .text = random.oneOf(practiceRequests(greek)),
            .channel = QString::fromUtf16(random.oneOf(channels)),
            .askedAt = momentOf(day, random, 9, 15) };
        const bool quick = random.chance(answersInTime[size_t(person)]);
        const QDate answered
            = quick ? (random.chance(0.6) ? day : workday(day, 1)) : workday(day, random.between(3, 9));
        const int age = int(day.daysTo(m_parameters.lastDay));
        const bool forgotten = !quick && age < 75 && random.chance(0.7);
        if (answered <= last && !forgotten && !(age < 10 && random.chance(0.6))) {
            request.firstAnsweredAt = answered == day ? request.askedAt + random.between(20, 100) * 60'000LL
                                                      : momentOf(answered, random, 9, 10);
            request.answers = { { .from = request.askedAt, .to = request.firstAnsweredAt } };
            request.status = RequestStatus::Answered;
            if (random.chance(0.8)) {
                request.status = RequestStatus::Closed;
                request.closedAt = request.firstAnsweredAt + random.between(1, 90) * 60'000LL;
            }
        } else if (!customer.isCurrent()) {
            request.status = RequestStatus::Declined;
            request.closedAt = momentOf(last, random, 16, 16);
        }
        history.requests.append(request);
    }
}

void PracticeGenerator::addPromises(PracticeHistory &history, PracticeRandom &random, int person, bool greek) const
{
    const Customer &customer = history.customer;
    for (const Visit &visit : std::as_const(history.visits)) {
        if (visit.status != VisitStatus::Held || !random.chance(0.25))
            continue;
        const bool ours = random.chance(0.85);
        PracticePromise made;
        made.promise = { .customer = customer.id,
            .person = visit.person,
            .by = ours ? PromisedBy::Us : PromisedBy::Customer,
            .words = random.oneOf(ours ? practicePromises(greek) : practiceTheirPromises(greek)),
            .due = workday(visit.day, random.between(3, 24)) };
        made.promise.firstDue = made.promise.due;
        settle(made, random, person);
        if (made.promise.state == PromiseState::Open && !customer.isCurrent())
            made.promise.state = PromiseState::Cancelled;
        history.promises.append(made);
    }
}

// One that was done lately, and one that is still to be done.
void PracticeGenerator::addTasks(PracticeHistory &history, PracticeRandom &random, bool greek) const
{
    const QDate last = m_parameters.lastDay;
    const auto task = [&](int later) {
        return Task { .customer = history.customer.id,
            .person = history.customer.owner,
            .title = random.oneOf(practiceTasks(greek)),
            .due = workday(last, later),
            .priority = random.oneOf(taskPriorities) };
    };
    if (random.chance(0.15)) {
        Task done = task(-random.between(5, 40));
        done.status = TaskStatus::Completed;
        done.doneOn = done.due;
        history.tasks.append(done);
    }
    if (random.chance(0.2))
        history.tasks.append(task(random.between(-4, 15)));
}

void PracticeGenerator::settle(PracticePromise &made, PracticeRandom &random, int person) const
{
    Promise &promise = made.promise;
    if (random.chance(0.06)) {
        const bool inTime = random.chance(0.7);
        made.redatedOn = promise.due.addDays(inTime ? -random.between(0, 2) : random.between(1, 4));
        if (made.redatedOn <= m_parameters.lastDay) {
            (inTime ? promise.redatedInTime : promise.redatedLate) = true;
            if (!inTime)
                promise.missedDue = promise.due;
            promise.due = workday(promise.due, random.between(5, 12));
        } else {
            made.redatedOn = QDate();
        }
    }
    const double fate = random.uniform();
    const double kept = promisesKept[size_t(person)];
    if (fate < kept)
        promise.doneOn = promise.due.addDays(-random.between(0, 2));
    else if (fate < kept + (1 - kept) * 0.6)
        promise.doneOn = promise.due.addDays(random.between(1, 20));
    const QDate last = m_parameters.lastDay;
    if (made.redatedOn.isValid() && promise.doneOn.isValid())
        promise.doneOn = std::max(promise.doneOn, made.redatedOn);
    if (promise.doneOn.isValid() && promise.doneOn <= last) {
        promise.state = PromiseState::Kept;
        return;
    }
    const bool old = promise.due.addDays(25) < last;
    if (!promise.doneOn.isValid() && old)
        promise.state = random.chance(0.75) ? PromiseState::Broken : PromiseState::Cancelled;
    promise.doneOn = QDate();
}

} // namespace Pistis
