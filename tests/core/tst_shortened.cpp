#include "core/shortened.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestShortened : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShortTextStaysAsItIs()
    {
        QCOMPARE(shortened(u"Δύο"_s, 3), u"Δύο"_s);
        QCOMPARE(shortened({}, 0), QString());
    }

    void ofALongOneTheBeginningStaysWithoutASpaceAtItsEnd()
    {
        QCOMPARE(shortened(u"Ένα δύο"_s, 5), u"Ένα δ…"_s);
        QCOMPARE(shortened(u"Ένα δύο"_s, 4), u"Ένα…"_s);
    }

    void noLetterIsCutInTwo()
    {
        QCOMPARE(shortened(u"αε\u0301ι"_s, 2), u"α…"_s);
        QCOMPARE(shortened(u"a\U0001F600b"_s, 2), u"a…"_s);
    }
};

QTEST_GUILESS_MAIN(TestShortened)

#include "tst_shortened.moc"
