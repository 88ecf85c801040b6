#include "lessons/sentencesplitter.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestSentenceSplitter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // "|" shows where the sentences must end.
    void greek_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *text) { QTest::newRow(text) << QString::fromUtf8(text); };
        row("Ήρθε χθες.|Έφυγε σήμερα.");
        row("Γιατί;|Επειδή έτσι.");
        row("Ήρθε.|Και είπε ότι δεν το ξέρει… \"");
        row("Γιατί\u037e|Επειδή έτσι.");
        row("Ουάου!|Καλό αυτό…|Τέλος.");
        row("«Γιατί;» ρώτησε ο κ. Ιωάννου.|Κανείς δεν απάντησε.");
        row("Είπε «Έρχομαι.»|Και ήρθε.");
        row("Ο κ. Παππάς και η κα. Λάμπρου, π.χ. το Σάββατο, δηλ. αύριο.|Ναι.");
        row("Ήρθαν οι κκ. Νίκου και Ράλλη.|Καλώς.");
        row("Ήρθαν οι κ.κ. Νίκου και Ράλλη.|Καλώς.");
        row("Η Α.Ε. Παπαδόπουλος πούλησε.|Ο Ο.Τ.Ε. Πειραιά αγόρασε.");
        row("Δουλεύει στην Α.Ε.|Ο πελάτης το ξέρει.");
        row("Πήγε στον «Ο.Τ.Ε.»|Τον άκουσαν.");
        row("Πουλά ψωμί, γάλα κ.λπ. και καφέ.|Κλείνει αργά.");
        row("Πουλά ψωμί, γάλα κ.λπ.|Κλείνει αργά.");
        row("Στις 9 π.μ. ανοίγει και στις 5 μ.μ. κλείνει.");
        row("Δες αρ. 5, σελ. 12, τηλ. 210 1234567.|Τέλος.");
        row("Η Γ. Μ. Δήμου ήρθε.|Έφυγε.");
        row("Κόστισε 1.000,50 ευρώ, δηλαδή 3.5 φορές πάνω από 10.000.|Πολλά.");
        row("Δες το www.example.gr/a.html και το αρχείο.txt σήμερα.|Ναι.");
        row("1. Ακούστε πρώτα");
        row("1. Ακούστε πρώτα.|Μετά μιλήστε.");
        row("Ακούει· δεν μιλά.|Σωστά.");
        row("Ακούει\u0387 δεν μιλά.|Σωστά.");
        row("Αλήθεια;!|Ναι (έτσι λένε.)|Καλά.");
        row("Περίμενε… μήπως όχι.|Ναι.");
        row("Σωστά.|«Έτσι είναι.»|(Μάλλον.)");
        row("Δεν υπάρχει τέλος");
        row("Ήρθαν ο Νίκος, η Άννα κ.ά. και έμειναν.|Χάρηκα.");
        row("Μένει στην Αθ. Διάκου 3, κοντά στην πλατεία.|Ναι.");
        row("Η κ. Λάμπρου είπε: «Ναι.»|Τότε έφυγα.");
        row("“Γιατί;” ρώτησε.|«Δεν ξέρω!» απάντησε.");
        row("Πήραν το 3.5 και το 10.000.|Όχι το 1.000,50.");
        row("Γράψτε στο info@example.gr ή δείτε το https://example.gr/a;b=1 σήμερα.|Ναι.");
        row("Ναι!!!|Όχι…|Ίσως;;|Τέλος");
        row("(Έτσι λένε.)|\"Καλά.\"|Ναι.");
    }

    void greek()
    {
        QFETCH(QString, text);
        QCOMPARE(splitSentences(QString(text).replace(u'|', u' '), LessonLanguage::Greek), text.split(u'|'));
    }

    void english_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *text) { QTest::newRow(text) << QString::fromUtf8(text); };
        row("He came.|She left.");
        row("Why?|Because.");
        row("A pause; it does not end here.|Yes!");
        row("“Why?” he asked.|Nobody knew.");
        row("He said “I am coming.”|And he came.");
        row("Mr. Smith and Dr. Jones met Mrs. Brown, e.g. on Monday, i.e. tomorrow.|Good.");
        row("No. 5 is on p. 12.|No.|Really.");
        row("Bread, milk, etc. are sold.|Bread, milk, etc.|Cheese too.");
        row("It cost 3.5 times 10,000.50 euros.|Much.");
        row("The U.S. Senate voted.|They live in the U.S.|We do not.");
        row("J.F. Kennedy came at 5 P.M.|Customers left.");
        row("J. F. Kennedy spoke.|So did I.|Yes.");
        row("See www.example.com/a.html or notes.txt today.|Done.");
        row("2. Listen first.|Then speak.");
        row("Wait… maybe not.|Yes…|No.");
        row("“Stop!” she said.|“Why?”|(Nobody knew.)");
        row("Dr. A. Brown paid 1,000.50 for no. 3.|Why not?!|Well…");
    }

    void english()
    {
        QFETCH(QString, text);
        QCOMPARE(splitSentences(QString(text).replace(u'|', u' '), LessonLanguage::English), text.split(u'|'));
    }

    void nothingGivesNothing() { QVERIFY(splitSentences(u"  \n "_s, LessonLanguage::Greek).isEmpty()); }

    void spacesBecomeOne()
    {
        QCOMPARE(splitSentences(u"  Ένα\n δύο.  Τρία. "_s, LessonLanguage::Greek),
            QStringList({ u"Ένα δύο."_s, u"Τρία."_s }));
    }
};

QTEST_GUILESS_MAIN(TestSentenceSplitter)

#include "tst_sentencesplitter.moc"
