#include "models/attentiontext.h"

#include "models/labels.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    struct AttentionText
    {
        Q_DECLARE_TR_FUNCTIONS(AttentionText)
    };

    QString horizonText(int days, const AttentionBacktest::Count &count, int line)
    {
        const QLocale locale;
        return AttentionText::tr(
            "%1 days before: %2 of %3 losses stood at %4 or above. False alarms: %5 of %6 looks at customers who "
            "were not lost in the %7 days after.")
            .arg(locale.toString(days), locale.toString(count.warned), locale.toString(count.losses),
                locale.toString(line), locale.toString(count.falseAlarms), locale.toString(count.looks),
                locale.toString(AttentionBacktest::watchedDays));
    }

} // namespace

QString scoreText(const AttentionScore &score)
{
    return AttentionText::tr("Attention %1 of 100").arg(QLocale().toString(score.total()));
}

QString pointsText(const AttentionScore::Points &points)
{
    return AttentionText::tr("%1 of %2", "points")
        .arg(QLocale().toString(points.points), QLocale().toString(points.most));
}

QString partLabel(AttentionPart part)
{
    switch (part) {
    case AttentionPart::Rhythm:
        return AttentionText::tr("Silence against the rhythm");
    case AttentionPart::OwnRhythm:
        return AttentionText::tr("Silence against the own gap");
    case AttentionPart::Waiting:
        return AttentionText::tr("Oldest unanswered request");
    case AttentionPart::LatePromise:
        return AttentionText::tr("Overdue promise");
    case AttentionPart::OpenRequests:
        return AttentionText::tr("Open requests");
    case AttentionPart::Mood:
        return AttentionText::tr("Mood noted");
    }
    Q_UNREACHABLE();
}

QString factText(AttentionPart part, const AttentionFacts &facts)
{
    const QLocale locale;
    switch (part) {
    case AttentionPart::Rhythm:
        if (!facts.silence)
            return AttentionText::tr("left out: no contact is known");
        return (facts.lastVisit.isNull()
                ? AttentionText::tr(
                    "no contact in the log for %n day(s); rhythm %1, limit %2", nullptr, facts.silence->quietDays)
                : AttentionText::tr("quiet for %n day(s); rhythm %1, limit %2", nullptr, facts.silence->quietDays))
            .arg(locale.toString(facts.silence->cadenceDays), locale.toString(facts.silence->limitDays));
    case AttentionPart::OwnRhythm:
        if (!facts.ownGap)
            return AttentionText::tr("left out: fewer than two gaps between contacts");
        return AttentionText::tr("quiet for %n day(s); the own gap is %1; all points from twice the gap on", nullptr,
            facts.ownGap->quietDays)
            .arg(locale.toString(int(std::lround(facts.ownGap->gapDays))));
    case AttentionPart::Waiting:
        if (!facts.waitingDays)
            return AttentionText::tr("left out: no request was ever noted");
        return facts.oldestRequest.isNull()
            ? AttentionText::tr("no request waits")
            : AttentionText::tr("waits for %n day(s); all points from 14 days on", nullptr, *facts.waitingDays);
    case AttentionPart::LatePromise:
        if (!facts.lateDays)
            return AttentionText::tr("left out: no promise was due yet");
        return *facts.lateDays == 0
            ? AttentionText::tr("no promise is overdue")
            : AttentionText::tr("%n day(s) overdue; all points from 14 days on", nullptr, *facts.lateDays);
    case AttentionPart::OpenRequests:
        if (!facts.openRequests)
            return AttentionText::tr("left out: no request was ever noted");
        return AttentionText::tr("%n open request(s); all points from 3 on", nullptr, *facts.openRequests);
    case AttentionPart::Mood:
        if (!facts.mood)
            return AttentionText::tr("left out: no mood was noted lately");
        return AttentionText::tr("%1 (%2): %3", "mood, day, note")
            .arg(moodLabel(facts.mood->value), dateLabel(facts.mood->on), facts.mood->note.simplified());
    }
    Q_UNREACHABLE();
}

QString moodLabel(MoodValue value)
{
    switch (value) {
    case MoodValue::VeryBad:
        return AttentionText::tr("Very bad");
    case MoodValue::Bad:
        return AttentionText::tr("Bad");
    case MoodValue::Neutral:
        return AttentionText::tr("Neither good nor bad");
    case MoodValue::Good:
        return AttentionText::tr("Good");
    case MoodValue::VeryGood:
        return AttentionText::tr("Very good");
    }
    Q_UNREACHABLE();
}

QString moodText(const QJsonObject &value)
{
    const auto mood = moodValueOf(value.value("value"_L1).toString());
    return AttentionText::tr("%1: %2", "mood, note")
        .arg(mood ? moodLabel(*mood) : QString(), value.value("note"_L1).toString());
}

QStringList backtestTexts(const AttentionBacktest &test)
{
    const int losses = int(test.losses.size());
    if (!test.isEnough())
        return { AttentionText::tr(
            "Not enough losses to test this score: %n so far, at least %1 are needed.", nullptr, losses)
                     .arg(AttentionBacktest::fewestLosses) };
    QStringList texts;
    for (std::size_t at = 0; at < test.counts.size(); ++at)
        texts.append(horizonText(AttentionBacktest::daysBefore[at], test.counts[at], test.alarmLine));
    texts.append(AttentionText::tr("Each score is of the records as they stood on its day, with the rhythm and the "
                                   "weights of today. The others were looked at on at most %1 of "
                                   "the same days.")
                     .arg(AttentionBacktest::mostDays));
    return texts;
}

} // namespace Pistis
