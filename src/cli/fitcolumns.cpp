#include "cli/fitcolumns.h"

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    class Parser
    {
    public:
        explicit Parser(const QStringList &header)
            : m_header(header)
        {
        }

        ColumnExpression expression(const QString &option, const QString &text)
        {
            const auto parsed
                = ColumnExpression::parse(text, [&](const QString &name) { return m_header.contains(name); });
            if (!parsed && refused.isEmpty())
                refused
                    = u"--%1 %2: not usable; write COL, log(COL), COL*COL2, COL/N or factor(COL)."_s.arg(option, text);
            return parsed.value_or(ColumnExpression());
        }

        ColumnExpression number(const QString &option, const QString &text)
        {
            const ColumnExpression parsed = expression(option, text);
            if (parsed.isFactor() && refused.isEmpty())
                refused = u"--%1 %2: not usable; a number is needed, not categories."_s.arg(option, text);
            return parsed;
        }

        // Categories: a column, or factor() of it.
        ColumnExpression words(const QString &option, const QString &text)
        {
            const ColumnExpression parsed = expression(option, text);
            if (!parsed.plainColumn() && refused.isEmpty())
                refused = u"--%1 %2: not usable; write columns."_s.arg(option, text);
            return parsed;
        }

        QString refused {};

    private:
        const QStringList &m_header;
    };

} // namespace

void FitColumns::need(const ColumnNeed &added)
{
    ++uses[added.name];
    const auto found = std::ranges::find(needs, added.name, &ColumnNeed::name);
    ColumnNeed &need = found == needs.end() ? needs.emplace_back(ColumnNeed { .name = added.name }) : *found;
    need.asNumber = need.asNumber || added.asNumber;
    need.asWords = need.asWords || added.asWords;
    need.asEither = need.asEither || added.asEither;
}

std::variant<FitColumns, QString> fitColumns(const FitOptions &options, const QStringList &header)
{
    Parser parser(header);
    FitColumns columns { .time = parser.number(u"time"_s, options.time) };
    const auto numbers = [&](const ColumnExpression &expression) {
        for (const QString &column : expression.columns())
            columns.need({ .name = column, .asNumber = true });
    };
    const auto optional = [&](const QString &option, const QString &text) {
        auto parsed = text.isEmpty() ? std::nullopt : std::optional(parser.number(option, text));
        if (parsed)
            numbers(*parsed);
        return parsed;
    };
    const auto categories = [&](const QString &option, const QStringList &texts) {
        std::vector<ColumnExpression> parsed;
        for (const QString &text : texts) {
            parsed.push_back(parser.words(option, text));
            columns.need({ .name = parsed.back().plainColumn().value_or(text), .asWords = true });
        }
        return parsed;
    };
    numbers(columns.time);
    columns.start = optional(u"start"_s, options.start);
    columns.weight = optional(u"weights"_s, options.weights);
    columns.exposureTime = optional(u"exposure-time"_s, options.exposureTime);
    columns.groups = categories(u"group"_s, options.groups);
    columns.strata = categories(u"strata"_s, options.strata);
    if (!options.cluster.isEmpty())
        columns.cluster = categories(u"cluster"_s, { options.cluster }).front();
    for (const QString &text : options.covariates) {
        const ColumnExpression parsed = parser.expression(u"covariates"_s, text);
        const auto plain = parsed.plainColumn();
        if (!plain)
            numbers(parsed);
        else if (parsed.isFactor() || options.levels.contains(*plain))
            columns.need({ .name = *plain, .asWords = true });
        else
            columns.need({ .name = *plain, .asEither = true });
        columns.covariates.push_back(parsed);
    }
    columns.need({ .name = options.event, .asWords = true });
    for (const RowCondition &where : options.where) {
        const bool isWord
            = where.relation == RowCondition::Relation::Equal || where.relation == RowCondition::Relation::NotEqual;
        columns.need({ .name = where.column, .asNumber = !isWord, .asWords = isWord });
    }
    if (!parser.refused.isEmpty())
        return parser.refused;
    return columns;
}

} // namespace Pistis
