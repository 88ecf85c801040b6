#include "cli/attentioncommand.h"

#include "app/attentionservice.h"
#include "cli/clibook.h"
#include "cli/commandtable.h"
#include "models/attentiontext.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    int printCustomer(CliContext &context, CliBook &book, const QString &name)
    {
        const auto customer = book.customer(name);
        if (const int *code = std::get_if<int>(&customer))
            return *code;
        const auto found = awaited(AttentionService(book.store()).ofCustomer(std::get<QUuid>(customer)));
        if (!found)
            return failed(context, found.error());
        if (found->score) {
            context.out << scoreText(*found->score) << '\n';
            for (const AttentionScore::Points &points : found->score->parts)
                context.out << "  " << pointsText(points) << "  " << partLabel(points.part) << ": "
                            << factText(points.part, found->facts) << '\n';
        }
        for (const AttentionPart part : allAttentionParts) {
            if (!shareOf(part, found->facts))
                context.out << "  -  " << partLabel(part) << ": " << factText(part, found->facts) << '\n';
        }
        context.out.flush();
        return Done;
    }

    int printFirst(CliContext &context, CliBook &book, int limit)
    {
        const AttentionService service(book.store());
        const auto weights = awaited(service.weights());
        if (!weights)
            return failed(context, weights.error());
        const auto everybody = awaited(service.everybody({}));
        if (!everybody)
            return failed(context, everybody.error());
        for (const auto &[rank, score] : firstByScore(*everybody, *weights, limit))
            context.out << score << "  " << rank.name << '\n';
        context.out.flush();
        return Done;
    }

    int printBacktest(CliContext &context, CliBook &book)
    {
        const auto test = awaited(AttentionService(book.store()).backtest({}));
        if (!test)
            return failed(context, test.error());
        for (const QString &line : backtestTexts(*test))
            context.out << line << '\n';
        const auto scoreOf = [](const std::optional<int> &score) { return score ? QString::number(*score) : u"-"_s; };
        if (test->isEnough()) {
            for (const AttentionBacktest::Loss &loss : test->losses)
                context.out << loss.lostOn.toString(Qt::ISODate) << "  " << scoreOf(loss.scores[0]) << "  "
                            << scoreOf(loss.scores[1]) << "  " << loss.name << '\n';
        }
        context.out.flush();
        return Done;
    }

} // namespace

int runAttention(CliContext &context, const QStringList &args)
{
    QCommandLineParser parser;
    parser.addOption({ u"limit"_s, {}, u"n"_s, u"20"_s });
    parser.addOption(QCommandLineOption(u"backtest"_s));
    if (!parseArguments(parser, u"attention"_s, args, context))
        return Usage;
    const QStringList words = parser.positionalArguments();
    const int limit = parser.value(u"limit"_s).toInt();
    const int ways = int(words.size()) + int(parser.isSet(u"limit"_s)) + int(parser.isSet(u"backtest"_s));
    if (ways > 1 || limit < 1) {
        context.err << "pistis-cli attention " << attentionUsage << Qt::endl;
        return Usage;
    }
    CliBook book(context);
    if (const int code = book.open(CliBook::Use::Read); code != Done)
        return code;
    if (!words.isEmpty())
        return printCustomer(context, book, words.constFirst());
    return parser.isSet(u"backtest"_s) ? printBacktest(context, book) : printFirst(context, book, limit);
}

} // namespace Pistis
