#include "cli/evidencerun.h"

#include <QProcess>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestEvidenceCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theContractHasTheNumbersOfTheGoldenLog()
    {
        const Run done = run({ u"evidence"_s, u"--customers"_s, golden("PL1_customers.csv"), u"--visits"_s,
            golden("PL1_visits.csv"), u"--cut"_s, u"1095"_s, u"--json"_s });
        QCOMPARE(done.code, int(Done));
        QCOMPARE(done.json().value(u"schema"_s).toString(), u"pistis.evidence/1"_s);
        const QJsonObject result = done.json().value(u"result"_s).toObject();
        QCOMPARE(result.value(u"verdict"_s).toObject().value(u"code"_s).toString(), u"no_link"_s);
        const QJsonObject lag = result.value(u"lags"_s).toArray().first().toObject();
        QCOMPARE(lag.value(u"rows"_s).toInt(), 16397);
        QCOMPARE(lag.value(u"cox"_s).toObject().value(u"coef"_s).toDouble(), 0.00674755163551946);
        QVERIFY(result.value(u"competing"_s).isNull());
    }

    void withoutJsonTheVerdictStandsFirst()
    {
        const Run done = run({ u"evidence"_s, u"--customers"_s, golden("PL1_customers.csv"), u"--visits"_s,
            golden("PL1_visits.csv"), u"--language"_s, u"en"_s });
        QCOMPARE(done.code, int(Done));
        QVERIFY2(done.out.startsWith("No visible link"), done.out.constData());
    }

    void aBookGivesTheNumbersOfItsFiles()
    {
        const QString book = m_folder.path(u"pl3.pistis"_s);
        QCOMPARE(run({ u"--book"_s, book, u"import"_s, u"customers"_s, golden("PL3_customers.csv") }).code, int(Done));
        QCOMPARE(run({ u"--book"_s, book, u"import"_s, u"visits"_s, golden("PL3_visits.csv") }).code, int(Done));
        const Run done = run({ u"--book"_s, book, u"evidence"_s, u"--cut"_s, u"1095"_s, u"--json"_s });
        QCOMPARE(done.code, int(Done));
        const QJsonObject fromBook = done.json().value(u"result"_s).toObject();
        const QJsonObject fromFiles = run({ u"evidence"_s, u"--customers"_s, golden("PL3_customers.csv"), u"--visits"_s,
                                              golden("PL3_visits.csv"), u"--cut"_s, u"1095"_s, u"--json"_s })
                                          .json()
                                          .value(u"result"_s)
                                          .toObject();
        QCOMPARE(fromBook.value(u"parameters"_s).toObject().value(u"cut"_s).toString(), u"1972-12-31"_s);
        QCOMPARE(fromBook.value(u"naive"_s), fromFiles.value(u"naive"_s));
        QCOMPARE(fromBook.value(u"km"_s), fromFiles.value(u"km"_s));
        QCOMPARE(fromBook.value(u"landmark"_s), fromFiles.value(u"landmark"_s));
    }

    void aBookThatIsNotThereIsNamed()
    {
        QCOMPARE(run({ u"--book"_s, m_folder.path(u"no.pistis"_s), u"evidence"_s }).code, int(NoInput));
    }

    void isoDaysGiveTheSameNumbersAndAreEchoedAsDates()
    {
        const QString customers
            = m_folder.write("customer,first_contact,lost_day\nA,2024-01-01,2024-12-01\nB,2024-01-01,\n");
        const QString visits = m_folder.write("customer,day\nA,2024-01-01\nB,2024-02-01\nB,2024-12-31\n");
        const Run dates = run({ u"evidence"_s, u"--customers"_s, customers, u"--visits"_s, visits, u"--json"_s });
        const QString wholeCustomers = m_folder.write("customer,first_contact,lost_day\nA,100,435\nB,100,\n");
        const QString wholeVisits = m_folder.write("customer,day\nA,100\nB,131\nB,465\n");
        const Run whole
            = run({ u"evidence"_s, u"--customers"_s, wholeCustomers, u"--visits"_s, wholeVisits, u"--json"_s });
        const QJsonObject result = dates.json().value(u"result"_s).toObject();
        QCOMPARE(result.value(u"parameters"_s).toObject().value(u"cut"_s).toString(), u"2024-12-31"_s);
        QCOMPARE(result.value(u"lags"_s), whole.json().value(u"result"_s).toObject().value(u"lags"_s));
    }

    void aMissingFileIsNamed()
    {
        const Run done = run(
            { u"evidence"_s, u"--customers"_s, u"/nowhere.csv"_s, u"--visits"_s, m_folder.write("customer,day\n") });
        QCOMPARE(done.code, int(NoInput));
        QVERIFY(done.err.contains(u"nowhere.csv"));
    }

    void badDataIsNamedByFileLineAndColumn_data()
    {
        QTest::addColumn<QByteArray>("customers");
        QTest::addColumn<QByteArray>("visits");
        QTest::addColumn<QString>("place");
        const QByteArray good = "customer,first_contact,lost_day\nA,0,\n";
        QTest::newRow("a day that does not exist") << QByteArray("customer,first_contact,lost_day\nA,2024-02-30,\n")
                                                   << QByteArray("customer,day\n") << u", line 2, column 2:"_s;
        QTest::newRow("a customer twice") << good + "A,5,\n"
                                          << QByteArray("customer,day\n") << u", line 3, column 1:"_s;
        QTest::newRow("two kinds of days")
            << good << QByteArray("customer,day\nA,2024-01-01\n") << u", line 2, column 2:"_s;
        QTest::newRow("a missing column")
            << QByteArray("customer,lost_day\n") << QByteArray("customer,day\n") << u", line 1:"_s;
        QTest::newRow("one field too few") << good << QByteArray("customer,day\nA\n") << u", line 2:"_s;
        QTest::newRow("lost before the first contact") << QByteArray("customer,first_contact,lost_day\nA,10,5\n")
                                                       << QByteArray("customer,day\n") << u", line 2, column 3:"_s;
        QTest::newRow("an empty file") << QByteArray() << QByteArray("customer,day\n") << u".csv: "_s;
        QTest::newRow("a file of bytes") << QByteArray("\0\1\2\0", 4) << QByteArray("customer,day\n") << u".csv: "_s;
    }

    void badDataIsNamedByFileLineAndColumn()
    {
        QFETCH(QByteArray, customers);
        QFETCH(QByteArray, visits);
        QFETCH(QString, place);
        const Run done = run({ u"evidence"_s, u"--customers"_s, m_folder.write(customers), u"--visits"_s,
            m_folder.write(visits), u"--json"_s });
        QCOMPARE(done.code, int(BadData));
        QVERIFY2(done.err.contains(place), qPrintable(done.err));
        QVERIFY(done.out.isEmpty());
    }

    void visitsOfUnknownCustomersAreIgnoredWithAWarning()
    {
        const Run done
            = run({ u"evidence"_s, u"--customers"_s, m_folder.write("customer,first_contact,lost_day\nA,10,\n"),
                u"--visits"_s, m_folder.write("customer,day\nB,20\nA,5\nA,30\n"), u"--json"_s });
        QCOMPARE(done.code, int(Done));
        const QJsonObject last = done.json().value(u"warnings"_s).toArray().last().toObject();
        QCOMPARE(last.value(u"id"_s).toString(), u"visits_ignored"_s);
        QCOMPARE(last.value(u"values"_s).toObject().value(u"unknown_customer"_s).toInt(), 1);
        QCOMPARE(last.value(u"values"_s).toObject().value(u"before_first_contact"_s).toInt(), 1);
    }

    void noCustomersAreAResultWithNothingInIt()
    {
        const Run done = run({ u"evidence"_s, u"--customers"_s, m_folder.write("customer,first_contact,lost_day\n"),
            u"--visits"_s, m_folder.write("customer,day\n"), u"--json"_s });
        QCOMPARE(done.code, int(Done));
        const QJsonObject result = done.json().value(u"result"_s).toObject();
        QCOMPARE(result.value(u"verdict"_s).toObject().value(u"code"_s).toString(), u"too_few_losses"_s);
    }

    void lossesAreInferredFromSignals()
    {
        QByteArray customers = "customer,first_contact,lost_day,end_reason\n";
        QByteArray visits = "customer,day\n";
        QByteArray signalDays = "customer,day\n";
        for (int i = 0; i < 12; ++i) {
            const QByteArray name = "C" + QByteArray::number(i);
            customers += name + ",0," + (i == 0 ? "450,moved_away" : i == 1 ? "500," : ",") + '\n';
            for (int day = 0; day < 1000; day += 20 + i)
                visits += name + ',' + QByteArray::number(day) + '\n';
            for (int day = 0; day < (i % 2 == 0 ? 1000 : 700); day += 10)
                signalDays += name + ',' + QByteArray::number(day) + '\n';
        }
        const Run done = run({ u"evidence"_s, u"--customers"_s, m_folder.write(customers), u"--visits"_s,
            m_folder.write(visits), u"--signals"_s, m_folder.write(signalDays), u"--cut"_s, u"1000"_s, u"--json"_s });
        QCOMPARE(done.code, int(Done));
        const QJsonObject result = done.json().value(u"result"_s).toObject();
        QCOMPARE(result.value(u"naive"_s).toObject().value(u"losses"_s).toInt(), 6);
        QCOMPARE(
            result.value(u"competing"_s).toObject().value(u"states"_s).toArray().last().toString(), u"moved_away"_s);
        QStringList ids;
        for (const auto &warning : done.json().value(u"warnings"_s).toArray())
            ids.append(warning.toObject().value(u"id"_s).toString());
        QVERIFY2(ids.contains(u"W9"_s), qPrintable(ids.join(u' ')));
    }

    void theExportHasTheRowsOfEachLag()
    {
        const QString folder = m_folder.path(u"for/r"_s);
        const Run done = run({ u"evidence"_s, u"--customers"_s,
            m_folder.write("customer,first_contact,lost_day\n\"A, Ltd\",0,300\nB,0,\n"), u"--visits"_s,
            m_folder.write("customer,day\nB,150\n"), u"--cut"_s, u"310"_s, u"--export"_s, folder });
        QCOMPARE(done.code, int(Done));
        QFile rows(folder + u"/rows_L60.csv"_s);
        QVERIFY(rows.open(QIODevice::ReadOnly));
        QCOMPARE(rows.readAll(),
            QByteArray("customer,start,stop,V,event\n\"A, Ltd\",150,300,0,1\nB,150,210,0,0\nB,210,300,1,0\n"
                       "B,300,310,0,0\n"));
        for (const char *name : { "rows_L0.csv", "rows_L30.csv", "rows_L90.csv", "check.R" })
            QVERIFY(QFile::exists(folder + u'/' + QLatin1String(name)));
        QCOMPARE(run({ u"evidence"_s, u"--customers"_s, golden("PL1_customers.csv"), u"--visits"_s,
                         golden("PL1_visits.csv"), u"--export"_s, u"/dev/null/x"_s })
                     .code,
            int(NotDone));
    }

    void rComesToTheSameNumbersFromTheExport()
    {
        QProcess r;
        r.start(u"Rscript"_s, { u"-e"_s, u"library(survival)"_s });
        if (!r.waitForStarted() || !r.waitForFinished() || r.exitCode() != 0)
            QSKIP("Rscript with the package survival is not here");
        const QString folder = m_folder.path(u"pl3"_s);
        const Run done = run({ u"evidence"_s, u"--customers"_s, golden("PL3_customers.csv"), u"--visits"_s,
            golden("PL3_visits.csv"), u"--export"_s, folder, u"--json"_s });
        r.setWorkingDirectory(folder);
        r.start(u"Rscript"_s, { u"check.R"_s });
        QVERIFY(r.waitForFinished());
        QCOMPARE(r.exitCode(), 0);
        QHash<QString, double> values;
        for (const QByteArray &line : r.readAllStandardOutput().split('\n')) {
            const QList<QByteArray> parts = line.split(',');
            if (parts.size() == 3)
                values.insert(QString::fromLatin1(parts[0] + ' ' + parts[1]), parts[2].toDouble());
        }
        const QJsonObject result = done.json().value(u"result"_s).toObject();
        int compared = 0;
        const auto compare = [&](const QString &name, const QJsonValue &value) {
            QVERIFY2(values.contains(name), qPrintable(name));
            const double wanted = values.value(name);
            QVERIFY2(std::abs(value.toDouble() - wanted) <= 1e-8 * std::max(1.0, std::abs(wanted)), qPrintable(name));
            ++compared;
        };
        for (const auto &entry : result.value(u"lags"_s).toArray()) {
            const QJsonObject lag = entry.toObject();
            const QString days = QString::number(lag.value(u"lag"_s).toInt());
            for (const QString &count : { u"rows"_s, u"events"_s, u"person_days"_s })
                compare(days + u' ' + count, lag.value(count));
            for (const QString &number : { u"coef"_s, u"se"_s, u"robust_se"_s, u"loglik_null"_s, u"loglik"_s })
                compare(days + u' ' + number, lag.value(u"cox"_s).toObject().value(number));
            compare(days + u" zph_chisq"_s, lag.value(u"zph"_s).toObject().value(u"chisq"_s));
            const QJsonArray bands = lag.value(u"bands"_s).toArray();
            for (int band = 1; band < bands.size(); ++band)
                compare(days + u" log_hr_band"_s + QString::number(band), bands[band].toObject().value(u"log_hr"_s));
        }
        for (const auto &point : result.value(u"km"_s).toObject().value(u"at"_s).toArray()) {
            const QJsonObject at = point.toObject();
            compare(u"0 surv_"_s + QString::number(at.value(u"tenure"_s).toInt()), at.value(u"surv"_s));
        }
        QCOMPARE(compared, 4 * 14 + 3);
    }

    void aWrongOptionIsAMatterOfUsage()
    {
        const QString customers = golden("PL1_customers.csv");
        const QString visits = golden("PL1_visits.csv");
        const QStringList files { u"evidence"_s, u"--customers"_s, customers, u"--visits"_s, visits };
        QCOMPARE(run(files + QStringList { u"--window"_s, u"0"_s }).code, int(Usage));
        QCOMPARE(run(files + QStringList { u"--lags"_s, u"0,x"_s }).code, int(Usage));
        QCOMPARE(run(files + QStringList { u"--cut"_s, u"2024-01-01"_s }).code, int(Usage));
        QCOMPARE(run(files + QStringList { u"--no-such-option"_s }).code, int(Usage));
        QCOMPARE(run({ u"evidence"_s, u"--customers"_s, customers }).code, int(Usage));
    }

private:
    RunFolder m_folder;
};

QTEST_GUILESS_MAIN(TestEvidenceCommand)

#include "tst_evidencecommand.moc"
