#pragma once

#include "core/contact.h"
#include "core/customer.h"
#include "core/customfield.h"

#include <QStringList>

namespace Pistis {

// Of what a customer refers to; empty where it refers to none.
struct CustomerNames
{
    QString segment {};
    QString owner {};
    QString parent {};
};

// Customers as rows of a table, as readCustomers reads them again.
QStringList customerHeader(const QList<CustomField> &fields = {});
QStringList customerRow(const Customer &customer, const CustomerNames &names, const QStringList &tags,
    const QList<Contact> &contacts, const QList<CustomField> &fields = {});

} // namespace Pistis
