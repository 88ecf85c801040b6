#pragma once

#include "core/customfield.h"

#include <QFuture>

namespace Pistis {

class Store;

// How many kept values of a field another definition of it reads, and how many not.
struct FieldReading
{
    int readable = 0;
    int unreadable = 0;
};

// The fields that a book defines for its customers. Values of one customer go through CustomerService::change or, by
// the name of the field, through setValues.
class CustomFieldService
{
public:
    using Typed = QList<std::pair<QString, QString>>; // name of the field and what was typed; empty takes it out

    explicit CustomFieldService(Store &store)
        : m_store(store)
    {
    }

    QFuture<Result<QList<CustomField>>> fields() const; // in their order
    QFuture<Result<QUuid>> add(const CustomField &field); // at the end
    // Without changing anything: what change() would find.
    QFuture<Result<FieldReading>> reading(
        const CustomField &before, const CustomField &after, const QLocale &locale = {}) const;
    // Values that the new type reads are kept as it keeps them; the others stay as they are.
    QFuture<Result<FieldReading>> change(
        const CustomField &before, const CustomField &after, const QLocale &locale = {});
    QFuture<Result<void>> remove(const QUuid &id); // values stay and are back with the field
    QFuture<Result<void>> arrange(const QList<QUuid> &ids);
    QFuture<Result<void>> setValues(const QUuid &customer, const Typed &values, const QLocale &locale = {});

private:
    Store &m_store;
};

} // namespace Pistis
