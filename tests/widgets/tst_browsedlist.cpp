#include "widgets/browsedlist.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestBrowsedList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPartOfTheAgendaThatIsChosenTwiceIsTheWholeAgain()
    {
        BrowsedList browsed;
        browsed.setBucket(Bucket::Today);
        QCOMPARE(browsed.bucket(), std::optional(Bucket::Today));
        browsed.setBucket(Bucket::Today);
        QVERIFY(!browsed.bucket());
        browsed.setBucket(Bucket::Today);
        browsed.setNext(); // in between something else
        browsed.setBucket(Bucket::Today);
        QCOMPARE(browsed.bucket(), std::optional(Bucket::Today));
    }

    void theTitleSaysHowTheListIsNarrowed()
    {
        BrowsedList browsed;
        QCOMPARE(browsed.title(u"Agenda"_s), u"Agenda"_s);
        browsed.setBucket(Bucket::Today);
        browsed.setSearch(u" mill "_s);
        QVERIFY(browsed.setFilter({ .region = u"Patras"_s }));
        QVERIFY(!browsed.setFilter({ .region = u"Patras"_s }));
        QCOMPARE(browsed.title(u"Agenda"_s), u"Agenda: Today, search for “mill”, filtered"_s);
    }

    void customersThatWereChosenHaveATitleOfTheirOwn()
    {
        BrowsedList browsed;
        browsed.setChosen({ QUuid::createUuid() }, u"Lost in March"_s);
        QVERIFY(browsed.isChosen());
        QCOMPARE(browsed.title(u"Agenda"_s), u"Lost in March"_s);
        browsed.setNext();
        QVERIFY(!browsed.isChosen() && !browsed.list());
    }
};

QTEST_APPLESS_MAIN(TestBrowsedList)

#include "tst_browsedlist.moc"
