#include "models/verdicttext.h"

#include <QDate>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    QString percent(double share, const TextLanguage &language)
    {
        const double value = std::abs(share) * 100;
        constexpr double most = 1000;
        if (value > most)
            return language.translate("VerdictText", "over %1%").arg(language.number(int(most)));
        return u"%1%"_s.arg(language.locale().toString(value, 'f', value < 1 && value >= 0.05 ? 1 : 0));
    }

    QString change(double hr, const TextLanguage &language)
    {
        const QString text
            = hr < 1 ? language.translate("VerdictText", "%1 lower") : language.translate("VerdictText", "%1 higher");
        return text.arg(percent(hr - 1, language));
    }

    // "9% lower (4% to 14%)"; where the limits lie on both sides, "2% lower (9% lower to 6% higher)"
    QString changeWithLimits(double hr, double lower, double upper, const TextLanguage &language)
    {
        if (upper < 1) {
            return language.translate("VerdictText", "%1 lower (%2 to %3)", "change per extra visit, with its limits")
                .arg(percent(hr - 1, language), percent(upper - 1, language), percent(lower - 1, language));
        }
        if (lower > 1) {
            return language.translate("VerdictText", "%1 higher (%2 to %3)", "change per extra visit, with its limits")
                .arg(percent(hr - 1, language), percent(lower - 1, language), percent(upper - 1, language));
        }
        return language.translate("VerdictText", "%1 (%2 to %3)", "change per extra visit, with its limits")
            .arg(change(hr, language), change(lower, language), change(upper, language));
    }

    // The change per extra visit; where it is not the same for new and old customers, that of each period.
    QString changeWithLimits(const Verdict &verdict, const TextLanguage &language)
    {
        constexpr int year = 365;
        if (verdict.periods.size() < 2)
            return changeWithLimits(*verdict.hr, *verdict.lower, *verdict.upper, language);
        QStringList changes;
        for (const TenurePeriod &period : verdict.periods)
            changes.append(changeWithLimits(period.hr, period.lower, period.upper, language));
        if (changes.size() > 2)
            return language
                .translate(
                    "VerdictText", "%1 in the first year, %2 in the second year and %3 later", "changes, then periods")
                .arg(changes[0], changes[1], changes[2]);
        return (verdict.periods[0].to == year
                ? language.translate("VerdictText", "%1 in the first year and %2 later", "changes, then periods")
                : language.translate("VerdictText", "%1 in the first two years and %2 later", "changes, then periods"))
            .arg(changes[0], changes[1]);
    }

    QString visits(const VerdictBand &band, const TextLanguage &language)
    {
        if (band.orMore)
            return language.translate("VerdictText", "%n visits or more", nullptr, band.visits);
        if (band.visits == 0)
            return language.translate("VerdictText", "no visit");
        return language.translate("VerdictText", "%n visit(s)", nullptr, band.visits);
    }

    QString tooFewLosses(const Verdict &verdict, LogDays days, const TextLanguage &language)
    {
        if (verdict.losses == 0)
            return language.translate("VerdictText", "No losses so far. Not enough to say anything.");
        if (!verdict.tenLossesDay)
            return language.translate(
                "VerdictText", "Only %n loss(es) so far. Not enough to say anything.", nullptr, verdict.losses);
        return language
            .translate("VerdictText",
                "Only %n loss(es) so far. Not enough to say anything; at your pace you will have 10 around %1.",
                nullptr, verdict.losses)
            .arg(logDayText(*verdict.tenLossesDay, days, language));
    }

    QString lagSensitive(const Verdict &verdict, const TextLanguage &language)
    {
        if (verdict.onlyAtHeadline)
            return language.translate(
                "VerdictText", "The result depends on the delay chosen; treat it as not established.");
        return language.translate("VerdictText",
            "A link shows only in the last weeks before a loss: this is what it looks like when you stop visiting "
            "customers who are leaving.");
    }

    QString cannotTell(const Verdict &verdict, const TextLanguage &language)
    {
        if (!verdict.hr || !verdict.lower || !verdict.upper || !verdict.moreLossesNeeded)
            return language.translate("VerdictText", "Cannot tell yet.");
        return language
            .translate("VerdictText",
                "Cannot tell yet: per extra visit losses were %1. With about %n more loss(es) a 20% difference per "
                "visit "
                "would show.",
                nullptr, *verdict.moreLossesNeeded)
            .arg(changeWithLimits(verdict, language));
    }

    QString noLinkPartial(const Verdict &verdict, const TextLanguage &language)
    {
        const int more = verdict.moreLossesNeeded.value_or(1);
        const QString text = *verdict.lower <= 0.8 ? language.translate("VerdictText",
                                 "No visible link so far: per extra visit losses were %1. A 20% fall in losses per "
                                 "visit cannot be ruled "
                                 "out; about %n more loss(es) would decide.",
                                 nullptr, more)
                                                   : language.translate("VerdictText",
                                                       "No visible link so far: per extra visit losses were %1. A 20% "
                                                       "rise in losses per visit cannot be ruled "
                                                       "out; about %n more loss(es) would decide.",
                                                       nullptr, more);
        return text.arg(changeWithLimits(verdict, language));
    }

    QString fewerLosses(const Verdict &verdict, const TextLanguage &language)
    {
        const QString link
            = language
                  .translate("VerdictText",
                      "Per extra visit losses were %1. This is a link in your own log, not proof that visiting more "
                      "causes it.")
                  .arg(changeWithLimits(verdict, language));
        if (!verdict.fewVisits || !verdict.manyVisits)
            return link;
        return language
                   .translate(
                       "VerdictText", "Of customers with %1 in %2 days, %3 were lost in a year, of those with %4 %5.")
                   .arg(visits(*verdict.manyVisits, language), language.number(verdict.window),
                       percent(verdict.manyVisits->yearlyLoss, language), visits(*verdict.fewVisits, language),
                       percent(verdict.fewVisits->yearlyLoss, language))
            + u' ' + link;
    }

    // Inferred losses blur every number towards no link: what is left is the direction.
    QString directionOnly(const Verdict &verdict, const TextLanguage &language)
    {
        switch (verdict.code) {
        case VerdictCode::CannotTell:
            return language.translate("VerdictText",
                "Cannot tell yet. Losses are inferred from silence here, so that only a direction could be named.");
        case VerdictCode::NoLinkPartial:
        case VerdictCode::NoLink:
            return language.translate(
                "VerdictText", "No visible link so far between visit frequency and customers falling silent.");
        case VerdictCode::MoreLosses:
            return language.translate("VerdictText",
                "Customers you visited more fell silent more often. Usually this means you visit the ones already in "
                "trouble.");
        default:
            return language.translate("VerdictText",
                "Customers you visited more fell silent less often. Losses are inferred from silence, so only the "
                "direction counts. This is a link in your own log, not proof that visiting more causes it.");
        }
    }

    bool namesARatio(VerdictCode code)
    {
        return code != VerdictCode::TooFewLosses && code != VerdictCode::NoVariation
            && code != VerdictCode::LagSensitive;
    }

} // namespace

