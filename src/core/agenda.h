#pragma once

#include <QDate>

namespace Pistis {

enum class Bucket { Overdue, Today, ThisWeek, Later, NoNextStep };
enum class AgendaCause { Rhythm, PlannedVisit, Promise };

// The last day of the week (Monday to Sunday) that holds the day.
QDate endOfWeek(QDate day);

// Later begins after this week. A day that only the rhythm gives counts when it is reached or falls in this or next
// week; what was planned or promised counts on any day.
Bucket bucketOf(QDate day, AgendaCause cause, QDate today);

} // namespace Pistis
