#include "core/mood.h"

#include "core/addedelements.h"
#include "core/folds.h"
#include "core/textcheck.h"
#include "core/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    const QString moodField = u"customer.mood"_s;
    constexpr Words<MoodValue, 5> values { { { MoodValue::VeryBad, "very_bad"_L1 }, { MoodValue::Bad, "bad"_L1 },
        { MoodValue::Neutral, "neutral"_L1 }, { MoodValue::Good, "good"_L1 },
        { MoodValue::VeryGood, "very_good"_L1 } } };

} // namespace

int daysKept(MoodValue value) { return value == MoodValue::VeryBad || value == MoodValue::VeryGood ? 30 : 90; }

std::optional<Mood> moodOn(const QList<Mood> &moods, const QDate &day)
{
    std::optional<Mood> last;
    for (const Mood &mood : moods) {
        if (mood.on <= day && (!last || mood.on >= last->on))
            last = mood;
    }
    return last && last->on.daysTo(day) < daysKept(last->value) ? last : std::nullopt;
}

QList<Mood> foldMoods(const QList<Op> &ops)
{
    QList<Mood> moods;
    for (const AddedElement &element : elementsIn(ops, moodField)) {
        const auto value = moodValueOf(element.value.value("value"_L1).toString());
        const QDate on = dayOf(element.value.value("on"_L1).toString());
        if (value && on.isValid())
            moods.append(
                { .value = *value, .note = element.value.value("note"_L1).toString(), .on = on, .op = element.op });
    }
    return moods;
}

bool hasMoodOps(const QList<Op> &ops)
{
    return std::ranges::any_of(ops, [](const Op &op) { return op.kind == OpKind::add && op.field == moodField; });
}

Op moodOp(const QUuid &customer, const Mood &mood)
{
    return addElementOp(customer, moodField,
        QJsonObject { { "value"_L1, wordOf(mood.value) }, { "note"_L1, mood.note }, { "on"_L1, dayText(mood.on) } });
}

Result<Mood> validated(Mood mood, const QDate &today)
{
    const auto note = cleanedText(mood.note, u"mood.note"_s);
    if (!note)
        return note.error();
    if (note->isEmpty())
        return Error { .kind = Error::Kind::Invalid, .subject = u"mood.note"_s };
    mood.note = *note;
    mood.on = today;
    return mood;
}

QString wordOf(MoodValue value) { return wordIn(values, value); }

std::optional<MoodValue> moodValueOf(QStringView word) { return valueIn(values, word); }

} // namespace Pistis
