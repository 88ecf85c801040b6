#pragma once

#include "app/importplan.h"
#include "core/identities.h"
#include "exchange/customerscsv.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace Pistis {

// Whom a row means; null id: that cannot be told.
struct RowIdentity
{
    IdentityMatch match {};
    QUuid id {};
};

// The organisations to which the customers of one file belong, by folded name: in the book, or further down in the
// file.
class ImportParents
{
public:
    // book: with the names of the parents; rows: of the file, in its order.
    ImportParents(
        Database &database, const CustomersFile &file, const Identities &book, const QList<RowIdentity> &rows);

    // The customer as the row has it; nothing where the row has a fault, which the plan then holds.
    Result<std::optional<Customer>> placed(const Customer &customer, const CustomerRow &row, ImportPlan &plan);
    // Takes out whoever belongs to a customer that does not come, as its own row has a fault.
    void leaveOutOrphans(ImportPlan &plan) const;

private:
    QSet<QUuid> named(const QString &name) const; // in the book and in the file
    Result<QUuid> parentOf(const QUuid &customer) const;
    Fault fault(const CustomerRow &row, Fault::Reason reason) const;

    Database &m_database;
    const CustomersFile &m_file;
    const Identities &m_book;
    QHash<QString, QSet<QUuid>> m_inFile; // by folded name
    QSet<QUuid> m_freshIds;
    QHash<QUuid, QUuid> m_parents; // as the file has them
    QHash<QUuid, const CustomerRow *> m_rows; // by customer
};

} // namespace Pistis
