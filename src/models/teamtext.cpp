#include "models/teamtext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    struct TeamText
    {
        Q_DECLARE_TR_FUNCTIONS(TeamText)
    };

    QString bareNumber(double share)
    {
        constexpr double percent = 100;
        return QLocale().toString(share * percent, 'f', 0);
    }

    QString percentLabel(double share) { return TeamText::tr("%1%", "a share, such as 72%").arg(bareNumber(share)); }

    QString customersLabel(int n) { return TeamText::tr("%n customer(s)", nullptr, n); }

    QString countSentence(TeamMeasure measure, const TeamFigure &figure)
    {
        const QString share = percentLabel(figure.value);
        const QString customers = customersLabel(int(figure.customers.size()));
        switch (measure) {
        case TeamMeasure::InRhythm:
            return TeamText::tr("%1 of %2 are within their rhythm.").arg(share, customers);
        case TeamMeasure::AnswersInTime:
            return TeamText::tr("%1 of %n request(s) were answered in time (%2).", nullptr, figure.n)
                .arg(share, customers);
        case TeamMeasure::PromisesKept:
            return TeamText::tr("%1 of %n promise(s) were kept by the day agreed (%2).", nullptr, figure.n)
                .arg(share, customers);
        case TeamMeasure::Retention:
            return TeamText::tr("%1 are still there one year after the first contact, as far as %2 show.")
                .arg(share, customers);
        }
        Q_UNREACHABLE();
    }

} // namespace

QString figureLabel(const TeamFigure &figure)
{
    switch (figure.state) {
    case TeamFigure::State::Nothing:
        return u"–"_s;
    case TeamFigure::State::TooFew:
        return TeamText::tr("too few to show");
    case TeamFigure::State::Shown:
        return TeamText::tr("%1% (%2–%3%), n %4", "a share, its 95 % limits, and how many it rests on")
            .arg(bareNumber(figure.value), bareNumber(figure.lower), bareNumber(figure.upper),
                QLocale().toString(figure.n));
    }
    Q_UNREACHABLE();
}

QString figureSentence(TeamMeasure measure, const TeamFigure &figure, int answerHours)
{
    switch (figure.state) {
    case TeamFigure::State::Nothing:
        return TeamText::tr("Nothing to count yet.") + u' ' + measureSentence(measure, answerHours);
    case TeamFigure::State::TooFew:
        if (measure == TeamMeasure::Retention)
            return TeamText::tr(
                "Shown from 5 losses and 5 customers after a year on. A larger number is left out, too, where a "
                "smaller one could be worked out from it.");
        return TeamText::tr(
            "Shown from 5 on. A larger number is left out, too, where a smaller one could be worked out from "
            "it.");
    case TeamFigure::State::Shown:
        break;
    }
    return countSentence(measure, figure) + u' '
        + TeamText::tr("By chance alone this share could come out anywhere from %1 to %2.")
              .arg(percentLabel(figure.lower), percentLabel(figure.upper));
}

QString measureLabel(TeamMeasure measure)
{
    switch (measure) {
    case TeamMeasure::InRhythm:
        return TeamText::tr("In rhythm");
    case TeamMeasure::AnswersInTime:
        return TeamText::tr("Answers in time");
    case TeamMeasure::PromisesKept:
        return TeamText::tr("Promises kept");
    case TeamMeasure::Retention:
        return TeamText::tr("Retention");
    }
    Q_UNREACHABLE();
}

QString measureSentence(TeamMeasure measure, int answerHours)
{
    switch (measure) {
    case TeamMeasure::InRhythm:
        return TeamText::tr("Current customers whose next contact is not past its due day.");
    case TeamMeasure::AnswersInTime:
        return TeamText::tr(
            "Requests with a first answer within %n business hour(s). One without an answer counts as late once "
            "its time has passed, and not before.",
            nullptr, answerHours);
    case TeamMeasure::PromisesKept:
        return TeamText::tr(
            "Our promises kept by the day agreed with the customer. Those not yet due and those withdrawn do "
            "not count.");
    case TeamMeasure::Retention:
        return TeamText::tr(
            "Share of customers still there one year after the first contact. Customers who closed down, moved "
            "away or were handed over count until then.");
    }
    Q_UNREACHABLE();
}

QString customersTitle(TeamMeasure measure, const QString &person, const TeamFigure &figure)
{
    const int n = int(figure.customers.size());
    switch (measure) {
    case TeamMeasure::InRhythm:
        return TeamText::tr("%1: %n customer(s) with a rhythm", nullptr, n).arg(person);
    case TeamMeasure::AnswersInTime:
        return TeamText::tr("%1: %n customer(s) with requests that count", nullptr, n).arg(person);
    case TeamMeasure::PromisesKept:
        return TeamText::tr("%1: %n customer(s) with promises that count", nullptr, n).arg(person);
    case TeamMeasure::Retention:
        return TeamText::tr("%1: %n customer(s), current or lost", nullptr, n).arg(person);
    }
    Q_UNREACHABLE();
}

QString customersTitle(const QString &person, int current)
{
    return TeamText::tr("%1: %n current customer(s)", nullptr, current).arg(person);
}

} // namespace Pistis
