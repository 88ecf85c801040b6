#pragma once

#include "app/printservice.h"
#include "models/printdocument.h"

namespace Pistis {

// A list of customers as it is shown, with the parts of the agenda as headings.
PrintDocument listDocument(
    const QList<CustomerSummary> &customers, CustomerQuery::List list, const QString &title, const QDate &today);

inline constexpr int mostSuggestionsOnPaper = 1'000;

// What to do next, the most urgent first.
PrintDocument queueDocument(const QList<NextAction> &actions, const QString &title, const QDate &today);

// For the road: how to reach each customer, what is open, and room for notes.
PrintDocument visitSheets(const QList<CustomerSheet> &sheets, const QDate &today);

// One customer with the whole history.
PrintDocument customerDocument(const CustomerSheet &sheet, const QDate &today);

} // namespace Pistis
