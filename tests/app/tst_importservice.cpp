#include "app/importservice.h"

#include "app/attentionservice.h"
#include "app/customfieldservice.h"
#include "app/tagservice.h"
#include "core/greekfold.h"
#include "support/testbook.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct ImportBook : TestBook
{
    ImportService imports { store };

    QString file(const QByteArray &bytes) const
    {
        QFile csv(directory.filePath(u"file.csv"_s));
        if (!csv.open(QIODevice::WriteOnly) || csv.write(bytes) != bytes.size())
            qFatal("cannot write");
        return csv.fileName();
    }

    ImportReport customersOf(const QByteArray &bytes, bool skip = false)
    {
        return *waited(imports.import(ImportKind::Customers, file(bytes), { .skipFaults = skip }));
    }

    ImportReport visitsOf(const QByteArray &bytes, bool skip = false)
    {
        return *waited(imports.import(ImportKind::Visits, file(bytes), { .skipFaults = skip }));
    }

    QList<CustomerSummary> all() { return *waited(customers.customers({ .today = clock.today() })); }
};

} // namespace

class TestImportService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEncodingThatIsToldIsTakenAndTheFirstLinesShowIt()
    {
        ImportBook book;
        const QString path = book.file("customer\n\xc2\xe9\xef\xe9\n"); // Βιοι
        const auto detected = waited(book.imports.preview(ImportKind::Customers, path));
        QCOMPARE(detected->reading.encoding, TextEncoding::Windows1253);
        QVERIFY(detected->reading.sample.contains(u"Βιοι"_s));
        QCOMPARE(detected->reading.separator, QChar(u','));
        const auto told = waited(book.imports.preview(ImportKind::Customers, path, { .encoding = TextEncoding::Utf8 }));
        QCOMPARE(told->reading.encoding, TextEncoding::Utf8);
        QVERIFY(told->reading.sample.contains(QChar::ReplacementCharacter));
        const auto stored
            = waited(book.imports.import(ImportKind::Customers, path, { .encoding = TextEncoding::Iso8859_7 }));
        QVERIFY(stored->isStored);
        QCOMPARE(book.all().constFirst().customer.name, u"Βιοι"_s);
    }

    void utf16IsReadInEitherOrderWhenTold()
    {
        ImportBook book;
        QByteArray bytes;
        for (const QChar c : u"customer\nΦούρνος\n"_s) {
            bytes.append(char(c.row()));
            bytes.append(char(c.cell()));
        }
        const auto told = waited(
            book.imports.preview(ImportKind::Customers, book.file(bytes), { .encoding = TextEncoding::Utf16Le }));
        QVERIFY2(told->reading.sample.contains(u"Φούρνος"_s), qPrintable(told->reading.sample));
        QCOMPARE(told->added, 1);
    }

    void tagsAreAddedAndColumnsThatNobodyKnowsAreTold()
    {
        ImportBook book;
        const ImportReport first = book.customersOf("customer,tags,Shoe size\nA,\"key; north\",44\n");
        QCOMPARE(first.unknownColumns, QStringList { u"Shoe size"_s });
        const QUuid id = book.all().constFirst().customer.id;
        const TagService tags(book.store);
        QCOMPARE(waited(tags.ofCustomer(id))->size(), 2);
        QCOMPARE(book.customersOf("customer,tags\nA,KEY\n").unchanged, 1);
        QCOMPARE(book.customersOf("customer,tags\nA,new\n").updated, 1);
        QCOMPARE(waited(tags.ofCustomer(id))->size(), 3);
    }

    void aValueThatAnOwnFieldCannotHoldIsAFault()
    {
        ImportBook book;
        const CustomField room { .name = u"Room"_s, .type = FieldType::WholeNumber };
        must(CustomFieldService(book.store).add(room));
        const ImportReport report = book.customersOf("customer,room\nA,12\nB,many\n", true);
        QVERIFY(report.unknownColumns.isEmpty());
        QCOMPARE(report.added, 1);
        QCOMPARE(report.faults.constFirst().reason, Fault::Reason::BadFieldValue);
        QCOMPARE(report.faults.constFirst().column, 2);
        QCOMPARE(book.all().constFirst().customer.customFields.values(), QStringList { u"12"_s });
    }

    void aRhythmBeyondTheLimitOfTheBookIsAFault()
    {
        ImportBook book;
        must(book.customers.add({ .name = u"A"_s, .maxGapDays = 30 }));
        const ImportReport report = book.customersOf("customer,rhythm_days\nA,60\n");
        QVERIFY(!report.isStored);
        QCOMPARE(report.faults.constFirst().reason, Fault::Reason::BelowRhythm);
        QCOMPARE(report.faults.constFirst().column, 2);
    }

    void customersAreStoredWithSegmentAndOwner()
    {
        ImportBook book;
        const ImportReport report
            = book.customersOf("customer,first_contact,lost_day,segment,owner\n"
                               "Φούρνος Αιγαίο,2025-01-10,,A,Ελένη\nHarbour Supplies,2025-02-10,2025-09-01,A,\n");
        QVERIFY(report.isStored);
        QCOMPARE(report.added, 2);
        const QList<CustomerSummary> all = book.all();
        QCOMPARE(all.size(), 2);
        const Customer &greek = all[0].customer;
        QCOMPARE(greek.name, u"Φούρνος Αιγαίο"_s);
        QCOMPARE(greek.firstContact, QDate(2025, 1, 10));
        QCOMPARE(all[1].customer.endReason, EndReason::Lost);
        QCOMPARE(all[1].customer.segment, greek.segment);
        const QList<Person> persons = *waited(book.book.persons());
        QCOMPARE(persons.size(), 2);
        QVERIFY(greek.owner != all[1].customer.owner);
        QVERIFY(!all[1].customer.owner.isNull());
        QCOMPARE(waited(book.book.segments())->size(), 1);
    }

    void whatLiesBeforeTheFirstContactIsAFault()
    {
        ImportBook book;
        const ImportReport fresh = book.customersOf("customer,lost_day,segment\nBakery,2025-09-01,A\n");
        QVERIFY(!fresh.isStored);
        QCOMPARE(fresh.faults.size(), 1);
        QCOMPARE(fresh.faults.constFirst().reason, Fault::Reason::BeforeFirstContact);
        QCOMPARE(fresh.faults.constFirst().column, 2);
        QVERIFY(book.customersOf("customer,first_contact\nBakery,2025-10-01\n").isStored);
        QCOMPARE(book.customersOf("customer,lost_day,segment\nBakery,2025-09-01,A\n", true).faults.size(), 1);
        QVERIFY(waited(book.book.segments())->isEmpty());
        QVERIFY(book.customersOf("customer,lost_day\nBakery,2025-11-01\n").isStored);
        QCOMPARE(book.customersOf("customer,first_contact\nBakery,2025-12-01\n").faults.size(), 1);
    }

    void theSameFileTwiceChangesNothing()
    {
        ImportBook book;
        const QByteArray customers = "customer,first_contact,segment\nΦούρνος Αιγαίο,2025-01-10,A\nB,2025-01-11,\n";
        const QByteArray visits = "customer,day,type\nφουρνος αιγαιο,2025-02-01,call\nB,2025-02-02,\n";
        QCOMPARE(book.customersOf(customers).added, 2);
        QCOMPARE(book.visitsOf(visits).added, 2);
        const QList<CustomerSummary> before = book.all();
        int announced = 0;
        QObject::connect(
            &book.store, &Store::changed, &book.store, [&] { ++announced; }, Qt::DirectConnection);
        const ImportReport again = book.customersOf(customers);
        QCOMPARE(again.added + again.updated, 0);
        QCOMPARE(again.unchanged, 2);
        QCOMPARE(book.visitsOf(visits).unchanged, 2);
        QCOMPARE(book.all(), before);
        QCOMPARE(announced, 0);
    }

    void whatTheFileKnowsAnewIsBroughtIn()
    {
        ImportBook book;
        book.customersOf("customer,first_contact\nΆλφα,2025-01-10\nB,2025-01-11\n");
        const ImportReport report
            = book.customersOf("customer,lost_day,end_reason\nΑΛΦΑ,2025-12-01,closed_down\nB,,\n");
        QCOMPARE(report.updated, 1);
        QCOMPARE(report.unchanged, 1);
        const Customer customer = book.all()[0].customer;
        QCOMPARE(customer.name, u"Άλφα"_s);
        QCOMPARE(customer.firstContact, QDate(2025, 1, 10));
        QCOMPARE(customer.endReason, EndReason::ClosedDown);
    }

    void aLossWithoutReasonIsALossUnlessTheBookKnowsTheReason()
    {
        ImportBook book;
        book.customersOf("customer,first_contact,lost_day,end_reason\n"
                         "A,2025-01-10,2025-12-01,closed_down\nB,2025-01-10,,\n");
        QVERIFY(book.customersOf("customer,lost_day\nA,2025-12-02\nB,2025-12-01\n").isStored);
        const auto all = book.all();
        QCOMPARE(all[0].customer.lostOn, QDate(2025, 12, 2));
        QCOMPARE(all[0].customer.endReason, EndReason::ClosedDown);
        QCOMPARE(all[1].customer.endReason, EndReason::Lost);
    }

    void whatBelongsToALossIsTakenOnlyWithItsDay_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<int>("column");
        QTest::addColumn<int>("reason");
        using enum Fault::Reason;
        QTest::newRow("competitor alone") << u"A,,,,Rival,"_s << 5 << int(LossWithoutDay);
        QTest::newRow("words alone") << u"A,,,,,Too dear"_s << 6 << int(LossWithoutDay);
        QTest::newRow("worry alone") << u"A,,2025-12-01,,,"_s << 3 << int(LossWithoutDay);
        QTest::newRow("worry after") << u"A,2025-12-01,2025-12-02,,,"_s << 3 << int(WarningAfterLoss);
        QTest::newRow("loss before") << u"A,2024-12-01,,,,"_s << 2 << int(BeforeFirstContact);
        QTest::newRow("other reason") << u"A,2025-12-01,,moved,Rival,"_s << 5 << int(CompetitorWithoutLoss);
    }

    void whatBelongsToALossIsTakenOnlyWithItsDay()
    {
        QFETCH(QString, row);
        QFETCH(int, column);
        QFETCH(int, reason);
        ImportBook book;
        book.customersOf("customer,first_contact\nA,2025-01-10\n");
        const ImportReport report = book.customersOf(
            "customer,lost_day,first_warning_day,end_reason,competitor,end_note\n" + row.toUtf8() + '\n');
        QCOMPARE(report.faults.size(), 1);
        QCOMPARE(report.faults.constFirst().column, column);
        QCOMPARE(int(report.faults.constFirst().reason), reason);
        QCOMPARE(book.all()[0].customer.competitor, QString());
    }

    void whatIsToldOfALossThatTheBookKnowsIsTaken()
    {
        ImportBook book;
        book.customersOf("customer,first_contact,lost_day\nA,2025-01-10,2025-12-01\n");
        QVERIFY(book.customersOf("customer,competitor,end_note\nA,Rival,Too dear\n").isStored);
        QCOMPARE(book.all()[0].customer.competitor, u"Rival"_s);
        QVERIFY(book.customersOf("customer,lost_day,end_reason\nA,2025-12-01,moved\n").isStored);
        QCOMPARE(book.all()[0].customer.competitor, QString());
        QCOMPARE(book.all()[0].customer.endNote, u"Too dear"_s);
    }

    void whoComesWithAFileIsDueByTheFirstContactAndQuietOnlySinceItCame()
    {
        ImportBook book;
        book.customersOf("customer,first_contact\nA,2019-05-06\nB,2019-05-06\n");
        book.visitsOf("customer,day\nB,2025-12-01\n");
        const CustomerSummary quiet = book.all()[0];
        QCOMPARE(quiet.customer.firstContact, QDate(2019, 5, 6));
        QCOMPARE(quiet.nextDue, QDate(2019, 6, 5));
        QVERIFY(isBeyondLimit(quiet, book.clock.today()));
        AttentionService attention(book.store);
        QCOMPARE(waited(attention.ofCustomer(quiet.customer.id))->score->total(), 0);
        for (const AttentionRank &rank : *waited(attention.everybody({})))
            QCOMPARE(rank.facts.silence->quietDays, rank.name == u"A" ? 0 : 100);
        QCOMPARE(book.all()[1].nextDue, QDate(2025, 12, 31));
        QCOMPARE(book.customersOf("customer,first_contact\nA,2019-05-06\n").unchanged, 1);
        const QUuid visit = book.visit(quiet.customer.id, book.clock.today());
        must(book.visits.retract(visit));
        QCOMPARE(book.summary(quiet.customer.id).nextDue, quiet.nextDue);
    }

    void whoComesWithoutAFirstContactIsKnownToHaveNone()
    {
        ImportBook book;
        book.customersOf("customer,first_contact\nA,\nB,2019-05-06\n");
        QVERIFY(book.all()[0].customer.isFirstContactAssumed());
        QCOMPARE(book.all()[0].customer.countedFrom(), book.clock.today());
        QVERIFY(!book.all()[1].customer.isFirstContactAssumed());
        book.visitsOf("customer,day\nA,2025-12-01\n");
        QVERIFY(!book.all()[0].customer.isFirstContactAssumed());
    }

    void visitsMoveTheDueDay()
    {
        ImportBook book;
        const QUuid customer = book.customer(u"Άλφα"_s);
        QVERIFY(book.visitsOf("customer;day;status\nαλφα;2026-02-20;\nΑΛΦΑ;2026-03-20;planned\n").isStored);
        const CustomerSummary summary = book.summary(customer);
        QCOMPARE(summary.lastContact, QDate(2026, 2, 20));
        QCOMPARE(summary.nextDue, QDate(2026, 3, 22));
        QCOMPARE(summary.contactCount, 1);
    }

    void anEarlierVisitMovesTheFirstContact()
    {
        ImportBook book;
        const QUuid customer = book.customer(u"A"_s, QDate(2026, 1, 5));
        const ImportReport report = book.visitsOf("customer,day\nA,2025-12-01\nA,2025-11-01\nA,2026-02-01\n");
        QCOMPARE(report.movedFirstContacts, 1);
        QCOMPARE(book.summary(customer).customer.firstContact, QDate(2025, 11, 1));
    }

    void aFaultStoresNothingUnlessSkipped()
    {
        ImportBook book;
        book.customer(u"A"_s);
        const QByteArray visits = "customer,day\nA,2026-02-01\nNobody,2026-02-01\nA,2026-02-30\nA,2026-02-02\n";
        const ImportReport refused = book.visitsOf(visits);
        QVERIFY(!refused.isStored);
        QCOMPARE(refused.faults.size(), 2);
        QCOMPARE(refused.faults[0].reason, Fault::Reason::UnknownCustomer);
        QCOMPARE(refused.faults[0].line, 3);
        QCOMPARE(refused.faults[0].column, 1);
        QCOMPARE(refused.faults[0].text, u"Nobody"_s);
        QCOMPARE(refused.faults[1].line, 4);
        QCOMPARE(book.all()[0].contactCount, 0);
        const ImportReport rest = book.visitsOf(visits, true);
        QVERIFY(rest.isStored);
        QCOMPARE(rest.added, 2);
        QCOMPARE(book.all()[0].contactCount, 2);
    }

    void twoCustomersOfOneNameAreAmbiguous()
    {
        ImportBook book;
        book.customer(u"A"_s);
        book.customer(u"a"_s);
        QCOMPARE(book.visitsOf("customer,day\nA,2026-02-01\n").faults[0].reason, Fault::Reason::AmbiguousCustomer);
        QCOMPARE(book.customersOf("customer\nA\n").faults[0].reason, Fault::Reason::AmbiguousCustomer);
    }

    void aMissingFileIsAFault()
    {
        ImportBook book;
        const auto report
            = *waited(book.imports.import(ImportKind::Visits, u"/none/such.csv"_s, { .skipFaults = true }));
        QCOMPARE(report.faults[0].reason, Fault::Reason::Missing);
        QCOMPARE(report.faults[0].file, u"such.csv"_s);
        QVERIFY(!report.isStored);
    }

    void aPreviewChangesNothing()
    {
        ImportBook book;
        const auto report = *waited(book.imports.preview(ImportKind::Customers, book.file("customer\nA\nB\n,\n")));
        QCOMPARE(report.added, 2);
        QCOMPARE(report.faults.size(), 1);
        QVERIFY(book.all().isEmpty());
    }

    void aCancelledImportStoresNothing()
    {
        ImportBook book;
        auto progress = std::make_shared<ImportProgress>();
        progress->cancelled = true;
        const auto report
            = waited(book.imports.import(ImportKind::Customers, book.file("customer\nA\n"), {}, progress));
        QCOMPARE(report.error().kind, Error::Kind::Cancelled);
        QVERIFY(book.all().isEmpty());
    }

    void anImportIsOneStepOfUndo()
    {
        ImportBook book;
        QCOMPARE(book.customersOf("customer,segment\nA,S\nB,S\nC,T\n").added, 3);
        QTRY_VERIFY(book.undo.canUndo());
        must(book.undo.undo());
        QVERIFY(book.all().isEmpty());
    }

    void tenThousandRowsTakeAboutASecond()
    {
        ImportBook book;
        QByteArray customers = "customer,first_contact\n";
        QByteArray visits = "customer,day\n";
        for (int at = 0; at < 1'000; ++at)
            customers += "Customer " + QByteArray::number(at) + ",2024-01-01\n";
        for (int at = 0; at < 10'000; ++at)
            visits
                += "Customer " + QByteArray::number(at % 1'000) + ',' + QByteArray::number(19'800 + at / 1'000) + '\n';
        QCOMPARE(book.customersOf(customers).added, 1'000);
        QElapsedTimer timer;
        timer.start();
        auto progress = std::make_shared<ImportProgress>();
        const auto report = waited(book.imports.import(ImportKind::Visits, book.file(visits), {}, progress));
        qInfo("10,000 visits imported in %lld ms", timer.elapsed());
        QCOMPARE(report->added, 10'000);
        QCOMPARE(progress->done, qsizetype(10'000));
    }
};

QTEST_GUILESS_MAIN(TestImportService)

#include "tst_importservice.moc"
