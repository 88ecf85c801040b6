#pragma once

#include "cli/columnfile.h"

#include <functional>

namespace Pistis {

// What a user may write for a value of a row: COL, log(EXPRESSION), products and quotients of these and of numbers, or
// factor(COL) alone. A column whose name is the whole text is that column.
class ColumnExpression
{
public:
    // Absent where the text is none; isColumn tells the names of the columns of the file.
    static std::optional<ColumnExpression> parse(
        const QString &text, const std::function<bool(const QString &)> &isColumn);

    const QString &text() const { return m_text; }
    bool isFactor() const { return m_isFactor; }
    std::optional<QString> plainColumn() const; // the expression is just this column, or factor() of it
    QStringList columns() const;

    // The number in a row: not a number where a used value is missing, infinite where it is not defined (log of 0 or
    // less, division by 0).
    double value(const ColumnFile &file, std::size_t row) const;

private:
    struct Node
    {
        enum class Kind { Number, Column, Log, Product };

        Kind kind = Kind::Number;
        double number = 0;
        QString column {};
        std::vector<Node> parts {};
        std::vector<bool> divides {}; // by part
    };

    class Parser;

    static void collect(const Node &node, QStringList &columns);
    static double valueOf(const Node &node, const ColumnFile &file, std::size_t row);

    QString m_text {};
    bool m_isFactor = false;
    Node m_root {};
};

} // namespace Pistis
