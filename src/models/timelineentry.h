#pragma once

#include "core/promise.h"
#include "core/request.h"
#include "core/visit.h"

#include <QDateTime>

#include <variant>

namespace Pistis {

// One line of a customer's history.
struct TimelineEntry
{
    std::variant<Visit, Request, Promise> record {};

    QUuid id() const
    {
        return std::visit([](const auto &one) { return one.id; }, record);
    }
    // The day that orders the history.
    QDate day() const;

    friend bool operator==(const TimelineEntry &, const TimelineEntry &) = default;
};

inline QDate TimelineEntry::day() const
{
    if (const auto *visit = std::get_if<Visit>(&record))
        return visit->day;
    if (const auto *request = std::get_if<Request>(&record))
        return QDateTime::fromMSecsSinceEpoch(request->askedAt).date();
    return std::get<Promise>(record).due;
}

} // namespace Pistis
