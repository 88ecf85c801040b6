#include "models/digesttext.h"

#include <QTest>

using namespace Pistis;

class TestDigestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thoseWithoutANextStepAreTold()
    {
        QVERIFY(digestText({ .later = 3 }).isEmpty());
        const QString digest = digestText({ .later = 3, .noNextStep = 2 });
        QVERIFY2(digest.contains(u'3') && digest.contains(u'2'), qUtf8Printable(digest));
    }
};

QTEST_APPLESS_MAIN(TestDigestText)

#include "tst_digesttext.moc"
