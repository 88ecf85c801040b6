#pragma once

#include "core/alikecustomer.h"

#include <QDate>

namespace Pistis {

// What a form for a new customer says of one that may be the same.
QString alikeHint(const AlikeCustomer &alike, const QDate &today);
// Why the first is proposed, and who else may be the same customer.
QString proposalText(const QList<AlikeCustomer> &candidates);

} // namespace Pistis
