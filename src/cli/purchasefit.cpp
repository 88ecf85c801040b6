#include "cli/purchasefit.h"

#include "cli/commandtable.h"
#include "cli/fitreport.h"
#include "cli/jsonvalues.h"
#include "cli/rowchoice.h"
#include "evidence/btyd/bgnbd.h"
#include "evidence/btyd/mbgnbd.h"
#include "evidence/btyd/sbg.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    // Columns of numbers, in the rows that --where keeps and in which none is missing.
    struct NumberRows
    {
        std::vector<std::vector<double>> columns {};
        std::vector<std::size_t> fileRow {}; // from 0
        int dropped = 0;
    };

    struct PurchaseOptions
    {
        QStringList columns {};
        std::vector<RowCondition> where {};
        std::optional<NbdParameters> parameters {};
        std::vector<double> predict {};
        std::vector<double> expect {};
        bool withCustomers = false;
    };

    FitRefusal usage(const QString &sentence) { return { .code = Usage, .sentence = sentence }; }

    void addOptions(QCommandLineParser &parser)
    {
        for (const auto &[name, standard] : QList<std::pair<QString, QString>> { { u"x"_s, u"x"_s },
                 { u"tx"_s, u"tx"_s }, { u"T"_s, u"T"_s }, { u"model"_s, {} }, { u"params"_s, {} },
                 { u"predict"_s, {} }, { u"expect"_s, {} }, { u"with"_s, {} }, { u"where"_s, {} } })
            parser.addOption({ name, {}, name.toUpper(), standard });
        parser.addOption(QCommandLineOption(u"json"_s));
    }

    std::variant<PurchaseOptions, FitRefusal> optionsOf(const QCommandLineParser &parser)
    {
        const QString model = parser.value(u"model"_s);
        PurchaseOptions options;
        options.columns = model == u"sbg"
            ? QStringList { u"year"_s, u"survivors"_s }
            : QStringList { parser.value(u"x"_s), parser.value(u"tx"_s), parser.value(u"T"_s) };
        if (parser.positionalArguments().size() != 1)
            return usage(u"One CSV file is read; %1 are given."_s.arg(parser.positionalArguments().size()));
        for (const QString &text : parser.values(u"where"_s)) {
            const auto where = rowCondition(text);
            if (!where)
                return usage(u"--where %1: not usable; write COL=V, COL!=V, COL<N or COL>N."_s.arg(text));
            options.where.push_back(*where);
        }
        for (const auto &[name, times] :
            { std::pair(u"predict"_s, &options.predict), { u"expect"_s, &options.expect } }) {
            if (!parser.isSet(name))
                continue;
            const auto given = numberList(parser.value(name));
            if (!given || std::ranges::any_of(*given, [](double time) { return time < 0; }))
                return usage(
                    u"--%1 %2: not usable; write times from 0 with commas between."_s.arg(name, parser.value(name)));
            if (model != u"bgnbd")
                return usage(u"--%1 is offered for bgnbd only."_s.arg(name));
            *times = *given;
        }
        if (parser.isSet(u"with"_s) && parser.value(u"with"_s) != u"customers")
            return usage(u"--with %1: not usable; write customers."_s.arg(parser.value(u"with"_s)));
        options.withCustomers = parser.isSet(u"with"_s) || !options.predict.empty();
        if (!parser.isSet(u"params"_s))
            return options;
        constexpr std::size_t count = 4;
        const auto values = numberList(parser.value(u"params"_s));
        if (model != u"sbg" && values && values->size() == count)
            options.parameters = { values->at(0), values->at(1), values->at(2), values->at(3) };
        if (!options.parameters || !options.parameters->isGood())
            return usage(u"--params %1: not usable; write r,alpha,a,b, all above 0 (bgnbd and mbgnbd)."_s.arg(
                parser.value(u"params"_s)));
        return options;
    }

    std::variant<NumberRows, FitRefusal> readRows(ColumnFile &file, const PurchaseOptions &options)
    {
        if (const auto refusal = file.open())
            return refusalOf(file, *refusal);
        FitColumns columns;
        for (const QString &column : options.columns)
            columns.need({ .name = column, .asNumber = true });
        for (const RowCondition &where : options.where) {
            using enum RowCondition::Relation;
            const bool isWord = where.relation == Equal || where.relation == NotEqual;
            columns.need({ .name = where.column, .asNumber = !isWord, .asWords = isWord });
        }
        if (const auto refusal = file.read(columns.needs))
            return refusalOf(file, *refusal);
        NumberRows rows { .columns = std::vector<std::vector<double>>(std::size_t(options.columns.size())) };
        const std::vector<bool> kept = keptRows(file, options.where);
        for (std::size_t row = 0; row < file.rows(); ++row) {
            if (!kept[row])
                continue;
            const auto isMissing = [&](const QString &column) { return std::isnan(file.column(column)->number[row]); };
            if (std::ranges::any_of(options.columns, isMissing)) {
                ++rows.dropped;
                continue;
            }
            rows.fileRow.push_back(row);
            for (std::size_t i = 0; i < rows.columns.size(); ++i)
                rows.columns[i].push_back(file.column(options.columns.at(qsizetype(i)))->number[row]);
        }
        if (rows.fileRow.empty())
            return FitRefusal { .code = BadData, .sentence = file.name() + u": No row is left to fit."_s };
        return rows;
    }

    std::optional<FitWarning> warningOf(NoEstimate why)
    {
        switch (why) {
        case NoEstimate::None:
            return {};
        case NoEstimate::NoRepeatOrders:
            return FitWarning { u"no_repeat_orders"_s, u"Nobody has ordered again, so nothing can be estimated."_s };
        case NoEstimate::NoLosses:
            return FitWarning { u"no_losses"_s, u"Nobody was lost, so nothing can be estimated."_s };
        case NoEstimate::TooFewYears:
            return FitWarning { u"too_few_years"_s, u"Two parameters need two years after the first."_s };
        case NoEstimate::NoCustomers:
        case NoEstimate::BadValue:
        case NoEstimate::NotConverged:
            break;
        }
        return FitWarning { u"not_converged"_s, u"The likelihood has no maximum that was found."_s };
    }

    QJsonArray series(const std::vector<double> &times, const auto &valueAt)
    {
        QJsonArray list;
        for (const double time : times)
            list.append(QJsonObject { { u"t"_s, time }, { u"value"_s, jsonNumber(valueAt(time)) } });
        return list;
    }

    template <typename Model>
    QJsonObject described(
        const Model &model, const std::vector<Buyer> &buyers, const NumberRows &rows, const PurchaseOptions &options)
    {
        QJsonObject result;
        QJsonArray customers;
        for (std::size_t i = 0; options.withCustomers && i < buyers.size(); ++i) {
            QJsonObject customer { { u"row"_s, qint64(rows.fileRow[i]) + 1 }, { u"x"_s, buyers[i].orders },
                { u"tx"_s, buyers[i].lastOrder }, { u"T"_s, buyers[i].age },
                { u"palive"_s, jsonNumber(model.alive(buyers[i])) } };
            if constexpr (std::is_same_v<Model, BgNbd>)
                customer.insert(u"expected"_s,
                    series(options.predict, [&](double time) { return model.expectedOrders(buyers[i], time); }));
            customers.append(customer);
        }
        if (options.withCustomers)
            result.insert(u"customers"_s, customers);
        if constexpr (std::is_same_v<Model, BgNbd>) {
            if (!options.expect.empty())
                result.insert(u"expected_purchases"_s,
                    series(options.expect, [&](double time) { return model.expectedOrders(time); }));
        }
        return result;
    }

    struct PurchaseResult
    {
        QJsonObject result {};
        std::vector<FitWarning> warnings {};
        std::optional<FitRefusal> refusal {};
    };

    template <typename Model>
    PurchaseResult fitOrders(const ColumnFile &file, const NumberRows &rows, const PurchaseOptions &options)
    {
        std::vector<Buyer> buyers;
        for (std::size_t i = 0; i < rows.fileRow.size(); ++i) {
            const Buyer buyer { rows.columns[0][i], rows.columns[1][i], rows.columns[2][i] };
            const bool isGood = buyer.orders >= 0 && buyer.orders == std::floor(buyer.orders) && buyer.lastOrder >= 0
                && buyer.age >= buyer.lastOrder && (buyer.orders > 0 || buyer.lastOrder == 0);
            if (!isGood)
                return { .refusal = refusalAt(file, rows.fileRow[i], options.columns.at(0),
                             u"x = %1, tx = %2, T = %3 is no customer: x must be a count, and tx from 0 to T (0 "
                             u"without repeat orders)."_s.arg(buyer.orders)
                                 .arg(buyer.lastOrder)
                                 .arg(buyer.age)) };
            buyers.push_back(buyer);
        }
        NbdFit fit { .parameters = options.parameters };
        if (options.parameters) {
            fit.loglik = Model(*options.parameters).loglik(buyers);
            fit.gradientMax = Model(*options.parameters).gradientMax(buyers);
        } else {
            fit = Model::fit(buyers);
        }
        PurchaseResult answer;
        if (fit.parameters)
            answer.result = described(Model(*fit.parameters), buyers, rows, options);
        const auto parameter = [&](double NbdParameters::*member) {
            return fit.parameters ? jsonNumber((*fit.parameters).*member) : QJsonValue::Null;
        };
        answer.result.insert(u"params"_s,
            QJsonObject { { u"r"_s, parameter(&NbdParameters::r) }, { u"alpha"_s, parameter(&NbdParameters::alpha) },
                { u"a"_s, parameter(&NbdParameters::a) }, { u"b"_s, parameter(&NbdParameters::b) } });
        answer.result.insert(u"fitted"_s, !options.parameters);
        answer.result.insert(u"loglik"_s, jsonNumber(fit.loglik));
        answer.result.insert(u"gradient_max"_s, jsonNumber(fit.gradientMax));
        if (const auto warning = warningOf(fit.why))
            answer.warnings.push_back(*warning);
        return answer;
    }

    PurchaseResult fitRenewal(const ColumnFile &file, const NumberRows &rows)
    {
        constexpr int lastYear = 12;
        const std::vector<double> &years = rows.columns[0];
        const std::vector<double> &survivors = rows.columns[1];
        for (std::size_t i = 0; i < years.size(); ++i) {
            if (years[i] != double(i))
                return { .refusal = refusalAt(file, rows.fileRow[i], u"year"_s,
                             u"The year %1 stands where %2 belongs; years go on from 0."_s.arg(years[i]).arg(i)) };
            if (survivors[i] < 0 || (i > 0 && survivors[i] > survivors[i - 1]))
                return { .refusal = refusalAt(file, rows.fileRow[i], u"survivors"_s,
                             u"%1 survivors: there must be no more than the year before, and not less than 0."_s.arg(
                                 survivors[i])) };
        }
        const SbgFit fit = Sbg::fit(survivors);
        const auto parameter = [&](double SbgParameters::*member) {
            return fit.parameters ? jsonNumber((*fit.parameters).*member) : QJsonValue::Null;
        };
        QJsonArray survival;
        QJsonArray retention;
        for (int year = 1; fit.parameters && year <= lastYear; ++year) {
            const Sbg model(*fit.parameters);
            survival.append(QJsonObject { { u"t"_s, year }, { u"value"_s, jsonNumber(model.survival(year)) } });
            retention.append(QJsonObject { { u"t"_s, year }, { u"value"_s, jsonNumber(model.retention(year)) } });
        }
        PurchaseResult answer { .result
            = { { u"params"_s,
                    QJsonObject { { u"alpha"_s, parameter(&SbgParameters::alpha) },
                        { u"beta"_s, parameter(&SbgParameters::beta) } } },
                { u"loglik"_s, jsonNumber(fit.loglik) }, { u"survival"_s, survival }, { u"retention"_s, retention } } };
        if (const auto warning = warningOf(fit.why))
            answer.warnings.push_back(*warning);
        return answer;
    }

} // namespace

