#include "models/rhythmtext.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace Pistis {

namespace {

    struct RhythmText
    {
        Q_DECLARE_TR_FUNCTIONS(RhythmText)
    };

    QString paceText(Pace pace)
    {
        switch (pace) {
        case Pace::UnderReached:
            return RhythmText::tr("under reached");
        case Pace::OnSchedule:
            return RhythmText::tr("on schedule");
        case Pace::OverReached:
            return RhythmText::tr("over reached, more often than the rhythm asks");
        }
        Q_UNREACHABLE();
    }

} // namespace

QString ownRhythmText(const OwnRhythm &rhythm)
{
    const QLocale locale;
    const QString gap = RhythmText::tr("%n day(s)", nullptr, int(std::lround(rhythm.gap)));
    const QString basis = RhythmText::tr("median of %n gap(s)", nullptr, rhythm.gaps);
    if (rhythm.quietDays == 0)
        return RhythmText::tr("Last contact today; this customer's own gap is %1 (%2)").arg(gap, basis);
    return RhythmText::tr("Quiet %n day(s), %1 × this customer's own gap of %2 (%3)", nullptr, rhythm.quietDays)
        .arg(locale.toString(rhythm.ratio(), 'f', 1), gap, basis);
}

QString attainmentText(const Attainment &attainment)
{
    const QString cycle
        = attainment.cycle == Attainment::Cycle::Quarter ? RhythmText::tr("This quarter") : RhythmText::tr("This year");
    const QLocale locale;
    return RhythmText::tr(
        "%1: %n contact(s) by the rhythm, %2 held, %3 scheduled, %4 still to schedule: %5", nullptr, attainment.planned)
        .arg(cycle, locale.toString(attainment.actual), locale.toString(attainment.scheduled),
            locale.toString(attainment.remainingToSchedule()), paceText(attainment.pace));
}

} // namespace Pistis
