#include "cli/rowchoice.h"

#include "cli/clicontext.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Pistis {

bool isSameValue(const QString &word, const QString &asked)
{
    bool isNumber = false;
    bool isAskedNumber = false;
    return word == asked || (word.toDouble(&isNumber) == asked.toDouble(&isAskedNumber) && isNumber && isAskedNumber);
}

FitRefusal refusalAt(const ColumnFile &file, std::size_t row, const QString &column, const QString &sentence)
{
    const Column *found = file.column(column);
    return { .code = BadData,
        .sentence = u"%1, line %2, column %3: %4"_s.arg(file.name())
                        .arg(file.lineOf(row))
                        .arg(found ? found->place + 1 : 0)
                        .arg(sentence) };
}

FitRefusal refusalOf(const ColumnFile &file, const ColumnFile::Refusal &refusal)
{
    if (const auto *fault = std::get_if<Fault>(&refusal))
        return { .fault = *fault };
    const auto &fault = std::get<ColumnFault>(refusal);
    QString place = file.name();
    if (fault.line > 0)
        place += u", line %1"_s.arg(fault.line);
    if (fault.column > 0)
        place += u", column %1"_s.arg(fault.column);
    return { .code = BadData, .sentence = place + u": "_s + fault.sentence };
}

FitRefusal RowChoice::refusalAt(std::size_t row, const QString &column, const QString &sentence) const
{
    return Pistis::refusalAt(m_file, row, column, sentence);
}

FitRefusal RowChoice::refusal(const QString &sentence) const
{
    return { .code = BadData, .sentence = m_file.name() + u": "_s + sentence };
}

std::vector<bool> keptRows(const ColumnFile &file, const std::vector<RowCondition> &conditions)
{
    using enum RowCondition::Relation;
    std::vector<bool> kept(file.rows(), true);
    for (const RowCondition &where : conditions) {
        const Column &column = *file.column(where.column);
        std::vector<bool> isWord;
        for (const QString &word : column.words)
            isWord.push_back(isSameValue(word, where.text));
        for (std::size_t row = 0; row < file.rows(); ++row) {
            bool holds = false;
            if (where.relation == Equal || where.relation == NotEqual) {
                const int word = column.word[row];
                const bool isEqual = word < 0 ? where.text.isEmpty() : bool(isWord[std::size_t(word)]);
                holds = isEqual == (where.relation == Equal);
            } else {
                const double value = column.number[row];
                holds = where.relation == Less      ? value < where.number
                    : where.relation == LessOrEqual ? value <= where.number
                    : where.relation == Greater     ? value > where.number
                                                    : value >= where.number;
            }
            kept[row] = kept[row] && holds;
        }
    }
    return kept;
}

bool RowChoice::isCategory(const ColumnExpression &covariate) const
{
    const auto plain = covariate.plainColumn();
    return plain
        && (covariate.isFactor() || m_options.levels.contains(*plain) || m_file.column(*plain)->number.empty());
}

void RowChoice::addNumbers(const ColumnExpression &expression)
{
    if (const auto plain = expression.plainColumn()) {
        m_numbers.push_back({ &expression, &m_file.column(*plain)->number });
        return;
    }
    std::vector<double> &values = m_computed.emplace_back(m_file.rows());
    for (std::size_t row = 0; row < m_file.rows(); ++row)
        values[row] = m_kept[row] ? expression.value(m_file, row) : 0;
    m_numbers.push_back({ &expression, &values });
}

void RowChoice::readNumbers()
{
    addNumbers(m_columns.time);
    for (const auto *expression : { &m_columns.start, &m_columns.weight }) {
        if (*expression)
            addNumbers(**expression);
    }
    for (const ColumnExpression &covariate : m_columns.covariates) {
        if (isCategory(covariate))
            m_words.push_back(m_file.column(*covariate.plainColumn()));
        else
            addNumbers(covariate);
    }
    for (const auto *expressions : { &m_columns.groups, &m_columns.strata }) {
        for (const ColumnExpression &expression : *expressions)
            m_words.push_back(m_file.column(*expression.plainColumn()));
    }
    if (m_columns.cluster)
        m_words.push_back(m_file.column(*m_columns.cluster->plainColumn()));
    m_words.push_back(m_file.column(m_options.event));
}

const std::vector<double> &RowChoice::valuesOf(const ColumnExpression &expression) const
{
    return *std::ranges::find(m_numbers, &expression, &Numbers::expression)->values;
}

std::vector<double> RowChoice::takenNumbers(const ColumnExpression &expression)
{
    const auto plain = expression.plainColumn();
    if (plain && m_used.size() == m_file.rows() && m_columns.uses.value(*plain) == 1)
        return std::move(m_file.column(*plain)->number);
    const std::vector<double> &all = valuesOf(expression);
    std::vector<double> values;
    values.reserve(m_used.size());
    for (const std::uint32_t row : m_used)
        values.push_back(all[row]);
    return values;
}

bool RowChoice::isComplete(std::size_t row) const
{
    return std::ranges::none_of(m_numbers, [&](const Numbers &numbers) { return std::isnan((*numbers.values)[row]); })
        && std::ranges::none_of(m_words, [&](const Column *column) { return column->word[row] < 0; });
}

std::optional<FitRefusal> RowChoice::faultOf(std::size_t row) const
{
    for (const Numbers &numbers : m_numbers) {
        if (!std::isfinite((*numbers.values)[row]))
            return refusalAt(row, numbers.expression->columns().value(0),
                u"%1 is not defined here."_s.arg(numbers.expression->text()));
    }
    if (m_columns.weight && valuesOf(*m_columns.weight)[row] < 0)
        return refusalAt(row, m_columns.weight->columns().value(0),
            u"The weight %1 is negative; weights must be above 0."_s.arg(valuesOf(*m_columns.weight)[row]));
    return {};
}

std::optional<FitRefusal> RowChoice::choose()
{
    m_kept = keptRows(m_file, m_options.where);
    readNumbers();
    m_used.reserve(std::size_t(std::ranges::count(m_kept, true)));
    for (std::size_t row = 0; row < m_file.rows(); ++row) {
        if (!m_kept[row])
            continue;
        if (!isComplete(row)) {
            ++m_dropped;
            continue;
        }
        if (const auto fault = faultOf(row))
            return fault;
        // A row that weighs nothing is as if it were not there.
        if (m_columns.weight && valuesOf(*m_columns.weight)[row] == 0)
            ++m_dropped;
        else
            m_used.push_back(std::uint32_t(row));
    }
    if (!m_used.empty())
        return {};
    if (m_file.rows() == 0)
        return refusal(u"There are no lines below the header."_s);
    if (m_dropped == 0)
        return refusal(u"No row is left: --where excludes them all."_s);
    return refusal(u"No row is left: in each of %1 a used value is missing, or the weight is 0."_s.arg(m_dropped));
}

} // namespace Pistis
