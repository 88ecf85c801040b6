#include "core/greekfold.h"
#include "core/wordstarts.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestWordStarts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordBeginningsFindATextInAnyOrder_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("fits");
        QTest::newRow("one") << u"Log visit…"_s << u"vi"_s << true;
        QTest::newRow("order") << u"Log visit…"_s << u"v l"_s << true;
        QTest::newRow("inside a word") << u"Log visit…"_s << u"isit"_s << false;
        QTest::newRow("each word once") << u"Log visit…"_s << u"lo lo"_s << false;
        QTest::newRow("shorter word first") << u"Lo Log"_s << u"l log"_s << true;
        QTest::newRow("nothing typed") << u"Log visit…"_s << u"  "_s << true;
        QTest::newRow("signs alone") << u"Log visit…"_s << u";;"_s << false;
        QTest::newRow("Greek") << u"Καταγραφή επίσκεψης…"_s << u"ΕΠΊΣ κατ"_s << true;
        QTest::newRow("final sigma") << u"Νέος πελάτης"_s << u"νεοσ"_s << true;
        QTest::newRow("brackets") << u"Χρώματα: Σκούρο (dark)"_s << u"dar"_s << true;
    }

    void wordBeginningsFindATextInAnyOrder()
    {
        QFETCH(QString, text);
        QFETCH(QString, query);
        QFETCH(bool, fits);
        QCOMPARE(beginsWords(greekFold(text), greekFold(query)), fits);
    }

    void theWrongKeyboardLayoutIsUnderstood()
    {
        QCOMPARE(greekFold(onOtherLayout(u"pel"_s)), u"πελ"_s);
        QCOMPARE(onOtherLayout(u"λογ"_s), u"log"_s);
        QCOMPARE(onOtherLayout(u"7 ¼"_s), u"7 ¼"_s);
    }
};

QTEST_APPLESS_MAIN(TestWordStarts)

#include "tst_wordstarts.moc"
