#pragma once

#include <QString>

namespace Pistis {

enum class ExportKind { Customers, Visits, Agenda, Book };
enum class ExportFormat { Table, Card3, Card4, Calendar };

struct ExportRequest
{
    ExportKind kind = ExportKind::Customers;
    ExportFormat format = ExportFormat::Table;
    QString path {};
    bool byteOrderMark = true; // of a table, for spreadsheets
    QChar separator = u','; // of a table; spreadsheets where the comma is the decimal sign expect a semicolon
    QString passphrase {}; // not empty: the file is sealed
};

} // namespace Pistis
