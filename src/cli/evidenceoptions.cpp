#include "cli/evidenceoptions.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr int longest = 36500; // days

    std::optional<int> number(const QString &text, int least, int most)
    {
        bool isNumber = false;
        const int value = text.toInt(&isNumber);
        if (!isNumber || value < least || value > most)
            return {};
        return value;
    }

    std::optional<std::vector<int>> numbers(const QString &text)
    {
        std::vector<int> values;
        for (const QString &part : text.split(u',')) {
            const auto value = number(part, 0, longest);
            if (!value)
                return {};
            values.push_back(*value);
        }
        return values;
    }

    std::optional<int> referenceBand(const QString &text)
    {
        if (text == u"most-losses")
            return EvidenceParameters::mostLosses;
        constexpr int last = 5;
        return number(text, 0, last);
    }

    std::optional<EvidenceParameters::Adjust> adjustment(const QString &text)
    {
        if (text == u"none")
            return EvidenceParameters::Adjust::None;
        if (text == u"own-pace")
            return EvidenceParameters::Adjust::OwnPace;
        if (text == u"auto")
            return EvidenceParameters::Adjust::Auto;
        return {};
    }

    std::optional<EvidenceParameters::Strata> strata(const QString &text)
    {
        EvidenceParameters::Strata strata;
        if (text == u"none")
            return strata;
        for (const QString &part : text.split(u',')) {
            bool *const chosen = part == u"segment" ? &strata.segment : part == u"quarter" ? &strata.quarter : nullptr;
            if (!chosen || *chosen)
                return {};
            *chosen = true;
        }
        return strata;
    }

} // namespace

void addEvidenceOptions(QCommandLineParser &parser)
{
    const auto option = [&](const QString &name, const QString &value, const QString &standard = {}) {
        parser.addOption({ name, {}, value, standard });
    };
    option(u"customers"_s, u"FILE"_s);
    option(u"visits"_s, u"FILE"_s);
    option(u"signals"_s, u"FILE"_s);
    option(u"export"_s, u"DIR"_s);
    option(u"cut"_s, u"DAY"_s);
    option(u"window"_s, u"DAYS"_s, u"90"_s);
    option(u"lag"_s, u"DAYS"_s, u"60"_s);
    option(u"lags"_s, u"DAYS,..."_s, u"0,30,60,90"_s);
    option(u"log-start"_s, u"DAY"_s);
    option(u"times"_s, u"DAYS,..."_s, u"180,365,730"_s);
    option(u"landmark"_s, u"DAYS"_s, u"180"_s);
    option(u"tau"_s, u"DAYS"_s, u"730"_s);
    option(u"reference-band"_s, u"BAND"_s, u"0"_s);
    option(u"adjust"_s, u"none|own-pace|auto"_s);
    option(u"strata"_s, u"none|segment|quarter|segment,quarter"_s);
    parser.addOption(QCommandLineOption(u"json"_s));
}

std::optional<EvidenceOptions> evidenceOptions(const QCommandLineParser &parser, QString &refused)
{
    EvidenceOptions options { .customers = parser.value(u"customers"_s),
        .visits = parser.value(u"visits"_s),
        .signalDays = parser.value(u"signals"_s),
        .exportTo = parser.value(u"export"_s),
        .cut = parser.value(u"cut"_s),
        .logStart = parser.value(u"log-start"_s),
        .json = parser.isSet(u"json"_s) };
    const auto take = [&](const QString &name, auto &value, const auto &read) {
        if (const auto given = read(parser.value(name)))
            value = *given;
        else
            refused = name;
    };
    const auto days = [](int least) { return [least](const QString &text) { return number(text, least, longest); }; };
    EvidenceParameters &parameters = options.parameters;
    take(u"window"_s, parameters.window, days(1));
    take(u"lag"_s, parameters.headlineLag, days(0));
    take(u"lags"_s, parameters.lags, numbers);
    take(u"times"_s, parameters.times, numbers);
    take(u"landmark"_s, parameters.landmark, days(0));
    take(u"tau"_s, parameters.tau, days(1));
    take(u"reference-band"_s, parameters.referenceBand, referenceBand);
    if (parser.isSet(u"adjust"_s))
        take(u"adjust"_s, options.adjust, adjustment);
    if (parser.isSet(u"strata"_s))
        take(u"strata"_s, options.strata, strata);
    if (!parser.positionalArguments().isEmpty())
        refused = parser.positionalArguments().first();
    if (options.customers.isEmpty() != options.visits.isEmpty())
        refused = options.customers.isEmpty() ? u"customers"_s : u"visits"_s;
    if (parser.isSet(u"signals"_s) && options.signalDays.isEmpty())
        refused = u"signals"_s;
    if (!refused.isEmpty())
        return {};
    return options;
}

} // namespace Pistis
