#pragma once

#include <QString>

#include <string>
#include <vector>

// What importing and exporting cost at least: the same rows through the bare C interface of SQLite.

// Every row of some tables of a book, as text.
struct BareRows
{
    std::string table {};
    std::vector<std::vector<std::string>> rows {};
};

std::vector<BareRows> rowsOf(const QString &book);

// Milliseconds to insert them into a book that has the same tables and indexes and is otherwise empty.
double bareInsert(const QString &emptyBook, const std::vector<BareRows> &tables);

// Milliseconds to select all customers and write them as lines.
double bareExport(const QString &book, const QString &file);
