#include "core/uuid7.h"

#include <QTest>

using namespace Pistis;

class TestUuid7 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsGrowWithinOneMillisecondAndWhenTheClockStepsBack()
    {
        Uuid7 ids;
        QUuid last = ids.next(1'000'000);
        for (int i = 0; i < 10'000; ++i) {
            const QUuid next = ids.next(1'000'000 - i);
            QVERIFY(last.toString() < next.toString());
            last = next;
        }
    }

    void idsGrowAcrossARestartInTheSameMillisecond()
    {
        for (int i = 0; i < 100; ++i) {
            Uuid7 before;
            const QUuid last = before.next(1'000'000);
            Uuid7 after(before.lastMs());
            QVERIFY(last.toString() < after.next(1'000'000).toString());
        }
    }

    void anIdSaysItsVersionAndVariant()
    {
        Uuid7 ids;
        const QString text = ids.next(1'000'000).toString(QUuid::WithoutBraces);
        QCOMPARE(text.at(14), u'7');
        QVERIFY(QStringLiteral("89ab").contains(text.at(19)));
    }
};

QTEST_APPLESS_MAIN(TestUuid7)

#include "tst_uuid7.moc"
