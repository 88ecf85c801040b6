#include "exchange/tmxfile.h"
#include "support/commands.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

const QByteArray greek = "Ο Τζον Σμιθ ήρθε το 2010.\n\nΓιατί έφυγε το 2012;\nAnonim\n";
const QByteArray english = "John Smith came in 2010.\nWhy did he leave in 2012?\n";

QJsonObject jsonOf(const Run &run) { return QJsonDocument::fromJson(run.out.toUtf8()).object(); }

QString pairsOf(const QJsonObject &json)
{
    const auto numbers = [](const QJsonValue &side) {
        QStringList words;
        for (const QJsonValue &number : side.toArray())
            words.append(QString::number(number.toInt()));
        return words.join(u',');
    };
    QStringList pairs;
    for (const QJsonValue &pair : json["pairs"_L1].toArray())
        pairs.append(numbers(pair["left"_L1]) + u'-' + numbers(pair["right"_L1]));
    return pairs.join(u' ');
}

} // namespace

class TestAlignCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreTakenAsTheyStand()
    {
        const Commands run;
        const Run result = run({ u"align"_s, run.file(u"a.txt"_s, greek), run.file(u"b.txt"_s, english), u"--lines"_s,
            u"--json"_s, u"--no-lexicon"_s });
        QCOMPARE(result.code, int(Done));
        QCOMPARE(result.err, QString());
        const QJsonObject json = jsonOf(result);
        QCOMPARE(pairsOf(json), u"0-0 1- 2-1 3-"_s);
        QCOMPARE(json["left"_L1].toArray().size(), 4);
        QCOMPARE(json["left"_L1].toArray().at(1).toString(), QString());
        QCOMPARE(json["right"_L1].toArray().at(1).toString(), u"Why did he leave in 2012?"_s);
        QVERIFY(json["removed"_L1].toArray().isEmpty());
        const QJsonValue first = json["pairs"_L1].toArray().first();
        QVERIFY(first["confidence"_L1].toDouble() > .5);
        QVERIFY(first["why"_L1].toArray().contains(u"number 2010"_s));
    }

    void theSameInputGivesTheSameBytes()
    {
        const Commands run;
        const QStringList args { u"align"_s, run.file(u"a.txt"_s, greek), run.file(u"b.txt"_s, english), u"--json"_s };
        QCOMPARE(run(args).out, run(args).out);
    }

    void textsAreCleanedAndSplitWithoutLines()
    {
        const Commands run;
        const Run result = run({ u"align"_s,
            run.file(u"a.txt"_s, "Ο τίτλος μας\n\nAnonim\n\nΉρθε το 2010. Έφυγε το 2012.\n"),
            run.file(u"b.txt"_s, "Our title\n\nHe came in 2010. He left in 2012.\n"), u"--json"_s, u"--no-lexicon"_s });
        const QJsonObject json = jsonOf(result);
        QCOMPARE(pairsOf(json), u"0-0 1-1 2-2"_s);
        const QJsonArray removed = json["removed"_L1].toArray();
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.first()["side"_L1].toString(), u"left"_s);
        QCOMPARE(removed.first()["line"_L1].toInt(), 3);
        QCOMPARE(removed.first()["rule"_L1].toString(), u"author-stub"_s);
    }

    void whichSideIsGreekIsSeenFromTheLetters()
    {
        const Commands run;
        const Run result = run({ u"align"_s, run.file(u"b.txt"_s, english), run.file(u"a.txt"_s, greek), u"--lines"_s,
            u"--json"_s, u"--no-lexicon"_s });
        QCOMPARE(pairsOf(jsonOf(result)), u"0-0 -1 1-2 -3"_s);
        QVERIFY(jsonOf(result)["left"_L1].toArray().first().toString().startsWith(u"John"_s));
    }

    void withoutJsonEachPairIsARow()
    {
        const Commands run;
        const Run result = run({ u"align"_s, run.file(u"a.txt"_s, greek), run.file(u"b.txt"_s, english), u"--lines"_s,
            u"--no-lexicon"_s });
        const QStringList rows = result.out.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(rows.size(), 4);
        const QStringList fields = rows.at(2).split(u'\t');
        QCOMPARE(fields.size(), 5);
        QCOMPARE(fields.at(0), u"2"_s);
        QCOMPARE(fields.at(1), u"1"_s);
        QCOMPARE(fields.at(4), u"Why did he leave in 2012?"_s);
        QVERIFY(rows.at(3).startsWith(u"3\t\t"_s));
    }

    void anEmptyFileLeavesTheOtherUnpaired()
    {
        const Commands run;
        const Run result = run({ u"align"_s, run.file(u"a.txt"_s, greek), run.file(u"b.txt"_s, {}), u"--lines"_s,
            u"--json"_s, u"--no-lexicon"_s });
        QCOMPARE(result.code, int(Done));
        QVERIFY(result.err.contains(u"b.txt has no text"_s));
        QCOMPARE(pairsOf(jsonOf(result)), u"0- 1- 2- 3-"_s);
    }

    void aFileOfBlankLinesHasASentenceForEach()
    {
        const Commands run;
        const Run result = run({ u"align"_s, run.file(u"a.txt"_s, "\n \r\n\n"), run.file(u"b.txt"_s, english),
            u"--lines"_s, u"--json"_s, u"--no-lexicon"_s });
        QCOMPARE(result.code, int(Done));
        QVERIFY(result.err.contains(u"a.txt has no text"_s));
        QCOMPARE(jsonOf(result)["left"_L1].toArray(), QJsonArray({ QString(), u" "_s, QString() }));
        QCOMPARE(jsonOf(result)["pairs"_L1].toArray().size(), 5);
    }

    void furnitureDoesNotTellTheLanguage()
    {
        const Commands run;
        const Run result = run({ u"align"_s, run.file(u"a.txt"_s, "Anonim\n15 Σχόλια ▼\n$config[code] not found\n"),
            run.file(u"b.txt"_s, english), u"--json"_s, u"--no-lexicon"_s });
        QCOMPARE(result.code, int(Done));
        QVERIFY2(!result.err.contains(u"same language"_s), qUtf8Printable(result.err));
        QVERIFY(result.err.contains(u"a.txt has no text"_s));
    }

    void aTranslationMemoryHasEachPairWithItsConfidence()
    {
        const Commands run;
        const QString target = run.file(u"pairs.tmx"_s, {});
        const QString left = run.file(u"a.txt"_s, english); // the sides may be swapped
        const QString right = run.file(u"b.txt"_s, greek);
        const Run written = run({ u"align"_s, left, right, u"--lines"_s, u"--no-lexicon"_s, u"--tmx"_s, target });
        QVERIFY2(written.code == int(Done), qUtf8Printable(written.err));
        QCOMPARE(written.out, QString());
        QFile file(target);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto read = readTmx(QString::fromUtf8(file.readAll()), u"pairs.tmx"_s);
        QVERIFY(std::holds_alternative<TmxFile>(read));
        const TmxUnit &first = std::get<TmxFile>(read).units.first();
        QCOMPARE(first.greek, u"Ο Τζον Σμιθ ήρθε το 2010."_s);
        QCOMPARE(first.english, u"John Smith came in 2010."_s);
        QVERIFY(first.confidence > .5);
        QCOMPARE(run({ u"align"_s, left, right, u"--json"_s, u"--tmx"_s, target }).code, int(Usage));
        QCOMPARE(run({ u"align"_s, left, right, u"--tmx"_s, u"/nowhere/pairs.tmx"_s }).code, int(NotDone));
    }

    void textsOfOneLanguageAreAlignedWithAWarning()
    {
        const Commands run;
        const Run result = run({ u"align"_s, run.file(u"a.txt"_s, english), run.file(u"b.txt"_s, english), u"--lines"_s,
            u"--json"_s, u"--no-lexicon"_s });
        QCOMPARE(result.code, int(Done));
        QVERIFY(result.err.contains(u"in the same language"_s));
        QCOMPARE(pairsOf(jsonOf(result)), u"0-0 1-1"_s);
    }

    void whatCannotBeReadOrDecodedIsSaidWithItsCode()
    {
        const Commands run;
        const QString good = run.file(u"a.txt"_s, greek);
        QCOMPARE(run({ u"align"_s, good, good + u"x"_s }).code, int(NoInput));
        const Run binary
            = run({ u"align"_s, good, run.file(u"b.bin"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", 18)) });
        QCOMPARE(binary.code, int(BadData));
        QVERIFY(binary.err.startsWith(u"b.bin: "_s));
        QVERIFY(binary.out.isEmpty());
        QCOMPARE(run({ u"align"_s, good }).code, int(Usage));
        QCOMPARE(run({ u"align"_s, good, good, u"--unknown"_s }).code, int(Usage));
    }

    void aTextThatIsTooLongIsRefused()
    {
        const Commands run;
        const QString good = run.file(u"a.txt"_s, greek);
        const Run many
            = run({ u"align"_s, good, run.file(u"b.txt"_s, QByteArray("A.\n").repeated(20'001)), u"--lines"_s });
        QCOMPARE(many.code, int(BadData));
        QVERIFY(many.err.contains(u"more than 20000 sentences"_s));
        const Run large = run({ u"align"_s, good, run.file(u"c.txt"_s, QByteArray(9 << 20, 'a')) });
        QCOMPARE(large.code, int(BadData));
        QVERIFY(large.err.startsWith(u"c.txt: "_s));
    }

    void oneLongLineWithoutAnEndIsOneSentence()
    {
        const Commands run;
        const Run result = run({ u"align"_s, run.file(u"a.txt"_s, QByteArray("λέξη ").repeated(100'000)),
            run.file(u"b.txt"_s, QByteArray("word ").repeated(100'000)), u"--json"_s, u"--no-lexicon"_s });
        QCOMPARE(result.code, int(Done));
        QCOMPARE(pairsOf(jsonOf(result)), u"0-0"_s);
    }
};

QTEST_GUILESS_MAIN(TestAlignCommand)
#include "tst_aligncommand.moc"
