#pragma once

#include "core/fault.h"

#include <QBuffer>
#include <QFile>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace Pistis {

// How a column is to be read.
struct ColumnNeed
{
    QString name {};
    bool asNumber = false;
    bool asWords = false;
    bool asEither = false; // as numbers, or as words if it holds none
    bool isText = false; // either, and it holds none
};

// One column of a table, one value per line.
struct Column
{
    QString name {};
    int place = 0; // of the field, from 0
    std::vector<double> number {}; // not a number: missing; empty: not read as numbers
    std::vector<int> word {}; // place in words, -1: missing; empty: not read as words
    QStringList words {}; // in the order of their first lines
};

// Something in a table that cannot be used, with a sentence of its own.
struct ColumnFault
{
    int line = 0; // 1-based; 0: the file as a whole
    int column = 0; // 1-based
    QString sentence {};
};

// Columns of a CSV file as RFC 4180 says, with comma, semicolon or tab as separator. Reads the bytes in pieces, so that
// the memory it takes is that of the columns asked for.
class ColumnFile
{
public:
    using Refusal = std::variant<Fault, ColumnFault>;

    explicit ColumnFile(const QString &path);

    // Nothing, or what is wrong with the file. open() reads the header.
    std::optional<Refusal> open();
    std::optional<Refusal> read(std::vector<ColumnNeed> needs);

    QString name() const; // without its folder
    const QStringList &header() const { return m_header; }
    std::size_t rows() const { return m_rows; }
    int lineOf(std::size_t row) const;
    const Column *column(const QString &name) const;
    Column *column(const QString &name);

private:
    friend class ColumnPass;

    struct LineMark
    {
        std::size_t row = 0;
        int line = 0;
    };

    QIODevice &device() { return m_isDecoded ? static_cast<QIODevice &>(m_decoded) : m_file; }
    std::optional<Refusal> decode();

    QFile m_file;
    QBuffer m_decoded {}; // the text as UTF-8, where it is not plain ASCII
    bool m_isDecoded = false;
    QStringList m_header {};
    std::size_t m_rows = 0;
    std::vector<Column> m_columns {};
    std::vector<LineMark> m_lines {}; // where lines and rows stop going in step
};

} // namespace Pistis