QString logDayText(int day, LogDays days, const TextLanguage &language)
{
    if (days == LogDays::Numbers)
        return language.translate("VerdictText", "day %1").arg(language.number(day));
    return language.locale().toString(QDate(1970, 1, 1).addDays(day), QLocale::LongFormat);
}

QString verdictText(const Verdict &verdict, LogDays days, const TextLanguage &language)
{
    if (verdict.directionOnly && namesARatio(verdict.code))
        return directionOnly(verdict, language);
    switch (verdict.code) {
    case VerdictCode::TooFewLosses:
        return tooFewLosses(verdict, days, language);
    case VerdictCode::NoVariation:
        return language.translate("VerdictText",
            "You visit everyone about equally often, so your own log cannot show what a different pace would do.");
    case VerdictCode::LagSensitive:
        return lagSensitive(verdict, language);
    case VerdictCode::CannotTell:
        return cannotTell(verdict, language);
    case VerdictCode::NoLinkPartial:
        return noLinkPartial(verdict, language);
    case VerdictCode::NoLink:
        return language
            .translate("VerdictText",
                "No visible link between visit frequency and losing customers: per extra visit losses were %1; a 20% "
                "difference per visit would have shown.")
            .arg(changeWithLimits(verdict, language));
    case VerdictCode::EarlySign:
        return language.translate("VerdictText", "Early sign: %1", "a whole sentence follows")
            .arg(fewerLosses(verdict, language));
    case VerdictCode::FewerLosses:
        return fewerLosses(verdict, language);
    case VerdictCode::MoreLosses:
        return language
            .translate("VerdictText",
                "Customers you visited more were lost more often: per extra visit losses were %1. Usually this means "
                "you visit the ones already in trouble.")
            .arg(changeWithLimits(verdict, language));
    }
    return {};
}

QString evalueText(double point, const TextLanguage &language)
{
    return language
        .translate("VerdictText",
            "Something else would have to raise both visiting and loyalty by a factor of %1 to explain this.")
        .arg(language.locale().toString(point, 'f', 1));
}

} // namespace Pistis
