#pragma once

#include "app/store.h"
#include "storage/opapply.h"
#include "support/testbook.h"

#include <QSqlQuery>
#include <QSqlRecord>
#include <QTest>

// Every row of every typed table as text, in a fixed order.
inline QStringList projectionsOf(Pistis::Database &database)
{
    QStringList rows;
    for (const QString &table : { QStringLiteral("book"), QStringLiteral("person"), QStringLiteral("segment"),
             QStringLiteral("customer"), QStringLiteral("visit"), QStringLiteral("request"), QStringLiteral("promise"),
             QStringLiteral("task"), QStringLiteral("lesson_event"), QStringLiteral("lesson_note"),
             QStringLiteral("customer_alias"), QStringLiteral("customer_tag"), QStringLiteral("contact"),
             QStringLiteral("provenance"), QStringLiteral("dismissal"), QStringLiteral("mood"),
             QStringLiteral("attention_weight"), QStringLiteral("attachment") }) {
        auto done = database.executeRaw(
            QStringLiteral("SELECT * FROM ") + table + QStringLiteral(" ORDER BY 1"), [&](const QSqlQuery &row) {
                QString text = table;
                for (int column = 0; column < row.record().count(); ++column)
                    text += u'|' + row.value(column).toString();
                rows.append(text);
            });
        Q_ASSERT(done);
    }
    return rows;
}

inline QStringList projectionsOf(Pistis::Store &store)
{
    return *waited(
        store.read([](Pistis::Database &database) -> Pistis::Result<QStringList> { return projectionsOf(database); }));
}

inline void rebuild(Pistis::Store &store)
{
    auto rebuilt = store.read([](Pistis::Database &database) -> Pistis::Result<void> {
        return database.transaction([&database] { return Pistis::rebuildProjections(database); });
    });
    QVERIFY(waited(rebuilt));
}
