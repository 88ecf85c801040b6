#include "core/sortkey.h"

#include <QTest>

#include <algorithm>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestSortKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accentsDoNotDisturbTheGreekOrder()
    {
        QStringList names { u"Έλενα"_s, u"Άννα"_s, u"Ωμέγα"_s, u"Αλέξης"_s, u"Βασίλης"_s };
        std::sort(names.begin(), names.end(),
            [](const QString &left, const QString &right) { return sortKey(left) < sortKey(right); });
        QCOMPARE(names, (QStringList { u"Αλέξης"_s, u"Άννα"_s, u"Βασίλης"_s, u"Έλενα"_s, u"Ωμέγα"_s }));
    }

    void latinKeepsItsOwnOrder()
    {
        QVERIFY(sortKey(u"Anchor") < sortKey(u"baker"));
        QVERIFY(sortKey(u"baker") < sortKey(u"Castle"));
    }

    void aLongTextHasAWholeKey()
    {
        const QString text = u"ΐ"_s.repeated(3000);
        QVERIFY(sortKey(text) < sortKey(QString(text + u'α')));
        QVERIFY(!sortKey(text).contains('\0'));
    }

    void theVersionIsTold() { QVERIFY(!sortKeyVersion().isEmpty()); }
};

QTEST_APPLESS_MAIN(TestSortKey)

#include "tst_sortkey.moc"
