#include "core/greekfold.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestGreekFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spellingsOfOneTextHaveOneKey_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        QTest::newRow("accent and final sigma") << u"Παπαδόπουλος"_s << u"παπαδοπουλοσ"_s;
        QTest::newRow("without accents") << u"παπαδοπουλος"_s << u"παπαδοπουλοσ"_s;
        QTest::newRow("capitals") << u"ΠΑΠΑΔΟΠΟΥΛΟΣ"_s << u"παπαδοπουλοσ"_s;
        QTest::newRow("decomposed") << u"Παπαδο\u0301πουλος"_s << u"παπαδοπουλοσ"_s;
        QTest::newRow("given name") << u"γιώργος"_s << u"γιωργοσ"_s;
        QTest::newRow("given name in capitals") << u"ΓΙΩΡΓΟΣ"_s << u"γιωργοσ"_s;
        QTest::newRow("dialytika with tonos") << u"ΐ"_s << u"ι"_s;
        QTest::newRow("dialytika") << u"ϊ"_s << u"ι"_s;
        QTest::newRow("tonos as oxia") << u"\u1f71"_s << u"α"_s;
        QTest::newRow("polytonic") << u"ἄνθρωπος"_s << u"ανθρωποσ"_s;
        QTest::newRow("mixed scripts") << u"ACME Ελλάς Α.Ε."_s << u"acme ελλασ α.ε."_s;
        QTest::newRow("ascii") << u"Harbour  SUPPLIES "_s << u"harbour supplies"_s;
        QTest::newRow("german") << u"Straße Müller"_s << u"strasse muller"_s;
        QTest::newRow("spaces") << u" Φούρνος \u00a0\t Αιγαίο\n"_s << u"φουρνοσ αιγαιο"_s;
        QTest::newRow("beyond the basic plane") << u"Καφέ 😀 \U00010400"_s << u"καφε 😀 \U00010428"_s;
        QTest::newRow("empty") << QString() << QString();
    }

    void spellingsOfOneTextHaveOneKey()
    {
        QFETCH(QString, text);
        QFETCH(QString, key);
        QCOMPARE(greekFold(text), key);
        QCOMPARE(greekFold(key), key);
    }

    void thePartOfANameIsFoundInIt() { QVERIFY(greekFold(u"Αφοί Παπαδόπουλοι ΟΕ").contains(greekFold(u"ΠΑΠΑΔΟΠ"))); }

    void aLetterHasOneKeyWhateverStandsBesideIt()
    {
        for (char16_t letter = 1; letter < 0x400; ++letter) {
            const QString word = u"α"_s + QChar(letter) + u" β"_s;
            const QString marked = word + u"中"_s;
            QCOMPARE(greekFold(marked), QString(greekFold(word) + u"中"_s));
        }
        QCOMPARE(greekFold(u"  Ά\tβ "_s), u"α β"_s);
    }

    void longestExpansionsFit()
    {
        const QString longest = u"\u0390\u1fb7\u1f82"_s.repeated(500);
        QCOMPARE(greekFold(longest), u"ιαιαι"_s.repeated(500));
    }

    void aLoneSurrogateDoesNotHarmTheRest()
    {
        QString text = u"Άλφα"_s;
        text.append(QChar(0xd800));
        QVERIFY(greekFold(text).startsWith(u"αλφα"_s));
    }
};

QTEST_APPLESS_MAIN(TestGreekFold)

#include "tst_greekfold.moc"
