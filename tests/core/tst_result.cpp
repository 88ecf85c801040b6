#include "core/result.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aValueIsPassedOn()
    {
        const Result<int> two(2);
        const auto doubled = two.and_then([](int value) -> Result<int> { return value * 2; });
        QVERIFY(doubled);
        QCOMPARE(*doubled, 4);
    }

    void anErrorSkipsWhatFollows()
    {
        const Result<int> failed(Error { .kind = Error::Kind::DiskFull, .subject = u"book"_s });
        bool called = false;
        const auto next = failed.and_then([&](int value) -> Result<int> {
            called = true;
            return value;
        });
        QVERIFY(!next);
        QVERIFY(!called);
        QCOMPARE(next.error().kind, Error::Kind::DiskFull);
    }
};

QTEST_APPLESS_MAIN(TestResult)

#include "tst_result.moc"
