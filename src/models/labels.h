#pragma once

#include "core/agenda.h"
#include "core/customerquery.h"
#include "core/customersummary.h"
#include "core/promise.h"
#include "core/request.h"
#include "core/visit.h"

#include <QString>
#include <QTime>

namespace Pistis {

// Words for values, in the interface's language.
QString dayLabel(const QDate &day, const QDate &today); // "today", "in 3 days"; older than a week the date itself
QString untilLabel(const QDate &day, const QDate &today); // "tomorrow", "Tuesday"; farther away the date
QString whenLabel(const QDate &day, const QDate &today); // "tomorrow"; else weekday and date
QString dayFormat(); // the short one of the language, with all four digits of the year
QString dateLabel(const QDate &day); // always the date
QString hourLabel(const QTime &time); // "09:30"; empty when it is not noted
QString periodLabel(const QDate &from, const QDate &to); // "1 March 2024 to 31 May 2025"; either may be open
QString listLabel(CustomerQuery::List list); // empty for chosen ones
QString bucketLabel(Bucket bucket);
QString typeLabel(VisitType type);
QString statusLabel(RequestStatus status);
QString standingLabel(PromiseStanding standing);
QString stageLabel(Stage stage);
QString customerKindLabel(CustomerKind kind);
QString endReasonLabel(EndReason reason);
QString ratingLabel(Rating rating); // "Rating A"; "Not rated"

// Why a customer stands where it stands in the agenda: "12 days past your rhythm of 30".
QString reasonLabel(const CustomerSummary &summary, const QDate &today);
// Where the due day comes from: "Due 12 March: last visit 10 February + 30 days (segment's rhythm)".
QString dueLabel(const CustomerSummary &summary);
// Both, without saying the same day twice.
QString dueSentence(const CustomerSummary &summary, const QDate &today);
// Which of several customers of one name: region and last contact, "Syros, last contact yesterday".
QString customerHint(const CustomerSummary &summary, const QDate &today);

} // namespace Pistis
