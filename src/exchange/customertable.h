#pragma once

#include "core/contact.h"
#include "core/customer.h"
#include "core/customfield.h"

#include <QStringList>

namespace Pistis {

// Customers as rows of a table, as readCustomers reads them again.
QStringList customerHeader(const QList<CustomField> &fields = {});
QStringList customerRow(const Customer &customer, const QString &segment, const QString &owner, const QStringList &tags,
    const QList<Contact> &contacts, const QList<CustomField> &fields = {});

} // namespace Pistis
