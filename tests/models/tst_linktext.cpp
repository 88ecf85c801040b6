#include "models/gaptext.h"
#include "models/linktext.h"
#include "models/livelinetext.h"

#include <QRegularExpression>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

Verdict fewer(VerdictCode code = VerdictCode::FewerLosses)
{
    return { .code = code, .losses = 140, .hr = 0.83, .lower = 0.72, .upper = 0.962 };
}

} // namespace

class TestLinkText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLinkIsSaidInPercentWithTheSmallerChangeFirst()
    {
        QCOMPARE(linkText(fewer(), m_english),
            u"an honest comparison shows a link: 17% fewer losses per extra visit (4% to 28%)"_s);
        QCOMPARE(linkText(fewer(), m_greek),
            u"η έντιμη σύγκριση δείχνει συσχέτιση: 17% λιγότερες απώλειες ανά επιπλέον επίσκεψη (4% έως 28%)"_s);
        QVERIFY(linkText(fewer(VerdictCode::EarlySign), m_english).contains(u"an early sign: 17% fewer"_s));
    }

    void limitsOnBothSidesSayTheirDirection()
    {
        const Verdict verdict { .code = VerdictCode::NoLink, .losses = 140, .hr = 0.98, .lower = 0.91, .upper = 1.06 };
        QCOMPARE(linkText(verdict, m_english),
            u"an honest comparison shows no visible link: 2% fewer losses per extra visit (9% fewer to 6% more)"_s);
        QCOMPARE(linkText(verdict, m_greek),
            u"η έντιμη σύγκριση δεν δείχνει ορατή συσχέτιση: 2% λιγότερες απώλειες ανά επιπλέον επίσκεψη (9% λιγότερες "
            "έως 6% περισσότερες)"_s);
    }

    void inferredLossesHaveADirectionAndNoNumber()
    {
        Verdict verdict = fewer();
        verdict.directionOnly = true;
        const QString text = linkText(verdict, m_english);
        QVERIFY2(text.contains(u"only a direction"_s) && !text.contains(u'%'), qPrintable(text));
    }

    void changesBeyondMeasureAreNotCounted()
    {
        const Verdict verdict { .code = VerdictCode::MoreLosses, .losses = 40, .hr = 30, .lower = 2, .upper = 400 };
        QVERIFY2(
            linkText(verdict, m_english).contains(u"over 1,000% more"_s), qPrintable(linkText(verdict, m_english)));
    }

    void aLinkThatChangesWithTenureHasNoNumberOfItsOwn()
    {
        Verdict verdict = fewer();
        verdict.periods = { { .to = 365 }, { .from = 366 } };
        const QString text = linkText(verdict, m_english);
        QVERIFY2(
            text.endsWith(u"not the same for new and for old customers"_s) && !text.contains(u'%'), qPrintable(text));
    }

    void whatOnlyTheUnadjustedLogShowsIsSaidBesideAnAdjustedResultThatIsOpen()
    {
        EvidenceResult result { .lags = { { .lag = 60, .cox = { .hr = 0.82, .hrLower = 0.71, .hrUpper = 0.95 } } },
            .verdict = { .code = VerdictCode::NoLinkPartial } };
        QCOMPARE(unadjustedText(result, m_english), QString());
        result.ownPace.emplace();
        QCOMPARE(unadjustedText(result, m_english),
            u"Without the adjustment for how often each customer is usually visited the log shows 18% fewer losses per "
            "extra visit (5% to 29%); with it, that is not established."_s);
        result.verdict.code = VerdictCode::FewerLosses;
        QCOMPARE(unadjustedText(result, m_english), QString());
        result.verdict.code = VerdictCode::NoLink;
        result.lags.front().cox.hrUpper = 1.02;
        QCOMPARE(unadjustedText(result, m_english), QString());
    }

    void theGapAndTheLessonSayTheSame()
    {
        EvidenceResult result { .naive = { .customers = 60, .losses = 20 }, .verdict = fewer() };
        result.naive.low = { .n = 20, .retained = 0.49 };
        result.naive.high = { .n = 20, .retained = 0.9 };
        for (const TextLanguage *language : { &m_english, &m_greek }) {
            const QString gap = gapText(result, *language);
            QVERIFY2(gap.contains(linkText(result.verdict, *language)), qPrintable(gap));
            QVERIFY2(evidenceLineText(result, *language).startsWith(gap.chopped(1)), qPrintable(gap));
        }
        QCOMPARE(gapText(result, m_english),
            u"The usual chart would claim that 49% of the customers with the fewest visits stayed and 90% of those "
            u"with "
            "the most; an honest comparison shows a link: 17% fewer losses per extra visit (4% to 28%)."_s);
    }

    void withoutCustomersForThreeGroupsTheGapSaysSo()
    {
        QVERIFY(gapText({}, m_english).startsWith(u"There are too few customers for the usual chart"_s));
    }

    void everyResultIsSaidInBothLanguagesWithoutPlacesLeftOpen()
    {
        static const QRegularExpression place(u"%[0-9n]"_s);
        for (int code = 0; code <= int(VerdictCode::MoreLosses); ++code) {
            for (const bool directionOnly : { false, true }) {
                Verdict verdict = fewer(VerdictCode(code));
                verdict.directionOnly = directionOnly;
                const QString english = linkText(verdict, m_english);
                const QString greek = linkText(verdict, m_greek);
                QVERIFY2(!english.isEmpty() && !english.contains(place), qPrintable(english));
                QVERIFY2(greek != english && !greek.contains(place), qPrintable(greek));
                for (const QString &word : { u"effect"_s, u"because"_s, u"cause"_s, u"times as many"_s })
                    QVERIFY2(!english.contains(word), qPrintable(english));
            }
        }
    }

private:
    TextLanguage m_english { u"en"_s };
    TextLanguage m_greek { u"el"_s };
};

QTEST_GUILESS_MAIN(TestLinkText)

#include "tst_linktext.moc"
