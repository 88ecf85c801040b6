#include "lessons/article.h"
#include "lessons/packid.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

using Kind = LessonBlock::Kind;

LessonText greek(const QString &text) { return articleText(cleaned(text), LessonLanguage::Greek); }

LessonText english(const QString &text) { return articleText(cleaned(text), LessonLanguage::English); }

QList<Kind> kindsOf(const LessonText &text)
{
    QList<Kind> kinds;
    for (const LessonBlock &block : text.blocks)
        kinds.append(block.kind);
    return kinds;
}

} // namespace

class TestArticle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titleAuthorHeadingsAndPracticeAreFound()
    {
        const LessonText text
            = greek(u"3 συμβουλές για το μαγαζί\n\nΤης Μαρίας Λάμπρου\n\nΑρχή του κειμένου.\n\n"
                    "1. Βγείτε έξω\n\nΈνα. Δύο.\n\n2. Ρωτήστε\n\nΤρία;\n\n3. Κρατήστε τον λόγο σας\n\nΤέσσερα.\n"_s);
        QCOMPARE(text.front.title, u"3 συμβουλές για το μαγαζί"_s);
        QCOMPARE(text.front.author, u"Μαρία Λάμπρου"_s);
        QCOMPARE(numberedHeadings(text),
            QStringList({ u"1. Βγείτε έξω"_s, u"2. Ρωτήστε"_s, u"3. Κρατήστε τον λόγο σας"_s }));
        QCOMPARE(text.front.practice,
            (QMap<int, Practice> { { 1, Practice::Visits }, { 2, Practice::Requests }, { 3, Practice::Promises } }));
        QCOMPARE(text.blocks.at(3).sentences, QStringList({ u"Ένα."_s, u"Δύο."_s }));
    }

    void whoWroteItStandsInTheNominativeWhereTheEndingIsSure_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("author");
        QTest::newRow("alpha") << u"Της Μαρίας Παππά"_s << u"Μαρία Παππά"_s;
        QTest::newRow("eta with the accent") << u"της Αγγελικής Γ. Ανδρέου"_s << u"Αγγελική Γ. Ανδρέου"_s;
        QTest::newRow("first name alone") << u"Της Ελένης"_s << u"Ελένη"_s;
        QTest::newRow("double name") << u"Της Άννας-Μαρίας Παπαδοπούλου"_s << u"Άννα-Μαρία Παπαδοπούλου"_s;
        QTest::newRow("double surname") << u"Της Ελένης Παππά-Ανδρέου"_s << u"Ελένη Παππά-Ανδρέου"_s;
        QTest::newRow("capitals") << u"ΤΗΣ ΜΑΡΙΑΣ ΠΑΠΠΑ"_s << u"ΜΑΡΙΑ ΠΑΠΠΑ"_s;
        QTest::newRow("a name without endings") << u"Της Αγκάθα Κρίστι"_s << u"Αγκάθα Κρίστι"_s;
        QTest::newRow("a name in Latin letters") << u"Της Frances Davis"_s << u"Frances Davis"_s;
        QTest::newRow("omega") << u"Της Ηρώς Παππά"_s << u"Ηρώς Παππά"_s;
        QTest::newRow("a surname with a sigma") << u"Της Μαρίας Κάλλας"_s << u"Μαρίας Κάλλας"_s;
        QTest::newRow("two first names") << u"Της Μαρίας Ελένης Παππά"_s << u"Μαρίας Ελένης Παππά"_s;
        QTest::newRow("not a name") << u"Της Συντακτικής Ομάδας"_s << u"Συντακτικής Ομάδας"_s;
        QTest::newRow("his, of several endings") << u"Του Γιώργου Παππά"_s << u"Γιώργου Παππά"_s;
        QTest::newRow("accusative") << u"Από την Μαρία Παππά"_s << u"Μαρία Παππά"_s;
    }

    void whoWroteItStandsInTheNominativeWhereTheEndingIsSure()
    {
        QFETCH(const QString, line);
        const LessonText text = greek(u"Συμβουλές για το μαγαζί\n\n%1\n\nΑρχή του κειμένου.\n"_s.arg(line));
        QTEST(text.front.author, "author");
    }

    void aNameBelowTheTitleIsItsAuthorWhereTheHeadingsAreNumbered_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("author");
        QTest::newRow("name") << u"Maria J. Lambrou"_s << u"1. Go out"_s << u"Maria J. Lambrou"_s;
        QTest::newRow("name, headings without numbers") << u"Maria Lambrou"_s << u"Go out"_s << QString();
        QTest::newRow("a heading with a common word") << u"Why It Matters"_s << u"1. Go out"_s << QString();
        QTest::newRow("one word") << u"Introduction"_s << u"1. Go out"_s << QString();
        QTest::newRow("small letters") << u"Before we begin"_s << u"1. Go out"_s << QString();
    }

    void aNameBelowTheTitleIsItsAuthorWhereTheHeadingsAreNumbered()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, heading);
        const LessonText text
            = english(u"Tips for a shop\n\n%1\n\nHere the text begins.\n\n%2\n\nOne. Two.\n"_s.arg(line, heading));
        QTEST(text.front.author, "author");
        QCOMPARE(text.blocks.at(1).sentences.first(), text.front.author.isEmpty() ? line : u"Here the text begins."_s);
    }

    void aBylineTellsByWhomWithoutAName_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("author");
        QTest::newRow("what they do") << u"By a guest author"_s << u"a guest author"_s;
        QTest::newRow("nothing before it") << u"By our staff"_s << u"our staff"_s;
        QTest::newRow("two words before it") << u"Written by our own sales team"_s << u"our own sales team"_s;
        QTest::newRow("several of them") << u"By our editors"_s << u"our editors"_s;
    }

    void aBylineTellsByWhomWithoutAName()
    {
        QFETCH(const QString, line);
        const LessonText text = english(u"Tips for a shop\n\n%1\n\nHere the text begins.\n"_s.arg(line));
        QTEST(text.front.author, "author");
        QCOMPARE(text.blocks.at(1).sentences, QStringList(u"Here the text begins."_s));
    }

    void aHeadingThatBeginsAsABylineStays()
    {
        const LessonText text = english(u"How an election was won\n\nBy a narrow margin\n\nHere the text begins.\n"_s);
        QCOMPARE(text.front.author, QString());
        QCOMPARE(kindsOf(text), (QList<Kind> { Kind::Title, Kind::Heading, Kind::Paragraph }));
        QCOMPARE(text.blocks.at(1).sentences, QStringList(u"By a narrow margin"_s));
    }

    void listsQuotationsAndPlainHeadingsAreFound()
    {
        const LessonText text = english(u"A title\n\nFirst things\n\nSome words about the first things.\n\n"
                                        "“Quoted words.”\n\n1. one\n2. two\n3. three\n\n- four\n\nThe end.\n"_s);
        QCOMPARE(kindsOf(text),
            (QList<Kind> { Kind::Title, Kind::Heading, Kind::Paragraph, Kind::Quotation, Kind::ListItem, Kind::ListItem,
                Kind::ListItem, Kind::ListItem, Kind::Paragraph }));
        QVERIFY(text.front.practice.isEmpty());
    }

    void linesBrokenToAWidthAreOneParagraph()
    {
        const LessonText text = english(u"A title\n\nThese are the first words of a paragraph that goes\n"
                                        "on in the next line, and here it ends. Another\nsentence.\n"_s);
        QCOMPARE(text.blocks.size(), 2);
        QCOMPARE(text.blocks.at(1).sentences.size(), 2);
    }

    void aNumberInASentenceIsNoHeading()
    {
        const LessonText text = english(u"A title\n\n10.000 people voted for him in the small town\n\nMore.\n"_s);
        QVERIFY(numberedHeadings(text).isEmpty());
    }

    void aFirstLineOfSeveralSentencesIsNoTitle()
    {
        const LessonText text = greek(u"Ο πωλητής ήρθε. Ο πελάτης τον άκουσε. Τι χαρά!\n\nΈφυγε.\n"_s);
        QCOMPARE(kindsOf(text), (QList<Kind> { Kind::Paragraph, Kind::Paragraph }));
        QCOMPARE(text.blocks.first().sentences.size(), 3);
        QCOMPARE(text.front.title, u"Ο πωλητής ήρθε."_s);
        QCOMPARE(kindsOf(english(u"Why do they leave?\n\nNobody asks.\n"_s)),
            (QList<Kind> { Kind::Title, Kind::Paragraph }));
    }

    void nothingGivesNoBlocks() { QVERIFY(greek(u"\n\n"_s).isEmpty()); }

    void aTitleBecomesANameInLatinLetters()
    {
        QCOMPARE(packIdOf(u"3 μαθήματα: «Πωλήσεις»"_s), u"3-mathemata-poleseis"_s);
        QCOMPARE(packIdOf(u"!"_s), u"lesson"_s);
    }
};

QTEST_GUILESS_MAIN(TestArticle)

#include "tst_article.moc"
