#include "lessons/alignmentset.h"
#include "lessons/article.h"
#include "lessons/lessonpack.h"

#include <QTest>

#include <algorithm>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

LessonText greek(const QString &text) { return articleText(cleaned(text), LessonLanguage::Greek); }

LessonText english(const QString &text) { return articleText(cleaned(text), LessonLanguage::English); }

QList<AlignedBead> beads(const LessonText &left, const LessonText &right, const QList<LessonLink> &anchors = {})
{
    const auto found = align(left, right, {}, anchors);
    return found ? *found : QList<AlignedBead>();
}

QString shownBeads(const LessonText &left, const LessonText &right, const QList<LessonLink> &anchors = {})
{
    return shown(linksOf(beads(left, right, anchors)));
}

QStringList wordsOf(const QList<LinkReason> &reasons)
{
    QStringList words;
    for (const LinkReason &reason : reasons)
        words.append(reasonWords(reason));
    return words;
}

} // namespace

class TestAligner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalStructureIsLinkedSentenceBySentence()
    {
        const LessonText left = greek(u"Τίτλος\n\nΈνα. Δύο.\n\n1. Πρώτο\n\nΤρία. Τέσσερα.\n"_s);
        const LessonText right = english(u"Title\n\nOne. Two.\n\n1. First\n\nThree. Four.\n"_s);
        QCOMPARE(shownBeads(left, right), u"0-0 1-1 2-2 3-3 4-4 5-5"_s);
    }

    void aSectionThatOneTextLacksIsLeftUnpaired()
    {
        const LessonText left = greek(u"Τίτλος\n\n1. Πρώτο\n\nΈνα κερί στο παράθυρο.\n\n2. Δεύτερο\n\nΔύο κεριά στο "
                                      "μεγάλο τραπέζι της αυλής.\n\n3. Τρίτο\n\nΤρία.\n"_s);
        const LessonText right = english(u"Title\n\n1. First\n\nOne candle at the window.\n\n3. Third\n\nThree.\n"_s);
        QCOMPARE(shownBeads(left, right), u"0-0 1-1 2-2 3- 4- 5-3 6-4"_s);
    }

    void aHeadingIsNeverLinkedToAParagraph()
    {
        LessonText left = greek(u"Τίτλος\n\n1. Ρωτήστε\n\nΡωτήστε τον.\n"_s);
        const LessonText right = english(u"Title\n\nAsk him what he needs.\n"_s);
        QCOMPARE(shownBeads(left, right), u"0-0 1- 2-1"_s);
    }

    void aSentenceThatWasDividedIsOneBead()
    {
        const LessonText left = plainText({ u"Η εταιρεία Siemens άνοιξε το 1998 ένα γραφείο στο Αμβούργο."_s,
            u"Εκεί δουλεύουν σήμερα 250 άνθρωποι και οι πελάτες τους είναι κυρίως στη Δανία και στη Σουηδία."_s,
            u"Η Κάρολαϊν Μέρφι το διευθύνει."_s });
        const LessonText right
            = plainText({ u"Siemens opened an office in Hamburg in 1998."_s, u"Today 250 people work there."_s,
                u"Their customers are mostly in Denmark and in Sweden."_s, u"Caroline Murphy leads it."_s });
        QCOMPARE(shownBeads(left, right), u"0-0 1-1,2 2-3"_s);
    }

    void withoutASecondTextAllIsUnpaired()
    {
        QCOMPARE(shownBeads(plainText({ u"Τίτλος"_s, u"Ένα."_s }), {}), u"0- 1-"_s);
        QCOMPARE(shownBeads({}, plainText({ u"Title"_s, u"One."_s })), u"-0 -1"_s);
        QVERIFY(beads({}, {}).isEmpty());
    }

    void anEmptyLineStaysUnpaired()
    {
        const LessonText left = plainText({ u"Ο Τζον Σμιθ ήρθε το 2010."_s, {}, u"Έφυγε το 2012."_s });
        const LessonText right = plainText({ u"John Smith came in 2010."_s, u" "_s, u"He left in 2012."_s });
        QCOMPARE(shownBeads(left, right), u"0-0 1- -1 2-2"_s);
    }

    void aConfirmedLinkSurvivesUnchanged()
    {
        const LessonText left = plainText({ u"Το 2010 ήρθε."_s, u"Το 2011 έμεινε."_s, u"Το 2012 έφυγε."_s });
        const LessonText right = plainText({ u"He came in 2010."_s, u"He stayed in 2011."_s, u"He left in 2012."_s });
        QCOMPARE(shownBeads(left, right), u"0-0 1-1 2-2"_s);
        const LessonLink wrong { .left = { 0 }, .right = { 0, 1 }, .status = LessonLink::Status::Confirmed };
        const QList<AlignedBead> found = beads(left, right, { wrong });
        QCOMPARE(found.first().link, wrong);
        QCOMPARE(found.first().confidence, 1.);
        QCOMPARE(wordsOf(found.first().why), QStringList { u"confirmed"_s });
        QVERIFY(!shown(linksOf(found)).contains(u"1-1"_s));
    }

    void linksThatCrossAndConfirmedGapsStayAsTheyWereMade()
    {
        const QStringList numbers { u"2010."_s, u"2011."_s, u"2012."_s, u"2013."_s };
        const LessonText text = plainText(numbers);
        const QList<LessonLink> fixed { { .left = { 0 }, .right = { 1 }, .status = LessonLink::Status::Manual },
            { .left = { 1 }, .right = { 0 }, .status = LessonLink::Status::Manual },
            { .left = { 2 }, .right = {}, .status = LessonLink::Status::Confirmed } };
        const QList<LessonLink> links = linksOf(beads(text, text, fixed));
        for (const LessonLink &link : fixed)
            QVERIFY(std::ranges::any_of(links, [&link](const LessonLink &one) {
                return one.left == link.left && one.right == link.right && one.status == link.status;
            }));
        QVERIFY(shown(links).contains(u"3-3"_s));
        QCOMPARE(links.size(), 5); // and the right 2012 alone
    }

    void linksToSentencesThatAreNotThereAreIgnored()
    {
        const LessonText text = plainText({ u"2010."_s, u"2011."_s });
        const QList<LessonLink> bad { { .left = { 5 }, .right = { 0 }, .status = LessonLink::Status::Confirmed },
            { .left = { -1 }, .right = {}, .status = LessonLink::Status::Manual },
            { .left = { 1, 0 }, .right = { 1 }, .status = LessonLink::Status::Manual } };
        QCOMPARE(shownBeads(text, text, bad), u"0-0 1-1"_s);
    }

    void theReasonsNameWhatBothSidesShare()
    {
        Lexicon lexicon;
        lexicon.add({ { u"πελάτης"_s, u"πελάτης /x/ <n>\ncustomer, client"_s },
                        { u"εμπιστοσύνη"_s, u"εμπιστοσύνη\n1. trust\nτο να εμπιστεύεσαι"_s } },
            LessonLanguage::Greek);
        const auto found
            = align(plainText({ u"Οι πελάτες είχαν εμπιστοσύνη το 2010."_s, u"Γιατί όχι;"_s, u"Anonim"_s }),
                plainText({ u"Customers had trust in 2010."_s, u"Why not?"_s }), lexicon);
        QVERIFY(found.has_value());
        QCOMPARE(shown(linksOf(*found)), u"0-0 1-1 2-"_s);
        const QStringList first = wordsOf(found->at(0).why);
        QVERIFY(first.at(0).startsWith(u"terms "_s));
        QVERIFY(first.at(0).contains(u"πελάτες=Customers"_s));
        QVERIFY(first.at(0).contains(u"εμπιστοσύνη=trust"_s));
        QVERIFY(first.contains(u"number 2010"_s));
        QVERIFY(first.contains(u"length 0.76"_s));
        QVERIFY(wordsOf(found->at(1).why).contains(u"both ask"_s));
        QVERIFY(wordsOf(found->at(1).why).contains(u"no shared term"_s));
        QCOMPARE(wordsOf(found->at(2).why), QStringList { u"unpaired: furniture?"_s });
    }

    void anAlignmentThatIsStoppedGivesNothing()
    {
        std::stop_source source;
        source.request_stop();
        const LessonText text = plainText({ u"2010."_s });
        const auto found = align(text, text, {}, {}, { .stop = source.get_token() });
        QVERIFY(!found);
        QCOMPARE(found.error().kind, Error::Kind::Cancelled);
    }

    void anAlignmentCanBeStoppedOnItsWay()
    {
        std::stop_source source;
        QStringList years;
        for (int year = 1000; year < 1300; ++year)
            years.append(QString::number(year));
        const auto found = align(plainText(years), plainText(years), {}, {},
            { .stop = source.get_token(), .progress = [&source](int, int) { source.request_stop(); } });
        QVERIFY(!found);
        QCOMPARE(found.error().kind, Error::Kind::Cancelled);
    }

    void progressIsToldUntilAllIsDone()
    {
        QList<int> told;
        int last = 0;
        const LessonText text = plainText({ u"2010."_s, u"2011."_s });
        const auto found = align(text, text, {}, {}, { .progress = [&](int done, int all) {
            told.append(done);
            last = all;
        } });
        QVERIFY(found.has_value());
        QVERIFY(std::is_sorted(told.cbegin(), told.cend()));
        QCOMPARE(told.last(), last);
    }

    void theLinksOfTheShippedLessonsAreFound_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("withLexicon");
        for (const char *id : { "three-lessons", "obvious-chart" }) {
            QTest::addRow("%s", id) << QString::fromLatin1(id) << true;
            QTest::addRow("%s, no lexicon", id) << QString::fromLatin1(id) << false;
        }
    }

    void theLinksOfTheShippedLessonsAreFound()
    {
        QFETCH(QString, id);
        QFETCH(bool, withLexicon);
        if (withLexicon && builtLexicon().isEmpty())
            QSKIP("the packages of the dictionaries are not installed");
        const auto read = readPack(u":/lessons/"_s + id);
        const Lesson &lesson = std::get<LessonPack>(read).lesson;
        const auto found = align(lesson.greek, lesson.english, withLexicon ? builtLexicon() : Lexicon());
        QCOMPARE(shown(linksOf(*found)), shown(lesson.links));
    }
};

QTEST_GUILESS_MAIN(TestAligner)
#include "tst_aligner.moc"
