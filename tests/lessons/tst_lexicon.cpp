#include "lessons/lexicon.h"
#include "lessons/transliteration.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

Lexicon lexicon()
{
    Lexicon joined;
    joined.add(
        { { u"τράπεζα"_s, u"τράπεζα /x/ <n>\n1. bank 2.\nπιστωτικός οργανισμός\n2. refectory (of a monastery)"_s },
            { u"ανθρωποδύναμη"_s, u"ανθρωποδύναμη\nlabour force, manpower"_s } },
        LessonLanguage::Greek);
    joined.add({ { u"bank"_s, u"bank /x/\n\nτράπεζα, ανάχωμα, όχθη"_s }, { u"of"_s, u"of\n\nτου"_s } },
        LessonLanguage::English);
    return joined;
}

} // namespace

class TestLexicon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothDictionariesAreReadInBothDirections()
    {
        const WordStemmer greek(LessonLanguage::Greek);
        const QStringList ofBank = lexicon().translationStems(u"bank"_s, LessonLanguage::English);
        QVERIFY(ofBank.contains(greek.stem(u"τραπεζα"_s)));
        QVERIFY(ofBank.contains(greek.stem(u"οχθη"_s)));
        const QStringList ofGreek = lexicon().translationStems(greek.stem(u"τραπεζεσ"_s), LessonLanguage::Greek);
        QVERIFY(ofGreek.contains(u"bank"_s));
        QVERIFY(ofGreek.contains(WordStemmer(LessonLanguage::English).stem(u"refectory"_s)));
        QVERIFY(!ofGreek.contains(u"monasteri"_s)); // explains, does not translate
    }

    void wordsThatSayNothingAreNoTranslations()
    {
        QVERIFY(lexicon().translationStems(u"of"_s, LessonLanguage::English).isEmpty());
    }

    void aWordIsFoundInAnyOfItsForms()
    {
        const QList<LexiconEntry> found = lexicon().entries(u"Τράπεζες"_s, LessonLanguage::Greek);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().headword, u"τράπεζα"_s);
        QCOMPARE(found.first().translations, (QStringList { u"bank"_s, u"refectory"_s }));
        QVERIFY(lexicon().entries(u"κερί"_s, LessonLanguage::Greek).isEmpty());
    }

    void aStopWordIsNotTakenForAFormOfAnotherWord()
    {
        Lexicon two;
        two.add({ { .headword = u"δένω"_s, .article = u"δένω\n1. tie"_s },
                    { .headword = u"δεν"_s, .article = u"δεν\n1. not"_s } },
            LessonLanguage::Greek);
        const QList<LexiconEntry> found = two.entries(u"Δεν"_s, LessonLanguage::Greek);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().headword, u"δεν"_s);
        QCOMPARE(two.entries(u"δένει"_s, LessonLanguage::Greek).value(0).headword, u"δένω"_s);
    }

    void aNameSoundsAlikeInBothScripts_data()
    {
        QTest::addColumn<QString>("greek");
        QTest::addColumn<QString>("latin");
        QTest::newRow("London") << u"λονδινο"_s << u"london"_s;
        QTest::newRow("Brown") << u"μπραουν"_s << u"brown"_s;
        QTest::newRow("Philadelphia") << u"φιλαδελφεια"_s << u"philadelphia"_s;
    }

    void aNameSoundsAlikeInBothScripts()
    {
        QFETCH(QString, greek);
        QFETCH(QString, latin);
        QVERIFY(likenessOf(soundsOf(greek), soundsOf(latin)) >= .7);
    }

    void skeletonsHaveNoVowelsAndNoDoubles()
    {
        QCOMPARE(skeletonOf(u"lonton"), u"lntn"_s);
        QCOMPARE(skeletonOf(u"aemma"), u"m"_s);
        QCOMPARE(likenessOf(u"", u"a"), 0.);
    }
};

QTEST_GUILESS_MAIN(TestLexicon)
#include "tst_lexicon.moc"
