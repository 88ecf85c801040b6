#pragma once

#include "core/result.h"
#include "evidence/attentionbacktest.h"

namespace Pistis {

class Database;

// Every customer that is or was a current one, with what the score asks for. Takes seconds in a large book; ends with
// Error::Cancelled once isCancelled says so.
Result<QList<AttentionSubject>> attentionSubjects(Database &database, const std::function<bool()> &isCancelled);

// One customer.
Result<AttentionSubject> attentionSubject(Database &database, const QUuid &customer);

} // namespace Pistis
