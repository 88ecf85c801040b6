#pragma once

#include "core/agenda.h"
#include "core/cadence.h"
#include "core/customer.h"
#include "core/nextaction.h"
#include "core/visit.h"

namespace Pistis {

// The request or promise for which a customer stands in a list; of several the oldest.
struct ListedMatter
{
    NextAction action {};
    bool isBroken = false; // a promise

    friend bool operator==(const ListedMatter &, const ListedMatter &) = default;
};

// A customer with what is derived from the visits, requests, promises and tasks.
struct CustomerSummary
{
    Customer customer {};
    QDate lastContact {}; // day of the last held visit; invalid when there was none
    VisitType lastContactType = VisitType::Visit;
    int contactCount = 0;
    QDate nextDue {}; // by the rhythm
    Cadence cadence {};
    int limitDays = 2 * defaultCadenceDays; // of silence
    QDate agendaDay {}; // invalid when the customer is not in the agenda (lost, deleted, a prospect with nothing open)
    AgendaCause agendaCause = AgendaCause::Rhythm;
    AgendaStep step {}; // without regard to a snooze
    QDate planned {}; // day of the next planned contact, also where something else is the step
    VisitType plannedType = VisitType::Visit; // of the step, where it is a planned contact
    int openRequests = 0;
    int openPromises = 0;
    QString lastContactByName {}; // this name and the next ones only where one customer is read
    QString segmentName {};
    QString parentName {}; // empty also when that one was deleted
    std::optional<ListedMatter> matter {}; // only in the lists of requests and promises

    bool isInAgenda() const { return agendaDay.isValid() || customer.isCurrent(); }

    friend bool operator==(const CustomerSummary &, const CustomerSummary &) = default;
};

// Whether the customer has been without contact for longer than the limit allows.
bool isBeyondLimit(const CustomerSummary &summary, const QDate &today);

QString wordOf(CadenceSource source);
QString wordOf(AgendaCause cause);
std::optional<CadenceSource> cadenceSourceOf(QStringView word);
std::optional<AgendaCause> agendaCauseOf(QStringView word);

} // namespace Pistis

// A list of 100,000 grows without touching each of them.
Q_DECLARE_TYPEINFO(Pistis::CustomerSummary, Q_RELOCATABLE_TYPE);
