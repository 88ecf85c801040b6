#include "support/commands.h"

#include <QFile>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestExchangeCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importMakesAMissingBook()
    {
        const Commands run;
        run.makeBook();
        QVERIFY(QFile::exists(run.book()));
    }

    void aFaultyFileStoresNothingUnlessSkipped()
    {
        const Commands run;
        run.makeBook();
        const QString visits = run.file(u"v.csv"_s, "customer,day\nHARBOUR SUPPLIES,2026-01-05\nNobody,2026-01-05\n");
        const Run refused = run({ u"import"_s, u"visits"_s, visits });
        QCOMPARE(refused.code, int(BadData));
        QVERIFY(refused.err.contains(u"v.csv, line 3, column 1"_s));
        QVERIFY(refused.out.startsWith(u"Nothing is stored yet"_s));
        QVERIFY(run({ u"import"_s, u"visits"_s, visits, u"--dry-run"_s }).out.startsWith(u"Nothing is stored yet"_s));
        const Run rest = run({ u"import"_s, u"visits"_s, visits, u"--skip-bad"_s });
        QCOMPARE(rest.code, int(Done));
        QVERIFY(rest.out.startsWith(u"Stored from “v.csv”: 1 new"_s));
        QVERIFY(rest.err.contains(u"Nobody"_s));
    }

    void visitsAreNotReadAsCustomers()
    {
        const Commands run;
        run.makeBook();
        const QString visits = run.file(u"v.csv"_s, "customer,day,type,note\nHarbour Supplies,2026-01-05,call,x\n");
        const Run refused = run({ u"import"_s, u"customers"_s, visits, u"--skip-bad"_s });
        QCOMPARE(refused.code, int(BadData));
        QVERIFY2(refused.err.contains(u"Import the file as visits"_s), qPrintable(refused.err));
        QVERIFY(refused.out.startsWith(u"Nothing is stored yet"_s));
    }

    void filesOfOtherProgramsAreReadAndWritten()
    {
        const Commands run;
        run.makeBook();
        const QString cards
            = run.file(u"c.vcf"_s, "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ελένη\r\nTEL:6941234567\r\nEND:VCARD\r\n");
        QVERIFY(run({ u"import"_s, u"customers"_s, cards }).out.startsWith(u"Stored from “c.vcf”: 1 new"_s));
        const QString out = run.book() + u".vcf"_s;
        const Run written = run({ u"export"_s, u"customers"_s, out, u"--vcard"_s, u"4"_s });
        QCOMPARE(written.code, int(Done));
        QVERIFY(written.out.startsWith(u"3 customers written"_s));
        const Run again = run({ u"import"_s, u"customers"_s, out });
        QVERIFY2(again.out.contains(u"3 already there"_s), qUtf8Printable(again.out + again.err));
        QCOMPARE(run({ u"export"_s, u"agenda"_s, run.book() + u".ics"_s }).code, int(Done));
        QCOMPARE(run({ u"export"_s, u"visits"_s, run.book() + u".csv"_s, u"--no-bom"_s }).code, int(Done));
        QCOMPARE(run({ u"export"_s, u"visits"_s, run.book() + u".vcf"_s }).code, int(Usage));
        QCOMPARE(run({ u"export"_s, u"customers"_s, u"/none/such.csv"_s }).code, int(NotDone));
        QCOMPARE(run({ u"open-sealed"_s, out, out }).code, int(BadData));
    }

    void aTableWithSemicolonsIsReadAgainWithoutAChange()
    {
        const Commands run;
        run.makeBook();
        const QString table = run.book() + u".csv"_s;
        QCOMPARE(run({ u"export"_s, u"customers"_s, table, u"--semicolon"_s }).code, int(Done));
        QFile file(table);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readLine().contains("customer;"));
        const Run again = run({ u"import"_s, u"customers"_s, table });
        QVERIFY2(again.out.contains(u"2 already there"_s), qUtf8Printable(again.out + again.err));
    }

    void theOrderOfDaysIsToldAndFaultsAreWritten()
    {
        const Commands run;
        const QString file = run.file(u"d.csv"_s, "customer,first_contact\nA,03/04/2025\n");
        const QString errors = file + u".errors.csv"_s;
        QCOMPARE(run({ u"import"_s, u"customers"_s, file, u"--errors"_s, errors }).code, int(BadData));
        QFile list(errors);
        QVERIFY(list.open(QIODevice::ReadOnly));
        QVERIFY(list.readAll().contains("d.csv,2,2,"));
        QCOMPARE(run({ u"import"_s, u"customers"_s, file, u"--day-order"_s, u"dmy"_s }).code, int(Done));
        QCOMPARE(run({ u"import"_s, u"customers"_s, file, u"--day-order"_s, u"ymd"_s }).code, int(Usage));
        const QString shown = run.file(u"e.csv"_s, "customer,first_contact\nB,03/04/2025\nC,25/04/2025\n");
        const QString told = run({ u"import"_s, u"customers"_s, shown, u"--dry-run"_s }).out;
        QVERIFY2(
            told.contains(u"with the day first"_s) && told.contains(u"“25/04/2025” in line 3"_s), qUtf8Printable(told));
    }

    void aColumnIsToldItsFieldAndWhatCannotBeIsRefused()
    {
        const Commands run;
        const QString file = run.file(u"f.csv"_s, "Firm,note\nA,x\n");
        const auto import = [&](const QString &column, const QString &more = u"--skip-bad"_s) {
            return run({ u"import"_s, u"customers"_s, file, u"--column"_s, column, more });
        };
        QCOMPARE(import(u"Firm"_s).code, int(Usage));
        for (const QString &bad : { u"Shop=customer"_s, u"Firm=shoe"_s, u"Firm=note"_s }) {
            const Run refused = import(bad);
            QCOMPARE(refused.code, int(BadData));
            const QString word = bad.startsWith(u"Shop") ? u"Shop"_s : bad.section(u'=', 1);
            QVERIFY2(refused.err.contains(u"“%1”"_s.arg(word)), qUtf8Printable(refused.err));
        }
        QCOMPARE(import(u"Firm=customer"_s).code, int(Done));
        const QString cards = run.file(u"c.vcf"_s, "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:A\r\nEND:VCARD\r\n");
        QCOMPARE(run({ u"import"_s, u"customers"_s, cards, u"--column"_s, u"FN=customer"_s }).code, int(BadData));
    }

    void anImportIsListedAndTakenBackOnce()
    {
        Commands run;
        run.makeBook();
        const Run listed = run({ u"imports"_s });
        QCOMPARE(listed.code, int(Done));
        QVERIFY2(listed.out.contains(u"\tc.csv\tCustomers\t2 new, 0 changed"_s), qPrintable(listed.out));
        const QString number = listed.out.section(u'\t', 0, 0);
        QCOMPARE(run({ u"take-back"_s, u"nonsense"_s }).code, int(Usage));
        QCOMPARE(run({ u"take-back"_s, u"4711"_s }).code, int(NoInput));
        const Run taken = run({ u"take-back"_s, number });
        QCOMPARE(taken.code, int(Done));
        QVERIFY2(taken.out.contains(u"2 customers deleted"_s), qPrintable(taken.out));
        QVERIFY(run({ u"imports"_s }).out.contains(u"taken back"_s));
        QCOMPARE(run({ u"take-back"_s, number }).code, int(NotDone));
        run.makeBook();
        QCOMPARE(run({ u"imports"_s }).out.count(u'\n'), 2);
    }
};

QTEST_GUILESS_MAIN(TestExchangeCommands)

#include "tst_exchangecommands.moc"
