#include "exchange/customerscsv.h"

#include <QTest>

#include <algorithm>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 11);

CustomersFile read(QStringView text) { return readCustomers(text, u"c.csv"_s, today); }

} // namespace

class TestCustomersCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allColumnsAreRead()
    {
        const CustomersFile file = read(u"customer,first_contact,lost_day,first_warning_day,end_reason,segment,owner\n"
                                        u"Φούρνος Αιγαίο,2024-01-10,2025-06-01,2025-05-01,lost,A,Μαρία\n");
        QVERIFY(file.faults.isEmpty());
        const CustomerRow &row = file.rows.constFirst();
        QCOMPARE(row.line, 2);
        QCOMPARE(row.name, u"Φούρνος Αιγαίο"_s);
        QCOMPARE(row.firstContact, QDate(2024, 1, 10));
        QCOMPARE(row.lostOn, QDate(2025, 6, 1));
        QCOMPARE(row.firstWarningOn, QDate(2025, 5, 1));
        QCOMPARE(row.endReason, EndReason::Lost);
        QCOMPARE(row.segment, u"A"_s);
        QCOMPARE(row.owner, u"Μαρία"_s);
    }

    void whatWasNotedOfTheCustomerIsReadInBothLanguages()
    {
        for (const QString &text : { u"customer,rating,tags,rhythm,limit of silence,competitor,loss_note,note\n"
                                     "A,b,\"key; north\",30,60,Rival,too dear,hello\n"_s,
                 u"Πελάτης,Αξιολόγηση,Ετικέτες,Ρυθμός επαφής,Όριο σιωπής,Ανταγωνιστής,Σημείωση απώλειας,Σημειώσεις\n"
                 "A,Β,\"key, north\",30,60,Rival,too dear,hello\n"_s }) {
            const CustomersFile file = read(text);
            QVERIFY(file.faults.isEmpty() && file.unknownColumns.isEmpty());
            const CustomerRow &row = file.rows.constFirst();
            QCOMPARE(row.rating, std::optional(Rating::B));
            QCOMPARE(row.tags, (QStringList { u"key"_s, u"north"_s }));
            QCOMPARE(row.cadenceDays, 30);
            QCOMPARE(row.maxGapDays, 60);
            QCOMPARE(row.competitor, u"Rival"_s);
            QCOMPARE(row.endNote, u"too dear"_s);
            QCOMPARE(row.note, u"hello"_s);
        }
    }

    void aLimitBelowTheRhythmAndAnUnknownRatingAreFaults()
    {
        const CustomersFile file = read(u"customer,rhythm_days,limit_days,rating\nA,30,20,\nB,,,X\n");
        QVERIFY(file.rows.isEmpty());
        QCOMPARE(file.faults.size(), 2);
        QCOMPARE(file.faults[0].reason, Fault::Reason::BelowRhythm);
        QCOMPARE(file.faults[0].column, 3);
        QCOMPARE(file.faults[1].reason, Fault::Reason::BadWord);
    }

    void columnsThatNobodyKnowsAreNamed()
    {
        QCOMPARE(read(u"customer,Shoe size,,note,name\nA,1,,,\n").unknownColumns,
            (QStringList { u"Shoe size"_s, u"name"_s }));
    }

    void aTitleThatNobodyKnowsIsReadAsToldAndBeforeTheOthers()
    {
        const auto told = [](const QHash<QString, QString> &columns) {
            return readCustomers(
                u"Πελατολόγιο;Τηλ. έδρας;note\nΆλφα;210;x\n", u"c.csv"_s, today, { .columns = columns });
        };
        const CustomersFile before = told({});
        QCOMPARE(before.faults.constFirst().reason, Fault::Reason::MissingColumn);
        QCOMPARE(before.unknownColumns, (QStringList { u"Πελατολόγιο"_s, u"Τηλ. έδρας"_s }));
        const auto isFree = [&before](const QString &name) {
            return std::ranges::any_of(
                before.freeColumns, [&name](const QStringList &names) { return names.constFirst() == name; });
        };
        QVERIFY(isFree(u"customer"_s) && isFree(u"phone"_s) && !isFree(u"note"_s));

        const CustomersFile file = told({ { u"Πελατολόγιο"_s, u"customer"_s }, { u"Τηλ. έδρας"_s, u"phone"_s } });
        QVERIFY(file.faults.isEmpty() && file.unknownColumns.isEmpty());
        QCOMPARE(file.rows.constFirst().name, u"Άλφα"_s);
        QCOMPARE(file.rows.constFirst().contacts.constFirst().value, u"210"_s);
    }

    void whatWasToldOfATitleAndCannotBeIsAFault_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("field");
        QTest::addColumn<Fault::Reason>("reason");
        QTest::addColumn<QString>("text");
        QTest::newRow("no such title") << u"Shop"_s << u"region"_s << Fault::Reason::UnknownTitle << u"Shop"_s;
        QTest::newRow("no such field") << u"Firm"_s << u"shoe"_s << Fault::Reason::UnknownField << u"shoe"_s;
        QTest::newRow("no field") << u"Firm"_s << QString() << Fault::Reason::UnknownField << QString();
        QTest::newRow("not free") << u"Firm"_s << u"note"_s << Fault::Reason::TakenField << u"note"_s;
    }

    void whatWasToldOfATitleAndCannotBeIsAFault()
    {
        QFETCH(QString, title);
        QFETCH(QString, field);
        QFETCH(Fault::Reason, reason);
        QFETCH(QString, text);
        const CustomersFile file
            = readCustomers(u"name,Firm,note\nA,B,C\n", u"c.csv"_s, today, { .columns = { { title, field } } });
        QVERIFY(file.rows.isEmpty());
        QCOMPARE(file.faults.size(), 1);
        QCOMPARE(file.faults.constFirst().reason, reason);
        QCOMPARE(file.faults.constFirst().text, text);
        QCOMPARE(file.faults.constFirst().line, 1);
    }

    void ofALongTitleTheBeginningOrAllIsTold()
    {
        const QString title = u"Name of the shop as it stands on the bill that the bookkeeper wrote last year"_s;
        for (const QString &told : { title, title.left(60) })
            QCOMPARE(readCustomers(
                         QString(title + u"\nA\n"_s), u"c.csv"_s, today, { .columns = { { told, u"customer"_s } } })
                         .rows.size(),
                1);
    }

    void aSeparatorThatIsToldIsTaken()
    {
        QCOMPARE(readCustomers(u"customer;note\nA, B, C;x\n", u"c.csv"_s, today, { .separator = u';' })
                     .rows.constFirst()
                     .name,
            u"A, B, C"_s);
    }

    void greekHeadersAndWholeDaysAreRead()
    {
        const CustomersFile file = read(u"ΕΠΩΝΥΜΙΑ;Πρώτη επαφή;Λόγος;Ημέρα Απώλειας\nΆλφα;430;έκλεισε;505\n");
        QVERIFY(file.faults.isEmpty());
        QCOMPARE(file.rows.constFirst().firstContact, QDate(1970, 1, 1).addDays(430));
        QCOMPARE(file.rows.constFirst().endReason, EndReason::ClosedDown);
    }

    void theDayOnWhichALossWasFirstFeltIsReadByTheWordsOfTheForm()
    {
        for (const QString &title : { u"first_warning_day"_s, u"First felt slipping on"_s, u"Πρώτη ανησυχία"_s }) {
            const CustomersFile file = read(QString(u"name,lost_day,"_s + title + u"\nA,2025-03-01,2025-02-01\n"_s));
            QVERIFY2(file.faults.isEmpty(), qUtf8Printable(title));
            QCOMPARE(file.rows.constFirst().firstWarningOn, QDate(2025, 2, 1));
        }
    }

    void theNameAloneIsEnough()
    {
        const CustomersFile file = read(u"name\nA\nB\n");
        QCOMPARE(file.rows.size(), 2);
        QVERIFY(!file.rows.constFirst().firstContact.isValid());
    }

    void aFormulaIsALiteralName()
    {
        QCOMPARE(read(u"name\n=HYPERLINK(1)\n").rows.constFirst().name, u"=HYPERLINK(1)"_s);
    }

    void faultsTellLineColumnAndReason_data()
    {
        using enum Fault::Reason;
        QTest::addColumn<QString>("row");
        QTest::addColumn<int>("column");
        QTest::addColumn<int>("reason");
        QTest::newRow("few") << u"A,2024-01-01"_s << 0 << int(WrongColumnCount);
        QTest::newRow("many") << u"A,,,,"_s << 0 << int(WrongColumnCount);
        QTest::newRow("no name") << u" ,,,"_s << 1 << int(MissingValue);
        QTest::newRow("no such day") << u"A,2025-02-30,,"_s << 2 << int(NoSuchDay);
        QTest::newRow("mixed") << u"A,20000,,"_s << 2 << int(MixedDates);
        QTest::newRow("future") << u"A,2026-03-12,,"_s << 2 << int(DateInFuture);
        QTest::newRow("lost before") << u"A,2025-02-10,2025-02-09,"_s << 3 << int(BeforeFirstContact);
        QTest::newRow("word") << u"A,,2025-02-10,bored"_s << 4 << int(BadWord);
        QTest::newRow("reason without day") << u"A,,,lost"_s << 3 << int(MissingValue);
        QTest::newRow("control") << u"A\u202e,,,"_s << 1 << int(ForbiddenCharacter);
        QTest::newRow("again") << u"ΆΛΦΑ,,,"_s << 1 << int(DuplicateCustomer);
        QTest::newRow("quote") << u"\"A,,,"_s << 1 << int(UnclosedQuote);
    }

    void faultsTellLineColumnAndReason()
    {
        QFETCH(QString, row);
        QFETCH(int, column);
        QFETCH(int, reason);
        const CustomersFile file = read(
            QString(u"customer,first_contact,lost_day,end_reason\nάλφα,2024-01-01,,\n"_s + row + u"\nΩμέγα,,,\n"_s));
        QCOMPARE(file.faults.size(), 1);
        const Fault &fault = file.faults.constFirst();
        QCOMPARE(fault.file, u"c.csv"_s);
        QCOMPARE(fault.line, 3);
        QCOMPARE(fault.column, column);
        QCOMPARE(int(fault.reason), reason);
        QCOMPARE(file.rows.size(), 2);
        QCOMPARE(file.rows[1].name, u"Ωμέγα"_s);
    }

    void aFileWithoutNamesIsAFaultOfItsHeader()
    {
        const CustomersFile file = read(u"id,first_contact\n1,2024-01-01\n");
        QCOMPARE(file.faults.size(), 1);
        QCOMPARE(file.faults.constFirst().reason, Fault::Reason::MissingColumn);
        QCOMPARE(file.faults.constFirst().text, u"customer"_s);
        QVERIFY(file.rows.isEmpty());
    }

    void oneDayThatShowsTheOrderTellsItForAllAndIsoDatesStandBeside()
    {
        const CustomersFile file = read(u"customer,first_contact,lost_day\nA,2025-01-03,03/11/2025\nB,25/02/2025,\n");
        QVERIFY(file.faults.isEmpty());
        QCOMPARE(file.rows[0].firstContact, QDate(2025, 1, 3));
        QCOMPARE(file.rows[0].lostOn, QDate(2025, 11, 3));
        QCOMPARE(file.rows[1].firstContact, QDate(2025, 2, 25));
        QCOMPARE(file.notes.size(), 1);
        QCOMPARE(file.notes[0].text, u"25/02/2025"_s);
        QCOMPARE(file.notes[0].kind, ImportNote::Kind::DayFirst);
        const CustomersFile torn = read(u"customer,first_contact\nA,25/02/2025\nB,02/25/2025\nC,03/04/2025\n");
        QCOMPARE(torn.faults.size(), 3);
        QCOMPARE(torn.faults.constLast().reason, Fault::Reason::DayOrderUnknown);
    }

    void theNumbersOfAColumnTellItsDecimalMark_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("value");
        QTest::newRow("greek decimals") << u"0,5"_s << u"12,345"_s << u"12.345"_s;
        QTest::newRow("greek thousands") << u"1.234,50"_s << u"12.345"_s << u"12345"_s;
        QTest::newRow("english decimals") << u"2.5"_s << u"12.345"_s << u"12.345"_s;
        QTest::newRow("english thousands") << u"1,234,567"_s << u"12,345"_s << u"12345"_s;
        QTest::newRow("nothing tells") << u"7"_s << u"12.345"_s << u"open"_s;
        QTest::newRow("torn") << u"2.5;2,5"_s << u"12.345"_s << u"open"_s;
        QTest::newRow("as we write it") << u"7"_s << u"12.3450"_s << u"12.345"_s;
    }

    void theNumbersOfAColumnTellItsDecimalMark()
    {
        QFETCH(QString, other);
        QFETCH(QString, number);
        QFETCH(QString, value);
        const CustomField room { .id = QUuid::createUuid(), .name = u"Room"_s, .type = FieldType::Number };
        QString text = u"customer\tRoom\nA\t"_s + number;
        for (const QString &one : other.split(u';'))
            text += u"\nB"_s + one + u"\t"_s + one;
        for (const QLocale &locale : { QLocale(QLocale::Greek), QLocale(QLocale::English) }) {
            QLocale::setDefault(locale);
            const CustomersFile file = readCustomers(text, u"c.csv"_s, today, {}, { room });
            QLocale::setDefault(QLocale::c());
            if (value != u"open") {
                QVERIFY(file.faults.isEmpty());
                QCOMPARE(file.rows[0].customFields.value(room.id), value);
                continue;
            }
            QCOMPARE(file.faults.size(), 1);
            QCOMPARE(file.faults[0].reason, Fault::Reason::AmbiguousNumber);
        }
    }

    void anEmptyFileIsAFault() { QCOMPARE(read(u"\n").faults.constFirst().reason, Fault::Reason::Empty); }
};

QTEST_APPLESS_MAIN(TestCustomersCsv)

#include "tst_customerscsv.moc"
