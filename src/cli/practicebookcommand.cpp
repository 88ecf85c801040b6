#include "cli/practicebookcommand.h"

#include "app/practicebook.h"
#include "cli/clibook.h"
#include "cli/commandtable.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    struct PracticeBookCommand
    {
        Q_DECLARE_TR_FUNCTIONS(PracticeBookCommand)
    };

    constexpr int mostCustomers = 1'000'000;
    constexpr int mostYears = 50;

    struct Chosen
    {
        bool isGood = true;
        PracticeParameters parameters {};
    };

    Chosen chosenBy(const QCommandLineParser &parser, QDate today)
    {
        Chosen chosen { .parameters = PracticeBook::defaults(today) };
        const auto take = [&](const QString &option, auto convert, auto &value, auto isFit) {
            if (!parser.isSet(option))
                return;
            bool ok = false;
            value = convert(parser.value(option), ok);
            chosen.isGood = chosen.isGood && ok && isFit(value);
        };
        const auto whole = [](const QString &text, bool &ok) { return text.toInt(&ok); };
        PracticeParameters &values = chosen.parameters;
        take(u"customers"_s, whole, values.customers, [](int count) { return count >= 1 && count <= mostCustomers; });
        take(u"years"_s, whole, values.years, [](int years) { return years >= 1 && years <= mostYears; });
        take(
            u"effect"_s, [](const QString &text, bool &ok) { return text.toDouble(&ok); }, values.effect,
            [](double effect) { return effect >= 0.1 && effect <= 10; });
        take(
            u"seed"_s, [](const QString &text, bool &ok) { return text.toULongLong(&ok); }, values.seed,
            [](quint64) { return true; });
        values.fading = parser.isSet(u"fading"_s);
        return chosen;
    }

} // namespace

int runPracticeBook(CliContext &context, const QStringList &args)
{
    QCommandLineParser parser;
    for (const QString &option : { u"customers"_s, u"years"_s, u"effect"_s, u"seed"_s })
        parser.addOption({ option, {}, option });
    parser.addOption(QCommandLineOption(u"fading"_s));
    if (!parseArguments(parser, u"practice-book"_s, args, context))
        return Usage;
    CliBook book(context);
    const Chosen chosen = chosenBy(parser, book.clock().today());
    const QString path = parser.positionalArguments().value(0);
    if (!chosen.isGood || parser.positionalArguments().size() != 1) {
        context.err << "pistis-cli practice-book " << practiceBookUsage << Qt::endl;
        return Usage;
    }
    if (const int code = book.make(path, chosen.parameters.seed); code != Done)
        return code;
    const auto filled = awaited(PracticeBook(book.store()).fill(chosen.parameters));
    if (!filled)
        return failed(context, filled.error());
    context.out << PracticeBookCommand::tr(
        "%n customer(s) in the practice book %1.", nullptr, chosen.parameters.customers)
                       .arg(path)
                << Qt::endl;
    return Done;
}

} // namespace Pistis
