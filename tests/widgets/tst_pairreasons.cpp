#include "shownpairs.h"
#include "widgets/pairreasons.h"
#include "widgets/readerlexicon.h"

#include <QLabel>
#include <QLocale>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestPairReasons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void thePairSaysHowSureItIsAndWhy()
    {
        ShownPairs shown;
        ReaderLexicon lexicon([] { return Lexicon(); });
        PairReasons reasons(shown.reader, lexicon, nullptr);
        auto *label = shown.reader.findChild<QLabel *>(u"pairLabel"_s);
        reasons.setLesson(pairsLesson);
        QVERIFY(!label->isVisible());
        reasons.setOn(true);
        QTRY_VERIFY(label->text().startsWith(u"to check, 62% sure: "_s));
        QVERIFY2(label->text().contains(u"both ask"_s), qUtf8Printable(label->text()));
        QCOMPARE(shown.greek->accessibleDescription(), label->text());
        shown.reader.setCurrentSentence(2);
        QTRY_VERIFY(label->text().startsWith(u"confirmed: "_s));
        QVERIFY2(label->text().contains(u"number 2010"_s), qUtf8Printable(label->text()));
        reasons.setOn(false);
        QVERIFY(!label->isVisible());
    }
};

QTEST_MAIN(TestPairReasons)

#include "tst_pairreasons.moc"
