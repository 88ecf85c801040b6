#pragma once

#include "evidence/evidencelog.h"
#include "exchange/csvreader.h"

#include <QFile>
#include <QHash>

namespace Pistis {

inline QList<QStringList> csvRows(const QString &name)
{
    QFile file(QStringLiteral(PISTIS_TEST_DATA "/evidence/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    CsvReader reader(text);
    QList<QStringList> rows;
    while (const auto row = reader.next())
        rows.append(row->fields);
    return rows;
}

// PL1 or PL3 as the files give them.
inline EvidenceLog goldenLog(const QString &name)
{
    QHash<QString, std::vector<int>> visits;
    for (const QStringList &row : csvRows(name + QStringLiteral("_visits.csv")))
        visits[row.at(0)].push_back(row.at(1).toInt());
    EvidenceLog log;
    for (const QStringList &row : csvRows(name + QStringLiteral("_customers.csv"))) {
        CustomerSpan customer { .id = row.at(0).toInt(), .firstContact = row.at(1).toInt() };
        if (!row.at(2).isEmpty())
            customer.lostDay = row.at(2).toInt();
        log.add(customer, visits.value(row.at(0)));
    }
    return log;
}

} // namespace Pistis
