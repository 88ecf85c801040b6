#include "evidence/evidence.h"
#include "evidence/goldenlog.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

constexpr double curve = 1e-10;
constexpr double cox = 1e-8;

struct Found
{
    std::optional<double> value {};
    double tolerance = 0; // relative, absolute where |value| < 1; 0: counts agree exactly
};

int numberAfter(const QString &text, QChar mark)
{
    return text.section(mark, 1).section(u']', 0, 0).section(u')', 0, 0).toInt();
}

Found ofLag(const LagResult &lag, const QString &quantity)
{
    const CoxResult &fit = lag.cox;
    const QHash<QString, Found> values {
        { u"rows"_s, { double(lag.rows) } },
        { u"events"_s, { double(lag.events) } },
        { u"persondays"_s, { double(lag.personDays) } },
        { u"coef"_s, { fit.coef, cox } },
        { u"se"_s, { fit.se, cox } },
        { u"robust.se"_s, { fit.robustSe, cox } },
        { u"loglik0"_s, { fit.loglikNull, cox } },
        { u"loglik"_s, { fit.loglik, cox } },
        { u"score"_s, { fit.score, cox } },
        { u"zph.chisq"_s, { lag.zph.chisq, cox } },
        { u"zph.p"_s, { lag.zph.p, cox } },
    };
    return values.value(quantity);
}

Found ofBand(const BandResult &band, const QString &name)
{
    const QHash<QString, Found> values {
        { u"events"_s, { double(band.events) } },
        { u"persondays"_s, { double(band.personDays) } },
        { u"expected"_s, { band.expected, curve } },
        { u"logHR"_s, { band.logHr, cox } },
        { u"seLogHR"_s, { band.seLogHr, cox } },
    };
    return values.value(name);
}

Found ofNaive(const NaiveView &naive, const QString &quantity)
{
    if (quantity.startsWith(u"retained low"))
        return { naive.low.retained, curve };
    if (quantity.startsWith(u"retained high"))
        return { naive.high.retained, curve };
    const QHash<QString, int> counts { { u"customers"_s, naive.customers }, { u"visits"_s, naive.visits },
        { u"losses"_s, naive.losses } };
    return { counts.value(quantity) };
}

Found ofTenure(const KmResult &km, const QString &quantity)
{
    for (const KmPoint &point : km.at) {
        if (point.tenure == numberAfter(quantity, u'('))
            return { quantity.startsWith(u'S')   ? point.surv
                    : quantity.startsWith(u"lo") ? point.lower
                                                 : point.upper,
                curve };
    }
    return {};
}

Found ofLandmark(const LandmarkResult &landmark, const QString &quantity)
{
    if (quantity == u"chisq")
        return { landmark.test.chisq, curve };
    if (quantity == u"median")
        return { landmark.median };
    return { quantity == u"n" ? landmark.n : landmark.high };
}

Found find(const EvidenceResult &result, const QString &feature, const QString &quantity)
{
    if (feature == u"naive chart")
        return ofNaive(result.naive, quantity);
    if (feature.startsWith(u"KM"))
        return ofTenure(result.km, quantity);
    if (feature.startsWith(u"landmark"))
        return ofLandmark(result.landmark, quantity);
    const LagResult *lag = result.lag(feature.section(u' ', -1).toInt());
    if (!lag)
        return {};
    if (feature.startsWith(u"bands"))
        return ofBand(lag->bands.at(std::size_t(numberAfter(quantity, u'['))), quantity.section(u'[', 0, 0));
    return ofLag(*lag, quantity);
}

} // namespace

class TestGoldenLogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        constexpr int cut = 1095;
        for (const QString &name : { u"PL1"_s, u"PL3"_s })
            m_results.insert(name, evidenceResult(goldenLog(name), { .cut = cut }));
    }

    void everyReferenceValueIsReached()
    {
        const QList<QStringList> references = csvRows(u"pipeline_open.csv"_s);
        QCOMPARE(references.size(), 236);
        for (const QStringList &row : references) {
            const QByteArray label = row.join(u" | ").toUtf8();
            const Found found = find(m_results.value(row.at(0)), row.at(1), row.at(2));
            if (row.at(3) == u"NA") {
                QVERIFY2(!found.value, label.constData());
                continue;
            }
            QVERIFY2(found.value, label.constData());
            const double wanted = row.at(3).toDouble();
            const double off = std::abs(*found.value - wanted) / std::max(1.0, std::abs(wanted));
            QVERIFY2(off <= found.tolerance,
                qPrintable(QString::fromUtf8(label) + u" got "_s + QString::number(*found.value, 'g', 17)));
        }
    }

    void theVerdictsAreThoseOfTheWorkedExamples()
    {
        QCOMPARE(m_results.value(u"PL1"_s).verdict.code, VerdictCode::NoLink);
        QCOMPARE(m_results.value(u"PL3"_s).verdict.code, VerdictCode::FewerLosses);
    }

    void yearlyRetentionDoesNotDependOnTheReferenceBand()
    {
        const EvidenceResult other
            = evidenceResult(goldenLog(u"PL3"_s), { .cut = 1095, .referenceBand = EvidenceParameters::mostLosses });
        const std::vector<BandResult> &bands = other.lag(60)->bands;
        const EvidenceResult first = m_results.value(u"PL3"_s);
        const std::vector<BandResult> &zero = first.lag(60)->bands;
        for (std::size_t i = 0; i < bands.size(); ++i)
            QVERIFY(std::abs(*bands[i].retentionYear - *zero[i].retentionYear) < cox);
    }

private:
    QHash<QString, EvidenceResult> m_results;
};

QTEST_APPLESS_MAIN(TestGoldenLogs)

#include "tst_goldenlogs.moc"
