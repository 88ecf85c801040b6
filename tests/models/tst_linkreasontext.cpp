#include "models/linkreasontext.h"

#include <QLocale>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestLinkReasonText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void everyReasonHasItsWords()
    {
        using enum LinkReason::Kind;
        QCOMPARE(linkReasonText({ .kind = Terms, .left = { u"πελάτης"_s }, .right = { u"customer"_s } }),
            u"terms πελάτης = customer"_s);
        QCOMPARE(linkReasonText({ .kind = Length, .ratio = 1.084 }), u"length 1.08 to 1, English to Greek"_s);
        for (const auto kind : { Number, BothAsk, OneAsks, NoSharedTerm, Unpaired, Furniture })
            QVERIFY(!linkReasonText({ .kind = kind }).isEmpty());
        QCOMPARE(linkStateText({ .left = { 0 } }, { { .kind = Unpaired } }), u"automatic: no partner"_s);
    }
};

QTEST_GUILESS_MAIN(TestLinkReasonText)

#include "tst_linkreasontext.moc"
