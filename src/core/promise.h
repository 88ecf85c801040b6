#pragma once

#include "core/result.h"

#include <QDate>
#include <QString>
#include <QUuid>

#include <optional>

namespace Pistis {

enum class PromisedBy { Us, Customer };
enum class PromiseState { Open, Kept, Broken, Cancelled };

// How a promise counts, read off its state and dates (fairness rules of the ledger).
enum class PromiseStanding { NotYetDue, Overdue, Renegotiated, RenegotiatedLate, Kept, KeptLate, Broken, Withdrawn };

struct Promise
{
    QUuid id {};
    QUuid customer {};
    QUuid person {};
    PromisedBy by = PromisedBy::Us;
    QString words {}; // verbatim
    QUuid madeIn {}; // the visit or request in which it was made
    QDate due {}; // the one that applies now
    QDate firstDue {};
    QDate doneOn {}; // valid when kept
    QDate missedDue {}; // the due day that had passed when a new one was agreed
    PromiseState state = PromiseState::Open;
    bool redatedInTime = false;
    bool redatedLate = false; // a new due day agreed after the old one had passed counts as late
    bool deleted = false;

    bool isOpen() const { return state == PromiseState::Open; } // can be kept, broken, withdrawn, given another day

    friend bool operator==(const Promise &, const Promise &) = default;
};

// As it can be stored; or Error::Invalid with the field as its subject.
Result<Promise> cleaned(Promise promise);

// The day that is proposed for a new promise, or for one that was due and gets another day: never one that is past.
QDate proposedDue(const QDate &today, const QDate &due = {});

PromiseStanding standingOf(const Promise &promise, const QDate &today);

// Of a promise that was kept: days after the day that was due, or missed before a new one was agreed; 0 when in time.
int daysLate(const Promise &promise);

QString wordOf(PromisedBy by);
QString wordOf(PromiseState state);
std::optional<PromisedBy> promisedByOf(QStringView word);
std::optional<PromiseState> promiseStateOf(QStringView word);

} // namespace Pistis
