#include "app/importhistory.h"

#include "app/importservice.h"
#include "app/mergeservice.h"
#include "app/recyclebin.h"
#include "support/typedtables.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct HistoryBook : TestBook
{
    ImportService imports { store };
    ImportHistory history { store };
    MergeService merges { store };

    void import(ImportKind kind, const QByteArray &bytes, const QString &name = u"file.csv"_s)
    {
        QFile file(directory.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        file.close();
        const auto report = waited(imports.import(kind, file.fileName()));
        if (!report || !report->isStored)
            qFatal("not imported");
    }

    void customersFrom(const QByteArray &bytes, const QString &name = u"file.csv"_s)
    {
        import(ImportKind::Customers, bytes, name);
    }

    QList<ImportBatch> batches() { return *waited(history.batches()); }
    TakeBackReport takeBackLast() { return *waited(history.takeBack(batches().constFirst().number)); }
    QList<CustomerSummary> all() { return *waited(customers.customers({ .today = clock.today() })); }
    QUuid named(const QString &name) { return waited(customers.named(name))->value(0).customer.id; }
};

} // namespace

class TestImportHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyImportIsListedTheLastFirst()
    {
        HistoryBook book;
        book.customersFrom("customer\nA\nB\n", u"πελάτες.csv"_s);
        book.clock.now += 60'000;
        book.import(ImportKind::Visits, "customer,day\nA,2025-12-01\n", u"visits.csv"_s);
        const QList<ImportBatch> batches = book.batches();
        QCOMPARE(batches.size(), 2);
        QCOMPARE(batches[0].file, u"visits.csv"_s);
        QCOMPARE(batches[0].kind, ImportKind::Visits);
        QCOMPARE(batches[0].added, 1);
        QCOMPARE(batches[0].movedFirstContacts, 1);
        QCOMPARE(batches[0].at, book.clock.now);
        QCOMPARE(batches[0].by, u"Maria"_s);
        QCOMPARE(batches[1].file, u"πελάτες.csv"_s);
        QCOMPARE(batches[1].added, 2);
        QVERIFY(batches[0].number > batches[1].number);
    }

    void aFileWithNothingNewIsNoImport()
    {
        HistoryBook book;
        book.customersFrom("customer\nA\n");
        QFile file(book.directory.filePath(u"file.csv"_s));
        QVERIFY(waited(book.imports.import(ImportKind::Customers, file.fileName())));
        QCOMPARE(book.batches().size(), 1);
    }

    void whatTheImportMadeIsDeletedAndTheSameFileMakesItAnew()
    {
        HistoryBook book;
        const QByteArray file = "customer,segment,owner,phone\nΦούρνος,Κλειδί,Ελένη,2101234567\nB,,,\n";
        book.customersFrom(file);
        const QUuid first = book.named(u"Φούρνος"_s);
        must(book.customers.change(
            book.summary(first).customer, { .id = first, .name = u"Φούρνος"_s, .note = u"later"_s }));
        const TakeBackReport report = book.takeBackLast();
        QCOMPARE(report.customers, 2);
        QCOMPARE(report.parties, 2);
        QVERIFY(book.all().isEmpty());
        QVERIFY(waited(book.book.segments())->isEmpty());
        QVERIFY(book.batches().constFirst().isTakenBack);

        book.customersFrom(file);
        QCOMPARE(book.all().size(), 2);
        QVERIFY(book.named(u"Φούρνος"_s) != first);
        QCOMPARE(waited(book.customers.contacts(book.named(u"Φούρνος"_s)))->size(), 1);
        QCOMPARE(book.batches().size(), 2);
    }

    void aLaterSessionTakesItBackToo()
    {
        HistoryBook book;
        book.customersFrom("customer\nA\n");
        QVERIFY(waited(book.store.open({ .path = book.path() })));
        QVERIFY(!book.undo.canUndo() || book.batches().size() == 1);
        QCOMPARE(book.takeBackLast().customers, 1);
        QVERIFY(book.all().isEmpty());
    }

    void fieldsGoBackWhereNobodyChangedThemSince()
    {
        HistoryBook book;
        const QUuid id
            = *waited(book.customers.add({ .name = u"A"_s, .note = u"old"_s, .firstContact = QDate(2026, 1, 5) }));
        book.customersFrom("customer,region,note,rhythm_days,phone\nA,Naxos,new,20,2101234567\n");
        Customer changed = book.summary(id).customer;
        changed.region = u"Paros"_s;
        must(book.customers.change(book.summary(id).customer, changed));
        const TakeBackReport report = book.takeBackLast();
        QCOMPARE(report.customers, 0);
        QCOMPARE(report.fields, 2);
        QCOMPARE(report.changedSince, 1);
        QCOMPARE(report.contacts, 1);
        const Customer after = book.summary(id).customer;
        QCOMPARE(after.region, u"Paros"_s);
        QCOMPARE(after.note, u"old"_s);
        QCOMPARE(after.cadenceDays, 0);
        QVERIFY(waited(book.customers.contacts(id))->isEmpty());
    }

    void whatALaterImportBroughtStaysUntilThatIsTakenBackAndThenTheFirstValueReturns()
    {
        HistoryBook book;
        const QUuid id = *waited(book.customers.add({ .name = u"A"_s, .note = u"first"_s }));
        book.customersFrom("customer,note\nA,second\n");
        book.customersFrom("customer,note\nA,third\n");
        const QList<ImportBatch> batches = book.batches();
        QCOMPARE(waited(book.history.takeBack(batches[1].number))->changedSince, 1);
        QCOMPARE(book.summary(id).customer.note, u"third"_s);
        QCOMPARE(waited(book.history.takeBack(batches[0].number))->fields, 1);
        QCOMPARE(book.summary(id).customer.note, u"first"_s);
    }

    void aRestoredCustomerKeepsWhatTheImportThatMadeItSaid()
    {
        HistoryBook book;
        book.customersFrom("customer,note\nA,Chania\n");
        const QUuid id = book.named(u"A"_s);
        book.takeBackLast();
        must(RecycleBin(book.store).restore({ id }));
        book.customersFrom("customer,note\nA,Rhodes\n");
        QCOMPARE(book.summary(id).customer.note, u"Rhodes"_s);
        book.takeBackLast();
        QCOMPARE(book.summary(id).customer.note, u"Chania"_s);
    }

    void importedVisitsAreTakenBackAndTheFirstContactReturns()
    {
        HistoryBook book;
        const QUuid id = book.customer(u"A"_s, QDate(2026, 1, 5));
        const QByteArray file = "customer,day\nA,2025-12-01\nA,2026-02-01\n";
        book.import(ImportKind::Visits, file);
        book.visit(id, QDate(2026, 3, 1));
        const TakeBackReport report = book.takeBackLast();
        QCOMPARE(report.visits, 2);
        QCOMPARE(report.fields, 1);
        QCOMPARE(book.summary(id).customer.firstContact, QDate(2026, 1, 5));
        QCOMPARE(book.summary(id).contactCount, 1);
        book.import(ImportKind::Visits, file);
        QCOMPARE(book.summary(id).contactCount, 3);
    }

    void aCardTakenBackIsForgottenAndCanBeReadAgain()
    {
        HistoryBook book;
        const QByteArray card = "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:x1\r\nFN:A\r\nTEL:2101234567\r\nEND:VCARD\r\n";
        const QUuid id = book.customer(u"A"_s);
        book.customersFrom(card, u"a.vcf"_s);
        QCOMPARE(waited(book.customers.contacts(id))->size(), 1);
        QCOMPARE(book.takeBackLast().contacts, 1);
        QVERIFY(waited(book.customers.contacts(id))->isEmpty());
        book.customersFrom(card, u"a.vcf"_s);
        QCOMPARE(book.all().size(), 1);
        QCOMPARE(waited(book.customers.contacts(id))->size(), 1);

        must(book.customers.remove(id));
        book.customersFrom(card, u"a.vcf"_s);
        QCOMPARE(book.all().size(), 1);
        QVERIFY(book.all().constFirst().customer.id != id);
    }

    void aCalendarIsTakenBackWithItsPromises()
    {
        HistoryBook book;
        book.customer(u"Bakery"_s);
        const QByteArray calendar
            = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:e1\r\nSUMMARY:Bakery\r\n"
              "DTSTART;VALUE=DATE:20260210\r\nEND:VEVENT\r\nBEGIN:VTODO\r\nUID:t1\r\n"
              "SUMMARY:Samples for Bakery\r\nDUE;VALUE=DATE:20260401\r\nEND:VTODO\r\nEND:VCALENDAR\r\n";
        book.import(ImportKind::Visits, calendar, u"a.ics"_s);
        const TakeBackReport report = book.takeBackLast();
        QCOMPARE(report.visits, 1);
        QCOMPARE(report.promises, 1);
        book.import(ImportKind::Visits, calendar, u"a.ics"_s);
        QCOMPARE(book.batches().constFirst().added, 2);
    }

    void entriesMadeSinceGoWithTheirCustomerAndAreTold()
    {
        HistoryBook book;
        book.customersFrom("customer\nA\n");
        book.visit(book.named(u"A"_s), QDate(2026, 3, 1));
        QCOMPARE(book.takeBackLast().laterEntries, 1);
        QVERIFY(book.all().isEmpty());
    }

    void entriesMadeSinceCanStopIt()
    {
        HistoryBook book;
        book.customersFrom("customer\nA\n");
        book.visit(book.named(u"A"_s), QDate(2026, 3, 1));
        const auto stopped
            = waited(book.history.takeBack(book.batches().constFirst().number, {}, ImportHistory::Later::Stops));
        QVERIFY(!stopped);
        QCOMPARE(stopped.error(), (Error { .kind = Error::Kind::Conflict, .subject = u"import.later"_s }));
        QCOMPARE(book.all().size(), 1);
        QVERIFY(!book.batches().constFirst().isTakenBack);
    }

    void aCustomerIntoWhichAnotherWasMergedStays()
    {
        HistoryBook book;
        const QUuid own = book.customer(u"A"_s);
        book.customersFrom("customer\nB\n");
        const QUuid imported = book.named(u"B"_s);
        must(book.merges.merge(book.summary(imported).customer, book.summary(imported).customer, own));
        const TakeBackReport report = book.takeBackLast();
        QCOMPARE(report.mergedSince, 1);
        QCOMPARE(report.customers, 0);
        QCOMPARE(book.all().size(), 1);
    }

    void aSegmentThatOthersUseStays()
    {
        HistoryBook book;
        book.customersFrom("customer,segment\nB,Key\n");
        const QUuid segment = waited(book.book.segments())->constFirst().id;
        must(book.customers.add({ .name = u"Own"_s, .segment = segment }));
        const TakeBackReport report = book.takeBackLast();
        QCOMPARE(report.customers, 1);
        QCOMPARE(report.parties, 0);
        QCOMPARE(waited(book.book.segments())->size(), 1);
    }

    void takingBackIsOneStepThatCanBeUndoneAndDoneAgain()
    {
        HistoryBook book;
        const QUuid id = book.customer(u"A"_s);
        book.customersFrom("customer,region,phone\nA,Naxos,2101234567\nB,,\n");
        const QStringList before = projectionsOf(book.store);
        book.takeBackLast();
        QTRY_VERIFY(book.undo.canUndo());
        must(book.undo.undo());
        QCOMPARE(projectionsOf(book.store), before);
        QVERIFY(!book.batches().constFirst().isTakenBack);
        QCOMPARE(book.takeBackLast().customers, 1);
        QVERIFY(book.summary(id).customer.region.isEmpty());
    }

    void undoingTheImportItselfShowsItAsTakenBack()
    {
        HistoryBook book;
        book.customersFrom("customer\nA\n");
        QTRY_VERIFY(book.undo.canUndo());
        must(book.undo.undo());
        QVERIFY(book.batches().constFirst().isTakenBack);
        const auto again = waited(book.history.takeBack(book.batches().constFirst().number));
        QVERIFY(!again);
        QCOMPARE(again.error().kind, Error::Kind::Conflict);
        QTRY_VERIFY(book.undo.canRedo());
        must(book.undo.redo());
        QVERIFY(!book.batches().constFirst().isTakenBack);
        QCOMPARE(book.all().size(), 1);
    }

    void anUnknownNumberIsRefused()
    {
        HistoryBook book;
        const auto done = waited(book.history.takeBack(4711));
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::NotFound);
        QCOMPARE(done.error().subject, u"import"_s);
    }

    void aCancelledTakeBackChangesNothing()
    {
        HistoryBook book;
        book.customersFrom("customer\nA\n");
        auto progress = std::make_shared<ImportProgress>();
        progress->cancelled = true;
        QVERIFY(!waited(book.history.takeBack(book.batches().constFirst().number, progress)));
        QCOMPARE(book.all().size(), 1);
        QVERIFY(!book.batches().constFirst().isTakenBack);
    }

    void typedTablesAreWhatTheOpsSay()
    {
        HistoryBook book;
        book.customer(u"A"_s);
        book.customersFrom("customer,region,segment,phone\nA,Naxos,S,2101234567\nB,,S,\n");
        book.takeBackLast();
        const QStringList before = projectionsOf(book.store);
        rebuild(book.store);
        QCOMPARE(projectionsOf(book.store), before);
    }
};

QTEST_GUILESS_MAIN(TestImportHistory)
#include "tst_importhistory.moc"
