#pragma once

#include "core/contact.h"
#include "core/customersummary.h"
#include "core/exportrequest.h"
#include "core/promise.h"
#include "core/result.h"
#include "core/task.h"
#include "core/visit.h"

#include <functional>
#include <utility>

namespace Pistis {

class Database;

// Whole lists, read row by row; deleted customers and what belongs to them are left out.
class ExportRepository
{
public:
    explicit ExportRepository(Database &database)
        : m_database(database)
    {
    }

    struct Belongings
    {
        QString segment {};
        QString owner {};
        QString parent {};
        QList<Contact> contacts {};
    };

    Result<void> eachCustomer(const std::function<void(const Customer &, const Belongings &)> &take) const; // by name
    // Whose a visit, promise or task is.
    struct Bearer
    {
        QString name {};
        QString region {};
    };

    // With retracted ones, by customer and day.
    Result<void> eachVisit(const std::function<void(const Visit &, const Bearer &)> &take) const;
    Result<void> eachPromise(const std::function<void(const Promise &, const Bearer &)> &take) const;
    Result<void> eachTask(const std::function<void(const Task &, const Bearer &)> &take) const;
    Result<void> eachInAgenda(const std::function<void(const CustomerSummary &)> &take) const; // by day
    Result<std::pair<int, int>> years() const; // of visits with a time; 0 when there are none
    Result<int> revision() const; // of the book: grows with every change
    Result<qint64> count(ExportKind kind, ExportFormat format) const; // about how many records there are

private:
    Database &m_database;
};

} // namespace Pistis
