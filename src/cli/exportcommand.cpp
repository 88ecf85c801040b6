#include "cli/exportcommand.h"

#include "app/exportservice.h"
#include "cli/clibook.h"
#include "cli/commandtable.h"
#include "cli/passphrase.h"
#include "models/exporttext.h"

#include <QCommandLineParser>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    std::optional<ExportKind> kindOf(const QString &word)
    {
        static const QHash<QString, ExportKind> kinds { { u"customers"_s, ExportKind::Customers },
            { u"visits"_s, ExportKind::Visits }, { u"agenda"_s, ExportKind::Agenda }, { u"book"_s, ExportKind::Book } };
        const auto found = kinds.constFind(word);
        return found == kinds.cend() ? std::nullopt : std::optional(*found);
    }

    // By the end of the file's name; nothing when that format cannot hold the kind.
    std::optional<ExportFormat> formatOf(ExportKind kind, const QString &path, const QString &version)
    {
        const QString suffix = QFileInfo(path).suffix().toLower();
        if (kind == ExportKind::Book || suffix == "csv"_L1)
            return ExportFormat::Table;
        if (kind == ExportKind::Customers && suffix == "vcf"_L1)
            return version == "4"_L1 ? ExportFormat::Card4 : ExportFormat::Card3;
        if (kind != ExportKind::Customers && suffix == "ics"_L1)
            return ExportFormat::Calendar;
        return {};
    }

} // namespace

int runExport(CliContext &context, const QStringList &args)
{
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(u"vcard"_s, {}, u"version"_s, u"3"_s));
    parser.addOption(QCommandLineOption(u"no-bom"_s));
    parser.addOption(QCommandLineOption(u"semicolon"_s));
    parser.addOption(QCommandLineOption(u"seal"_s));
    if (!parseArguments(parser, u"export"_s, args, context))
        return Usage;
    const QStringList words = parser.positionalArguments();
    const QString version = parser.value(u"vcard"_s);
    const auto kind = kindOf(words.value(0));
    const auto format = kind ? formatOf(*kind, words.value(1), version) : std::nullopt;
    if (words.size() != 2 || !format || (version != "3"_L1 && version != "4"_L1)) {
        context.err << "pistis-cli export " << exportUsage << Qt::endl;
        return Usage;
    }
    CliBook book(context);
    if (const int code = book.open(CliBook::Use::Read); code != Done)
        return code;
    ExportRequest request { .kind = *kind,
        .format = *format,
        .path = words[1],
        .byteOrderMark = !parser.isSet(u"no-bom"_s),
        .separator = parser.isSet(u"semicolon"_s) ? u';' : u',' };
    if (*kind == ExportKind::Book || parser.isSet(u"seal"_s)) {
        request.passphrase = askedPassphrase(context, true);
        if (request.passphrase.isEmpty())
            return failed(context, { .kind = Error::Kind::Invalid, .subject = u"sealed.empty"_s });
    }
    const auto written = awaited(ExportService(book.store()).write(request));
    if (!written)
        return failed(context, written.error());
    context.out << exportSummary(request, *written) << Qt::endl;
    return Done;
}

int runOpenSealed(CliContext &context, const QStringList &args)
{
    QCommandLineParser parser;
    if (!parseArguments(parser, u"open-sealed"_s, args, context))
        return Usage;
    const QStringList words = parser.positionalArguments();
    if (words.size() != 2) {
        context.err << "pistis-cli open-sealed " << openSealedUsage << Qt::endl;
        return Usage;
    }
    if (QFileInfo::exists(words[1]))
        return failed(context, { .kind = Error::Kind::Invalid, .subject = u"export.exists"_s });
    const auto name = awaited(openSealed(words[0], askedPassphrase(context, false), words[1]));
    if (!name)
        return failed(context, name.error());
    context.out << openedSummary(*name, words[1]) << Qt::endl;
    return Done;
}

} // namespace Pistis
