#pragma once

#include "core/visitdoubt.h"

namespace Pistis {

// Whether the day of a visit is right that comes before the first contact; empty where it does not.
QString firstContactQuestion(const QList<VisitDoubt> &doubts, const QDate &day);
QString firstContactMoved(const VisitDoubt &doubt, const QDate &day); // once it is stored
// That there is such a visit already, one line each; empty where there is none.
QString repeatedHint(const QList<VisitDoubt> &doubts, const Visit &visit);
// What it means to note a contact with a customer who is lost, one line each; empty where none is.
QString lossHint(const QList<VisitDoubt> &doubts, VisitType type);

} // namespace Pistis
