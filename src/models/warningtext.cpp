#include "models/warningtext.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    QString share(const EvidenceWarning &warning, const TextLanguage &language)
    {
        return u"%1%"_s.arg(language.number(int(std::lround(100 * warning.value("share")))));
    }

    QString fewLosses(const EvidenceWarning &warning, const TextLanguage &language)
    {
        constexpr int enough = 10;
        const int losses = int(warning.value("losses"));
        return losses < enough
            ? language.translate("WarningText", "With %n loss(es) nothing can be said yet.", nullptr, losses)
            : language.translate("WarningText", "Only %n losses: an early sign at most.", nullptr, losses);
    }

    QString thinBands(const EvidenceWarning &warning, const TextLanguage &language)
    {
        constexpr int last = 5;
        QStringList bands;
        for (int band = 0; band <= last; ++band) {
            if (warning.value("band" + std::to_string(band)) > 0)
                bands.append(band == last ? u"5+"_s : language.number(band));
        }
        return language
            .translate("WarningText", "Too few losses or too little time to read the grey groups (visits: %1).")
            .arg(bands.join(u", "_s));
    }

} // namespace

QString warningText(const EvidenceWarning &warning, LogDays days, const TextLanguage &language)
{
    // lupdate 6.4 never ends on a string inside the number of a plural: numbers get their names first.
    const auto whole = [&](const char *name) { return int(std::lround(warning.value(name))); };
    switch (warning.id) {
    case WarningId::FewLosses:
        return fewLosses(warning, language);
    case WarningId::ThinBands:
        return thinBands(warning, language);
    case WarningId::HazardsNotProportional:
        return language.translate(
            "WarningText", "The link is not the same for new and for old customers; one number hides that.");
    case WarningId::NaiveView:
        return language.translate("WarningText", "This view credits lost customers with their visit-free time.");
    case WarningId::EarlyCensoring:
        return language.translate("WarningText", "%1 of the customers were watched for less than 90 days.")
            .arg(share(warning, language));
    case WarningId::ShortLog:
        return language.translate("WarningText", "The log covers %1 days; %2 are needed for a steady picture.")
            .arg(language.number(whole("days")), language.number(whole("needed")));
    case WarningId::LeftOut: {
        const int customers = whole("customers");
        return language.translate("WarningText",
            "%n customer(s) left out: not watched long enough yet, or lost too soon.", nullptr, customers);
    }
    case WarningId::LagSensitive:
        return language.translate("WarningText", "The result changes with the delay between a visit and a loss.");
    case WarningId::InferredLosses:
        return language
            .translate("WarningText", "Losses are inferred from silence; %1 of such customers came back last year.")
            .arg(share(warning, language));
    case WarningId::LossesOnOneDay:
        return language
            .translate("WarningText", "%1 of the losses carry one day, %2: perhaps the day they were entered.")
            .arg(share(warning, language), logDayText(whole("day"), days, language));
    case WarningId::Unadjusted:
        return language.translate("WarningText", "Not adjusted for how often each customer is usually visited.");
    case WarningId::Slices:
        return language.translate("WarningText", "A part of your customers: about 1 of 20 parts looks clear by luck.");
    case WarningId::LoggedLate: {
        const int late = whole("days");
        return language.translate(
            "WarningText", "Half of the visits were logged more than %n day(s) late.", nullptr, late);
    }
    case WarningId::ThinTail:
        return language.translate("WarningText", "After %1 days fewer than 10 customers are left in the curve.")
            .arg(language.number(whole("tenure")));
    case WarningId::IncompleteCohorts:
        return language.translate("WarningText", "Hatched cells are not complete yet.");
    case WarningId::NotEstimable:
        return language.translate("WarningText", "The losses do not allow a number per visit (delay %1 days).")
            .arg(language.number(whole("lag")));
    case WarningId::VisitsIgnored: {
        const int visits = whole("unknown_customer") + whole("before_first_contact");
        return language.translate(
            "WarningText", "%n visit(s) ignored: of no known customer, or before the first contact.", nullptr, visits);
    }
    }
    return {};
}

QStringList noteTexts(const EvidenceResult &result, const QSet<WarningId> &besides)
{
    QStringList notes;
    for (const EvidenceWarning &warning : result.warnings) {
        if (!besides.contains(warning.id))
            notes.append(QStringLiteral("• ") + warningText(warning));
    }
    if (const auto point = result.evalue.point)
        notes.append(QStringLiteral("• ") + evalueText(*point));
    return notes;
}

} // namespace Pistis
