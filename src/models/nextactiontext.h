#pragma once

#include "core/customersummary.h"

#include <QJsonObject>

namespace Pistis {

// One wording of a suggestion for the window and the command line.
QString nextLabel(); // the queue's name
QString actionText(const NextAction &action); // what to do: "Answer the request"
QString becauseLine(const NextAction &action, const QDate &today); // "Because: …", with numbers and dates
QString otherwiseLine(const NextAction &action, const QDate &today); // "If you do nothing: …"
QString listedReason(const CustomerSummary &summary, const QDate &today); // why a customer stands in a list
QString urgencyLabel(Urgency urgency);
QString aboutText(const NextAction &action); // short, for one that was dismissed: "Request of 3 March: “…”"
QString dismissalText(const QJsonObject &value); // of an op, for the history of changes

} // namespace Pistis
