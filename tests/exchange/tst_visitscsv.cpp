#include "exchange/csvtable.h"
#include "exchange/customertable.h"
#include "exchange/visitscsv.h"
#include "exchange/visittable.h"

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

    void whatIsNotedBesideTheDayIsReadInBothLanguages()
    {
        for (const QString &text : { u"customer,day,time,minutes,purpose,outcome,with,talk_percent\n"
                                     "A,2026-03-02,9:30,45,prices,offer,\"Maria, Nikos\",40\n"_s,
                 u"Πελάτης,Ημέρα,Ώρα,Λεπτά,Σκοπός,Έκβαση,Συμμετέχοντες,Ποσοστό ομιλίας\n"
                 "A,2026-03-02,09.30,45,prices,offer,\"Maria, Nikos\",40\n"_s }) {
            const VisitsFile file = read(text);
            QVERIFY(file.faults.isEmpty() && file.unknownColumns.isEmpty());
            const VisitRow &row = file.rows.constFirst();
            QCOMPARE(row.startMs, startOf(QDate(2026, 3, 2), QTime(9, 30)));
            QCOMPARE(row.minutes, 45);
            QCOMPARE(row.purpose, u"prices"_s);
            QCOMPARE(row.outcome, u"offer"_s);
            QCOMPARE(row.participants, u"Maria, Nikos"_s);
            QCOMPARE(row.talkPercent, 40);
        }
    }

    void aTimeOrANumberThatIsNoneIsAFault()
    {
        const VisitsFile file = read(u"customer,day,time,minutes,talk_percent\n"
                                     u"A,2026-03-01,noon,,\n"
                                     u"A,2026-03-01,,long,\n"
                                     u"A,2026-03-01,,1441,\n"
                                     u"A,2026-03-01,,,-1\n"
                                     u"A,2026-03-01,,,101\n"
                                     u"A,2026-03-01,,,\n");
        QCOMPARE(file.faults.size(), 5);
        QCOMPARE(file.faults[0].reason, Fault::Reason::BadTime);
        QCOMPARE(file.rows.size(), 1);
        QCOMPARE(file.rows[0].startMs, 0);
        QCOMPARE(file.rows[0].talkPercent, noTalkNoted);
    }

    void aTableOfVisitsIsReadAsItWasWritten()
    {
        const Visit visit { .type = VisitType::Call,
            .status = VisitStatus::NotHeld,
            .day = QDate(2026, 3, 2),
            .startMs = startOf(QDate(2026, 3, 2), QTime(9, 30)),
            .minutes = 45,
            .note = u"a; b"_s,
            .reason = u"owner abroad"_s,
            .purpose = u"=prices"_s,
            .outcome = u"an \"offer\""_s,
            .participants = u"Maria, Nikos"_s,
            .talkPercent = 0 };
        const CsvTable table;
        const VisitsFile file
            = read(QString::fromUtf8(table.row(visitHeader()) + table.row(visitRow(visit, u"A"_s, u"Σύρος"_s))));
        QVERIFY(file.faults.isEmpty() && file.unknownColumns.isEmpty());
        QCOMPARE(visitRow({ .type = file.rows[0].type,
                              .status = file.rows[0].status,
                              .day = file.rows[0].day,
                              .startMs = file.rows[0].startMs,
                              .minutes = file.rows[0].minutes,
                              .note = file.rows[0].note,
                              .reason = file.rows[0].reason,
                              .purpose = file.rows[0].purpose,
                              .outcome = file.rows[0].outcome,
                              .participants = file.rows[0].participants,
                              .talkPercent = file.rows[0].talkPercent },
                     u"A"_s, file.rows[0].place),
            visitRow(visit, u"A"_s, u"Σύρος"_s));
    }

    void bothColumnsAreNeeded()
    {
        const VisitsFile file = read(u"who,when\nA,2026-01-01\n");
        QCOMPARE(file.faults.size(), 2);
        QCOMPARE(file.faults[1].text, u"day"_s);
    }

    void aTableOfVisitsIsKnownByItsTitles_data()
    {
        QTest::addColumn<QStringList>("titles");
        QTest::addColumn<bool>("areVisits");
        const QList<CustomField> own { { .name = u"Date"_s }, { .name = u"Ημέρα"_s } };
        QTest::newRow("two columns") << QStringList { u"customer"_s, u"day"_s } << true;
        QTest::newRow("with notes") << QStringList { u"customer"_s, u"day"_s, u"type"_s, u"note"_s } << true;
        QTest::newRow("in Greek") << QStringList { u"ΠΕΛΑΤΗΣ"_s, u"Ημερομηνία"_s, u"Σημειώσεις"_s } << true;
        QTest::newRow("with what nobody knows") << QStringList { u"Όνομα"_s, u"Μέρα"_s, u"Καιρός"_s } << true;
        QTest::newRow("the program's own") << visitHeader() << true;
        QTest::newRow("the program's own of customers") << customerHeader() << false;
        QTest::newRow("with fields of the book") << customerHeader(own) << false;
        QTest::newRow("customers alone") << QStringList { u"customer"_s, u"note"_s } << false;
        QTest::newRow("customers in Greek")
            << QStringList { u"Επωνυμία"_s, u"Πρώτη επαφή"_s, u"Περιοχή"_s, u"Σημείωση"_s } << false;
        QTest::newRow("customers with a day") << QStringList { u"Επωνυμία"_s, u"Ημερομηνία"_s, u"Τηλέφωνο"_s } << false;
        QTest::newRow("nobody's day") << QStringList { u"day"_s, u"type"_s } << false;
    }

    void aTableOfVisitsIsKnownByItsTitles()
    {
        QFETCH(QStringList, titles);
        QTEST(areOfVisits(titles), "areVisits");
    }

    void aDayThatIsAFieldOfCustomersMakesNoTableOfVisits()
    {
        const QStringList titles { u"customer"_s, u"date"_s };
        QVERIFY(areOfVisits(titles));
        QVERIFY(!areOfVisits(titles, {}, { { .name = u"Date"_s, .type = FieldType::Day } }));
        QVERIFY(!areOfVisits(titles, { .columns = { { u"date"_s, u"first_contact"_s } } }));
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
