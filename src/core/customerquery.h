#pragma once

#include "core/agenda.h"
#include "core/customer.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

namespace Pistis {

// Narrows any list of customers. Empty parts do not.
struct CustomerFilter
{
    QUuid owner {};
    QUuid segment {};
    QString region {};
    QString tag {};
    std::optional<Rating> rating {}; // None: those without one
    int quietDays = 0; // at least so many days without a held contact, or since the first one

    bool isEmpty() const
    {
        return owner.isNull() && segment.isNull() && region.isEmpty() && tag.isEmpty() && !rating.has_value()
            && quietDays == 0;
    }

    friend bool operator==(const CustomerFilter &, const CustomerFilter &) = default;
};

// Which customers a list shows. Empty parts do not narrow it.
struct CustomerQuery
{
    enum class List {
        All, // by name
        Agenda, // by agenda day; without a next step last
        PastRhythm, // longest first
        RequestsWaiting, // oldest request first
        PromisesDue, // due within a week, overdue, or broken within 30 days
        Chosen, // exactly these ids, by name
        Lost, // the last lost first
        Found // whom the search means most likely, lost ones last; one page only
    };

    List list = List::All;
    QString search {}; // as typed; folded by the repository
    CustomerFilter filter {};
    std::optional<Bucket> bucket {}; // of the agenda: only this one
    QList<QUuid> ids {};
    QDate today {};
    int offset = 0;
    int limit = 200;

    friend bool operator==(const CustomerQuery &, const CustomerQuery &) = default;
};

// How many customers, requests and promises wait for something.
struct WorkCounts
{
    int current = 0; // current customers
    int overdue = 0; // agenda
    int today = 0;
    int thisWeek = 0;
    int nextWeek = 0;
    int later = 0;
    int noNextStep = 0;
    int pastRhythm = 0;
    int requestsWaiting = 0;
    int promisesDue = 0;

    int in(Bucket bucket) const
    {
        return std::array { overdue, today, thisWeek, nextWeek, later, noNextStep }[std::size_t(bucket)];
    }

    friend bool operator==(const WorkCounts &, const WorkCounts &) = default;
};

} // namespace Pistis
