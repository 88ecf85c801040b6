#include "exchange/visitscsv.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 11);

VisitsFile read(QStringView text) { return readVisits(text, u"v.csv"_s, today); }

} // namespace

class TestVisitsCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typeAndStatusHaveDefaults()
    {
        const VisitsFile file = read(u"customer,day\nA,2026-03-11\n");
        QVERIFY(file.faults.isEmpty());
        QCOMPARE(file.rows.constFirst().type, VisitType::Visit);
        QCOMPARE(file.rows.constFirst().status, VisitStatus::Held);
        QCOMPARE(file.rows.constFirst().day, today);
    }

    void allColumnsAreReadInGreek()
    {
        const VisitsFile file = read(u"Πελάτης;Ημερομηνία;Τύπος;Κατάσταση;Σημείωση\n"
                                     u"Άλφα;2026-04-01;ΚΛΗΣΗ;προγραμματισμένη;\"Για την\nπροσφορά\"\n");
        QVERIFY(file.faults.isEmpty());
        const VisitRow &row = file.rows.constFirst();
        QCOMPARE(row.type, VisitType::Call);
        QCOMPARE(row.status, VisitStatus::Planned);
        QCOMPARE(row.note, u"Για την\nπροσφορά"_s);
    }

    void wordsOfOtherProgramsAreKnown()
    {
        const VisitsFile file = read(u"client,date,kind,state\nA,2026-01-02,phone,Done\nA,2026-01-03,video,Not-held\n");
        QVERIFY(file.faults.isEmpty());
        QCOMPARE(file.rows[0].status, VisitStatus::Held);
        QCOMPARE(file.rows[1].status, VisitStatus::NotHeld);
    }

    void faultsTellLineAndReason()
    {
        const VisitsFile file = read(u"customer,day,type\n"
                                     u"A,2026-03-12,visit\n"
                                     u"A,,visit\n"
                                     u"A,2026-03-01,teleport\n"
                                     u"A,2026-03-01\n"
                                     u"A,2026-03-02,call\n");
        QList<std::pair<int, Fault::Reason>> found;
        for (const Fault &fault : file.faults)
            found.append({ fault.line, fault.reason });
        using enum Fault::Reason;
        const QList<std::pair<int, Fault::Reason>> expected { { 2, DateInFuture }, { 3, MissingValue }, { 4, BadWord },
            { 5, WrongColumnCount } };
        QCOMPARE(found, expected);
        QCOMPARE(file.faults[2].text, u"teleport"_s);
        QCOMPARE(file.rows.size(), 1);
    }

    void bothColumnsAreNeeded()
    {
        const VisitsFile file = read(u"who,when\nA,2026-01-01\n");
        QCOMPARE(file.faults.size(), 2);
        QCOMPARE(file.faults[1].text, u"day"_s);
    }

    void aWordOfTheCommandLineIsUnderstood()
    {
        QCOMPARE(visitTypeIn(u"call"), VisitType::Call);
        QCOMPARE(visitTypeIn(u"τηλέφωνο"), VisitType::Call);
        QVERIFY(!visitTypeIn(u"teleport"));
    }
};

QTEST_APPLESS_MAIN(TestVisitsCsv)

#include "tst_visitscsv.moc"
