#pragma once

#include "app/importplan.h"
#include "exchange/customerscsv.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace Pistis {

// The organisations to which the customers of one file belong, by folded name: in the book, or further down in the
// file.
class ImportParents
{
public:
    ImportParents(Database &database, const CustomersFile &file, const NewId &newId);

    // Of a customer that is new with the file.
    QUuid idOfNew(const QString &name);
    // The customer as the row has it; nothing where the row has a fault, which the plan then holds.
    Result<std::optional<Customer>> placed(const Customer &customer, const CustomerRow &row, ImportPlan &plan);
    // Takes out whoever belongs to a customer that does not come, as its own row has a fault.
    void leaveOutOrphans(ImportPlan &plan) const;

private:
    QUuid promisedId(const QString &key);
    Result<qsizetype> find(const QString &key, const QString &name, QUuid &id);
    Result<bool> isRing(const QUuid &customer, const QUuid &parent) const;
    Fault fault(const CustomerRow &row, Fault::Reason reason) const;

    Database &m_database;
    const CustomersFile &m_file;
    const NewId &m_newId;
    QSet<QString> m_names; // of the file
    QHash<QString, QUuid> m_fresh; // of those that are new
    QSet<QString> m_given; // names of which the first new one has its id
    QSet<QUuid> m_freshIds;
    QHash<QUuid, QUuid> m_parents; // as the file has them
    QHash<QUuid, const CustomerRow *> m_rows; // by customer
};

} // namespace Pistis