bool isPurchaseModel(const QString &model) { return model == u"bgnbd" || model == u"mbgnbd" || model == u"sbg"; }

int runPurchaseFit(CliContext &context, const QStringList &args)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parseArguments(parser, u"fit"_s, args, context))
        return Usage;
    const auto read = optionsOf(parser);
    if (const auto *refusal = std::get_if<FitRefusal>(&read))
        return refuseFit(context, *refusal);
    const auto &options = std::get<PurchaseOptions>(read);
    ColumnFile file(parser.positionalArguments().first());
    const auto found = readRows(file, options);
    if (const auto *refusal = std::get_if<FitRefusal>(&found))
        return refuseFit(context, *refusal);
    const auto &rows = std::get<NumberRows>(found);
    const QString model = parser.value(u"model"_s);
    PurchaseResult answer = model == u"sbg" ? fitRenewal(file, rows)
        : model == u"bgnbd"                 ? fitOrders<BgNbd>(file, rows, options)
                                            : fitOrders<MbgNbd>(file, rows, options);
    if (answer.refusal)
        return refuseFit(context, *answer.refusal);
    answer.result.insert(u"model"_s, model);
    answer.result.insert(u"n"_s, qint64(rows.fileRow.size()));
    answer.result.insert(u"n_event"_s, QJsonValue::Null);
    answer.result.insert(u"n_dropped"_s, rows.dropped);
    return printFitReport(context, parser, answer.result, answer.warnings);
}

} // namespace Pistis
