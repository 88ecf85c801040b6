#include "models/chancetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace Pistis {

namespace {

    constexpr double percent = 100;
    constexpr double luck = 0.05; // what is found in one of twenty deals is what chance does

    struct ChanceText
    {
        Q_DECLARE_TR_FUNCTIONS(ChanceText)
    };

    QString whole(double share) { return QLocale().toString(share * percent, 'f', 0); }
    QString number(int value) { return QLocale().toString(value); }

} // namespace

QString chanceText(const NullTestResult &result)
{
    QStringList sentences;
    sentences.append(ChanceText::tr("Your visits were dealt out anew %n time(s) among customers who began at about the "
                                    "same time. In these deals visiting certainly has nothing to do with losing.",
        nullptr, result.rounds));
    if (result.naive.rounds == 0 || !result.naiveLow || !result.naiveHigh)
        sentences.append(ChanceText::tr("There are too few customers for the usual chart."));
    else
        sentences.append(ChanceText::tr(
            "The usual chart would still have claimed a link in %1 of %2 deals, on average from %3% kept "
            "with the fewest visits to %4% with the most.")
                             .arg(number(result.naive.found), number(result.naive.rounds), whole(*result.naiveLow),
                                 whole(*result.naiveHigh)));
    if (result.honest.rounds == 0) {
        sentences.append(ChanceText::tr("There are too few losses for the honest comparison, so nothing can be said."));
        return sentences.join(QStringLiteral("\n\n"));
    }
    sentences.append(ChanceText::tr("The honest comparison found one in %1 of %2 deals; about 1 of 20 is luck.")
                         .arg(number(result.honest.found), number(result.honest.rounds)));
    if (result.observed) {
        const QString strength
            = ChanceText::tr("As strong a link as in your own log came out %n time(s).", nullptr, result.asStrong);
        const bool isRare = result.asStrong < luck * result.honest.rounds;
        sentences.append(strength + QChar::Space
            + (isRare ? ChanceText::tr("So chance alone hardly does this. Why it is so, the log cannot tell.")
                      : ChanceText::tr("So chance alone may well do this.")));
    }
    return sentences.join(QStringLiteral("\n\n"));
}

} // namespace Pistis
