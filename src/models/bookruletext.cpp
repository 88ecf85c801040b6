#include "models/bookruletext.h"

#include "core/hoursfields.h"
#include "models/labels.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    struct BookRuleText
    {
        Q_DECLARE_TR_FUNCTIONS(BookRuleText)
    };

    QString yesOrNo(bool isYes) { return isYes ? BookRuleText::tr("yes") : BookRuleText::tr("no"); }

} // namespace

QString weekdayLabel(int weekday) { return QLocale().standaloneDayName(weekday); }

QString holidayLabel(GreekHoliday holiday)
{
    switch (holiday) {
    case GreekHoliday::NewYear:
        return BookRuleText::tr("New Year's Day");
    case GreekHoliday::Epiphany:
        return BookRuleText::tr("Epiphany");
    case GreekHoliday::CleanMonday:
        return BookRuleText::tr("Clean Monday");
    case GreekHoliday::IndependenceDay:
        return BookRuleText::tr("Independence Day");
    case GreekHoliday::GoodFriday:
        return BookRuleText::tr("Good Friday");
    case GreekHoliday::EasterSunday:
        return BookRuleText::tr("Easter Sunday");
    case GreekHoliday::EasterMonday:
        return BookRuleText::tr("Easter Monday");
    case GreekHoliday::LabourDay:
        return BookRuleText::tr("Labour Day");
    case GreekHoliday::WhitMonday:
        return BookRuleText::tr("Whit Monday");
    case GreekHoliday::Assumption:
        return BookRuleText::tr("Dormition of the Virgin Mary");
    case GreekHoliday::OchiDay:
        return BookRuleText::tr("Ochi Day");
    case GreekHoliday::Christmas:
        return BookRuleText::tr("Christmas");
    case GreekHoliday::SecondDayOfChristmas:
        return BookRuleText::tr("Second day of Christmas");
    }
    Q_UNREACHABLE();
}

QString holidayLabel(const OwnHoliday &holiday)
{
    return holiday.name.isEmpty() ? BookRuleText::tr("Own day off") : holiday.name;
}

QString hoursLabel(const OpenHours &hours)
{
    if (!hours.isOpen())
        return BookRuleText::tr("closed");
    return BookRuleText::tr("%1 to %2").arg(hourLabel(hours.opens), hourLabel(hours.closes));
}

QString asTheBook(const QString &hours) { return BookRuleText::tr("%1 (as the book)").arg(hours); }

QString bookFieldLabel(const QString &field)
{
    if (field == "book.cadence_days"_L1)
        return BookRuleText::tr("Rhythm of the book");
    if (field == "book.max_gap_days"_L1)
        return BookRuleText::tr("Limit of silence of the book");
    if (field == "book.answer_hours"_L1)
        return BookRuleText::tr("Answer in time within");
    if (field == "segment.name"_L1 || field == "person.name"_L1)
        return BookRuleText::tr("Name");
    if (field == "segment.cadence_days"_L1)
        return BookRuleText::tr("Rhythm");
    if (field == "segment.max_gap_days"_L1)
        return BookRuleText::tr("Limit of silence");
    if (const auto weekday = weekdayIn(field))
        return BookRuleText::tr("Business hours on %1").arg(weekdayLabel(*weekday));
    if (const auto holiday = greekHolidayIn(field))
        return BookRuleText::tr("Work on %1").arg(holidayLabel(*holiday));
    if (const auto day = ownHolidayIn(field))
        return BookRuleText::tr("Day off on %1").arg(dateLabel(*day));
    return {};
}

QString bookFieldValue(const QString &field, const QJsonValue &value)
{
    if (const auto hours = weekdayIn(field) ? openHoursIn(value.toString()) : std::nullopt)
        return hoursLabel(*hours);
    if (greekHolidayIn(field))
        return yesOrNo(value.toBool());
    if (ownHolidayIn(field)) {
        const QString name = holidayLabel(OwnHoliday { .name = value["name"_L1].toString() });
        return value["yearly"_L1].toBool() ? BookRuleText::tr("%1, every year").arg(name) : name;
    }
    if (field == "book.answer_hours"_L1)
        return BookRuleText::tr("%n business hour(s)", nullptr, value.toInt());
    return value.isDouble() ? BookRuleText::tr("%n day(s)", nullptr, value.toInt()) : value.toString();
}

} // namespace Pistis
