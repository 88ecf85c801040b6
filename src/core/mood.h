#pragma once

#include "core/op.h"
#include "core/result.h"

#include <QDate>

#include <optional>

namespace Pistis {

enum class MoodValue { VeryBad, Bad, Neutral, Good, VeryGood };

// How somebody felt that a customer stands with us. It needs a note, and is forgotten after a while.
struct Mood
{
    MoodValue value = MoodValue::Neutral;
    QString note {};
    QDate on {};
    QUuid op {}; // that noted it

    friend bool operator==(const Mood &, const Mood &) = default;
};

int daysKept(MoodValue value); // the extremes are forgotten sooner

// The last of them that was noted by that day and still counts on it.
std::optional<Mood> moodOn(const QList<Mood> &moods, const QDate &day);

// The moods of a customer as its ops leave them, in fold order.
QList<Mood> foldMoods(const QList<Op> &ops);
bool hasMoodOps(const QList<Op> &ops);
Op moodOp(const QUuid &customer, const Mood &mood);

// With a clean note, noted today; or Error::Invalid with "mood.note" as its subject.
Result<Mood> validated(Mood mood, const QDate &today);

QString wordOf(MoodValue value);
std::optional<MoodValue> moodValueOf(QStringView word);

} // namespace Pistis
