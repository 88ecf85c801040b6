#include "core/result.h"

#include <QList>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aValueOutlivesItsResult()
    {
        const auto three = [] { return Result<QList<int>>({ 1, 2, 3 }); };
        int sum = 0;
        for (const int one : *three())
            sum += one;
        QCOMPARE(sum, 6);
    }

    void anErrorIsNoValue()
    {
        const Result<void> failed(Error { .kind = Error::Kind::DiskFull, .subject = u"book"_s });
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, Error::Kind::DiskFull);
        QVERIFY(Result<void>());
    }
};

QTEST_APPLESS_MAIN(TestResult)

#include "tst_result.moc"
