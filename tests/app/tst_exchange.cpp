#include "app/customfieldservice.h"
#include "app/tagservice.h"
#include "storage/tablesums.h"
#include "support/exchangebook.h"

#include <QFileInfo>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

const QByteArray fournos = card("UID:u1\r\nFN:Φούρνος Αιγαίο\r\nORG:Φούρνος Αιγαίο\r\nTEL;TYPE=WORK:210 1234567\r\n"
                                "EMAIL:info@fournos.gr\r\nBDAY:--0412\r\nX-OWN:kept\r\n");

} // namespace

class TestExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTableOfCustomersReadAgainChangesNothingAndFillsAnotherBook()
    {
        ExchangeBook book;
        const Customer lost { .name = u"Φούρνος; «Αιγαίο»"_s,
            .region = u"Σύρος"_s,
            .rating = Rating::B,
            .note = u"=two\nlines, and more"_s,
            .firstContact = QDate(2025, 1, 5),
            .cadenceDays = 20,
            .maxGapDays = 50,
            .lostOn = QDate(2026, 2, 1),
            .firstWarningOn = QDate(2026, 1, 1),
            .endReason = EndReason::ClosedDown,
            .competitor = u"Rival"_s,
            .endNote = u"too dear"_s };
        const QUuid id = *waited(book.customers.add(lost, u"Κλειδί"_s,
            { { .kind = ContactKind::Phone, .value = u"210 1234567"_s },
                { .kind = ContactKind::Email, .value = u"a@b.gr"_s } }));
        must(TagService(book.store).set(id, { u"key"_s, u"βορράς"_s }));
        book.customer(u"Plain"_s);
        must(CustomFieldService(book.store).add({ .name = u"Χώρος m²"_s, .type = FieldType::Number }));
        must(CustomFieldService(book.store).add({ .name = u"Rating"_s }));
        must(
            CustomFieldService(book.store).setValues(id, { { u"Χώρος m²"_s, u"12.5"_s }, { u"Rating"_s, u"good"_s } }));
        const QByteArray table = book.exported(ExportKind::Customers, ExportFormat::Table);
        const QString path = book.file(u"table.csv"_s, table);
        const auto again = waited(book.imports.import(ImportKind::Customers, path));
        QVERIFY(again->faults.isEmpty() && again->unknownColumns.isEmpty());
        QCOMPARE(again->added + again->updated, 0);
        QCOMPARE(again->unchanged, 2);

        ExchangeBook other;
        const auto unknown = waited(other.imports.preview(ImportKind::Customers, path));
        QCOMPARE(unknown->unknownColumns, (QStringList { u"Χώρος m²"_s, u"own field: Rating"_s }));
        must(CustomFieldService(other.store).add({ .name = u"Χώρος m²"_s, .type = FieldType::Number }));
        must(CustomFieldService(other.store).add({ .name = u"Rating"_s }));
        QVERIFY(waited(other.imports.import(ImportKind::Customers, path))->isStored);
        QCOMPARE(other.exported(ExportKind::Customers, ExportFormat::Table), table);
    }

    void aCardTwiceIsOneCustomerAndUndoTakesAllBack()
    {
        ExchangeBook book;
        QCOMPARE(book.cards(fournos + card("UID:u2\r\nFN:Ελένη\r\nN:Ελένη;;;;\r\n")).added, 2);
        const ImportReport again = book.cards(fournos);
        QCOMPARE(again.unchanged, 1);
        QCOMPARE(again.added + again.updated, 0);
        QCOMPARE(book.all().size(), 2);
        QCOMPARE(book.all()[1].customer.kind, CustomerKind::Organisation);
        QCOMPARE(waited(book.customers.contacts(book.all()[1].customer.id))->size(), 2);
        book.takeBack();
        QCOMPARE(book.all().size(), 0);
        QCOMPARE(book.cards(fournos).added, 1);
    }

    void aCardIsKnownByPhoneThenByName()
    {
        ExchangeBook book;
        const QUuid id
            = *waited(book.customers.add({ .name = u"The bakery"_s }, {}, { { .value = u"+30 2101234567"_s } }));
        const QUuid named = book.customer(u"Ελένη"_s);
        QCOMPARE(book.cards(fournos + card("FN:ΕΛΕΝΗ\r\nTEL:6941234567\r\n")).updated, 2);
        QCOMPARE(book.all().size(), 2);
        QCOMPARE(book.summary(id).customer.name, u"The bakery"_s);
        QCOMPARE(waited(book.customers.contacts(id))->size(), 2);
        QCOMPARE(waited(book.customers.contacts(named))->size(), 1);
        QCOMPARE(book.cards(fournos).unchanged, 1);
    }

    void whatACardBroughtToAKnownCustomerIsTakenBackWhole()
    {
        ExchangeBook book;
        const QUuid id = book.customer(u"Φούρνος Αιγαίο"_s);
        const auto sums
            = [&book] { return *waited(book.store.read([](Database &database) { return tableSums(database); })); };
        const auto before = sums();
        QCOMPARE(book.cards(fournos).updated, 1);
        QVERIFY(sums() != before);
        book.takeBack();
        QCOMPARE(sums(), before);
        QVERIFY(waited(book.customers.contacts(id))->isEmpty());
    }

    void aNewerCardChangesWhatNobodyHasChangedHere()
    {
        ExchangeBook book;
        book.cards(fournos);
        const Customer before = book.all().constFirst().customer;
        QByteArray newer = fournos;
        newer.replace("FN:Φούρνος Αιγαίο", "FN:Φούρνος Κυκλάδες");
        QCOMPARE(book.cards(newer).updated, 1);
        QCOMPARE(book.summary(before.id).customer.name, u"Φούρνος Κυκλάδες"_s);
        Customer own = book.summary(before.id).customer;
        own.name = u"Mine"_s;
        must(book.customers.change(book.summary(before.id).customer, own));
        QCOMPARE(book.cards(fournos).updated, 1);
        QCOMPARE(book.summary(before.id).customer.name, u"Mine"_s);
    }

    void whatACardHoldsBesidesIsExportedAgain()
    {
        ExchangeBook book;
        book.cards(fournos);
        for (const ExportFormat format : { ExportFormat::Card3, ExportFormat::Card4 }) {
            const QByteArray out = book.exported(ExportKind::Customers, format);
            for (const char *line : { "UID:u1\r\n", "BDAY:--0412\r\n", "X-OWN:kept\r\n",
                     "TEL;TYPE=WORK:210 1234567\r\n", "FN:Φούρνος Αιγαίο\r\n" })
                QVERIFY2(out.contains(line), out.constData());
            QCOMPARE(book.cards(out).unchanged, 1);
        }
    }

    void faultsStoreNothingUnlessTheyAreSkipped()
    {
        ExchangeBook book;
        const QByteArray bytes = card("NOTE:nobody\r\n") + fournos;
        QVERIFY(!book.cards(bytes).isStored);
        QCOMPARE(book.cards(bytes).faults.constFirst().reason, Fault::Reason::NoName);
        QVERIFY(book.cards(bytes, { .skipFaults = true }).isStored);
        QCOMPARE(book.calendar(fournos).faults.constFirst().reason, Fault::Reason::WrongKind);
        QCOMPARE(book.cards(eventFile({})).faults.constFirst().reason, Fault::Reason::WrongKind);
    }

    void eventsBecomeVisitsOnceAndFollowTheirSequence()
    {
        ExchangeBook book;
        const QUuid id = *waited(book.customers.add({ .name = u"Φούρνος Αιγαίο"_s, .firstContact = QDate(2026, 1, 5) },
            {}, { { .kind = ContactKind::Email, .value = u"info@fournos.gr"_s } }));
        const QByteArray lines = "UID:e1\r\nSUMMARY:Επίσκεψη στον φούρνο αιγαίο\r\nATTENDEE:mailto:INFO@fournos.gr\r\n"
                                 "DTSTART;VALUE=DATE:20260210\r\nSEQUENCE:1\r\n";
        QCOMPARE(book.calendar(eventFile(lines)).added, 1);
        QCOMPARE(book.calendar(eventFile(lines)).unchanged, 1);
        QCOMPARE(book.visitsOf(id).size(), 1);
        QCOMPARE(book.summary(id).lastContact, QDate(2026, 2, 10));
        QByteArray moved = lines;
        moved.replace("20260210", "20260212");
        QCOMPARE(book.calendar(eventFile(moved)).unchanged, 1);
        moved.replace("SEQUENCE:1", "SEQUENCE:2");
        QCOMPARE(book.calendar(eventFile(moved)).updated, 1);
        QCOMPARE(book.calendar(eventFile(moved)).unchanged, 1);
        QCOMPARE(book.visitsOf(id).constFirst().day, QDate(2026, 2, 12));
        const ImportReport unknown
            = book.calendar(eventFile("UID:e2\r\nSUMMARY:Dentist\r\nDTSTART:20260210T100000Z\r\n"));
        QCOMPARE(unknown.faults.constFirst().reason, Fault::Reason::UnknownCustomer);
        QCOMPARE(
            book.calendar(eventFile("UID:e3\r\nSUMMARY:Call Φούρνος Αιγαίο today\r\nDTSTART;VALUE=DATE:20260301\r\n"))
                .added,
            1);
        QCOMPARE(
            book.calendar(eventFile("UID:e4\r\nSUMMARY:Φούρνος Αιγαίο: δείγματα\r\nDTSTART;VALUE=DATE:20260302\r\n"))
                .added,
            1);
    }

    void anExportedCalendarIsReadByAnotherBookAndChangesNothingInItsOwn()
    {
        ExchangeBook book;
        const QUuid id = book.customer(u"Φούρνος"_s);
        const QUuid visit = book.visit(id, QDate(2026, 2, 2));
        must(book.visits.log({ .customer = id,
            .type = VisitType::Call,
            .status = VisitStatus::Planned,
            .day = QDate(2026, 4, 1),
            .startMs = QDateTime(QDate(2026, 4, 1), QTime(10, 0)).toMSecsSinceEpoch(),
            .note = u"prices; samples"_s }));
        const QUuid promise
            = *waited(book.promises.add({ .customer = id, .words = u"samples"_s, .due = QDate(2026, 3, 20) }));
        must(book.promises.keep(promise, QDate(2026, 3, 10)));
        const QByteArray out = book.exported(ExportKind::Visits, ExportFormat::Calendar);
        const ImportReport own = book.calendar(out);
        QCOMPARE(own.added + own.updated, 0);
        QCOMPARE(own.unchanged, 3);

        ExchangeBook other;
        const QUuid same = other.customer(u"Φούρνος"_s);
        QCOMPARE(other.calendar(out).added, 3);
        QList<Visit> visits = other.visitsOf(same);
        QCOMPARE(visits.size(), 2);
        QCOMPARE(visits[0].note, u"prices; samples"_s);
        QCOMPARE(visits[0].startMs, book.visitsOf(id)[0].startMs);
        QCOMPARE(visits[0].type, VisitType::Call);
        QCOMPARE(waited(other.customers.records(same))->promises.constFirst().state, PromiseState::Kept);

        must(book.visits.retract(visit));
        const QByteArray cancelled = book.exported(ExportKind::Visits, ExportFormat::Calendar);
        QVERIFY(cancelled.contains("STATUS:CANCELLED"));
        QVERIFY(cancelled.contains("SEQUENCE:1"));
    }

    void aPromiseThatWasRenegotiatedIsATaskInProcess()
    {
        ExchangeBook book;
        const QUuid promise = *waited(book.promises.add(
            { .customer = book.customer(u"Φούρνος"_s), .words = u"samples"_s, .due = QDate(2026, 3, 20) }));
        must(book.promises.redate(promise, QDate(2026, 3, 27)));
        const QByteArray out = book.exported(ExportKind::Visits, ExportFormat::Calendar);
        QVERIFY(out.contains("STATUS:IN-PROCESS"));
        must(book.promises.remove(promise));
        QVERIFY(book.exported(ExportKind::Visits, ExportFormat::Calendar).contains("STATUS:CANCELLED"));
    }

    void theAgendaHoldsWhatIsStillToBeDone()
    {
        ExchangeBook book;
        const QUuid id = book.customer(u"Φούρνος"_s);
        must(book.visits.log({ .customer = id, .status = VisitStatus::Planned, .day = QDate(2026, 4, 1) }));
        book.visit(id, QDate(2026, 2, 2));
        book.customer(u"Other"_s);
        const QByteArray out = book.exported(ExportKind::Agenda, ExportFormat::Calendar);
        QCOMPARE(out.count("BEGIN:VEVENT"), 1);
        QCOMPARE(out.count("BEGIN:VTODO"), 1);
        QVERIFY(out.contains("X-PISTIS-TYPE:follow-up"));
        const QByteArray table = book.exported(ExportKind::Agenda, ExportFormat::Table);
        QVERIFY2(table.contains("2026-04-01,Φούρνος,"), table.constData());
    }

    void aCardOfAnOrganisationIsWrittenWithAName()
    {
        ExchangeBook book;
        const QByteArray bare = card("UID:u9\r\nFN:\r\nN:;;;;\r\nORG:Αιγαίο ΑΕ\r\n");
        QCOMPARE(book.cards(bare).added, 1);
        QCOMPARE(book.cards(bare).unchanged, 1);
        for (const ExportFormat format : { ExportFormat::Card3, ExportFormat::Card4 }) {
            const QByteArray out = book.exported(ExportKind::Customers, format);
            QVERIFY2(out.contains("FN:Αιγαίο ΑΕ\r\n") && out.count("FN:") == 1, out.constData());
            QCOMPARE(book.cards(out).unchanged, 1);
        }
    }

    void tablesAreGuardedAndReadAgain()
    {
        ExchangeBook book;
        const QString evil = u"=HYPERLINK(\"x\")"_s;
        must(book.customers.add({ .name = evil,
                                    .kind = CustomerKind::Person,
                                    .stage = Stage::Prospect,
                                    .region = u"\t@SUM(1)"_s,
                                    .note = u"'+1; \"a\"\nb"_s,
                                    .cadenceDays = 14 },
            u"A"_s,
            { { .value = u"+30 2101234567"_s }, { .kind = ContactKind::Address, .value = u"Ερμού 5; Αθήνα"_s },
                { .value = u"6941234567"_s, .label = u"cell"_s } }));
        QVERIFY(book.exported(ExportKind::Customers, ExportFormat::Table, true).startsWith("\xef\xbb\xbf"));
        const QByteArray out = book.exported(ExportKind::Customers, ExportFormat::Table);
        QVERIFY2(out.contains("'=HYPERLINK") && out.contains("'+30") && out.contains("'@SUM"), out.constData());
        ExchangeBook other;
        const auto report = waited(other.imports.import(ImportKind::Customers, other.file(u"c.csv"_s, out)));
        QVERIFY2(report->isStored, report->faults.isEmpty() ? "" : qPrintable(report->faults[0].text));
        const Customer one = other.all().constFirst().customer;
        const Customer was = book.all().constFirst().customer;
        QCOMPARE(one.name, evil);
        QCOMPARE(one.note, was.note);
        QCOMPARE(one.region, was.region);
        QCOMPARE(one.stage, was.stage);
        QCOMPARE(one.kind, was.kind);
        QCOMPARE(one.cadenceDays, 14);
        QStringList values, before;
        for (const Contact &contact : *waited(other.customers.contacts(one.id)))
            values.append(contact.label + contact.value);
        for (const Contact &contact : *waited(book.customers.contacts(was.id)))
            before.append(contact.label + contact.value);
        values.sort();
        before.sort();
        QCOMPARE(values, before);
    }

    void whyAVisitWasNotHeldIsInTheTableAndReadAgain()
    {
        ExchangeBook book;
        const QUuid bakery = book.customer(u"Bakery"_s);
        const QUuid planned = *waited(book.visits.plan(bakery, book.clock.today()));
        must(book.visits.settle(planned, VisitStatus::NotHeld, u"owner abroad"_s));
        const QByteArray table = book.exported(ExportKind::Visits, ExportFormat::Table);
        ExchangeBook other;
        const QUuid same = other.customer(u"Bakery"_s);
        QVERIFY(other.table(ImportKind::Visits, table).isStored);
        QCOMPARE(other.visitsOf(same).constFirst().reason, u"owner abroad"_s);
    }

    void theOrderOfDaysIsAskedAndNotGuessed()
    {
        ExchangeBook book;
        const QString file = book.file(u"c.csv"_s, "customer;first_contact\nA;03/04/2025\nB;05/12/2025\n");
        const auto asked = waited(book.imports.preview(ImportKind::Customers, file));
        QCOMPARE(asked->faults.constFirst().reason, Fault::Reason::DayOrderUnknown);
        const auto months
            = waited(book.imports.preview(ImportKind::Customers, file, { .dayOrder = DayOrder::MonthFirst }));
        QVERIFY(months->faults.isEmpty());
        QVERIFY(waited(book.imports.import(ImportKind::Customers, file, { .dayOrder = DayOrder::DayFirst }))->isStored);
        QCOMPARE(book.all().constFirst().customer.firstContact, QDate(2025, 4, 3));
    }

    void anExportIsPrivateAndCancelledLeavesNothing()
    {
        ExchangeBook book;
        book.customer(u"A"_s);
        const QString path = book.directory.filePath(u"out.csv"_s);
        must(book.exports.write({ .path = path }));
        QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup),
            QFile::Permissions());
        auto progress = std::make_shared<ImportProgress>();
        progress->cancelled = true;
        const QString second = book.directory.filePath(u"second.csv"_s);
        const auto cancelled = waited(book.exports.write({ .path = second }, progress));
        QCOMPARE(cancelled.error().kind, Error::Kind::Cancelled);
        QVERIFY(!QFileInfo::exists(second));
        QVERIFY(!waited(book.exports.write({ .path = u"/none/such/out.csv"_s })));
        QCOMPARE(waited(book.exports.write({ .path = book.path() })).error().subject, u"export.book"_s);
    }

    void aSealedBookAndASealedListOpenAgain()
    {
        ExchangeBook book;
        book.customer(u"Φούρνος"_s);
        const QString path = book.directory.filePath(u"book.sealed"_s);
        must(book.exports.write({ .kind = ExportKind::Book, .path = path, .passphrase = u"μυστικό"_s }));
        const QString copy = book.directory.filePath(u"copy.pistis"_s);
        const auto wrong = waited(openSealed(path, u"other"_s, copy));
        QCOMPARE(wrong.error().subject, u"sealed.passphrase"_s);
        QVERIFY(!QFileInfo::exists(copy));
        QCOMPARE(*waited(openSealed(path, u"μυστικό"_s, copy)), u"test.pistis"_s);
        Store store(book.clock);
        QVERIFY(waited(store.open({ .path = copy, .createIfMissing = false })));
        QCOMPARE(waited(CustomerService(store).customers({}))->constFirst().customer.name, u"Φούρνος"_s);

        const QString list = book.directory.filePath(u"list.csv"_s);
        must(book.exports.write({ .path = list, .passphrase = u"x"_s }));
        QFile sealed(list);
        QVERIFY(sealed.open(QIODevice::ReadOnly));
        QVERIFY(!sealed.readAll().contains("Φούρνος"));
        const QString plain = book.directory.filePath(u"plain.csv"_s);
        QCOMPARE(*waited(openSealed(list, u"x"_s, plain)), u"list.csv"_s);
        QFile opened(plain);
        QVERIFY(opened.open(QIODevice::ReadOnly));
        QVERIFY(opened.readAll().contains("Φούρνος"));
        QCOMPARE(
            waited(book.exports.write({ .kind = ExportKind::Book, .path = path })).error().subject, u"sealed.empty"_s);
    }
};

QTEST_GUILESS_MAIN(TestExchange)

#include "tst_exchange.moc"
