#pragma once

#include "core/customer.h"
#include "core/party.h"
#include "core/promise.h"
#include "core/request.h"
#include "core/task.h"
#include "core/visit.h"

#include <QList>

namespace Pistis {

class PracticeRandom;

struct PracticeParameters
{
    int customers = 200;
    int years = 3;
    double effect = 0.8; // hazard ratio of one more visit within the last 90 days
    quint64 seed = 1;
    bool fading = false; // visits grow rare in the weeks before a loss: a link in which losing comes first
    QDate lastDay {}; // the last day on which anything has happened
};

struct PracticePromise
{
    Promise promise {};
    QDate redatedOn {}; // valid when a new due day was agreed
};

// A customer with everything that was logged about it, in the order of time.
struct PracticeHistory
{
    Customer customer {};
    QList<Visit> visits {};
    QList<Request> requests {};
    QList<PracticePromise> promises {};
    QList<Task> tasks {};
};

// Makes books to practise on: the same parameters give the same book everywhere, and each history depends on the seed
// and its own index only. Losses follow the tenure model of evidence.md 8: each day after the first contact the chance
// of loss is 1 - exp(-h0 * effect^V), V being the visits of the 90 days before; visits do not know of the loss. With
// fading that day is only the onset: the loss follows 15 to 60 days later, and in between visits are five times rarer.
class PracticeGenerator
{
public:
    explicit PracticeGenerator(PracticeParameters parameters);

    const PracticeParameters &parameters() const { return m_parameters; }
    const QList<Person> &persons() const { return m_persons; }
    const QList<Segment> &segments() const { return m_segments; }
    PracticeHistory history(int index) const; // of 0 ... customers - 1

private:
    QUuid idOf(QStringView kind, int index, qsizetype serial = 0) const;
    void addVisits(PracticeHistory &history, PracticeRandom &random, double gap, bool greek) const;
    void end(PracticeHistory &history, PracticeRandom &random) const;
    void fade(PracticeHistory &history, PracticeRandom &random, QDate onset) const;
    void addPlans(PracticeHistory &history, PracticeRandom &random) const;
    void setRhythm(Customer &customer, PracticeRandom &random, double gap) const;
    void addRequests(PracticeHistory &history, PracticeRandom &random, int person, bool greek) const;
    void addPromises(PracticeHistory &history, PracticeRandom &random, int person, bool greek) const;
    void addTasks(PracticeHistory &history, PracticeRandom &random, bool greek) const;
    void settle(PracticePromise &made, PracticeRandom &random, int person) const;
    QDate lastDayWith(const Customer &customer) const;

    PracticeParameters m_parameters;
    QUuid m_space; // of the names of ids
    QList<Person> m_persons;
    QList<Segment> m_segments;
};

} // namespace Pistis
