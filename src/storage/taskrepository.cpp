#include "storage/taskrepository.h"

#include "core/folds.h"
#include "storage/database.h"
#include "storage/taskrows.h"

using namespace Qt::StringLiterals;

namespace Pistis {

Result<Task> TaskRepository::one(const QUuid &id) const
{
    std::optional<Task> found;
    if (auto done = m_database.select(
            u"task_one"_s, { { u":id"_s, idText(id) } }, [&found](const QSqlQuery &row) { found = taskIn(row); });
        !done)
        return done.error();
    if (!found)
        return Error { .kind = Error::Kind::NotFound, .subject = u"task"_s };
    return *std::move(found);
}

Result<QList<Task>> TaskRepository::ofCustomer(const QUuid &customer) const
{
    QList<Task> tasks;
    if (auto done = m_database.select(u"task_of_customer"_s, { { u":customer_id"_s, idText(customer) } },
            [&tasks](const QSqlQuery &row) { tasks.append(taskIn(row)); });
        !done)
        return done.error();
    return tasks;
}

Result<void> TaskRepository::eachOpen(const std::function<void(const Task &, const QString &)> &take) const
{
    return m_database.select(
        u"task_open"_s, {}, [&take](const QSqlQuery &row) { take(taskIn(row), textAt(row, columnAfterTask)); });
}

} // namespace Pistis
