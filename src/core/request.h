#pragma once

#include "core/result.h"
#include "core/timespans.h"

#include <QString>
#include <QUuid>

#include <optional>

namespace Pistis {

enum class RequestStatus { New, Assigned, Waiting, Answered, Closed, Declined, Duplicate };

struct Request
{
    QUuid id {};
    QUuid customer {};
    QUuid assignee {};
    QString askedBy {}; // who it was at the customer
    QString text {}; // the customer's own words
    QString wanted {}; // in short
    QString offered {}; // instead of it
    QString channel {};
    RequestStatus status = RequestStatus::New;
    qint64 askedAt = 0; // ms UTC
    qint64 firstAnsweredAt = 0; // ms UTC; 0: not yet
    qint64 closedAt = 0; // ms UTC; 0: not yet
    QString answer {};
    QList<TimeSpan> answers {}; // from each question to its answer: the first, and what was asked again
    QList<TimeSpan> waits {}; // for the customer
    bool deleted = false;

    bool isOpen() const // can be answered, again if need be, and closed
    {
        return status != RequestStatus::Closed && status != RequestStatus::Declined
            && status != RequestStatus::Duplicate;
    }

    bool isUnanswered() const { return isOpen() && status != RequestStatus::Answered; } // also one asked again

    // Its answer, or its end without one, would come before it.
    bool isAskedAfterwards() const
    {
        const qint64 settled = firstAnsweredAt != 0 ? firstAnsweredAt : closedAt;
        return settled != 0 && askedAt > settled;
    }

    bool isWaitingForAnswer() const
    {
        return !deleted
            && (status == RequestStatus::New || status == RequestStatus::Assigned
                || (status == RequestStatus::Waiting && firstAnsweredAt == 0));
    }

    friend bool operator==(const Request &, const Request &) = default;
};

// As it can be stored; or Error::Invalid with the field as its subject.
Result<Request> cleaned(Request request, qint64 nowMs);

QString wordOf(RequestStatus status);
std::optional<RequestStatus> requestStatusOf(QStringView word);

} // namespace Pistis
