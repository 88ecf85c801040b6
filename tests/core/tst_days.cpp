#include "core/folds.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayIsWrittenAsTheStandardSaysAndReadBack_data()
    {
        QTest::addColumn<QDate>("day");
        for (const QDate &day : { QDate(2026, 11, 25), QDate(2026, 1, 5), QDate(1970, 1, 1), QDate(5, 2, 3),
                 QDate(999, 12, 31), QDate(9999, 12, 31) })
            QTest::newRow(qPrintable(day.toString(Qt::ISODate))) << day;
    }

    void aDayIsWrittenAsTheStandardSaysAndReadBack()
    {
        QFETCH(QDate, day);
        QCOMPARE(dayText(day), day.toString(Qt::ISODate));
        QCOMPARE(dayOf(dayText(day)), day);
    }

    void noDayIsNoText() { QVERIFY(dayText({}).isEmpty()); }
};

QTEST_GUILESS_MAIN(TestDays)

#include "tst_days.moc"
