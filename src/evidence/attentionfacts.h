#pragma once

#include "core/attention.h"
#include "core/customerrecords.h"

namespace Pistis {

// What a customer's records tell of one day or another. Each record counts from its day on, so that a day in the past
// is seen as it was then.
struct AttentionHistory
{
    struct Contact
    {
        QDate day {};
        QUuid id {};
    };
    struct Question
    {
        QDate asked {};
        QDate settled {}; // answered or closed; invalid: not yet
        QUuid id {};
    };
    // From a day on a promise of ours is due on that day, or settled when it has none.
    struct PromiseStep
    {
        QDate from {};
        QDate due {};
    };
    struct OurPromise
    {
        QList<PromiseStep> steps {};
        QUuid id {};
    };

    QDate firstContact {};
    int cadenceDays = 0;
    int limitDays = 0;
    QList<Contact> held {}; // by day
    QList<Question> questions {};
    QList<OurPromise> promises {};
    QList<Mood> moods {};
};

// Of the records as they are now.
QList<AttentionHistory::Question> questionsOf(const Request &request);
AttentionHistory::OurPromise stepsOf(const Promise &promise);
// Of a promise that was moved, broken or withdrawn: when, by its ops. Days of ops without one are days in UTC.
AttentionHistory::OurPromise stepsOf(const QUuid &promise, const QList<Op> &ops);

AttentionFacts attentionFactsOn(const QDate &day, const AttentionHistory &history);

} // namespace Pistis
