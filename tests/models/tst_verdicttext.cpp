#include "models/verdicttext.h"
#include "models/warningtext.h"

#include <QRegularExpression>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestVerdictText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLinkIsSaidWithItsLimitsAndWithoutClaimingACause()
    {
        const Verdict verdict { .code = VerdictCode::FewerLosses,
            .losses = 140,
            .hr = 0.91,
            .lower = 0.86,
            .upper = 0.962,
            .fewVisits = VerdictBand { .visits = 0, .yearlyLoss = 0.24 },
            .manyVisits = VerdictBand { .visits = 5, .orMore = true, .yearlyLoss = 0.12 } };
        QCOMPARE(verdictText(verdict, LogDays::Dates, m_english),
            u"Of customers with 5 visits or more in 90 days, 12% were lost in a year, of those with no visit 24%. "
            "Per extra visit losses were 9% lower (4% to 14%). This is a link in your own log, not proof "
            "that visiting more causes it."_s);
    }

    void inferredLossesGiveADirectionAndNoNumber()
    {
        Verdict verdict { .code = VerdictCode::FewerLosses,
            .losses = 140,
            .hr = 0.91,
            .lower = 0.86,
            .upper = 0.962,
            .directionOnly = true };
        using enum VerdictCode;
        for (const VerdictCode code : { CannotTell, NoLinkPartial, NoLink, EarlySign, FewerLosses, MoreLosses }) {
            verdict.code = code;
            for (const QString &name : { u"en"_s, u"el"_s }) {
                const QString text = verdictText(verdict, LogDays::Dates, TextLanguage(name));
                QVERIFY2(!text.isEmpty() && !text.contains(QRegularExpression(u"[0-9]"_s)), qPrintable(text));
            }
        }
        verdict.code = TooFewLosses;
        QVERIFY(verdictText(verdict, LogDays::Dates, m_english).contains(u"140"));
    }

    void noLinkNamesWhatItWouldHaveSeen()
    {
        const Verdict verdict { .code = VerdictCode::NoLink, .hr = 1.032, .lower = 0.963, .upper = 1.106 };
        QCOMPARE(verdictText(verdict, LogDays::Dates, m_english),
            u"No visible link between visit frequency and losing customers: per extra visit losses were 3% higher (4% "
            "lower to 11% higher); a 20% difference per visit would have shown."_s);
    }

    void aLinkThatChangesWithTenureIsSaidByPeriod()
    {
        Verdict verdict { .code = VerdictCode::FewerLosses,
            .losses = 140,
            .hr = 0.91,
            .lower = 0.86,
            .upper = 0.962,
            .periods = { { .from = 0, .to = 365, .losses = 70, .hr = 0.8, .lower = 0.7, .upper = 0.91 },
                { .from = 365, .losses = 70, .hr = 0.97, .lower = 0.88, .upper = 1.06 } } };
        QCOMPARE(verdictText(verdict, LogDays::Dates, m_english),
            u"Per extra visit losses were 20% lower (9% to 30%) in the first year and 3% lower (12% lower to 6% "
            u"higher) "
            "later. This is a link in your own log, not proof that visiting more causes it."_s);
        QCOMPARE(verdictText(verdict, LogDays::Dates, TextLanguage(u"el"_s)),
            u"Ανά επιπλέον επίσκεψη οι απώλειες ήταν 20% λιγότερες (9% έως 30%) τον πρώτο χρόνο και 3% λιγότερες (από "
            "12% λιγότερες έως 6% περισσότερες) αργότερα: συσχέτιση στο ημερολόγιό σας, όχι απόδειξη αιτίας."_s);
        verdict.periods[0].to = 730;
        verdict.periods[1].from = 730;
        QVERIFY(verdictText(verdict, LogDays::Dates, m_english).contains(u" in the first two years and "));
        verdict.periods.insert(verdict.periods.begin(), { .to = 365, .hr = 1.1, .lower = 1.02, .upper = 1.2 });
        QVERIFY(
            verdictText(verdict, LogDays::Dates, m_english)
                .contains(u"10% higher (2% to 20%) in the first year, 20% lower (9% to 30%) in the second year and "));
        QVERIFY(!verdictText(verdict, LogDays::Dates, m_english).contains(u"14%"));
        using enum VerdictCode;
        for (const VerdictCode code : { CannotTell, NoLinkPartial, NoLink, EarlySign, MoreLosses }) {
            verdict.code = code;
            verdict.moreLossesNeeded = 46;
            for (const QString &name : { u"en"_s, u"el"_s })
                QVERIFY(verdictText(verdict, LogDays::Dates, TextLanguage(name)).contains(u"30%"));
        }
    }

    void tooFewLossesSayWhenThereWillBeTen()
    {
        Verdict verdict { .code = VerdictCode::TooFewLosses, .losses = 3, .tenLossesDay = 20454 };
        QVERIFY(verdictText(verdict, LogDays::Dates, m_english).contains(u"January 1, 2026"));
        QVERIFY(verdictText(verdict, LogDays::Numbers, m_english).contains(u"day 20,454"));
        verdict.losses = 0;
        verdict.tenLossesDay.reset();
        QCOMPARE(verdictText(verdict, LogDays::Dates, m_english), u"No losses so far. Not enough to say anything."_s);
    }

    void everyCodeHasASentenceWithoutPlacesLeftOpen_data()
    {
        QTest::addColumn<int>("code");
        for (int code = 0; code <= int(VerdictCode::MoreLosses); ++code)
            QTest::newRow(wordOf(VerdictCode(code))) << code;
    }

    void everyCodeHasASentenceWithoutPlacesLeftOpen()
    {
        static const QRegularExpression place(u"%[0-9n]"_s);
        QFETCH(int, code);
        const Verdict verdict { .code = VerdictCode(code),
            .losses = 12,
            .hr = 1.1,
            .lower = 0.7,
            .upper = 20.0,
            .moreLossesNeeded = 46,
            .tenLossesDay = 20000 };
        for (const QString &language : { u"en"_s, u"el"_s }) {
            const QString text = verdictText(verdict, LogDays::Dates, TextLanguage(language));
            QVERIFY(!text.isEmpty());
            QVERIFY2(!text.contains(place), qPrintable(text));
            QVERIFY(!text.contains(u"effect") && !text.contains(u"because"));
        }
        QVERIFY(!verdictText(verdict).isEmpty());
    }

    void aVerdictWithoutAnEstimateStillHasASentence()
    {
        QCOMPARE(verdictText({ .code = VerdictCode::CannotTell, .losses = 12 }, LogDays::Dates, m_english),
            u"Cannot tell yet."_s);
    }

    void everyWarningHasASentenceWithoutPlacesLeftOpen()
    {
        static const QRegularExpression place(u"%[0-9n]"_s);
        for (int id = int(WarningId::FewLosses); id <= int(WarningId::VisitsIgnored); ++id) {
            const EvidenceWarning warning { .id = WarningId(id), .values = { { "losses", 4 }, { "share", 0.3 } } };
            const QString text = warningText(warning, LogDays::Dates, m_english);
            QVERIFY2(!text.isEmpty() && !text.contains(place), qPrintable(QString::number(id) + text));
        }
    }

    void thinBandsAreNamed()
    {
        const EvidenceWarning warning { .id = WarningId::ThinBands, .values = { { "band0", 1 }, { "band5", 1 } } };
        QVERIFY(warningText(warning, LogDays::Dates, m_english).contains(u"0, 5+"));
    }

private:
    TextLanguage m_english = TextLanguage(u"en"_s);
};

QTEST_GUILESS_MAIN(TestVerdictText)

#include "tst_verdicttext.moc"
