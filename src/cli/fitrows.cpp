#include "cli/fitrows.h"

#include "cli/categories.h"
#include "cli/clicontext.h"
#include "cli/fitcolumns.h"
#include "evidence/rows/mergedtimes.h"

#include <QFileInfo>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    using Used = std::vector<std::uint32_t>;

    // Whether a value as written is the one asked for, as text or as a number.
    bool isSame(const QString &word, const QString &asked)
    {
        bool isNumber = false;
        bool isAskedNumber = false;
        return word == asked
            || (word.toDouble(&isNumber) == asked.toDouble(&isAskedNumber) && isNumber && isAskedNumber);
    }

    class RowBuilder
    {
    public:
        RowBuilder(const FitOptions &options, ColumnFile &file, FitColumns &columns)
            : m_options(options)
            , m_file(file)
            , m_columns(columns)
        {
        }

        std::optional<FitRefusal> build(FitData &data)
        {
            markRows();
            readNumbers();
            if (!chooseRows(data) || !takeEvents(data) || !takeTimes(data) || !takeCategories(data)
                || !takeCovariates(data))
                return m_refusal;
            for (const std::uint32_t row : m_used)
                data.fileRow.push_back(std::size_t(row) + 1);
            return {};
        }

    private:
        struct Numbers
        {
            const ColumnExpression *expression = nullptr;
            std::vector<double> values {}; // by row of the file
        };

        bool refuse(std::size_t row, const QString &column, const QString &sentence)
        {
            const Column *found = m_file.column(column);
            m_refusal = { .code = BadData,
                .sentence = u"%1, line %2, column %3: %4"_s.arg(QFileInfo(m_options.file).fileName())
                                .arg(m_file.lineOf(row))
                                .arg(found ? found->place + 1 : 0)
                                .arg(sentence) };
            return false;
        }
        bool refuse(int code, const QString &sentence)
        {
            m_refusal = { .code = code, .sentence = QFileInfo(m_options.file).fileName() + u": "_s + sentence };
            return false;
        }

        void markRows();
        void readNumbers();
        void addNumbers(const ColumnExpression &expression);
        const std::vector<double> *numbersOf(const ColumnExpression &expression) const;
        bool isCategory(const ColumnExpression &covariate) const;
        bool chooseRows(FitData &data);
        bool isComplete(std::size_t row) const;
        bool takeEvents(FitData &data);
        bool takeCauses(FitData &data, const Column &column);
        bool takeTimes(FitData &data);
        bool takeCategories(FitData &data);
        bool takeCovariates(FitData &data);
        std::optional<CategoryLevels> levelsOf(const QString &name);
        std::optional<Categories> combined(const std::vector<ColumnExpression> &expressions);
        std::vector<double> taken(const ColumnExpression &expression) const;

        const FitOptions &m_options;
        ColumnFile &m_file;
        FitColumns &m_columns;
        std::vector<bool> m_kept {}; // by --where
        std::vector<Numbers> m_numbers {};
        std::vector<const Column *> m_words {}; // that must not be missing
        Used m_used {};
        FitRefusal m_refusal {};
    };

    void RowBuilder::markRows()
    {
        using enum RowCondition::Relation;
        m_kept.assign(m_file.rows(), true);
        for (const RowCondition &where : m_options.where) {
            const Column &column = *m_file.column(where.column);
            std::vector<bool> isWord;
            for (const QString &word : column.words)
                isWord.push_back(isSame(word, where.text));
            for (std::size_t row = 0; row < m_file.rows(); ++row) {
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
                m_kept[row] = m_kept[row] && holds;
            }
        }
    }

    bool RowBuilder::isCategory(const ColumnExpression &covariate) const
    {
        const auto plain = covariate.plainColumn();
        return plain
            && (covariate.isFactor() || m_options.levels.contains(*plain) || m_file.column(*plain)->number.empty());
    }

    void RowBuilder::addNumbers(const ColumnExpression &expression)
    {
        Numbers numbers { .expression = &expression };
        if (const auto plain = expression.plainColumn()) {
            numbers.values = m_file.column(*plain)->number;
        } else {
            numbers.values.resize(m_file.rows());
            for (std::size_t row = 0; row < m_file.rows(); ++row)
                numbers.values[row] = m_kept[row] ? expression.value(m_file, row) : 0;
        }
        m_numbers.push_back(std::move(numbers));
    }

    void RowBuilder::readNumbers()
    {
        addNumbers(m_columns.time);
        if (m_columns.start)
            addNumbers(*m_columns.start);
        if (m_columns.weight)
            addNumbers(*m_columns.weight);
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

    const std::vector<double> *RowBuilder::numbersOf(const ColumnExpression &expression) const
    {
        const auto found
            = std::ranges::find(m_numbers, &expression, [](const Numbers &numbers) { return numbers.expression; });
        return found == m_numbers.end() ? nullptr : &found->values;
    }

    bool RowBuilder::isComplete(std::size_t row) const
    {
        for (const Numbers &numbers : m_numbers) {
            if (std::isnan(numbers.values[row]))
                return false;
        }
        return std::ranges::none_of(m_words, [&](const Column *column) { return column->word[row] < 0; });
    }

    bool RowBuilder::chooseRows(FitData &data)
    {
        for (std::size_t row = 0; row < m_file.rows(); ++row) {
            if (!m_kept[row])
                continue;
            if (!isComplete(row)) {
                ++data.dropped;
                continue;
            }
            for (const Numbers &numbers : m_numbers) {
                if (!std::isfinite(numbers.values[row]))
                    return refuse(row, numbers.expression->columns().value(0),
                        u"%1 is not defined here."_s.arg(numbers.expression->text()));
            }
            if (m_columns.weight) {
                const double weight = (*numbersOf(*m_columns.weight))[row];
                if (weight < 0)
                    return refuse(row, m_columns.weight->columns().value(0),
                        u"The weight %1 is negative; weights must be above 0."_s.arg(weight));
                if (weight == 0) {
                    ++data.dropped;
                    continue;
                }
            }
            m_used.push_back(std::uint32_t(row));
        }
        if (!m_used.empty())
            return true;
        if (m_file.rows() == 0)
            return refuse(BadData, u"There are no lines below the header."_s);
        return refuse(BadData,
            data.dropped > 0 ? u"No row is left: a used value is missing in each of %1."_s.arg(data.dropped)
                             : u"No row is left: --where excludes them all."_s);
    }

    std::vector<double> RowBuilder::taken(const ColumnExpression &expression) const
    {
        const std::vector<double> &all = *numbersOf(expression);
        std::vector<double> values;
        values.reserve(m_used.size());
        for (const std::uint32_t row : m_used)
            values.push_back(all[row]);
        return values;
    }

    bool RowBuilder::takeCauses(FitData &data, const Column &column)
    {
        const auto levels = levelsOf(m_options.event);
        if (!levels)
            return false;
        const QString censored = m_options.censor.isEmpty() ? levels->levels.value(0) : m_options.censor;
        const qsizetype place = levels->levels.indexOf(censored);
        if (place < 0)
            return refuse(BadData,
                u"Column \"%1\" never holds \"%2\", the word of --censor; it holds %3."_s.arg(
                    m_options.event, censored, levels->levels.join(", "_L1)));
        constexpr int mostCauses = 100;
        if (levels->levels.size() > mostCauses + 1)
            return refuse(BadData,
                u"Column \"%1\" holds %2 different words; at most %3 causes are told apart."_s.arg(m_options.event)
                    .arg(levels->levels.size())
                    .arg(mostCauses));
        data.causes = levels->levels;
        data.causes.removeAt(place);
        for (const std::uint32_t row : m_used) {
            const int level = levels->levelOfWord[std::size_t(column.word[row])];
            data.rows.event.push_back(std::uint16_t(level == place ? 0 : level < place ? level + 1 : level));
        }
        return true;
    }

    bool RowBuilder::takeEvents(FitData &data)
    {
        const Column &column = *m_file.column(m_options.event);
        data.rows.event.reserve(m_used.size());
        if (m_options.model == FitModel::Aj && !m_options.eventValue) {
            if (!takeCauses(data, column))
                return false;
        } else {
            constexpr int neither = 2;
            std::vector<int> eventOfWord;
            for (const QString &word : column.words) {
                if (m_options.eventValue)
                    eventOfWord.push_back(isSame(word, *m_options.eventValue));
                else
                    eventOfWord.push_back(isSame(word, u"0"_s) ? 0 : isSame(word, u"1"_s) ? 1 : neither);
            }
            for (const std::uint32_t row : m_used) {
                const int word = column.word[row];
                const int event = eventOfWord[std::size_t(word)];
                if (event == neither)
                    return refuse(row, m_options.event,
                        u"The event \"%1\" is neither 0 nor 1; name the value that is an event: --event %2=%1."_s.arg(
                            column.words.at(word), m_options.event));
                data.rows.event.push_back(std::uint16_t(event));
            }
            data.causes = QStringList { m_options.eventValue.value_or(u"1"_s) };
            if (m_options.eventValue && std::ranges::find(eventOfWord, 1) == eventOfWord.end())
                data.warnings.push_back({ u"event_value"_s,
                    u"Column \"%1\" never holds \"%2\"."_s.arg(m_options.event, *m_options.eventValue) });
        }
        data.events = int(std::ranges::count_if(data.rows.event, [](std::uint16_t event) { return event > 0; }));
        return true;
    }

    bool RowBuilder::takeTimes(FitData &data)
    {
        data.rows.stop = taken(m_columns.time);
        if (m_columns.start)
            data.rows.start = taken(*m_columns.start);
        if (m_columns.weight)
            data.rows.weight = taken(*m_columns.weight);
        const auto check = [&](const QString &when) {
            for (std::size_t place = 0; place < data.rows.start.size(); ++place) {
                if (data.rows.start[place] >= data.rows.stop[place])
                    return refuse(m_used[place], m_columns.start->columns().value(0),
                        u"The row starts at %1 and stops at %2%3; a row must start before it stops."_s
                            .arg(data.rows.start[place])
                            .arg(data.rows.stop[place])
                            .arg(when));
            }
            return true;
        };
        if (!check({}))
            return false;
        if (m_options.model == FitModel::Rate) {
            for (std::size_t place = 0; data.rows.start.empty() && place < data.rows.size(); ++place) {
                if (data.rows.stop[place] < 0)
                    return refuse(m_used[place], m_columns.time.columns().value(0),
                        u"The time %1 is before 0, where observation begins; give --start."_s.arg(
                            data.rows.stop[place]));
            }
            return true;
        }
        mergeNearlyEqualTimes(data.rows);
        return check(u" once nearly equal times are merged"_s);
    }

    std::optional<CategoryLevels> RowBuilder::levelsOf(const QString &name)
    {
        const Column &column = *m_file.column(name);
        CategoryLevels levels = categoryLevels(column, m_used, m_options.levels.value(name));
        if (levels.stranger) {
            refuse(*levels.stranger, name,
                u"\"%1\" is not one of --levels %2=%3."_s.arg(
                    column.words.at(column.word[*levels.stranger]), name, levels.levels.join(u',')));
            return {};
        }
        return levels;
    }

    std::optional<Categories> RowBuilder::combined(const std::vector<ColumnExpression> &expressions)
    {
        std::vector<std::pair<QString, const Column *>> columns;
        std::vector<CategoryLevels> levels;
        for (const ColumnExpression &expression : expressions) {
            const QString name = *expression.plainColumn();
            const auto found = levelsOf(name);
            if (!found)
                return {};
            columns.emplace_back(expression.text(), m_file.column(name));
            levels.push_back(*found);
        }
        return categories(columns, levels, m_used);
    }

    bool RowBuilder::takeCategories(FitData &data)
    {
        // Curves and rates have one row per combination of group and stratum; only tests and regressions tell them
        // apart.
        const bool isCombined = m_options.model != FitModel::LogRank;
        std::vector<ColumnExpression> grouping = m_columns.groups;
        if (isCombined)
            grouping.insert(grouping.end(), m_columns.strata.begin(), m_columns.strata.end());
        auto groups = combined(grouping);
        if (!groups)
            return false;
        auto strata = combined(m_columns.strata);
        if (!strata)
            return false;
        data.group = std::move(groups->code);
        data.groupLabels = groups->labels;
        data.groupLevels = groups->levels;
        data.strataLabels = strata->labels;
        data.rows.strata = int(strata->labels.size());
        if (!m_columns.strata.empty())
            data.rows.stratum = std::move(strata->code);
        if (!m_columns.cluster)
            return true;
        const Column &column = *m_file.column(*m_columns.cluster->plainColumn());
        std::vector<int> clusterOfWord(std::size_t(column.words.size()), -1);
        for (const std::uint32_t row : m_used) {
            int &cluster = clusterOfWord[std::size_t(column.word[row])];
            if (cluster < 0)
                cluster = data.rows.clusters++;
            data.rows.cluster.push_back(cluster);
        }
        return true;
    }

    bool RowBuilder::takeCovariates(FitData &data)
    {
        std::vector<std::vector<double>> values;
        for (const ColumnExpression &covariate : m_columns.covariates) {
            if (!isCategory(covariate)) {
                values.push_back(taken(covariate));
                data.terms.append(covariate.text());
                continue;
            }
            const QString name = *covariate.plainColumn();
            const Column &column = *m_file.column(name);
            const auto levels = levelsOf(name);
            if (!levels)
                return false;
            if (levels->levels.size() < 2)
                data.warnings.push_back({ u"one_level"_s,
                    u"Column \"%1\" has the one level \"%2\"; it gives no term."_s.arg(
                        name, levels->levels.value(0)) });
            for (int level = 1; level < levels->levels.size(); ++level) {
                std::vector<double> indicator;
                for (const std::uint32_t row : m_used)
                    indicator.push_back(levels->levelOfWord[std::size_t(column.word[row])] == level);
                values.push_back(std::move(indicator));
                data.terms.append(name + levels->levels.at(level));
            }
        }
        if (m_columns.exposureTime) {
            for (const std::uint32_t row : m_used)
                data.exposureTime.push_back(m_columns.exposureTime->value(m_file, row));
        }
        data.rows.covariates.resize(Eigen::Index(m_used.size()), Eigen::Index(values.size()));
        for (std::size_t column = 0; column < values.size(); ++column) {
            data.rows.covariates.col(Eigen::Index(column))
                = Eigen::Map<const Eigen::VectorXd>(values[column].data(), Eigen::Index(values[column].size()));
            values[column] = {};
        }
        return true;
    }

    FitRefusal refusalOf(const QString &path, const ColumnFile::Refusal &refusal)
    {
        if (const auto *fault = std::get_if<Fault>(&refusal))
            return { .fault = *fault };
        const auto &fault = std::get<ColumnFault>(refusal);
        QString place = QFileInfo(path).fileName();
        if (fault.line > 0)
            place += u", line %1"_s.arg(fault.line);
        if (fault.column > 0)
            place += u", column %1"_s.arg(fault.column);
        return { .code = BadData, .sentence = place + u": "_s + fault.sentence };
    }

} // namespace

std::variant<FitData, FitRefusal> readFitRows(const FitOptions &options)
{
    ColumnFile file(options.file);
    if (const auto refusal = file.open())
        return refusalOf(options.file, *refusal);
    auto columns = fitColumns(options, file.header());
    if (const auto *sentence = std::get_if<QString>(&columns))
        return FitRefusal { .code = Usage, .sentence = *sentence };
    auto &found = std::get<FitColumns>(columns);
    if (const auto refusal = file.read(found.needs))
        return refusalOf(options.file, *refusal);
    FitData data;
    if (const auto refusal = RowBuilder(options, file, found).build(data))
        return *refusal;
    return data;
}

} // namespace Pistis
