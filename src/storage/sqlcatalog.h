#pragma once

#include "core/result.h"

#include <QHash>
#include <QStringList>

namespace Pistis {

// Named statements read from the .sql files in resources/sql.
class SqlCatalog
{
public:
    static Result<SqlCatalog> load(const QString& directory);

    QString statement(QStringView name) const;
    QStringList names() const { return m_statements.keys(); }

private:
    QHash<QString, QString> m_statements;
};

} // namespace Pistis
