#include "cli/columnexpression.h"

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace Pistis {

class ColumnExpression::Parser
{
public:
    Parser(const QString &text, const std::function<bool(const QString &)> &isColumn)
        : m_text(text)
        , m_isColumn(isColumn)
    {
    }

    std::optional<Node> whole()
    {
        auto node = product();
        return node && m_place == m_text.size() ? node : std::nullopt;
    }

private:
    std::optional<Node> product()
    {
        constexpr int deepest = 50;
        if (++m_depth > deepest)
            return {};
        Node node { .kind = Node::Kind::Product };
        bool divides = false;
        while (true) {
            auto part = factor();
            if (!part)
                return {};
            node.parts.push_back(std::move(*part));
            node.divides.push_back(divides);
            if (m_place >= m_text.size() || (m_text.at(m_place) != u'*' && m_text.at(m_place) != u'/'))
                break;
            divides = m_text.at(m_place++) == u'/';
        }
        --m_depth;
        return node.parts.size() == 1 ? std::optional(std::move(node.parts.front())) : std::optional(std::move(node));
    }

    std::optional<Node> factor()
    {
        if (m_text.mid(m_place).startsWith("log("_L1)) {
            m_place += 4;
            auto inner = product();
            if (!inner || m_place >= m_text.size() || m_text.at(m_place++) != u')')
                return {};
            Node node { .kind = Node::Kind::Log };
            node.parts.push_back(std::move(*inner));
            return node;
        }
        qsizetype end = m_place;
        while (end < m_text.size() && !QStringView(u"*/()").contains(m_text.at(end)))
            ++end;
        const QString name = m_text.mid(m_place, end - m_place).trimmed();
        m_place = end;
        if (name.isEmpty())
            return {};
        bool isNumber = false;
        const double number = name.toDouble(&isNumber);
        if (isNumber && std::isfinite(number) && !m_isColumn(name))
            return Node { .kind = Node::Kind::Number, .number = number };
        return Node { .kind = Node::Kind::Column, .column = name };
    }

    const QString &m_text;
    const std::function<bool(const QString &)> &m_isColumn;
    qsizetype m_place = 0;
    int m_depth = 0;
};

std::optional<ColumnExpression> ColumnExpression::parse(
    const QString &text, const std::function<bool(const QString &)> &isColumn)
{
    ColumnExpression expression;
    expression.m_text = text.trimmed();
    if (isColumn(expression.m_text)) {
        expression.m_root = { .kind = Node::Kind::Column, .column = expression.m_text };
        return expression;
    }
    constexpr auto opening = "factor("_L1;
    if (expression.m_text.startsWith(opening) && expression.m_text.endsWith(u')')) {
        const qsizetype length = expression.m_text.size() - opening.size() - 1;
        expression.m_isFactor = true;
        expression.m_root
            = { .kind = Node::Kind::Column, .column = expression.m_text.mid(opening.size(), length).trimmed() };
        if (expression.m_root.column.isEmpty())
            return {};
        return expression;
    }
    auto root = Parser(expression.m_text, isColumn).whole();
    if (!root)
        return {};
    expression.m_root = std::move(*root);
    return expression;
}

std::optional<QString> ColumnExpression::plainColumn() const
{
    return m_root.kind == Node::Kind::Column ? std::optional(m_root.column) : std::nullopt;
}

QStringList ColumnExpression::columns() const
{
    QStringList columns;
    collect(m_root, columns);
    return columns;
}

void ColumnExpression::collect(const Node &node, QStringList &columns)
{
    if (node.kind == Node::Kind::Column && !columns.contains(node.column))
        columns.append(node.column);
    for (const Node &part : node.parts)
        collect(part, columns);
}

double ColumnExpression::value(const ColumnFile &file, std::size_t row) const { return valueOf(m_root, file, row); }

double ColumnExpression::valueOf(const Node &node, const ColumnFile &file, std::size_t row)
{
    constexpr double undefined = std::numeric_limits<double>::infinity();
    switch (node.kind) {
    case Node::Kind::Number:
        return node.number;
    case Node::Kind::Column:
        return file.column(node.column)->number[row];
    case Node::Kind::Log: {
        const double inner = valueOf(node.parts.front(), file, row);
        return inner <= 0 ? undefined : std::log(inner);
    }
    case Node::Kind::Product:
        break;
    }
    double product = 1;
    bool isDefined = true;
    for (std::size_t part = 0; part < node.parts.size(); ++part) {
        const double value = valueOf(node.parts[part], file, row);
        if (std::isnan(value))
            return value;
        isDefined = isDefined && std::isfinite(value) && !(node.divides[part] && value == 0);
        product = node.divides[part] ? product / value : product * value;
    }
    return isDefined ? product : undefined;
}

} // namespace Pistis
