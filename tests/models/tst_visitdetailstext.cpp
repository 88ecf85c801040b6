#include "models/visitdetailstext.h"

#include <QLocale>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestVisitDetailsText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void aSizeIsSaidInTheUnitThatFitsIt()
    {
        QLocale::setDefault(QLocale::c());
        QCOMPARE(sizeLabel(0), u"less than 1 KB"_s);
        QCOMPARE(sizeLabel(17), u"less than 1 KB"_s);
        QCOMPARE(sizeLabel(1024), u"1 KB"_s);
        QCOMPARE(sizeLabel(20 * 1024 + 600), u"21 KB"_s);
        QCOMPARE(sizeLabel(1024 * 1024 - 1), u"1.0 MB"_s);
        QCOMPARE(sizeLabel(1024 * 1024 * 3 / 2), u"1.5 MB"_s);
    }

    void inGreekItHasADecimalComma()
    {
        QLocale::setDefault(QLocale(QLocale::Greek));
        QCOMPARE(sizeLabel(1024 * 1024 * 3 / 2), u"1,5 MB"_s);
    }
};

QTEST_APPLESS_MAIN(TestVisitDetailsText)

#include "tst_visitdetailstext.moc"
