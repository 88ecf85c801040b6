#include "models/livelinetext.h"

#include <QRegularExpression>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

EvidenceResult bookOf(int customers, int losses, const Verdict &verdict = {})
{
    const int third = customers / 3;
    return { .naive = { .customers = customers,
                 .losses = losses,
                 .low = { .n = third, .retained = 0.486 },
                 .middle = { .n = customers - 2 * third, .retained = 0.7 },
                 .high = { .n = third, .retained = 0.9 } },
        .verdict = verdict };
}

} // namespace

class TestLiveLineText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBookWithLossesHearsWhatBothChartsSay()
    {
        const EvidenceResult book = bookOf(500, 150, { .code = VerdictCode::NoLink, .losses = 140, .hr = 1.03 });
        QCOMPARE(evidenceLineText(book, m_english),
            u"The usual chart would claim that 49% of the customers with the fewest visits stayed and 90% of those "
            u"with "
            "the most; an honest comparison shows no visible link — see both charts"_s);
        QCOMPARE(evidenceLineText(book, m_greek),
            u"Το συνηθισμένο διάγραμμα θα ισχυριζόταν ότι έμεινε το 49% των πελατών με τις λιγότερες επισκέψεις και το "
            "90% εκείνων με τις περισσότερες· η έντιμη σύγκριση δεν δείχνει ορατή συσχέτιση — δείτε και τα δύο "
            "διαγράμματα"_s);
    }

    void aLinkIsSaidWithItsSizeAndLimits()
    {
        Verdict verdict { .code = VerdictCode::FewerLosses, .losses = 140, .hr = 0.91, .lower = 0.86, .upper = 0.962 };
        QVERIFY(evidenceLineText(bookOf(500, 150, verdict), m_english)
                    .contains(u"shows a link: 9% fewer losses per extra visit (4% to 14%)"_s));
        QVERIFY(evidenceLineText(bookOf(500, 150, verdict), m_greek)
                    .contains(u"9% λιγότερες απώλειες ανά επιπλέον επίσκεψη (4% έως 14%)"_s));
        verdict = { .code = VerdictCode::MoreLosses, .losses = 9000, .hr = 1.014, .lower = 1.004, .upper = 1.03 };
        QVERIFY(evidenceLineText(bookOf(500, 150, verdict), m_english)
                    .contains(u"1% more losses per extra visit (0.4% to 3%)"_s));
        QVERIFY(evidenceLineText(bookOf(500, 150, verdict), m_greek)
                    .contains(u"1% περισσότερες απώλειες ανά επιπλέον επίσκεψη (0,4% έως 3%)"_s));
        verdict.upper.reset();
        QVERIFY(evidenceLineText(bookOf(500, 150, verdict), m_english).contains(u"cannot tell yet"_s));
    }

    void fewLossesAreCounted()
    {
        const auto text = [this](int losses, const TextLanguage &language) {
            return evidenceLineText(bookOf(60, 9, { .code = VerdictCode::TooFewLosses, .losses = losses }), language);
        };
        QVERIFY(text(1, m_english).contains(u"cannot tell yet from 1 loss —"_s));
        QVERIFY(text(4, m_english).contains(u"cannot tell yet from 4 losses —"_s));
        QVERIFY(text(1, m_greek).contains(u"από 1 απώλεια η"_s));
        QVERIFY(text(4, m_greek).contains(u"από 4 απώλειες η"_s));
        QVERIFY(text(0, m_english).contains(u"an honest comparison cannot tell yet —"_s));
    }

    void aBookWithTooLittleInItPointsToThePracticeBook_data()
    {
        QTest::addColumn<int>("customers");
        QTest::addColumn<int>("losses");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("greek");
        QTest::newRow("none") << 0 << 0 << u"Your book has no customers yet;"_s
                              << u"Το βιβλίο σας δεν έχει ακόμη πελάτες·"_s;
        QTest::newRow("one") << 1 << 0 << u"Your book has 1 customer, too few for both charts;"_s
                             << u"Το βιβλίο σας έχει 1 πελάτη, πολύ λίγο"_s;
        QTest::newRow("29") << 29 << 20 << u"Your book has 29 customers, too few for both charts;"_s
                            << u"Το βιβλίο σας έχει 29 πελάτες, πολύ λίγους"_s;
        QTest::newRow("nobody lost") << 300 << 0 << u"No customer of your book is lost,"_s
                                     << u"Στο βιβλίο σας δεν χάθηκε κανένας πελάτης,"_s;
    }

    void aBookWithTooLittleInItPointsToThePracticeBook()
    {
        QFETCH(int, customers);
        QFETCH(int, losses);
        QFETCH(QString, english);
        QFETCH(QString, greek);
        const QString inEnglish = evidenceLineText(bookOf(customers, losses), m_english);
        const QString inGreek = evidenceLineText(bookOf(customers, losses), m_greek);
        QVERIFY2(inEnglish.startsWith(english) && inEnglish.contains(u"practice book"), qPrintable(inEnglish));
        QVERIFY2(inGreek.startsWith(greek) && inGreek.contains(u"βιβλίο εξάσκησης"), qPrintable(inGreek));
    }

    void everyVerdictIsSaidInBothLanguagesWithoutPlacesLeftOpen()
    {
        static const QRegularExpression place(u"%[0-9n]"_s);
        for (int code = 0; code <= int(VerdictCode::MoreLosses); ++code) {
            const EvidenceResult book
                = bookOf(300, 60, { .code = VerdictCode(code), .losses = 60, .hr = 1.1, .lower = 1.05, .upper = 1.2 });
            const QString english = evidenceLineText(book, m_english);
            const QString greek = evidenceLineText(book, m_greek);
            QVERIFY2(!english.contains(place) && !english.contains(u"; —"), qPrintable(english));
            QVERIFY2(
                !greek.contains(place) && (greek.contains(u"σύγκρι") || greek.contains(u"συγκρι")) && greek != english,
                qPrintable(greek));
            for (const QString &word : { u"effect"_s, u"because"_s, u"cause"_s })
                QVERIFY2(!english.contains(word), qPrintable(english));
        }
    }

    void countsHaveNoWordsForEvidence()
    {
        QVERIFY(liveLineText(Practice::Evidence, { .current = 42, .pastRhythm = 7 }, m_english).isEmpty());
    }

private:
    TextLanguage m_english { u"en"_s };
    TextLanguage m_greek { u"el"_s };
};

QTEST_GUILESS_MAIN(TestLiveLineText)

#include "tst_livelinetext.moc"
