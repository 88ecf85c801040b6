#include "cli/commandtable.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

// The furniture is what a real page left in its text; the text is our own.
const QString article
    = u"3 συμβουλές για όποιον πουλά κεριά\r\n\r\nAnonim\r\n\r\nΤα κεριά σβήνουν εύκολα. Οι πελάτες όχι.\r\n\r\n"
      "$config[code] not found\r\n\r\nΝα τρεις συμβουλές.\r\n\r\n1. Ανάψτε ένα κερί\r\n\r\nΔείξτε το.\r\n\r\n"
      "2. Ρωτήστε για το άρωμα\r\n\r\nΤι του αρέσει;\r\n\r\n3. Παραδώστε στην ώρα σας\r\n\r\nΤο είπατε.\r\n\r\n"
      "15 Σχόλια ▼"_s;

struct Run
{
    int code = 0;
    QString out {};
    QString err {};
};

class Commands
{
public:
    Commands() { qputenv("XDG_DATA_HOME", m_directory.path().toUtf8()); }

    Run operator()(const QStringList &args) const
    {
        Run result;
        QTextStream out(&result.out);
        QTextStream err(&result.err);
        result.code = runCli(QStringList { u"--language"_s, u"en"_s } + args, CliContext { .out = out, .err = err });
        out.flush();
        err.flush();
        return result;
    }

    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile text(m_directory.filePath(name));
        if (!text.open(QIODevice::WriteOnly) || text.write(bytes) != bytes.size())
            qFatal("cannot write");
        return text.fileName();
    }

    QString path(const QString &name) const { return m_directory.filePath(name); }

private:
    QTemporaryDir m_directory;
};

} // namespace

class TestArticleCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanTakesOutTheFurnitureAndNothingElse()
    {
        const Commands run;
        const Run result = run({ u"clean"_s, run.file(u"a.txt"_s, article.toUtf8()) });
        QCOMPARE(result.code, int(Done));
        QVERIFY(result.out.startsWith(
            u"3 συμβουλές για όποιον πουλά κεριά\n\nΤα κεριά σβήνουν εύκολα. Οι πελάτες όχι.\n"_s));
        QVERIFY(result.out.endsWith(u"\n\nΤο είπατε.\n"_s));
        QVERIFY(!result.out.contains(u"config"_s));
    }

    void cleanTellsAsJsonWhatItKeptAndWhatItRemoved()
    {
        const Commands run;
        const Run result = run({ u"clean"_s, u"--json"_s, run.file(u"a.txt"_s, article.toUtf8()) });
        const QJsonObject json = QJsonDocument::fromJson(result.out.toUtf8()).object();
        QCOMPARE(json.value("encoding"_L1).toString(), u"UTF-8"_s);
        QCOMPARE(json.value("kept"_L1).toArray().size(), 9);
        QStringList removed;
        for (const QJsonValue &line : json.value("removed"_L1).toArray())
            removed.append(line["text"_L1].toString());
        QCOMPARE(removed, QStringList({ u"Anonim"_s, u"$config[code] not found"_s, u"15 Σχόλια ▼"_s }));
        QVERIFY(json.value("repaired"_L1).toArray().isEmpty());
    }

    void ofAFileWithoutTextNothingIsLeft()
    {
        const Commands run;
        for (const QByteArray &blank : { QByteArray(), QByteArray("\n \r\n\t\n"), QByteArray("\xef\xbb\xbf\n") }) {
            const Run result = run({ u"clean"_s, run.file(u"blank.txt"_s, blank) });
            QCOMPARE(result.code, int(Done));
            QCOMPARE(result.out, QString());
            QCOMPARE(result.err, QString());
        }
    }

    void cleanRefusesWhatItCannotRead()
    {
        const Commands run;
        QCOMPARE(run({ u"clean"_s }).code, int(Usage));
        const Run missing = run({ u"clean"_s, run.path(u"none.txt"_s) });
        QCOMPARE(missing.code, int(NoInput));
        QVERIFY(missing.err.contains(u"none.txt"_s));
        QCOMPARE(run({ u"clean"_s, run.file(u"b.bin"_s, QByteArray("\x01\x02\x03\x04 no text")) }).code, int(BadData));
    }

    void anImportedArticleIsALessonPack()
    {
        const Commands run;
        const Run result = run({ u"import"_s, u"article"_s, run.file(u"a.txt"_s, article.toUtf8()) });
        QCOMPARE(result.code, int(Done));
        QVERIFY2(result.out.contains(u"2. Ρωτήστε για το άρωμα"_s), qUtf8Printable(result.out));
        QVERIFY(result.out.contains(u"Counter of comments"_s));
        const QDir lessons(run.path(u"pistis/lessons"_s));
        QCOMPARE(lessons.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
        QVERIFY(QFile::exists(lessons.filePath(u"3-symboules-gia-opoion-poula-keria/1/original/el.txt"_s)));
    }

    void twoFilesInOneLanguageAreRefused()
    {
        const Commands run;
        const QString file = run.file(u"a.txt"_s, article.toUtf8());
        const Run result = run({ u"import"_s, u"article"_s, file, u"--english"_s, file });
        QCOMPARE(result.code, int(BadData));
        QVERIFY(!QDir(run.path(u"pistis/lessons"_s)).exists());
    }

    void textsThatWereGivenForTheOtherSideAreTold()
    {
        const Commands run;
        const QString greek = run.file(u"el.txt"_s, u"Οι πελάτες\n\nΈνας πελάτης ήρθε.\n"_s.toUtf8());
        const QString english = run.file(u"en.txt"_s, "Customers\n\nA customer came.\n");
        const QString told = run({ u"import"_s, u"article"_s, english, u"--english"_s, greek }).out;
        QVERIFY2(
            told.contains(u"el.txt: This text is in Greek, so it becomes the Greek side.\n"_s), qUtf8Printable(told));
        QVERIFY(told.contains(u"en.txt: This text is in English, so it becomes the English side.\n"_s));
        QVERIFY(!run({ u"import"_s, u"article"_s, greek, u"--english"_s, english }).out.contains(u"becomes the"_s));
    }

    void aMarkdownArticleIsImportedWithoutItsMarks()
    {
        const Commands run;
        const QString file
            = run.file(u"a.md"_s, u"---\ntitle: Τ\npractice: 1 visits\n---\n\n### Α\n\n*Ένα* [δύο](x).\n"_s.toUtf8());
        QVERIFY(run({ u"import"_s, u"article"_s, file }).out.contains(u"Saved as lesson t, version 1"_s));
        QVERIFY(QFile::exists(run.path(u"pistis/lessons/t/1/el.md"_s)));
        QFile lesson(run.path(u"pistis/lessons/t/1/el.md"_s));
        QVERIFY(lesson.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(lesson.readAll());
        QVERIFY2(text.contains(u"practice: 1 visits"_s) && text.contains(u"Ένα δύο."_s), qUtf8Printable(text));
    }

    void removedLinesComeBackAndVersionsAreListed()
    {
        const Commands run;
        QCOMPARE(run({ u"import"_s, u"article"_s, run.file(u"a.txt"_s, article.toUtf8()) }).code, int(Done));
        const QString id = u"3-symboules-gia-opoion-poula-keria"_s;
        const Run removed = run({ u"lessons"_s, u"removed"_s, id });
        QVERIFY(removed.out.contains(u"Counter of comments"_s));
        const QString line = removed.out.section(u'\t', 1, 1);
        QVERIFY(run({ u"lessons"_s, u"restore"_s, id, u"el"_s, line }).out.contains(u"now 2"_s));
        const Run noLine = run({ u"lessons"_s, u"restore"_s, id, u"el"_s, u"9999"_s });
        QCOMPARE(noLine.code, int(NoInput));
        QVERIFY(noLine.err.startsWith(u"No line 9999 was removed from this text."_s));
        const Run noVersion = run({ u"lessons"_s, u"newest"_s, id, u"9"_s });
        QCOMPARE(noVersion.code, int(NoInput));
        QVERIFY(noVersion.err.startsWith(u"There is no version 9 of this lesson."_s));
        QVERIFY(run({ u"lessons"_s, u"removed"_s, u"three-lessons"_s }).err.startsWith(u"Nothing was removed"_s));
        QVERIFY(run({ u"lessons"_s, u"newest"_s, id, u"1"_s }).out.contains(u"now 3"_s));
        QCOMPARE(run({ u"lessons"_s, u"versions"_s, id }).out.count(u'\n'), 3);
        QCOMPARE(run({ u"lessons"_s, u"versions"_s, u"none"_s }).code, int(NoInput));
    }

    void lessonsAreListedExportedInstalledRemovedAndPutBack()
    {
        const Commands run;
        QVERIFY(run({ u"lessons"_s }).out.contains(u"comes with the program"_s));
        QCOMPARE(run({ u"import"_s, u"article"_s, run.file(u"a.txt"_s, article.toUtf8()) }).code, int(Done));
        const QString id = u"3-symboules-gia-opoion-poula-keria"_s;
        const QString file = run.path(u"out.pistislesson"_s);
        QCOMPARE(run({ u"lessons"_s, u"export"_s, id, file }).code, int(Done));
        QCOMPARE(run({ u"lessons"_s, u"export"_s, id, file }).code, int(BadData));
        QVERIFY(run({ u"lessons"_s, u"install"_s, file }).out.contains(u"here already"_s));
        QCOMPARE(run({ u"lessons"_s, u"remove"_s, id }).code, int(Done));
        QVERIFY(!run({ u"lessons"_s, u"list"_s }).out.contains(id));
        QVERIFY(run({ u"lessons"_s, u"install"_s, file }).out.startsWith(u"Installed lesson 3-symboules"_s));
        QCOMPARE(run({ u"lessons"_s, u"remove"_s, id }).code, int(Done));
        QCOMPARE(run({ u"lessons"_s, u"put-back"_s, id }).code, int(Done));
        QVERIFY(run({ u"lessons"_s }).out.contains(id));
    }

    void whatIsAskedOfARemovedLessonTellsThatItWasRemovedAndHowItComesBack()
    {
        const Commands run;
        QCOMPARE(run({ u"import"_s, u"article"_s, run.file(u"a.txt"_s, article.toUtf8()) }).code, int(Done));
        const QString id = u"3-symboules-gia-opoion-poula-keria"_s;
        QCOMPARE(run({ u"lessons"_s, u"remove"_s, id }).code, int(Done));
        for (const QStringList &words : { QStringList { u"removed"_s, id }, QStringList { u"versions"_s, id },
                 QStringList { u"newest"_s, id, u"1"_s }, QStringList { u"restore"_s, id, u"el"_s, u"3"_s },
                 QStringList { u"export"_s, id, run.path(u"b.tmx"_s) }, QStringList { u"remove"_s, id } }) {
            const Run told = run(QStringList { u"lessons"_s } + words);
            QCOMPARE(told.code, int(NoInput));
            QCOMPARE(told.err,
                u"The lesson “3 συμβουλές για όποιον πουλά κεριά” was removed. “pistis-cli lessons put-back "
                "3-symboules-gia-opoion-poula-keria” brings it back.\n"_s);
        }
        QVERIFY(!run({ u"lessons"_s, u"versions"_s, u"none"_s }).err.contains(u"removed"_s));
    }

    void aLessonIsNamedByItsTitleWhereOnlyOneHasIt()
    {
        const Commands run;
        QCOMPARE(run({ u"import"_s, u"article"_s, run.file(u"a.txt"_s, article.toUtf8()) }).code, int(Done));
        const QString title = u"3 ΣΥΜΒΟΥΛΕΣ για οποιον πουλα κερια"_s;
        QCOMPARE(run({ u"lessons"_s, u"versions"_s, title }).out.count(u'\n'), 1);
        const Run removed = run({ u"lessons"_s, u"remove"_s, title });
        QCOMPARE(removed.out,
            u"“3 συμβουλές για όποιον πουλά κεριά” was removed. “pistis-cli lessons put-back "
            "3-symboules-gia-opoion-poula-keria” brings it back.\n"_s);
        QCOMPARE(run({ u"lessons"_s, u"put-back"_s, title }).out,
            u"“3 συμβουλές για όποιον πουλά κεριά” is in the library again.\n"_s);
        const Run there = run({ u"lessons"_s, u"put-back"_s, title });
        QVERIFY(there.code != Done);
        QVERIFY2(there.err.contains(u"nothing to put back"_s), qUtf8Printable(there.err));
        QVERIFY(run({ u"lessons"_s, u"put-back"_s, u"three-lessons"_s }).err.contains(u"nothing to put back"_s));
    }

    void titlesOfSeveralLessonsAreNotGuessedAndUnknownOnesAreNoFiles()
    {
        const Commands run;
        const QString title = u"Why the obvious chart lies"_s;
        const QString greek = run.file(u"el.txt"_s, u"Δικό μου\n\nΈνας πελάτης ήρθε.\n"_s.toUtf8());
        const QString english = run.file(u"en.txt"_s, title.toUtf8() + "\n\nA customer came.\n");
        QCOMPARE(run({ u"import"_s, u"article"_s, greek, u"--english"_s, english }).code, int(Done));
        const Run several = run({ u"lessons"_s, u"versions"_s, title });
        QCOMPARE(several.code, int(NoInput));
        QVERIFY2(several.err.contains(u"obvious-chart, "_s), qUtf8Printable(several.err));
        const Run unknown = run({ u"lessons"_s, u"versions"_s, u"nope"_s });
        QCOMPARE(unknown.code, int(NoInput));
        QCOMPARE(unknown.err, u"There is no lesson “nope”. “pistis-cli lessons” lists them.\n"_s);
    }

    void aLessonGoesOutAndComesInAsATranslationMemory()
    {
        const Commands run;
        const QString file = run.path(u"out.tmx"_s);
        QCOMPARE(run({ u"lessons"_s, u"export"_s, u"three-lessons"_s, file }).code, int(Done));
        const Run imported = run({ u"import"_s, u"tmx"_s, file });
        QVERIFY2(imported.out.startsWith(u"Saved as lesson "_s), qUtf8Printable(imported.err));
        const QString id = imported.out.section(u' ', 3, 3).chopped(1);
        QCOMPARE(run({ u"lessons"_s, u"export"_s, id, run.path(u"again.tmx"_s) }).code, int(Done));
        const auto bytes = [&run](const QString &name) {
            QFile tmx(run.path(name));
            return tmx.open(QIODevice::ReadOnly) ? tmx.readAll() : QByteArray();
        };
        QCOMPARE(bytes(u"again.tmx"_s), bytes(u"out.tmx"_s));
        const Run refused = run({ u"import"_s, u"tmx"_s, run.file(u"b.tmx"_s, "<tmx><body>") });
        QCOMPARE(refused.code, int(BadData));
        QVERIFY(refused.err.contains(u"b.tmx, line 1: "_s));
        QCOMPARE(run({ u"import"_s, u"tmx"_s, run.path(u"none.tmx"_s) }).code, int(NoInput));
        QCOMPARE(run({ u"import"_s, u"tmx"_s }).code, int(Usage));
    }

    void theQualityOfThePairingIsToldForEachLessonAndForAll()
    {
        const Run told = Commands()({ u"lessons"_s, u"quality"_s });
        QCOMPARE(told.code, int(Done));
        const QStringList lines = told.out.trimmed().split(u'\n');
        QCOMPARE(lines.size(), 5); // what it means, the header, two lessons, both together
        QVERIFY(lines.at(1).startsWith(u"Lesson\t"_s));
        QVERIFY(lines.last().startsWith(u"All lessons together\t"_s));
        QCOMPARE(lines.last().count(u'\t'), lines.at(1).count(u'\t'));
    }

    void aPackThatCannotBeTakenIsRefusedWithItsReason()
    {
        const Commands run;
        const Run refused = run({ u"lessons"_s, u"install"_s, run.file(u"a.pistislesson"_s, "no zip") });
        QCOMPARE(refused.code, int(BadData));
        QVERIFY(refused.err.contains(u"a.pistislesson: This is not a lesson pack"_s));
        QCOMPARE(run({ u"lessons"_s, u"install"_s, run.path(u"none"_s) }).code, int(NoInput));
        QCOMPARE(run({ u"lessons"_s, u"remove"_s, u"three-lessons"_s }).code, int(NotDone));
        QVERIFY(run({ u"lessons"_s, u"remove"_s, u"none"_s }).code != Done);
        QCOMPARE(run({ u"lessons"_s, u"install"_s }).code, int(Usage));
        QCOMPARE(run({ u"lessons"_s, u"burn"_s, u"x"_s }).code, int(Usage));
    }

    void anArticleWithoutAFileIsAUsage() { QCOMPARE(Commands()({ u"import"_s, u"article"_s }).code, int(Usage)); }
};

QTEST_GUILESS_MAIN(TestArticleCommands)

#include "tst_articlecommands.moc"
