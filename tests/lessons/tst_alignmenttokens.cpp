#include "lessons/alignmenttokens.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

// Each token by the letter of its kind and its text.
QString shownTokens(const QString &sentence, LessonLanguage language)
{
    QStringList words;
    for (const AlignmentToken &token : alignmentTokens(sentence, language))
        words.append(u"wn#s"_s.at(int(token.kind)) + token.text);
    return words.join(u' ');
}

} // namespace

class TestAlignmentTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreFoldedAndStopWordsLeftOut()
    {
        QCOMPARE(shownTokens(u"Ο πελάτης και η Εμπιστοσύνη."_s, LessonLanguage::Greek), u"wπελατησ nεμπιστοσυνη"_s);
        QCOMPARE(shownTokens(u"The customer's trust"_s, LessonLanguage::English), u"wcustomer wtrust"_s);
    }

    void theFirstWordIsNoNameUnlessItsScriptTellsIt()
    {
        QCOMPARE(shownTokens(u"Κύριε Σμιθ"_s, LessonLanguage::Greek), u"wκυριε nσμιθ"_s);
        QCOMPARE(shownTokens(u"Brexit σήμερα"_s, LessonLanguage::Greek), u"nbrexit wσημερα"_s);
    }

    void numbersAreTheSameInBothNotations()
    {
        QCOMPARE(
            shownTokens(u"10.000,5"_s, LessonLanguage::Greek), shownTokens(u"10,000.5"_s, LessonLanguage::English));
        QCOMPARE(shownTokens(u"το 2010."_s, LessonLanguage::Greek), u"#2010"_s);
    }

    void bothQuestionMarksAreOne()
    {
        QCOMPARE(shownTokens(u"Γιατί;"_s, LessonLanguage::Greek), u"s?"_s);
        QCOMPARE(shownTokens(QString(u'α') + QChar(0x037e), LessonLanguage::Greek), u"s?"_s);
        QCOMPARE(shownTokens(u"Why; so?"_s, LessonLanguage::English), u"s?"_s);
    }

    void eachTokenStandsOnce()
    {
        QCOMPARE(shownTokens(u"ναι, σοβαρά, «Σοβαρά»"_s, LessonLanguage::Greek), u"nσοβαρα s\""_s);
        QVERIFY(alignmentTokens({}, LessonLanguage::Greek).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAlignmentTokens)
#include "tst_alignmenttokens.moc"
