#include "app/customerservice.h"
#include "app/store.h"
#include "cli/clibook.h"
#include "cli/evidencerun.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestEvidenceAdjusted : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strataAreNoneForFilesUntilTheyAreAskedFor()
    {
        const QStringList files { u"evidence"_s, u"--customers"_s, golden("PL3_customers.csv"), u"--visits"_s,
            golden("PL3_visits.csv"), u"--adjust"_s, u"own-pace"_s, u"--json"_s };
        const auto resultOf = [&](const QStringList &more) {
            const Run done = run(files + more);
            return done.code == Done ? done.json().value(u"result"_s).toObject() : QJsonObject();
        };
        const QJsonObject plain = resultOf({});
        QCOMPARE(plain.value(u"parameters"_s).toObject().value(u"strata"_s).toString(), u"none"_s);
        QCOMPARE(plain.value(u"own_pace"_s).toObject().value(u"n_strata"_s).toInt(), 1);
        QCOMPARE(resultOf({ u"--strata"_s, u"none"_s }).value(u"own_pace"_s), plain.value(u"own_pace"_s));
        const QJsonObject within = resultOf({ u"--strata"_s, u"quarter,segment"_s });
        QCOMPARE(within.value(u"parameters"_s).toObject().value(u"strata"_s).toString(), u"segment,quarter"_s);
        const QJsonObject paced = within.value(u"own_pace"_s).toObject();
        QCOMPARE(paced.value(u"strata"_s).toString(), u"segment,quarter"_s);
        QCOMPARE(paced.value(u"n_strata"_s).toInt(), 11); // blocks of 91 days
        QVERIFY(paced.value(u"v"_s) != plain.value(u"own_pace"_s).toObject().value(u"v"_s));
        QCOMPARE(within.value(u"lags"_s), plain.value(u"lags"_s));
        for (const QString &wrong : { u""_s, u"quarters"_s, u"segment,"_s, u"segment,segment"_s, u"none,segment"_s }) {
            const Run refused = run(files + QStringList { u"--strata"_s, wrong });
            QCOMPARE(refused.code, int(Usage));
            QVERIFY2(refused.err.contains(u"--strata"), qPrintable(refused.err));
        }
        const Run table = run(
            { u"evidence"_s, u"--customers"_s, golden("PL3_customers.csv"), u"--visits"_s, golden("PL3_visits.csv"),
                u"--adjust"_s, u"own-pace"_s, u"--strata"_s, u"segment,quarter"_s, u"--language"_s, u"en"_s });
        QVERIFY2(table.out.contains("within segment and quarter"), table.out.constData());
    }

    void aBookIsAdjustedWithinStrataUntilSomethingElseIsAskedFor()
    {
        const QString book = m_folder.path(u"strata.pistis"_s);
        QCOMPARE(run({ u"--book"_s, book, u"import"_s, u"customers"_s, golden("PL3_customers.csv") }).code, int(Done));
        QCOMPARE(run({ u"--book"_s, book, u"import"_s, u"visits"_s, golden("PL3_visits.csv") }).code, int(Done));
        const QStringList asked { u"--book"_s, book, u"evidence"_s, u"--cut"_s, u"1095"_s, u"--json"_s };
        const QJsonObject said = run(asked).json();
        QStringList ids;
        for (const auto &warning : said.value(u"warnings"_s).toArray())
            ids.append(warning.toObject().value(u"id"_s).toString());
        QVERIFY2(ids.contains(u"W15"_s) && !ids.contains(u"W11"_s), qPrintable(ids.join(u' ')));
        const QJsonObject usual = said.value(u"result"_s).toObject();
        const QJsonObject parameters = usual.value(u"parameters"_s).toObject();
        QCOMPARE(parameters.value(u"adjust"_s).toString(), u"auto"_s);
        QCOMPARE(parameters.value(u"strata"_s).toString(), u"segment,quarter"_s);
        QCOMPARE(usual.value(u"own_pace"_s).toObject().value(u"n_strata"_s).toInt(), 10); // calendar quarters
        QCOMPARE(usual.value(u"verdict"_s).toObject().value(u"hr"_s),
            usual.value(u"own_pace"_s).toObject().value(u"v"_s).toObject().value(u"hr"_s));
        const QJsonObject plain
            = run(asked + QStringList { u"--adjust"_s, u"none"_s }).json().value(u"result"_s).toObject();
        QVERIFY(plain.value(u"own_pace"_s).isNull());
    }

    void lossesOfABookAreInferredFromItsRequests()
    {
        const QString book = m_folder.path(u"practice.pistis"_s);
        QCOMPARE(run({ u"practice-book"_s, book }).code, int(Done));
        const Run done = run({ u"--book"_s, book, u"evidence"_s, u"--signals"_s, u"requests"_s, u"--json"_s });
        QVERIFY2(done.code == Done, qPrintable(done.err));
        QStringList ids;
        for (const auto &warning : done.json().value(u"warnings"_s).toArray())
            ids.append(warning.toObject().value(u"id"_s).toString());
        QVERIFY2(ids.contains(u"W9"_s), qPrintable(ids.join(u' ')));
        const QJsonObject plain
            = run({ u"--book"_s, book, u"evidence"_s, u"--json"_s }).json().value(u"result"_s).toObject();
        const QJsonObject result = done.json().value(u"result"_s).toObject();
        QCOMPARE(result.value(u"parameters"_s).toObject().value(u"cut"_s),
            plain.value(u"parameters"_s).toObject().value(u"cut"_s));
        QVERIFY(result.value(u"naive"_s) != plain.value(u"naive"_s));
    }

    void signalsOfABookMayComeFromAFileWithNamesOrIds()
    {
        const QString book = m_folder.path(u"signals.pistis"_s);
        QByteArray customers = "customer,first_contact,lost_day\n";
        QByteArray visits = "customer,day\n";
        QByteArray signalDays = "customer,day\n";
        for (int i = 0; i < 12; ++i) {
            const QByteArray name = "Customer " + QByteArray::number(i);
            customers += name + ",0,\n";
            for (int day = 0; day < 1000; day += 20 + i)
                visits += name + ',' + QByteArray::number(day) + '\n';
            for (int day = 0; day < (i % 2 == 0 ? 1000 : 700); day += 10)
                signalDays += name.toUpper() + ',' + QByteArray::number(day) + '\n';
        }
        QCOMPARE(run({ u"--book"_s, book, u"import"_s, u"customers"_s, m_folder.write(customers) }).code, int(Done));
        QCOMPARE(run({ u"--book"_s, book, u"import"_s, u"visits"_s, m_folder.write(visits) }).code, int(Done));
        const auto asked = [&](const QString &source) {
            return run(
                { u"--book"_s, book, u"evidence"_s, u"--cut"_s, u"1000"_s, u"--signals"_s, source, u"--json"_s });
        };
        const Run done = asked(m_folder.write(signalDays + "Nobody,5\n"));
        QVERIFY2(done.code == Done, qPrintable(done.err));
        QCOMPARE(done.json().value(u"result"_s).toObject().value(u"naive"_s).toObject().value(u"losses"_s).toInt(), 6);
        const QJsonObject ignored = done.json().value(u"warnings"_s).toArray().last().toObject();
        QCOMPARE(ignored.value(u"values"_s).toObject().value(u"unknown_customer"_s).toInt(), 1);

        QCOMPARE(asked(u"/nowhere.csv"_s).code, int(NoInput));
        QCOMPARE(asked(u""_s).code, int(Usage));
        const Run bad = asked(m_folder.write(signalDays + "Customer 1,2024-02-30\n"));
        QCOMPARE(bad.code, int(BadData));
        QVERIFY2(bad.err.contains(u", column 2:"), qPrintable(bad.err));
        {
            SystemClock clock;
            Store store(clock);
            QVERIFY(awaited(store.open({ .path = book })));
            QVERIFY(awaited(CustomerService(store).add({ .name = u"CUSTOMER 3"_s })));
        }
        const Run twice = asked(m_folder.write(signalDays));
        QCOMPARE(twice.code, int(BadData));
        QVERIFY2(twice.err.contains(u", line 2"), qPrintable(twice.err));
    }

    void aLinkThatTurnsIsGivenByPeriod()
    {
        QByteArray customers = "customer,first_contact,lost_day\n";
        QByteArray visits = "customer,day\n";
        int number = 0;
        const auto add = [&](int gap, int first, int later) {
            for (int i = 0; i < 150; ++i) {
                const QByteArray name = QByteArray::number(++number);
                const int lost = i < first ? 250 + 3 * i : i < first + later ? 400 + 5 * i : 1095;
                customers += name + ",0," + (lost < 1095 ? QByteArray::number(lost) : QByteArray()) + '\n';
                for (int day = i % gap; day < lost; day += gap)
                    visits += name + ',' + QByteArray::number(day) + '\n';
            }
        };
        add(15, 8, 35);
        add(70, 35, 8);
        const QStringList asked { u"evidence"_s, u"--customers"_s, m_folder.write(customers), u"--visits"_s,
            m_folder.write(visits), u"--cut"_s, u"1095"_s, u"--language"_s, u"en"_s };
        const QJsonArray periods = run(asked + QStringList { u"--json"_s })
                                       .json()
                                       .value(u"result"_s)
                                       .toObject()
                                       .value(u"verdict"_s)
                                       .toObject()
                                       .value(u"periods"_s)
                                       .toArray();
        QCOMPARE(periods.size(), 2);
        QCOMPARE(periods[0].toObject().value(u"to"_s).toInt(), 365);
        QVERIFY(periods[1].toObject().value(u"to"_s).isNull());
        QCOMPARE(
            periods[0].toObject().value(u"events"_s).toInt() + periods[1].toObject().value(u"events"_s).toInt(), 86);
        QVERIFY(periods[0].toObject().value(u"hr_upper"_s).toDouble() < 1);
        QVERIFY(periods[1].toObject().value(u"hr_lower"_s).toDouble() > 1);
        QVERIFY(run(asked).out.contains("The link changes with the days since the first contact"));
    }

private:
    RunFolder m_folder;
};

QTEST_GUILESS_MAIN(TestEvidenceAdjusted)

#include "tst_evidenceadjusted.moc"
