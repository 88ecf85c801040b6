#include "cli/peoplehours.h"

#include "app/bookservice.h"
#include "cli/clibook.h"
#include "cli/peoplecommand.h"
#include "core/hoursfields.h"
#include "core/ownerhours.h"
#include "models/bookruletext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    using Own = QMap<int, OpenHours>;

    bool setDay(Own &own, const QString &day, const QString &hours)
    {
        const auto weekday = weekdayOf(day);
        const auto open = openHoursIn(hours);
        if ((!weekday && day != "all"_L1) || (!open && hours != "book"_L1))
            return false;
        for (int at = weekday.value_or(1); at <= weekday.value_or(7); ++at) {
            if (open)
                own.insert(at, *open);
            else
                own.remove(at);
        }
        return true;
    }

    bool setDays(Own &own, const QStringList &words)
    {
        for (qsizetype at = 0; at + 1 < words.size(); at += 2) {
            if (!setDay(own, words.at(at).toLower(), words.at(at + 1).toLower()))
                return false;
        }
        return words.size() % 2 == 0;
    }

    void print(CliContext &context, const Person &person, const BusinessHours &book)
    {
        const BusinessHours hours = hoursOf(person, book);
        for (int weekday = 1; weekday <= 7; ++weekday) {
            const QString line
                = u"%1: %2"_s.arg(weekdayLabel(weekday), hoursLabel(hours.weekdays[std::size_t(weekday - 1)]));
            context.out << (person.hours.contains(weekday) ? line : asTheBook(line)) << '\n';
        }
        context.out.flush();
    }

} // namespace

int runPeopleHours(CliContext &context, const QStringList &words)
{
    const QStringList days = words.mid(1);
    Own trial; // so that words that mean nothing never wait for the book
    if (words.isEmpty() || !setDays(trial, days)) {
        context.err << "pistis-cli people " << peopleUsage << Qt::endl;
        return Usage;
    }
    CliBook book(context);
    if (const int code = book.open(days.isEmpty() ? CliBook::Use::Read : CliBook::Use::Change); code != Done)
        return code;
    const auto who = book.person(words.constFirst(), u"people"_s);
    if (const int *code = std::get_if<int>(&who))
        return *code;
    BookService service(book.store());
    const auto persons = awaited(service.persons());
    const auto settings = awaited(service.settings());
    if (!persons || !settings)
        return failed(context, persons ? settings.error() : persons.error());
    const auto before = std::ranges::find(*persons, std::get<QUuid>(who), &Person::id);
    Person after = *before;
    setDays(after.hours, days);
    if (!days.isEmpty()) {
        if (const auto done = awaited(service.changePerson(*before, after)); !done)
            return failed(context, done.error());
    } else {
        print(context, after, settings->hours);
    }
    return Done;
}

} // namespace Pistis
