#include "cli/fitrows.h"

#include "cli/categories.h"
#include "cli/clicontext.h"
#include "cli/fitcolumns.h"
#include "cli/rowchoice.h"
#include "evidence/rows/mergedtimes.h"

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    class RowBuilder
    {
    public:
        RowBuilder(const FitOptions &options, ColumnFile &file, const FitColumns &columns)
            : m_options(options)
            , m_file(file)
            , m_columns(columns)
            , m_choice(options, file, columns)
        {
        }

        std::optional<FitRefusal> build(FitData &data)
        {
            if (auto refusal = m_choice.choose())
                return refusal;
            data.dropped = m_choice.dropped();
            if (!takeEvents(data) || !takeTimes(data) || !takeCategories(data) || !takeCovariates(data))
                return m_refusal;
            data.fileRow = m_choice.takenRows();
            return {};
        }

    private:
        bool refuse(std::size_t row, const QString &column, const QString &sentence)
        {
            m_refusal = m_choice.refusalAt(row, column, sentence);
            return false;
        }
        bool refuse(const QString &sentence)
        {
            m_refusal = m_choice.refusal(sentence);
            return false;
        }

        bool takeEvents(FitData &data);
        bool takeCauses(FitData &data, const Column &column);
        bool takeTimes(FitData &data);
        bool takeCategories(FitData &data);
        bool takeCovariates(FitData &data);
        bool hasRoomFor(std::size_t terms) const;
        std::optional<CategoryLevels> levelsOf(const QString &name);
        std::optional<Categories> combined(const std::vector<ColumnExpression> &expressions);

        const FitOptions &m_options;
        ColumnFile &m_file;
        const FitColumns &m_columns;
        RowChoice m_choice;
        FitRefusal m_refusal {};
    };

    bool RowBuilder::takeCauses(FitData &data, const Column &column)
    {
        const auto levels = levelsOf(m_options.event);
        if (!levels)
            return false;
        const QString censored = m_options.censor.isEmpty() ? levels->levels.value(0) : m_options.censor;
        const qsizetype place = levels->levels.indexOf(censored);
        if (place < 0)
            return refuse(u"Column \"%1\" never holds \"%2\", the word of --censor; it holds %3."_s.arg(
                m_options.event, censored, levels->levels.join(", "_L1)));
        constexpr int mostCauses = 100;
        if (levels->levels.size() > mostCauses + 1)
            return refuse(
                u"Column \"%1\" holds %2 different words; at most %3 causes are told apart."_s.arg(m_options.event)
                    .arg(levels->levels.size())
                    .arg(mostCauses));
        data.causes = levels->levels;
        data.causes.removeAt(place);
        for (const std::uint32_t row : m_choice.used()) {
            const int level = levels->levelOfWord[std::size_t(column.word[row])];
            data.rows.event.push_back(std::uint16_t(level == place ? 0 : level < place ? level + 1 : level));
        }
        return true;
    }

    bool RowBuilder::takeEvents(FitData &data)
    {
        const Column &column = *m_file.column(m_options.event);
        data.rows.event.reserve(m_choice.used().size());
        if (m_options.model == FitModel::Aj && !m_options.eventValue) {
            if (!takeCauses(data, column))
                return false;
        } else {
            constexpr int neither = 2;
            std::vector<int> eventOfWord;
            for (const QString &word : column.words) {
                if (m_options.eventValue)
                    eventOfWord.push_back(isSameValue(word, *m_options.eventValue));
                else
                    eventOfWord.push_back(isSameValue(word, u"0"_s) ? 0 : isSameValue(word, u"1"_s) ? 1 : neither);
            }
            for (const std::uint32_t row : m_choice.used()) {
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
        data.rows.stop = m_choice.takenNumbers(m_columns.time);
        if (m_columns.start)
            data.rows.start = m_choice.takenNumbers(*m_columns.start);
        if (m_columns.weight)
            data.rows.weight = m_choice.takenNumbers(*m_columns.weight);
        const auto check = [&](const QString &when) {
            for (std::size_t place = 0; place < data.rows.start.size(); ++place) {
                if (data.rows.start[place] >= data.rows.stop[place])
                    return refuse(m_choice.used()[place], m_columns.start->columns().value(0),
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
                    return refuse(m_choice.used()[place], m_columns.time.columns().value(0),
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
        CategoryLevels levels = categoryLevels(column, m_choice.used(), m_options.levels.value(name));
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
        return categories(columns, levels, m_choice.used());
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
        for (const std::uint32_t row : m_choice.used()) {
            int &cluster = clusterOfWord[std::size_t(column.word[row])];
            if (cluster < 0)
                cluster = data.rows.clusters++;
            data.rows.cluster.push_back(cluster);
        }
        return true;
    }

    bool RowBuilder::hasRoomFor(std::size_t terms) const
    {
        constexpr std::size_t mostTerms = 500;
        constexpr std::size_t mostNumbers = 500'000'000; // 4 GB
        return terms <= mostTerms && terms * m_choice.used().size() <= mostNumbers;
    }

    bool RowBuilder::takeCovariates(FitData &data)
    {
        if (!hasRoomFor(m_columns.covariates.size()))
            return refuse(u"%1 covariates are more than can be fitted to %2 rows."_s.arg(m_columns.covariates.size())
                              .arg(m_choice.used().size()));
        std::vector<std::vector<double>> values;
        for (const ColumnExpression &covariate : m_columns.covariates) {
            if (!m_choice.isCategory(covariate)) {
                values.push_back(m_choice.takenNumbers(covariate));
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
            if (!hasRoomFor(values.size() + std::size_t(levels->levels.size())))
                return refuse(
                    u"Column \"%1\" has %2 levels, which gives more terms than can be fitted."_s.arg(name).arg(
                        levels->levels.size()));
            for (int level = 1; level < levels->levels.size(); ++level) {
                std::vector<double> indicator;
                for (const std::uint32_t row : m_choice.used())
                    indicator.push_back(levels->levelOfWord[std::size_t(column.word[row])] == level);
                values.push_back(std::move(indicator));
                data.terms.append(name + levels->levels.at(level));
            }
        }
        if (m_columns.exposureTime) {
            for (const std::uint32_t row : m_choice.used())
                data.exposureTime.push_back(m_columns.exposureTime->value(m_file, row));
        }
        data.rows.covariates.resize(Eigen::Index(m_choice.used().size()), Eigen::Index(values.size()));
        for (std::size_t column = 0; column < values.size(); ++column) {
            data.rows.covariates.col(Eigen::Index(column))
                = Eigen::Map<const Eigen::VectorXd>(values[column].data(), Eigen::Index(values[column].size()));
            values[column] = {};
        }
        return true;
    }

} // namespace

std::variant<FitData, FitRefusal> readFitRows(const FitOptions &options)
{
    ColumnFile file(options.file);
    if (const auto refusal = file.open())
        return refusalOf(file, *refusal);
    auto columns = fitColumns(options, file.header());
    if (const auto *sentence = std::get_if<QString>(&columns))
        return FitRefusal { .code = Usage, .sentence = *sentence };
    auto &found = std::get<FitColumns>(columns);
    if (const auto refusal = file.read(found.needs))
        return refusalOf(file, *refusal);
    FitData data;
    if (const auto refusal = RowBuilder(options, file, found).build(data))
        return *refusal;
    return data;
}

} // namespace Pistis
