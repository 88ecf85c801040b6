#include "core/quiethours.h"

#include <QTest>

using namespace Pistis;

class TestQuietHours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyReachOverMidnight()
    {
        const QuietHours night { .from = QTime(20, 0), .until = QTime(8, 0) };
        QVERIFY(night.contains(QTime(23, 0)) && night.contains(QTime(7, 59)) && night.contains(QTime(20, 0)));
        QVERIFY(!night.contains(QTime(8, 0)) && !night.contains(QTime(19, 59)));
        const QuietHours lunch { .from = QTime(12, 0), .until = QTime(13, 0) };
        QVERIFY(lunch.contains(QTime(12, 30)) && !lunch.contains(QTime(13, 0)));
        QVERIFY(!(QuietHours { QTime(9, 0), QTime(9, 0) }).contains(QTime(9, 0)));
    }
};

QTEST_APPLESS_MAIN(TestQuietHours)

#include "tst_quiethours.moc"
