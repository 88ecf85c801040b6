#pragma once

#include "core/result.h"

#include <QDate>
#include <QString>
#include <QUuid>

#include <optional>

namespace Pistis {

enum class VisitType { Visit, Call, Video, Message };
enum class VisitStatus { Planned, Held, NotHeld, Cancelled };

struct Visit
{
    QUuid id {};
    QUuid customer {};
    QUuid person {};
    VisitType type = VisitType::Visit;
    VisitStatus status = VisitStatus::Held;
    QDate day {}; // local date
    qint64 startMs = 0; // ms UTC; 0: the day without a time
    QString note {};
    QString reason {}; // why it was not held or was cancelled
    bool retracted = false;

    friend bool operator==(const Visit &, const Visit &) = default;
};

// What a visit of this day is unless somebody says otherwise: held, or planned while the day is still to come.
VisitStatus usualStatus(const QDate &day, const QDate &today);

// Refuses a visit without customer or day, and a held one after today.
Result<Visit> validated(Visit visit, const QDate &today);

QString wordOf(VisitType type);
QString wordOf(VisitStatus status);
std::optional<VisitType> visitTypeOf(QStringView word);
std::optional<VisitStatus> visitStatusOf(QStringView word);

} // namespace Pistis
