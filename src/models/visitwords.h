#pragma once

#include "core/visit.h"

#include <QString>

namespace Pistis {

// What is said of a contact follows its type: a visit is held, a message is sent.
QString statusLabel(VisitStatus status, VisitType type);
QString plannedLabel(VisitType type, const QString &when); // "Call planned tomorrow"
QString plannedForText(VisitType type, const QString &day); // "Call planned for 12/03/2026"
QString stillOpenLabel(VisitType type, int daysAgo); // "Planned call 3 days ago is still open"
QString settleText(VisitType type); // "Say what became of the planned call"
QString unsettledText(VisitType type); // what follows when nobody says so
QString endedLabel(VisitType type, VisitStatus status); // "The call was cancelled"

} // namespace Pistis
