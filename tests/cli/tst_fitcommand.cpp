#include "cli/fitrun.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

QStringList words(const char *text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); }

const char *const small
    = "time,event,arm,age,w,id\n1,1,a,50,1,p\n2,0,b,40,2,q\n3,1,a,60,1,p\n4,1,b,45,3,r\n5,0,a,70,1,s\n"
      "6,1,b,55,2,t\n";

} // namespace

class TestFitCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEnvelopeIsThatOfTheContract()
    {
        const QJsonObject whole = fit(small, "--model km --time time --event event --times 3 --json").json();
        QCOMPARE(whole.keys(),
            (QStringList { u"command"_s, u"input"_s, u"options"_s, u"result"_s, u"schema"_s, u"warnings"_s }));
        QCOMPARE(whole.value(u"schema"_s).toString(), u"pistis.fit/1"_s);
        const QJsonObject result = whole.value(u"result"_s).toObject();
        QCOMPARE(result.keys(), (QStringList { u"model"_s, u"n"_s, u"n_dropped"_s, u"n_event"_s, u"strata"_s }));
        QCOMPARE(result.value(u"n"_s).toInt(), 6);
        QCOMPARE(result.value(u"n_event"_s).toInt(), 4);
        const QJsonObject stratum = result.value(u"strata"_s)[0].toObject();
        QCOMPARE(stratum.value(u"label"_s).toString(), u"all"_s);
        const double survival = stratum.value(u"at"_s)[0][u"surv"_s].toDouble();
        QVERIFY(std::abs(survival - 5.0 / 6 * 3 / 4) < 1e-14);
    }

    void everyModelHasItsKeys_data()
    {
        QTest::addColumn<QByteArray>("options");
        QTest::addColumn<QByteArray>("keys");
        QTest::newRow("na") << QByteArray("--model na") << QByteArray("strata");
        QTest::newRow("logrank") << QByteArray("--model logrank --group arm")
                                 << QByteArray("chisq df groups p variance weight");
        QTest::newRow("cox") << QByteArray("--model cox --covariates age,arm --with concordance,zph,residuals,basehaz")
                             << QByteArray("basehaz concordance converged iterations loglik n_cluster residuals "
                                           "robust_vcov terms tests ties vcov zph");
        QTest::newRow("zph") << QByteArray("--model zph --covariates age") << QByteArray("global terms transform");
        QTest::newRow("concordance") << QByteArray("--model concordance --covariates age")
                                     << QByteArray("c concordant discordant se tied_x tied_xy tied_y timewt");
        QTest::newRow("rmst") << QByteArray("--model rmst --tau 4") << QByteArray("strata tau");
        QTest::newRow("aj") << QByteArray("--model aj --times 2") << QByteArray("states strata");
        QTest::newRow("rate") << QByteArray("--model rate --group arm") << QByteArray("groups");
        QTest::newRow("landmark") << QByteArray("--model landmark --landmark 1 --exposure-time w")
                                  << QByteArray("cox km landmark logrank n_exposed");
    }

    void everyModelHasItsKeys()
    {
        QFETCH(QByteArray, options);
        QFETCH(QByteArray, keys);
        const FitRun done = fit(small, options + " --time time --event event --json");
        QVERIFY2(done.code == Done, qPrintable(done.err));
        QStringList expected = words(keys.constData()) + words("model n n_dropped n_event");
        expected.sort();
        QCOMPARE(done.result().keys(), expected);
        const FitRun table = fit(small, options + " --time time --event event");
        QCOMPARE(table.code, int(Done));
        QVERIFY(table.out.contains("n_event: "));
    }

    void whatCannotBeAskedIsRefusedWithItsName_data()
    {
        QTest::addColumn<QByteArray>("options");
        QTest::addColumn<QByteArray>("named");
        const QByteArray base = " --time time --event event";
        QTest::newRow("no model") << base << QByteArray("--model");
        QTest::newRow("an unknown model") << "--model ols" + base << QByteArray("ols");
        QTest::newRow("fine and gray") << "--model finegray" + base << QByteArray("not offered");
        QTest::newRow("pareto") << QByteArray("--model paretonbd --x age --T time") << QByteArray("not offered");
        QTest::newRow("three parameters") << QByteArray("--model bgnbd --params 1,2,3") << QByteArray("--params 1,2,3");
        QTest::newRow("a prediction of a model without one")
            << QByteArray("--model mbgnbd --predict 5") << QByteArray("--predict");
        QTest::newRow("no time") << QByteArray("--model km --event event") << QByteArray("--time");
        QTest::newRow("no event") << QByteArray("--model km --time time") << QByteArray("--event");
        QTest::newRow("an unknown option") << "--model km --colour red" + base << QByteArray("colour");
        QTest::newRow("ties") << "--model cox --covariates age --ties exact" + base << QByteArray("--ties exact");
        QTest::newRow("conf") << "--model km --conf arcsin" + base << QByteArray("log-log|log|plain");
        QTest::newRow("level") << "--model km --level 95" + base << QByteArray("--level 95");
        QTest::newRow("times") << "--model km --times 1,x" + base << QByteArray("--times");
        QTest::newRow("weight") << "--model logrank --group arm --weight fh:1" + base << QByteArray("fh:p,q");
        QTest::newRow("no group") << "--model logrank" + base << QByteArray("--group");
        QTest::newRow("no covariates") << "--model cox" + base << QByteArray("--covariates");
        QTest::newRow("with") << "--model cox --covariates age --with plots" + base << QByteArray("--with");
        QTest::newRow("where") << "--model km --where age<old" + base << QByteArray("age<old");
        QTest::newRow("levels") << "--model km --levels arm=a,a" + base << QByteArray("--levels");
        QTest::newRow("expression") << "--model cox --covariates log(age" + base << QByteArray("log(age");
        QTest::newRow("a weighted concordance of rows with a start")
            << "--model concordance --covariates age --timewt n/G2 --start w" + base << QByteArray("n/G2");
        QTest::newRow("two files") << "--model km other.csv" + base << QByteArray("other.csv");
    }

    void whatCannotBeAskedIsRefusedWithItsName()
    {
        QFETCH(QByteArray, options);
        QFETCH(QByteArray, named);
        const FitRun done = fit(small, options);
        QCOMPARE(done.code, int(Usage));
        QVERIFY2(done.err.contains(QString::fromLatin1(named)), qPrintable(done.err));
        QVERIFY(done.out.isEmpty());
    }

    void badDataIsNamedByLineAndColumn_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("options");
        QTest::addColumn<QByteArray>("place");
        const QByteArray km = "--model km --time time --event event";
        QTest::newRow("text in the time")
            << QByteArray("time,event\n1,1\nlong,0\n") << km << QByteArray("line 3, column 1:");
        QTest::newRow("an infinite time") << QByteArray("time,event\ninf,1\n") << km << QByteArray("line 2, column 1:");
        QTest::newRow("an event of 2") << QByteArray("time,event\n1,1\n2,2\n") << km << QByteArray("line 3, column 2:");
        QTest::newRow("a row that starts when it stops")
            << QByteArray("s,time,event\n0,1,1\n\n4,4,0\n") << km + " --start s" << QByteArray("line 4, column 1:");
        QTest::newRow("a negative weight")
            << QByteArray("time,event,w\n1,1,-1\n") << km + " --weights w" << QByteArray("line 2, column 3:");
        QTest::newRow("one field too few") << QByteArray("time,event\n1\n") << km << QByteArray("line 2:");
        QTest::newRow("an open quote") << QByteArray("time,event\n1,\"1\n") << km << QByteArray("line 2:");
        QTest::newRow("a column that is not there") << QByteArray("time,loss\n1,1\n") << km << QByteArray("\"event\"");
        QTest::newRow("an empty file") << QByteArray() << km << QByteArray("empty");
        QTest::newRow("only a header") << QByteArray("time,event\n") << km << QByteArray("no lines");
        QTest::newRow("nothing left") << QByteArray("time,event\n,1\n") << km << QByteArray("missing");
        QTest::newRow("a log of 0") << QByteArray("time,event,x\n1,1,0\n")
                                    << QByteArray("--model cox --time time --event event --covariates log(x)")
                                    << QByteArray("line 2, column 3: log(x)");
        QTest::newRow("a word among numbers")
            << QByteArray("time,event,x\n1,1,5\n2,1,five\n")
            << QByteArray("--model cox --time time --event event --covariates x") << QByteArray("line 3, column 3:");
        QTest::newRow("a level that was not told")
            << QByteArray("time,event,g\n1,1,a\n2,1,c\n") << km + " --group g --levels g=a,b"
            << QByteArray("line 3, column 3:");
    }

    void badDataIsNamedByLineAndColumn()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, options);
        QFETCH(QByteArray, place);
        const FitRun done = fit(text, options);
        QCOMPARE(done.code, int(BadData));
        QVERIFY2(done.err.contains(QString::fromLatin1(place)), qPrintable(done.err));
        QVERIFY(done.err.contains(u".csv"));
    }

    void aMissingFileIsNamed()
    {
        const FitRun done = fitRun(words("/nowhere.csv --model km --time t --event e"));
        QCOMPARE(done.code, int(NoInput));
        QVERIFY(done.err.contains(u"nowhere.csv"));
    }

    void whatIsNotDefinedIsNullWithAWarning_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("covariates");
        QTest::addColumn<QByteArray>("warning");
        QTest::newRow("a constant") << QByteArray("time,event,x\n1,1,5\n2,1,5\n3,0,5\n") << QByteArray("x")
                                    << QByteArray("constant");
        QTest::newRow("twice the same") << QByteArray("time,event,x,y\n1,1,1,2\n2,1,5,10\n3,1,2,4\n4,0,3,6\n")
                                        << QByteArray("x,y") << QByteArray("collinear");
        QTest::newRow("separation") << QByteArray("time,event,x\n1,1,1\n2,1,1\n3,0,0\n4,0,0\n") << QByteArray("x")
                                    << QByteArray("separation");
        QTest::newRow("no event") << QByteArray("time,event,x\n1,0,1\n2,0,2\n") << QByteArray("x")
                                  << QByteArray("no_events");
        QTest::newRow("one row") << QByteArray("time,event,x\n1,1,1\n") << QByteArray("x") << QByteArray("constant");
    }

    void whatIsNotDefinedIsNullWithAWarning()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, covariates);
        QFETCH(QByteArray, warning);
        const FitRun done = fit(text,
            "--model cox --time time --event event --with concordance,zph,residuals,basehaz --json --covariates "
                + covariates);
        QVERIFY2(done.code == Done, qPrintable(done.err));
        QVERIFY2(done.warnings().contains(QString::fromLatin1(warning)), qPrintable(done.warnings().join(u' ')));
        QVERIFY(!done.out.contains("nan") && !done.out.contains("inf"));
        const QJsonValue last = done.result().value(u"terms"_s).toArray().last();
        QVERIFY(last[u"coef"_s].isNull());
        QVERIFY(last[u"se"_s].isNull());
        QCOMPARE(done.result().value(u"converged"_s).toBool(), warning != "separation" && warning != "no_events");
    }

    void rowsWithAMissingUsedValueAreDropped()
    {
        const QByteArray text = "time,event,x,y\n1,1,1,\n2,0,,1\n3,1,4,1\n,1,5,1\n5,1,2,1\n6,0,3,1\n";
        const QJsonObject result = fit(text, "--model cox --time time --event event --covariates x --json").result();
        QCOMPARE(result.value(u"n"_s).toInt(), 4);
        QCOMPARE(result.value(u"n_dropped"_s).toInt(), 2);
    }

    void expressionsAreComputed()
    {
        const QByteArray text = "time,event,x,y\n1,1,2,3\n2,1,1,8\n3,0,4,1\n4,1,2,2\n5,0,1,3\n6,1,3,3\n";
        const auto coefficient = [&](const char *covariate, const QByteArray &data) {
            const FitRun done
                = fit(data, QByteArray("--model cox --time time --event event --json --covariates ") + covariate);
            return done.result().value(u"terms"_s)[0][u"coef"_s].toDouble();
        };
        const QByteArray ready = "time,event,p,q,l\n1,1,6,0.02,0.6931471805599453\n2,1,8,0.01,0\n3,0,4,0.04,"
                                 "1.3862943611198906\n4,1,4,0.02,0.6931471805599453\n5,0,3,0.01,0\n6,1,9,0.03,"
                                 "1.0986122886681098\n";
        QVERIFY(std::abs(coefficient("x*y", text) - coefficient("p", ready)) < 1e-12);
        QVERIFY(std::abs(coefficient("x/100", text) / coefficient("q", ready) - 1) < 1e-12);
        QVERIFY(std::abs(coefficient("log(x)", text) - coefficient("l", ready)) < 1e-12);
    }

    void whereKeepsRows_data()
    {
        QTest::addColumn<QByteArray>("where");
        QTest::addColumn<int>("rows");
        QTest::newRow("equal") << QByteArray("arm=a") << 3;
        QTest::newRow("equal as a number") << QByteArray("age=50.0") << 1;
        QTest::newRow("not equal") << QByteArray("arm!=a") << 3;
        QTest::newRow("less") << QByteArray("age<50") << 2;
        QTest::newRow("more") << QByteArray("age>50") << 3;
        QTest::newRow("two conditions") << QByteArray("age>50 --where arm=a") << 2;
        QTest::newRow("not empty") << QByteArray("id!=") << 6;
    }

    void whereKeepsRows()
    {
        QFETCH(QByteArray, where);
        QFETCH(int, rows);
        const FitRun done = fit(small, "--model km --time time --event event --json --where " + where);
        QCOMPARE(done.result().value(u"n"_s).toInt(), rows);
        QCOMPARE(done.result().value(u"n_dropped"_s).toInt(), 0);
    }

    void levelsAreInCodePointOrderOrAsTold()
    {
        const auto labels = [&](const char *options) {
            const FitRun done = fit("time,event,g\n1,1,b\n2,1,\xCE\xB1\n3,1,Z\n4,0,10\n5,1,2\n",
                QByteArray("--model km --time time --event event --group g --json ") + options);
            QStringList list;
            for (const QJsonValue &stratum : done.result().value(u"strata"_s).toArray())
                list.append(stratum[u"label"_s].toString());
            return list;
        };
        QCOMPARE(labels(""), (QStringList { u"g=10"_s, u"g=2"_s, u"g=Z"_s, u"g=b"_s, u"g=α"_s }));
        QCOMPARE(labels("--where g!=10 --where g!=α --levels g=b,2,Z"), (QStringList { u"g=b"_s, u"g=2"_s, u"g=Z"_s }));
    }

    void categoriesHaveOneTermPerLevelAndQuotedNumbersAreNumbers()
    {
        const QByteArray text = "time,event,g,x\n1,1,b,\"1\"\n2,1,a,\"0\"\n3,1,c,\"1\"\n4,0,a,\"2\"\n5,1,b,\"0\"\n";
        const auto names = [&](const char *covariates) {
            const FitRun done
                = fit(text, QByteArray("--model cox --time time --event event --json --covariates ") + covariates);
            QStringList list;
            for (const QJsonValue &term : done.result().value(u"terms"_s).toArray())
                list.append(term[u"name"_s].toString());
            return list;
        };
        QCOMPARE(names("g,x"), (QStringList { u"gb"_s, u"gc"_s, u"x"_s }));
        QCOMPARE(names("factor(x)"), (QStringList { u"x1"_s, u"x2"_s }));
        QCOMPARE(names("g --levels g=c,a,b"), (QStringList { u"ga"_s, u"gb"_s }));
    }

    void semicolonsGreekBytesAndLineEndsAreRead()
    {
        const QByteArray text = "time;event;\xEF\xEC\xDC\xE4\xE1\r\n1;1;\xC1\r\n2;0;\xC2\r\n3;1;\xC1\r\n";
        const FitRun done = fit(text, "--model km --time time --event event --group ομάδα --json");
        QVERIFY2(done.code == Done, qPrintable(done.err));
        QCOMPARE(done.result().value(u"strata"_s)[0][u"label"_s].toString(), u"ομάδα=Α"_s);
    }

    void quotedFieldsMayHoldSeparatorsQuotesAndLines()
    {
        const QByteArray text = "time,event,\"g,h\"\n1,1,\"a \"\"b\"\", c\"\n2,0,\"two\nlines\"\nx,1,d\n";
        const FitRun done = fit(text, "--model km --time time --event event");
        QVERIFY2(done.err.contains(u"line 5, column 1"), qPrintable(done.err));
    }

    void anOptionWithoutMeaningIsNamedInAWarning()
    {
        const FitRun done = fit(small, "--model km --time time --event event --ties breslow --json");
        QCOMPARE(done.code, int(Done));
        QCOMPARE(done.warnings(), QStringList { u"unused_option"_s });
    }

    void anEventMayBeAValueOfAColumn()
    {
        const QByteArray text = "time,status\n1,2\n2,1\n3,2\n4,0\n";
        QCOMPARE(fit(text, "--model km --time time --event status=2 --json").result().value(u"n_event"_s).toInt(), 2);
        QCOMPARE(
            fit(text, "--model km --time time --event status=9 --json").warnings(), QStringList { u"event_value"_s });
    }

    void causesOfAnEndAreStates()
    {
        const QByteArray text = "time,end\n1,moved\n2,lost\n3,here\n4,lost\n";
        const QJsonObject result
            = fit(text, "--model aj --time time --event end --censor here --times 2.5 --json").result();
        QCOMPARE(result.value(u"states"_s).toArray(), (QJsonArray { u"(s0)"_s, u"lost"_s, u"moved"_s }));
        const QJsonValue p = result.value(u"strata"_s)[0][u"at"_s][0][u"p"_s];
        QVERIFY(std::abs(p[u"(s0)"_s].toDouble() - 0.5) < 1e-15);
        QVERIFY(std::abs(p[u"moved"_s].toDouble() - 0.25) < 1e-15);
        QCOMPARE(fit(text, "--model aj --time time --event end --censor never").code, int(BadData));
    }

    void customersOfKnownParametersAreDescribed()
    {
        const QByteArray text = "x,tx,T\n26,30.86,31\n,1,2\n0,0,20\n";
        const QJsonObject result
            = fit(text, "--model bgnbd --params 0.243,4.414,0.793,2.426 --predict 52,39 --expect 1,52 --json").result();
        QCOMPARE(result.keys(),
            words("customers expected_purchases fitted gradient_max loglik model n n_dropped n_event params"));
        QCOMPARE(result.value(u"fitted"_s).toBool(), false);
        QCOMPARE(result.value(u"n"_s).toInt(), 2);
        QCOMPARE(result.value(u"n_dropped"_s).toInt(), 1);
        const QJsonValue last = result.value(u"customers"_s)[1];
        QCOMPARE(last[u"row"_s].toInt(), 3);
        QCOMPARE(last[u"palive"_s].toDouble(), 1.0);
        QCOMPARE(last[u"expected"_s][1][u"t"_s].toInt(), 39);
        QCOMPARE(result.value(u"expected_purchases"_s).toArray().size(), 2);
    }

    void parametersOfRepeatOrdersAreFitted()
    {
        const FitRun done = fitRun({ QStringLiteral(PISTIS_TEST_DATA "/evidence/cdnow_exact_days.csv"), u"--model"_s,
            u"mbgnbd"_s, u"--json"_s });
        QVERIFY(std::abs(done.result().value(u"loglik"_s).toDouble() + 9582.13571555) < 1e-6);
        QCOMPARE(done.result().value(u"fitted"_s).toBool(), true);
    }

    void anImpossibleCustomerOrYearIsNamed()
    {
        const FitRun customer = fit("x,tx,T\n1,1,2\n1,5,2\n", "--model mbgnbd");
        QCOMPARE(customer.code, int(BadData));
        QVERIFY2(customer.err.contains(u"line 3, column 1"), qPrintable(customer.err));
        const FitRun year = fit("year,survivors\n0,10\n1,12\n", "--model sbg");
        QCOMPARE(year.code, int(BadData));
        QVERIFY2(year.err.contains(u"line 3, column 2"), qPrintable(year.err));
        const FitRun nobody = fit("x,tx,T\n0,0,2\n0,0,3\n", "--model mbgnbd --json");
        QCOMPARE(nobody.code, int(Done));
        QVERIFY(nobody.result().value(u"params"_s)[u"r"_s].isNull());
        QCOMPARE(nobody.warnings().size(), 1);
    }

private:
    FitRun fit(const QByteArray &text, const QByteArray &options)
    {
        const QString name = m_folder.filePath(u"rows%1.csv"_s.arg(++m_files));
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return {};
        file.close();
        return fitRun(QStringList { name } + QString::fromUtf8(options).split(u' ', Qt::SkipEmptyParts));
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

QTEST_GUILESS_MAIN(TestFitCommand)

#include "tst_fitcommand.moc"
