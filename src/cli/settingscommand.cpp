#include "cli/settingscommand.h"

#include "app/bookservice.h"
#include "cli/clibook.h"
#include "core/hoursfields.h"
#include "exchange/daytext.h"
#include "models/bookruletext.h"

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    // The day itself, so that a script can give it back.
    QString written(const QDate &day) { return day.toString(Qt::ISODate); }

    QStringList linesOf(const BookRules &rules, int year)
    {
        const auto line = [](const QString &field, int value) {
            return u"%1: %2"_s.arg(bookFieldLabel(field), bookFieldValue(field, value));
        };
        const BookSettings &settings = rules.settings;
        const int limit = settings.maxGapDays > 0 ? settings.maxGapDays : 2 * settings.cadenceDays;
        QStringList lines { line(u"book.cadence_days"_s, settings.cadenceDays), line(u"book.max_gap_days"_s, limit),
            line(u"book.answer_hours"_s, settings.answerHours) };
        for (const Segment &segment : rules.segments) {
            QStringList own;
            if (segment.cadenceDays > 0)
                own.append(line(u"segment.cadence_days"_s, segment.cadenceDays));
            if (segment.maxGapDays > 0)
                own.append(line(u"segment.max_gap_days"_s, segment.maxGapDays));
            lines.append(own.isEmpty() ? segment.name : u"%1: %2"_s.arg(segment.name, own.join(u", "_s)));
        }
        for (int weekday = 1; weekday <= 7; ++weekday)
            lines.append(
                u"%1: %2"_s.arg(weekdayLabel(weekday), hoursLabel(settings.hours.weekdays[std::size_t(weekday - 1)])));
        for (const GreekHoliday holiday : allGreekHolidays) {
            if (!settings.hours.workedHolidays.contains(holiday))
                lines.append(u"%1 %2"_s.arg(written(dayOf(holiday, year)), holidayLabel(holiday)));
        }
        for (const OwnHoliday &own : settings.hours.ownHolidays) {
            const QString field = u"book.holiday_"_s + written(own.day);
            lines.append(
                u"%1 %2"_s.arg(written(own.day), bookFieldValue(field, fieldsOf(settings.hours).value(field))));
        }
        return lines;
    }

    bool setNumber(int &into, const QStringList &words)
    {
        bool isNumber = false;
        into = words.size() == 2 ? words.at(1).toInt(&isNumber) : 0;
        return isNumber;
    }

    bool setHours(BusinessHours &hours, const QStringList &words)
    {
        const auto weekday = weekdayOf(words.value(1).toLower());
        const auto open = openHoursIn(words.value(2).toLower());
        if (words.size() != 3 || !weekday || !open)
            return false;
        hours.weekdays[std::size_t(*weekday - 1)] = *open;
        return true;
    }

    struct HolidayWords
    {
        bool isAdded = true;
        bool isNamed = false;
        OwnHoliday holiday {};
    };

    std::optional<HolidayWords> holidayIn(QStringList words)
    {
        const bool isYearly = words.size() > 2 && words.constLast() == "yearly"_L1;
        if (isYearly)
            words.removeLast();
        const QString sign = words.value(1).left(1);
        const QDate day = writtenDay(words.value(1).mid(1));
        if (!day.isValid() || (sign != "+"_L1 && sign != "-"_L1) || words.size() > 3
            || (sign == "-"_L1 && words.size() > 2))
            return {};
        return HolidayWords { .isAdded = sign == "+"_L1,
            .isNamed = words.size() > 2,
            .holiday = { .day = day, .name = words.value(2), .yearly = isYearly } };
    }

    // A public holiday of that day is kept or worked; any other day becomes an own one or is one no more.
    bool setHoliday(BusinessHours &hours, const HolidayWords &words)
    {
        const QDate day = words.holiday.day;
        const auto isOn = [day](const OwnHoliday &own) { return own.isOn(day); };
        QSet<GreekHoliday> greek; // two may fall on one day
        for (const GreekHoliday holiday : allGreekHolidays) {
            if (dayOf(holiday, day.year()) == day)
                greek.insert(holiday);
        }
        if (!words.isAdded) {
            const bool wasOwn = hours.ownHolidays.removeIf(isOn) > 0;
            hours.workedHolidays.unite(greek);
            return wasOwn || !greek.isEmpty();
        }
        if (!greek.isEmpty() && !words.isNamed)
            hours.workedHolidays.subtract(greek);
        else
            hours.ownHolidays.append(words.holiday);
        return true;
    }

    bool isSet(BookSettings &settings, const QStringList &words)
    {
        const QString key = words.constFirst();
        return key == "rhythm"_L1      ? setNumber(settings.cadenceDays, words)
            : key == "limit"_L1        ? setNumber(settings.maxGapDays, words)
            : key == "answer-hours"_L1 ? setNumber(settings.answerHours, words)
            : key == "hours"_L1        ? setHours(settings.hours, words)
                                       : false;
    }

    int settingsMisused(CliContext &context)
    {
        context.err << "pistis-cli settings " << settingsUsage << Qt::endl;
        return Usage;
    }

} // namespace

int runSettings(CliContext &context, const QStringList &args) // "-DAY" is no option, so the words are read as they are
{
    const auto holiday = args.value(0) == "holiday"_L1 ? holidayIn(args) : std::nullopt;
    BookSettings trial; // so that words that mean nothing never wait for the book
    if (!args.isEmpty() && !holiday && !isSet(trial, args))
        return settingsMisused(context);
    CliBook book(context);
    if (const int code = book.open(args.isEmpty() ? CliBook::Use::Read : CliBook::Use::Change); code != Done)
        return code;
    BookService service(book.store());
    const auto rules = awaited(service.rules());
    if (!rules)
        return failed(context, rules.error());
    if (args.isEmpty()) {
        for (const QString &line : linesOf(*rules, book.clock().today().year()))
            context.out << line << '\n';
        context.out.flush();
        return Done;
    }
    BookSettings after = rules->settings;
    if (!(holiday ? setHoliday(after.hours, *holiday) : isSet(after, args)))
        return settingsMisused(context);
    const auto done = awaited(service.changeSettings(rules->settings, after));
    return done ? int(Done) : failed(context, done.error());
}

} // namespace Pistis
