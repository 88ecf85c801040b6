#pragma once

#include "cli/fitcolumns.h"
#include "cli/fitrows.h"

#include <deque>

namespace Pistis {

// Which rows of a file the options leave: those that --where keeps and in which no used value is missing.
class RowChoice
{
public:
    using Rows = std::vector<std::uint32_t>;

    RowChoice(const FitOptions &options, ColumnFile &file, const FitColumns &columns)
        : m_options(options)
        , m_file(file)
        , m_columns(columns)
    {
    }

    std::optional<FitRefusal> choose();

    const Rows &used() const { return m_used; }
    int dropped() const { return m_dropped; }
    bool isCategory(const ColumnExpression &covariate) const;
    // In the rows used. A column that nothing else needs is given away.
    std::vector<double> takenNumbers(const ColumnExpression &expression);
    Rows takenRows() { return std::move(m_used); }

    // A sentence about a value, with its place in the file.
    FitRefusal refusalAt(std::size_t row, const QString &column, const QString &sentence) const;
    FitRefusal refusal(const QString &sentence) const; // about the file as a whole

private:
    struct Numbers
    {
        const ColumnExpression *expression = nullptr;
        const std::vector<double> *values = nullptr; // by row of the file
    };

    void readNumbers();
    void addNumbers(const ColumnExpression &expression);
    const std::vector<double> &valuesOf(const ColumnExpression &expression) const;
    bool isComplete(std::size_t row) const;
    std::optional<FitRefusal> faultOf(std::size_t row) const;

    const FitOptions &m_options;
    ColumnFile &m_file;
    const FitColumns &m_columns;
    std::vector<bool> m_kept {}; // by --where
    std::vector<Numbers> m_numbers {};
    std::deque<std::vector<double>> m_computed {}; // values of expressions that are more than a column
    std::vector<const Column *> m_words {}; // that must not be missing
    Rows m_used {};
    int m_dropped = 0;
};

// Whether a value as written is the one asked for, as text or as a number.
bool isSameValue(const QString &word, const QString &asked);

// The rows of a file that fulfil all conditions.
std::vector<bool> keptRows(const ColumnFile &file, const std::vector<RowCondition> &conditions);

// A sentence about a value, with its place in the file.
FitRefusal refusalAt(const ColumnFile &file, std::size_t row, const QString &column, const QString &sentence);
FitRefusal refusalOf(const ColumnFile &file, const ColumnFile::Refusal &refusal);

} // namespace Pistis
