#include "storage/attentionrepository.h"

#include "core/customer.h"
#include "core/folds.h"
#include "storage/database.h"
#include "storage/rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr qsizetype dayLength = 10;

    Mood moodIn(const QSqlQuery &row, int column)
    {
        return { .value = moodValueOf(textAt(row, column + 1)).value_or(MoodValue::Neutral),
            .note = textAt(row, column + 2),
            .on = dayAt(row, column + 3),
            .op = idAt(row, column) };
    }

    QList<QDate> daysIn(const QString &joined)
    {
        QList<QDate> days;
        days.reserve(joined.size() / dayLength);
        for (qsizetype at = 0; at + dayLength <= joined.size(); at += dayLength) {
            const QStringView day = QStringView(joined).mid(at, dayLength);
            days.append(QDate(day.first(4).toInt(), day.mid(5, 2).toInt(), day.mid(8, 2).toInt()));
        }
        std::ranges::sort(days);
        return days;
    }

} // namespace

Result<AttentionWeights> AttentionRepository::weights() const
{
    AttentionWeights weights;
    if (auto done = m_database.select(u"attention_weight_one"_s, {},
            [&weights](const QSqlQuery &row) {
                for (std::size_t part = 0; part < weights.points.size(); ++part)
                    weights.points[part] = row.value(int(part)).toInt();
                weights.alarmLine = row.value(int(weights.points.size())).toInt();
            });
        !done)
        return done.error();
    return weights;
}

Result<QList<Mood>> AttentionRepository::moods(const QUuid &customer) const
{
    QList<Mood> moods;
    if (auto done = m_database.select(u"mood_of_customer"_s, { { u":id"_s, idText(customer) } },
            [&moods](const QSqlQuery &row) { moods.append(moodIn(row, 0)); });
        !done)
        return done.error();
    return moods;
}

Result<void> AttentionRepository::eachMood(const std::function<void(const QUuid &, const Mood &)> &onMood) const
{
    return m_database.select(
        u"mood_each"_s, {}, [&onMood](const QSqlQuery &row) { onMood(idAt(row, 0), moodIn(row, 1)); });
}

Result<QList<AttentionRepository::Row>> AttentionRepository::customers(const QUuid &after, int most) const
{
    QList<Row> rows;
    if (auto done
        = m_database.select(u"attention_customers"_s, { { u":after"_s, orEmpty(idText(after)) }, { u":most"_s, most } },
            [&rows](const QSqlQuery &row) {
                const EndReason reason = endReasonOf(textAt(row, 6)).value_or(EndReason::None);
                const QList<QDate> held = daysIn(textAt(row, 7));
                const Customer customer { .firstContact = dayAt(row, 2), .followedFrom = dayAt(row, 8) };
                rows.append({ .id = idAt(row, 0),
                    .name = textAt(row, 1),
                    .firstContact = held.isEmpty() ? customer.countedFrom() : customer.firstContact,
                    .cadenceDays = row.value(3).toInt(),
                    .limitDays = row.value(4).toInt(),
                    .lostOn = dayAt(row, 5),
                    .isLoss = reason == EndReason::None || reason == EndReason::Lost,
                    .held = held });
            });
        !done)
        return done.error();
    return rows;
}

} // namespace Pistis
