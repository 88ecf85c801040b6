#include "lessons/inflection.h"
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

    void dictionariesThatWereReadApartAreOneLexicon()
    {
        const QList<DictdEntry> greek { { .headword = u"πελάτης"_s, .article = u"πελάτης\n1. customer\n2. client"_s },
            { .headword = u"και"_s, .article = u"και\nand"_s } };
        const QList<DictdEntry> english { { .headword = u"client"_s, .article = u"client\nπελάτης"_s },
            { .headword = u"patron"_s, .article = u"patron\nπελάτης, θαμώνας"_s } };
        Lexicon together;
        together.add(greek, LessonLanguage::Greek);
        together.add(english, LessonLanguage::English);
        Lexicon apart, second;
        apart.add(Lexicon());
        apart.add(greek, LessonLanguage::Greek);
        second.add(english, LessonLanguage::English);
        apart.add(second);
        const WordStemmer stemmer(LessonLanguage::Greek);
        const QString stem = stemmer.stem(u"πελατησ"_s);
        QCOMPARE(apart.translationStems(stem, LessonLanguage::Greek).size(), 3);
        QCOMPARE(apart.translationStems(stem, LessonLanguage::Greek),
            together.translationStems(stem, LessonLanguage::Greek));
        for (const QString &word : { u"client"_s, u"patron"_s, u"πελάτης"_s, u"και"_s, u"θαμώνας"_s })
            QCOMPARE(apart.entries(word, languageOf(word)), together.entries(word, languageOf(word)));
    }

    void theBaseFormOfAWordComesBeforeTheWordItself()
    {
        Lexicon own;
        own.add({ { .headword = u"customers"_s, .article = u"customers\n1. πελατολόγιο"_s },
                    { .headword = u"custom"_s, .article = u"custom\n1. έθιμο"_s },
                    { .headword = u"customer"_s, .article = u"customer\n1. πελάτης"_s } },
            LessonLanguage::English);
        own.add({ { .headword = u"πελάτες"_s, .article = u"πελάτες\n1. receivables"_s },
                    { .headword = u"πελάτης"_s, .article = u"πελάτης\n1. customer"_s } },
            LessonLanguage::Greek);
        const auto headwords = [&own](const QString &word, LessonLanguage language) {
            QStringList found;
            for (const LexiconEntry &entry : own.entries(word, language))
                found.append(entry.headword);
            return found;
        };
        QCOMPARE(headwords(u"Customers"_s, LessonLanguage::English), QStringList({ u"customer"_s, u"customers"_s }));
        QCOMPARE(headwords(u"customer"_s, LessonLanguage::English), QStringList { u"customer"_s });
        QCOMPARE(headwords(u"custom"_s, LessonLanguage::English), QStringList { u"custom"_s });
        QCOMPARE(headwords(u"πελάτες"_s, LessonLanguage::Greek), QStringList({ u"πελάτης"_s, u"πελάτες"_s }));
        QCOMPARE(headwords(u"πελατών"_s, LessonLanguage::Greek), QStringList({ u"πελάτης"_s, u"πελάτες"_s }));
        QCOMPARE(headwords(u"πελάτης"_s, LessonLanguage::Greek), QStringList { u"πελάτης"_s });
    }

    void regularFormsAreTold_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("base");
        QTest::addColumn<bool>("isForm");
        QTest::newRow("plural") << u"visits"_s << u"visit"_s << true;
        QTest::newRow("plural of y") << u"companies"_s << u"company"_s << true;
        QTest::newRow("past") << u"promised"_s << u"promise"_s << true;
        QTest::newRow("doubled letter") << u"planned"_s << u"plan"_s << true;
        QTest::newRow("another word") << u"customer"_s << u"custom"_s << false;
        QTest::newRow("the base itself") << u"plan"_s << u"plan"_s << false;
        QTest::newRow("backwards") << u"visit"_s << u"visits"_s << false;
        QTest::newRow("genitive") << u"επισκεψησ"_s << u"επισκεψη"_s << true;
        QTest::newRow("learned plural") << u"επισκεψεισ"_s << u"επισκεψη"_s << true;
        QTest::newRow("neuter") << u"αιτηματα"_s << u"αιτημα"_s << true;
        QTest::newRow("person of a verb") << u"περιμενουν"_s << u"περιμενω"_s << true;
        QTest::newRow("adjective") << u"νεασ"_s << u"νεοσ"_s << true;
        QTest::newRow("a boy is no market") << u"αγορα"_s << u"αγορι"_s << false;
    }

    void regularFormsAreTold()
    {
        QFETCH(QString, word);
        QFETCH(QString, base);
        const LessonLanguage language = languageOf(word);
        QTEST(isInflectionOf(word, base, language), "isForm");
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
