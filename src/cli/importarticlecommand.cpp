#include "cli/importarticlecommand.h"

#include "app/lessonlibrary.h"
#include "cli/clibook.h"
#include "cli/commandtable.h"
#include "models/articletext.h"
#include "models/cleaningtext.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    struct ArticleText
    {
        Q_DECLARE_TR_FUNCTIONS(ImportArticle)
    };

    void print(CliContext &context, const ImportedArticle &article)
    {
        if (!article.wasThere)
            context.out << ArticleText::tr("Saved as lesson %1, version %2: %3")
                               .arg(article.id, article.version, article.preview.title)
                        << '\n';
        context.out << pairingText(article) << '\n';
        for (const QString &lesson : article.preview.lessons)
            context.out << "  " << lesson << '\n';
        for (const ArticleSource &source : article.preview.sources) {
            if (const QString side = articleSideText(source); !side.isEmpty())
                context.out << source.file << ": " << side << '\n';
            if (source.proved)
                context.out << ArticleText::tr("%1 is written in %2, but it was read as %3, as --encoding told; so its "
                                               "letters are wrong. Leave --encoding out.")
                                   .arg(source.file, nameOf(*source.proved), nameOf(source.encoding))
                            << '\n';
            else if (source.isCutOff())
                context.out << ArticleText::tr("%1 ends in the middle of a character; it may have been cut off when it "
                                               "was copied.")
                                   .arg(source.file)
                            << '\n';
            else if (source.isGuess)
                context.out << ArticleText::tr("%1 was read as %2, which is a guess; --encoding tells another one.")
                                   .arg(source.file, nameOf(source.encoding))
                            << '\n';
        }
        for (const MixedWordRow &mixed : article.preview.mixedWords)
            context.out << ArticleText::tr("Line %1: “%2” mixes Greek and Latin letters; it was left as it is.")
                               .arg(QString::number(mixed.line), mixed.word)
                        << '\n';
        const auto removed = std::count_if(article.preview.removals.cbegin(), article.preview.removals.cend(),
            [](const RemovalRow &row) { return !row.kept; });
        if (removed > 0)
            context.out << ArticleText::tr("%n line(s) removed:", nullptr, int(removed)) << '\n';
        for (const RemovalRow &row : article.preview.removals) {
            if (!row.kept)
                context.out << "  " << row.line << ": " << row.text << "  (" << removalReason(row.rule) << ")\n";
        }
        context.out.flush();
    }

} // namespace

int runImportArticle(CliContext &context, const QStringList &args)
{
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(u"english"_s, {}, u"FILE"_s));
    parser.addOption(QCommandLineOption(u"encoding"_s, {}, u"NAME"_s));
    if (!parseArguments(parser, u"import"_s, args, context))
        return Usage;
    const QStringList files = parser.positionalArguments();
    const QString encoding = parser.value(u"encoding"_s);
    const auto told = encodingNamed(encoding);
    if (files.size() != 1 || (!encoding.isEmpty() && !told)) {
        context.err << "pistis-cli import " << importArticleUsage << Qt::endl;
        return Usage;
    }
    const auto imported = awaited(LessonLibrary().import({ .greekFile = files.first(),
        .englishFile = parser.value(u"english"_s),
        .greekEncoding = told,
        .englishEncoding = told }));
    if (!imported)
        return failed(context, imported.error());
    if (!imported->preview.faults.isEmpty())
        return failed(context, imported->preview.faults);
    print(context, *imported);
    return Done;
}

} // namespace Pistis
