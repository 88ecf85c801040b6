#include "cli/fitrun.h"
#include "cli/referencepath.h"
#include "exchange/csvreader.h"

#include <QFile>
#include <QTest>

#include <cmath>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(PISTIS_TEST_DATA "/evidence/");

struct Reference
{
    QString feature {};
    QString quantity {};
    QString value {};
};

QList<QStringList> linesOf(const QString &name)
{
    QFile file(folder + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    CsvReader reader(text);
    QList<QStringList> lines;
    while (const auto row = reader.next())
        lines.append(row->fields);
    return lines;
}

// What a run of two in one case answers, by the word in front; empty: not this one.
QString ownQuantity(const QString &quantity, const QString &run)
{
    if (run.isEmpty())
        return quantity.startsWith("R "_L1)    ? quantity.mid(2)
            : quantity.startsWith("efron "_L1) ? quantity.mid(6)
                                               : quantity.section(u'=', 0, quantity.startsWith("coef=log"_L1) ? 0 : -1);
    for (const QChar mark : { u' ', u'.' }) {
        if (quantity.startsWith(run + mark))
            return quantity.mid(run.size() + 1);
    }
    return {};
}

double toleranceOf(const QString &feature, const QString &quantity)
{
    constexpr double curve = 1e-10;
    constexpr double regression = 1e-8;
    static const QStringList curves { u"KM ("_s, u"Nelson-Aalen"_s, u"RMST"_s, u"survdiff"_s, u"log-rank"_s,
        u"Aalen-Johansen"_s, u"person-time"_s, u"landmark"_s };
    const bool isCurve = std::ranges::any_of(curves, [&](const QString &word) { return feature.contains(word); });
    return isCurve && !(feature.startsWith("landmark"_L1) && quantity != u"chisq") ? curve : regression;
}

QString compared(const QJsonValue &got, const Reference &reference)
{
    const bool isNull = reference.value == u"NA" || reference.value == u"NaN";
    if (isNull || !got.isDouble())
        return isNull && got.isNull() ? QString() : u"%1 for %2"_s.arg(got.toVariant().toString(), reference.value);
    const double expected = reference.value.toDouble();
    const double off = std::abs(got.toDouble() - expected) / std::max(1.0, std::abs(expected));
    if (off <= toleranceOf(reference.feature, reference.quantity))
        return {};
    return u"%1 for %2"_s.arg(got.toDouble(), 0, 'g', 17).arg(reference.value);
}

} // namespace

class TestFitReferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const QStringList &line : linesOf(u"refs_open.csv"_s))
            m_references[line.at(0)].append({ line.at(1), line.at(4), line.at(5) });
        QVERIFY(m_references.size() > 20);
    }

    void everyReferenceValueIsReached_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("run");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("arguments");
        for (const QStringList &line : linesOf(u"cases.csv"_s)) {
            if (line.at(4) == u"refs_open.csv" && !line.at(3).contains("finegray"_L1))
                QTest::newRow(qPrintable(line.at(0) + u' ' + line.at(1)))
                    << line.at(0) << line.at(1) << line.at(2) << line.at(3);
        }
    }

    void everyReferenceValueIsReached()
    {
        QFETCH(QString, name);
        QFETCH(QString, run);
        QFETCH(QString, file);
        QFETCH(QString, arguments);
        QHash<QString, QJsonObject> results;
        QStringList wrong;
        int compares = 0;
        for (const Reference &reference : m_references.value(name)) {
            const QString quantity = ownQuantity(reference.quantity, run);
            if (quantity.isEmpty())
                continue;
            const QString options = referenceOptions(reference.feature);
            if (!results.contains(options)) {
                const QStringList args = QStringList { folder + file }
                    + QString(arguments + u' ' + options).simplified().split(u' ') + QStringList { u"--json"_s };
                const FitRun done = fitRun(args);
                QVERIFY2(done.code == Done, qPrintable(done.err));
                results.insert(options, done.result());
            }
            ++compares;
            const QString fault
                = compared(referenceValue(results.value(options), reference.feature, quantity), reference);
            if (!fault.isEmpty())
                wrong.append(reference.feature + u", "_s + reference.quantity + u": "_s + fault);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 10).join(u'\n')));
        QVERIFY(compares > 1);
    }

    void aWrongValueIsNoticed()
    {
        const FitRun done = fitRun({ folder + u"freireich_6mp.csv"_s, u"--model"_s, u"cox"_s, u"--time"_s, u"time"_s,
            u"--event"_s, u"status"_s, u"--covariates"_s, u"arm"_s, u"--json"_s });
        const QJsonValue got = referenceValue(done.result(), u"coxph efron"_s, u"coef[armplacebo]"_s);
        QVERIFY(compared(got, { u"coxph efron"_s, u"coef"_s, u"1.57212514882907"_s }).isEmpty());
        QVERIFY(!compared(got, { u"coxph efron"_s, u"coef"_s, u"1.57212524882907"_s }).isEmpty());
        QVERIFY(!compared(got, { u"coxph efron"_s, u"coef"_s, u"NA"_s }).isEmpty());
        QVERIFY(!compared(QJsonValue::Null, { u"coxph efron"_s, u"coef"_s, u"1.5"_s }).isEmpty());
    }

private:
    QHash<QString, QList<Reference>> m_references {};
};

QTEST_GUILESS_MAIN(TestFitReferences)

#include "tst_fitreferences.moc"
