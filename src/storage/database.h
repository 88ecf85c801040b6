#pragma once

#include "core/result.h"
#include "storage/sqlcatalog.h"

#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>
#include <memory>
#include <unordered_map>
#include <utility>
#include <vector>

namespace Pistis {

// One SQLite connection. Lives and dies on the thread that opened it. Statements are named in resources/sql and
// prepared once; values reach them only as bound parameters.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };

    static Result<std::unique_ptr<Database>> open(const QString &path, Access access = Access::ReadWrite);
    ~Database();

    using Bindings = std::vector<std::pair<QString, QVariant>>;
    using OnRow = std::function<void(const QSqlQuery &)>;
    Result<void> execute(const QString &statement, const Bindings &bindings = {});
    Result<int> change(const QString &statement, const Bindings &bindings); // how many rows it touched
    Result<void> select(const QString &statement, const Bindings &bindings, const OnRow &onRow);

    // BEGIN IMMEDIATE, and ROLLBACK unless the work and COMMIT itself succeed.
    Result<void> transaction(const std::function<Result<void>()> &work);

    // For migrations and PRAGMAs only: text that is not in the catalogue.
    Result<void> executeRaw(const QString &sql, const OnRow &onRow = {});

    const SqlCatalog &catalog() const { return m_catalog; }
    const QString &path() const { return m_path; }

private:
    Database(QString path, QString connectionName, SqlCatalog catalog);
    Result<void> configure(Access access);
    Result<QSqlQuery *> prepared(const QString &statement);
    Result<int> run(QSqlQuery &query, const Bindings &bindings, const OnRow &onRow);
    Error errorOf(const QSqlError &error) const;

    QString m_path;
    QString m_connectionName;
    SqlCatalog m_catalog;
    std::unordered_map<QString, QSqlQuery> m_prepared;
};

} // namespace Pistis
