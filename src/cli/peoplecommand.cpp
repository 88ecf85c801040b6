#include "cli/peoplecommand.h"

#include "app/bookservice.h"
#include "cli/clibook.h"
#include "cli/commandtable.h"
#include "cli/peoplehours.h"
#include "core/folds.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace Pistis {

int runPeople(CliContext &context, const QStringList &args)
{
    QCommandLineParser parser;
    if (!parseArguments(parser, u"people"_s, args, context))
        return Usage;
    const QStringList names = parser.positionalArguments();
    if (names.value(0) == "hours"_L1)
        return runPeopleHours(context, names.mid(1));
    if (names.size() > 1) {
        context.err << "pistis-cli people " << peopleUsage << Qt::endl;
        return Usage;
    }
    CliBook book(context);
    if (const int code = book.open(names.isEmpty() ? CliBook::Use::Read : CliBook::Use::Change); code != Done)
        return code;
    BookService service(book.store());
    if (!names.isEmpty()) {
        const auto added = awaited(service.addPerson({ .name = names.constFirst() }));
        if (!added)
            return failed(context, added.error());
        context.out << "saved " << idText(*added) << Qt::endl;
        return Done;
    }
    const auto people = awaited(service.persons());
    if (!people)
        return failed(context, people.error());
    for (const Person &person : *people)
        context.out << idText(person.id) << '\t' << person.name << '\n';
    context.out.flush();
    return Done;
}

} // namespace Pistis
