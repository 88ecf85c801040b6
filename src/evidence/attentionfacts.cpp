#include "evidence/attentionfacts.h"

#include "core/folds.h"
#include "core/localday.h"
#include "evidence/ownrhythm.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    QDate dayOfOp(const Op &op)
    {
        const QDate told = dayOf(op.value.toObject().value("on"_L1).toString());
        return told.isValid() ? told : localDay(op.madeAt);
    }

    void addSilence(AttentionFacts &facts, const QDate &day, const AttentionHistory &history)
    {
        QList<QDate> held;
        for (const auto &contact : history.held) {
            if (contact.day > day)
                break;
            held.append(contact.day);
            facts.lastVisit = contact.id;
        }
        const QDate from = held.isEmpty() ? history.firstContact : held.constLast();
        if (from.isValid() && from <= day && history.cadenceDays > 0)
            facts.silence = {
                .quietDays = int(from.daysTo(day)), .cadenceDays = history.cadenceDays, .limitDays = history.limitDays
            };
        if (const auto rhythm = ownRhythm(held, day))
            facts.ownGap = { .quietDays = rhythm->quietDays, .gapDays = rhythm->gap };
    }

    void addQuestions(AttentionFacts &facts, const QDate &day, const AttentionHistory &history)
    {
        QDate oldest;
        for (const auto &question : history.questions) {
            if (question.asked > day)
                continue;
            facts.openRequests = facts.openRequests.value_or(0);
            if (question.settled.isValid() && question.settled <= day)
                continue;
            ++*facts.openRequests;
            if (!oldest.isValid() || question.asked < oldest) {
                oldest = question.asked;
                facts.oldestRequest = question.id;
            }
        }
        if (facts.openRequests)
            facts.waitingDays = oldest.isValid() ? int(oldest.daysTo(day)) : 0;
    }

    void addPromises(AttentionFacts &facts, const QDate &day, const AttentionHistory &history)
    {
        for (const auto &promise : history.promises) {
            const AttentionHistory::PromiseStep *last = nullptr;
            for (const auto &step : promise.steps) {
                if (step.from <= day)
                    last = &step;
            }
            if (!last)
                continue;
            facts.lateDays = facts.lateDays.value_or(0);
            const int late = last->due.isValid() ? int(last->due.daysTo(day)) : 0;
            if (late > *facts.lateDays) {
                facts.lateDays = late;
                facts.latestPromise = promise.id;
            }
        }
    }

} // namespace

QList<AttentionHistory::Question> questionsOf(const Request &request)
{
    QList<AttentionHistory::Question> questions;
    QDate settled = localDay(request.firstAnsweredAt);
    const QDate closed = localDay(request.closedAt);
    if (!settled.isValid())
        settled = closed;
    questions.append({ .asked = localDay(request.askedAt), .settled = settled, .id = request.id });
    // Asked again: at the earliest when the last answer was given.
    if (request.isWaitingForAnswer() && request.firstAnsweredAt > 0 && !request.answers.isEmpty())
        questions.append({ .asked = localDay(request.answers.constLast().to), .id = request.id });
    return questions;
}

AttentionHistory::OurPromise stepsOf(const Promise &promise)
{
    AttentionHistory::OurPromise steps { .steps = { { .from = promise.firstDue, .due = promise.due } },
        .id = promise.id };
    if (!promise.isOpen())
        steps.steps.append({ .from = promise.doneOn.isValid() ? promise.doneOn : promise.due });
    return steps;
}

AttentionHistory::OurPromise stepsOf(const QUuid &promise, const QList<Op> &ops)
{
    AttentionHistory::OurPromise steps { .id = promise };
    for (qsizetype size = 1; size <= ops.size(); ++size) {
        const auto now = foldPromise(ops.first(size));
        if (!now)
            continue;
        const AttentionHistory::PromiseStep step { .from
            = steps.steps.isEmpty() ? now->firstDue : dayOfOp(ops.at(size - 1)),
            .due = now->isOpen() && !now->deleted ? now->due : QDate() };
        steps.steps.append(step);
    }
    std::ranges::stable_sort(steps.steps, {}, &AttentionHistory::PromiseStep::from);
    return steps;
}

AttentionFacts attentionFactsOn(const QDate &day, const AttentionHistory &history)
{
    AttentionFacts facts;
    addSilence(facts, day, history);
    addQuestions(facts, day, history);
    addPromises(facts, day, history);
    facts.mood = moodOn(history.moods, day);
    return facts;
}

} // namespace Pistis
