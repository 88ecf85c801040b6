#include "core/hoursfields.h"

#include "core/words.h"

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr Words<int, 7> weekdays { { { 1, "monday"_L1 }, { 2, "tuesday"_L1 }, { 3, "wednesday"_L1 },
        { 4, "thursday"_L1 }, { 5, "friday"_L1 }, { 6, "saturday"_L1 }, { 7, "sunday"_L1 } } };
    constexpr QLatin1StringView hoursPrefix("book.hours_");
    constexpr QLatin1StringView personPrefix("person.hours_");
    constexpr QLatin1StringView workedPrefix("book.worked_");
    constexpr QLatin1StringView ownPrefix("book.holiday_");
    const QString clockFormat = u"HH:mm"_s;

    QStringView after(QLatin1StringView prefix, QStringView field)
    {
        return field.startsWith(prefix) ? field.sliced(prefix.size()) : QStringView();
    }

} // namespace

std::optional<int> weekdayOf(QStringView word) { return valueIn(weekdays, word); }

std::optional<int> weekdayIn(QStringView field)
{
    return weekdayOf(after(field.startsWith(personPrefix) ? personPrefix : hoursPrefix, field));
}

std::optional<GreekHoliday> greekHolidayIn(QStringView field) { return greekHolidayOf(after(workedPrefix, field)); }

std::optional<QDate> ownHolidayIn(QStringView field)
{
    const QDate day = QDate::fromString(after(ownPrefix, field).toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QString hoursText(const OpenHours &hours)
{
    return hours.isOpen() ? QString(hours.opens.toString(clockFormat) + u'-' + hours.closes.toString(clockFormat))
                          : u"closed"_s;
}

std::optional<OpenHours> openHoursIn(const QString &text)
{
    if (text == "closed"_L1)
        return OpenHours();
    const OpenHours hours { QTime::fromString(text.section(u'-', 0, 0), clockFormat),
        QTime::fromString(text.section(u'-', 1), clockFormat) };
    return hours.isOpen() ? std::optional(hours) : std::nullopt;
}

QJsonObject fieldsOf(const BusinessHours &hours)
{
    const BusinessHours fresh;
    QJsonObject fields;
    for (const auto &[number, word] : weekdays) {
        const auto at = std::size_t(number - 1);
        if (hours.weekdays[at] != fresh.weekdays[at])
            fields.insert(hoursPrefix + word, hoursText(hours.weekdays[at]));
    }
    for (const GreekHoliday worked : hours.workedHolidays)
        fields.insert(workedPrefix + wordOf(worked), true);
    for (const OwnHoliday &own : hours.ownHolidays)
        fields.insert(ownPrefix + own.day.toString(Qt::ISODate),
            QJsonObject { { "name"_L1, own.name }, { "yearly"_L1, own.yearly } });
    return fields;
}

BusinessHours businessHoursIn(const QJsonObject &fields)
{
    BusinessHours hours;
    for (auto it = fields.begin(); it != fields.end(); ++it) { // in the order of their names, so days by date
        const QString field = it.key();
        if (const auto weekday = weekdayOf(after(hoursPrefix, field))) {
            if (const auto open = openHoursIn(it->toString()))
                hours.weekdays[std::size_t(*weekday - 1)] = *open;
        } else if (const auto worked = greekHolidayIn(field); worked && it->toBool()) {
            hours.workedHolidays.insert(*worked);
        } else if (const auto day = ownHolidayIn(field); day && it->isObject()) {
            const QJsonObject own = it->toObject();
            hours.ownHolidays.append(
                { .day = *day, .name = own.value("name"_L1).toString(), .yearly = own.value("yearly"_L1).toBool() });
        }
    }
    return hours;
}

QJsonObject ownHoursFields(const QMap<int, OpenHours> &hours)
{
    QJsonObject fields;
    for (auto it = hours.cbegin(); it != hours.cend(); ++it)
        fields.insert(personPrefix + wordIn(weekdays, it.key()), hoursText(it.value()));
    return fields;
}

QMap<int, OpenHours> ownHoursIn(const QJsonObject &fields)
{
    QMap<int, OpenHours> hours;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const auto weekday = weekdayOf(after(personPrefix, it.key()));
        const auto open = openHoursIn(it->toString());
        if (weekday && open)
            hours.insert(*weekday, *open);
    }
    return hours;
}

} // namespace Pistis
