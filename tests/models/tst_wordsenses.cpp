#include "models/wordsenses.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

const QList<GlossaryTerm> glossary { { u"πελάτης"_s, u"customer"_s, u"όποιος αγοράζει"_s, u"anyone who buys"_s },
    { u"υφιστάμενος πελάτης"_s, u"current customer"_s, {}, {} }, { u"επίσκεψη"_s, u"visit"_s, {}, {} } };

Lexicon lexicon()
{
    Lexicon lexicon;
    lexicon.add({ { u"πελάτης"_s, u"πελάτης /pe'latis/\nclient, patron"_s }, { u"και"_s, u"και\nand"_s } },
        LessonLanguage::Greek);
    lexicon.add({ { u"visit"_s, u"visit\nεπίσκεψη"_s } }, LessonLanguage::English);
    return lexicon;
}

} // namespace

class TestWordSenses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGlossaryComesBeforeTheDictionaryInAnyFormOfTheWord()
    {
        const auto senses = sensesOf(u"Πελάτες"_s, glossary, lexicon());
        QCOMPARE(senses.size(), 3);
        QCOMPARE(senses.at(0).translations, QStringList { u"customer"_s });
        QCOMPARE(senses.at(0).note, u"όποιος αγοράζει"_s);
        QCOMPARE(senses.at(1).headword, u"υφιστάμενος πελάτης"_s);
        QCOMPARE(senses.at(2).source, WordSense::Source::Dictionary);
        QVERIFY(senses.at(2).translations.contains(u"client"_s));
    }

    void englishLeadsToGreek()
    {
        const auto senses = sensesOf(u"visits"_s, glossary, lexicon());
        QCOMPARE(senses.size(), 2);
        QCOMPARE(senses.at(0).translations, QStringList { u"επίσκεψη"_s });
        QCOMPARE(senses.at(1).translations, QStringList { u"επίσκεψη"_s });
    }

    void aWordThatNobodyKnowsIsSaidSo()
    {
        const auto senses = sensesOf(u"βλιμπ<b>"_s, glossary, lexicon());
        QVERIFY(senses.isEmpty());
        QVERIFY(sensesHtml(u"βλιμπ<b>"_s, senses).contains(u"βλιμπ&lt;b&gt;"_s));
    }

    void aSmallWordIsFoundAsItselfOnly()
    {
        Lexicon words = lexicon();
        words.add({ { u"ή"_s, u"ή\nor"_s }, { u"πώς"_s, u"πώς\nhow"_s } }, LessonLanguage::Greek);
        const QList<GlossaryTerm> terms { { u"και οι δύο"_s, u"both of them"_s, {}, {} } };
        QCOMPARE(sensesOf(u"και"_s, terms, words).size(), 1);
        QCOMPARE(sensesOf(u"Και"_s, terms, words).value(0).translations, QStringList { u"and"_s });
        QCOMPARE(sensesOf(u"Ή"_s, terms, words).value(0).headword, u"ή"_s);
        for (const QString &word : { u"η"_s, u"πως"_s, u"το"_s, u"of"_s })
            QVERIFY(sensesOf(word, terms, words).isEmpty());
    }

    void aSmallWordWithoutAnEntryIsCalledOne()
    {
        for (const QString &word : { u"Το"_s, u"of"_s }) {
            const QString html = sensesHtml(word, sensesOf(word, glossary, lexicon()));
            QVERIFY(html.contains(word) && html.contains(u"small word"_s));
            QVERIFY(!html.contains(u"dictionaries"_s));
        }
    }

    void nothingIsFoundOfNothing()
    {
        QVERIFY(sensesOf({}, glossary, lexicon()).isEmpty());
        QVERIFY(sensesOf(u"visit"_s, {}, {}).isEmpty());
    }

    void theSourceIsNamed()
    {
        const QString html = sensesHtml(u"πελάτη"_s, sensesOf(u"πελάτη"_s, glossary, lexicon()));
        QVERIFY(html.indexOf(u"Glossary"_s) < html.indexOf(u"FreeDict"_s) && html.contains(u"Glossary"_s));
    }
};

QTEST_GUILESS_MAIN(TestWordSenses)

#include "tst_wordsenses.moc"
