#pragma once

#include "core/customerrecords.h"
#include "core/customersummary.h"
#include "core/loss.h"

namespace Pistis {

// "Lost on 03/03/2026 to Rival: too dear. First felt on 01/02/2026."
QString lossSentence(const Customer &customer);

// As a choice in a form.
QString lossReasonLabel(EndReason reason);

// That a contact was held after the day of the loss; whether the day is right.
QString laterContactQuestion(const CustomerSummary &summary);

// What of the customer is still to be done: "Still open: visit planned for 20/03/2026, …"; empty when nothing is.
QString openWorkText(const CustomerRecords &records);

} // namespace Pistis
