#include "cli/commandtable.h"

#include <QCommandLineParser>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct Run
{
    int code = 0;
    QString out {};
    QString err {};
};

Run run(const QStringList &args)
{
    Run result;
    QTextStream out(&result.out);
    QTextStream err(&result.err);
    result.code = runCli(args, CliContext { .out = out, .err = err });
    out.flush();
    err.flush();
    return result;
}

} // namespace

class TestCommandTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noCommandPrintsTheUsageAndIsRefused()
    {
        const Run result = run({});
        QCOMPARE(result.code, int(Usage));
        QVERIFY(result.err.contains(u"pistis-cli"));
    }

    void anUnknownCommandIsRefused() { QCOMPARE(run({ u"no-such-command"_s }).code, int(Usage)); }

    void globalOptionsStandAnywhere()
    {
        QCOMPARE(run({ u"--version"_s, u"--book"_s, u"a.pistis"_s, u"--language=el"_s }).code, int(Done));
        QCOMPARE(run({ u"--language"_s, u"el"_s, u"--version"_s }).code, int(Done));
    }

    void aLanguageThatIsNotThereIsRefused() { QCOMPARE(run({ u"--language"_s, u"fr"_s }).code, int(Usage)); }

    void anOptionWithoutItsValueIsRefused() { QCOMPARE(run({ u"--version"_s, u"--book"_s }).code, int(Usage)); }

    void unknownOptionsOfACommandAreNamed()
    {
        QString out;
        QString err;
        QTextStream outStream(&out);
        QTextStream errStream(&err);
        CliContext context { .out = outStream, .err = errStream };
        QCommandLineParser parser;
        QVERIFY(!parseArguments(parser, u"clean"_s, { u"--nonsense"_s }, context));
        errStream.flush();
        QVERIFY(err.contains(u"nonsense"));
    }
};

QTEST_GUILESS_MAIN(TestCommandTable)

#include "tst_commandtable.moc"
