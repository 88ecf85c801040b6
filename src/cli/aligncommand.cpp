#include "cli/aligncommand.h"

#include "app/lexiconfiles.h"
#include "app/privatefile.h"
#include "cli/alignsides.h"
#include "cli/clibook.h"
#include "cli/commandtable.h"
#include "exchange/tmxlesson.h"
#include "lessons/aligner.h"
#include "lessons/cleaningjson.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    struct AlignText
    {
        Q_DECLARE_TR_FUNCTIONS(AlignText)
    };

    struct Pair
    {
        QList<int> left {};
        QList<int> right {};
        double confidence = 0;
        QStringList why {};
    };

    const LessonText &greekOf(const AlignSides &sides) { return (sides.leftIsGreek ? sides.left : sides.right).text; }
    const LessonText &englishOf(const AlignSides &sides) { return (sides.leftIsGreek ? sides.right : sides.left).text; }

    QList<Pair> pairsOf(const AlignSides &sides, const QList<AlignedBead> &beads)
    {
        QList<Pair> pairs;
        for (const AlignedBead &bead : beads) {
            Pair pair { .left = sides.leftIsGreek ? bead.link.left : bead.link.right,
                .right = sides.leftIsGreek ? bead.link.right : bead.link.left,
                .confidence = bead.confidence };
            for (const LinkReason &reason : bead.why)
                pair.why.append(reasonWords(reason));
            pairs.append(pair);
        }
        return pairs;
    }

    QByteArray tmx(const AlignSides &sides, const QList<AlignedBead> &beads)
    {
        Lesson lesson { .greek = greekOf(sides), .english = englishOf(sides) };
        for (const AlignedBead &bead : beads)
            lesson.links.append(bead.link);
        TmxFile file = tmxOf(lesson);
        for (qsizetype at = 0; at < file.units.size(); ++at) // one for each link
            file.units[at].confidence = beads.at(at).confidence;
        return tmxBytes(file);
    }

    Result<void> write(const QString &path, const QByteArray &bytes)
    {
        PrivateFile file(path);
        if (auto done = file.open(); !done)
            return done.error();
        if (auto done = file.write(bytes); !done)
            return done.error();
        return file.commit();
    }

    Lexicon lexiconFor(CliContext &context)
    {
        FoundLexicon found = installedLexicon();
        for (const QString &file : found.brokenFiles)
            context.err << AlignText::tr("The dictionary %1 is damaged. What can be read of it is used.").arg(file)
                        << '\n';
        if (found.lexicon.isEmpty())
            context.err << AlignText::tr("No dictionary is installed: lengths, numbers and names alone are compared.")
                        << '\n';
        return std::move(found.lexicon);
    }

    void tellDoubts(CliContext &context, const AlignSides &sides, const QStringList &files)
    {
        if (sides.areOneLanguage)
            context.err << AlignText::tr(
                "Both files are in the same language. They are aligned by the words they share.")
                        << '\n';
        for (const auto &[side, file] :
            { std::pair(&sides.left, files.first()), std::pair(&sides.right, files.last()) }) {
            if (side->isEmpty)
                context.err << AlignText::tr("%1 has no text: all sentences of the other file stay unpaired.").arg(file)
                            << '\n';
        }
    }

    QJsonArray indicesJson(const QList<int> &indices)
    {
        QJsonArray array;
        for (const int index : indices)
            array.append(index);
        return array;
    }

    QByteArray json(const AlignSides &sides, const QList<Pair> &pairs)
    {
        QJsonArray list;
        for (const Pair &pair : pairs) {
            constexpr double places = 10'000;
            list.append(QJsonObject { { "left"_L1, indicesJson(pair.left) }, { "right"_L1, indicesJson(pair.right) },
                { "confidence"_L1, std::round(pair.confidence * places) / places },
                { "why"_L1, QJsonArray::fromStringList(pair.why) } });
        }
        QJsonArray removed = removedJson(sides.left.cleaning, u"left"_s);
        for (const QJsonValue &line : removedJson(sides.right.cleaning, u"right"_s))
            removed.append(line);
        return QJsonDocument(
            QJsonObject { { "pairs"_L1, list }, { "left"_L1, QJsonArray::fromStringList(sides.left.text.sentences()) },
                { "right"_L1, QJsonArray::fromStringList(sides.right.text.sentences()) }, { "removed"_L1, removed } })
            .toJson();
    }

    void printRows(QTextStream &out, const AlignSides &sides, const QList<Pair> &pairs)
    {
        const auto numbers = [](const QList<int> &indices) {
            QStringList words;
            for (const int index : indices)
                words.append(QString::number(index));
            return words.join(u',');
        };
        const auto words = [](const QStringList &sentences, const QList<int> &indices) {
            QStringList chosen;
            for (const int index : indices)
                chosen.append(sentences.at(index));
            return chosen.join(u' ').replace(u'\t', u' ');
        };
        const QStringList left = sides.left.text.sentences();
        const QStringList right = sides.right.text.sentences();
        for (const Pair &pair : pairs)
            out << numbers(pair.left) << '\t' << numbers(pair.right) << '\t' << QString::number(pair.confidence, 'f', 4)
                << '\t' << words(left, pair.left) << '\t' << words(right, pair.right) << '\n';
    }

} // namespace

int runAlign(CliContext &context, const QStringList &args)
{
    QCommandLineParser parser;
    parser.addOptions({ QCommandLineOption(u"lines"_s), QCommandLineOption(u"no-lexicon"_s),
        QCommandLineOption(u"json"_s), { u"tmx"_s, {}, u"tmx"_s } });
    if (!parseArguments(parser, u"align"_s, args, context))
        return Usage;
    const QStringList files = parser.positionalArguments();
    if (files.size() != 2 || (parser.isSet(u"json"_s) && parser.isSet(u"tmx"_s))) {
        context.err << "pistis-cli align " << alignUsage << Qt::endl;
        return Usage;
    }
    const auto read = readAlignSides(files.first(), files.last(), parser.isSet(u"lines"_s));
    if (const auto *faults = std::get_if<QList<Fault>>(&read))
        return failed(context, *faults);
    const auto &sides = std::get<AlignSides>(read);
    tellDoubts(context, sides, files);
    const Lexicon lexicon = parser.isSet(u"no-lexicon"_s) ? Lexicon() : lexiconFor(context);
    const auto beads = align(greekOf(sides), englishOf(sides), lexicon);
    context.err.flush();
    if (parser.isSet(u"tmx"_s)) {
        const auto written = write(parser.value(u"tmx"_s), tmx(sides, *beads));
        return written ? Done : failed(context, written.error());
    }
    const QList<Pair> pairs = pairsOf(sides, *beads);
    if (parser.isSet(u"json"_s))
        context.out << QString::fromUtf8(json(sides, pairs));
    else
        printRows(context.out, sides, pairs);
    return Done;
}

} // namespace Pistis
