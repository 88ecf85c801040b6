#include "models/articletext.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestArticleText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsInTheLibraryAlreadyIsTold()
    {
        QVERIFY(articleFoundText({ .title = u"Τίτλος"_s }).isEmpty());
        const QString text = articleFoundText({ .title = u"Τίτλος"_s,
            .version = u"3"_s,
            .replaced = u"2"_s,
            .lessons = { u"1. Πρώτο"_s, u"2. Δεύτερο"_s } });
        QVERIFY(text.contains(u"“Τίτλος”"_s) && text.contains(u"version 3"_s) && text.contains(u"version 2"_s));
        QVERIFY(text.section(u'\n', 1).contains(u"1. Πρώτο"_s));
    }

    void textsThatAreThereAreNotSaidToBecomeAVersion()
    {
        const ArticlePreview there { .title = u"Τίτλος"_s, .version = u"3"_s, .replaced = u"2"_s, .isThere = true };
        const QString before = articleFoundText(there);
        QVERIFY2(before.contains(u"version 2"_s) && !before.contains(u"version 3"_s), qUtf8Printable(before));
        const QString after
            = pairingText({ .version = u"2"_s, .wasThere = true, .pairs = 42, .uncertain = 3, .preview = there });
        QCOMPARE(after, u"These texts are in the library already as “Τίτλος”, version 2; nothing was changed."_s);
    }

    void aTextWithoutDoubtNeedsNoWords() { QVERIFY(articleSourceText({ .file = u"a.txt"_s }).isEmpty()); }

    void aGuessNamesItsEncoding()
    {
        const QString text = articleSourceText({ .encoding = TextEncoding::Windows1253, .isGuess = true });
        QVERIFY2(text.contains(u"windows-1253"_s) && text.contains(u"guess"_s), qUtf8Printable(text));
    }

    void whatCouldNotBeReadIsCountedInsteadOfTheGuess()
    {
        const QString text = articleSourceText({ .encoding = TextEncoding::Utf8, .isGuess = true, .unreadable = 12 });
        QVERIFY2(text.startsWith(u"12 "_s) && !text.contains(u"guess"_s), qUtf8Printable(text));
    }

    void lettersThatTheBytesDisproveAreNamedWithThoseThatTheyProve()
    {
        const QString text = articleSourceText(
            { .encoding = TextEncoding::Windows1253, .proved = TextEncoding::Utf8, .unreadable = 3 });
        QVERIFY2(
            text.contains(u"written in UTF-8"_s) && text.contains(u"windows-1253"_s) && text.contains(u"as detected"_s),
            qUtf8Printable(text));
    }

    void aFileThatWasCutOffIsNotSaidToBeInOtherLetters()
    {
        const QString text = articleSourceText({ .encoding = TextEncoding::Utf8, .isGuess = true, .unreadable = 1 });
        QVERIFY2(text.contains(u"cut off"_s) && !text.contains(u"other letters"_s), qUtf8Printable(text));
    }

    void aTextInTheOtherFieldIsNamedByItsLanguage()
    {
        QVERIFY(articleSourceText({ .isGreek = false, .isSwapped = true }).contains(u"English side"_s));
        QVERIFY(articleSourceText({ .isGreek = true, .isSwapped = true }).contains(u"Greek side"_s));
    }

    void pairsAreCountedWithWhatNeedsALook()
    {
        const QString all = pairingText({ .pairs = 118, .uncertain = 7, .alone = 2 });
        QVERIFY2(
            all.contains(u"118"_s) && all.contains(u"7 of them"_s) && all.contains(u"2 sent"_s), qUtf8Printable(all));
        QVERIFY2(!all.contains(u"Ctrl"_s), qUtf8Printable(all)); // a terminal has no such keys
        QVERIFY(pairingText({ .pairs = 118 }).contains(u"all of them sure"_s));
        QCOMPARE(pairingText({}), u"Imported in one language."_s);
    }
};

QTEST_GUILESS_MAIN(TestArticleText)

#include "tst_articletext.moc"
