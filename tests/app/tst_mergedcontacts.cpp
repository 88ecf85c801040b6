#include "app/exportservice.h"
#include "app/importservice.h"
#include "app/mergeservice.h"
#include "support/typedtables.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

// Two customers of one name, each with an e-mail of its own and the same telephone; the second one is merged away.
struct MergedBook : TestBook
{
    MergeService merges { store };
    ImportService imports { store };
    QUuid kept = add(u"one@a.gr"_s);
    QUuid merged = add(u"two@a.gr"_s);

    QUuid add(const QString &email)
    {
        return *waited(customers.add({ .name = u"Φούρνος"_s, .firstContact = QDate(2026, 1, 5) }, {},
            { { .kind = ContactKind::Phone, .value = u"210 1234567"_s },
                { .kind = ContactKind::Email, .value = email } }));
    }

    void merge() { must(merges.merge(summary(kept).customer, summary(kept).customer, merged)); }
    void separate() { must(merges.separate(merged, MergeService::LaterTo::Kept)); }
    QList<Contact> contactsOf(const QUuid &id) { return *waited(customers.contacts(id)); }

    QStringList valuesOf(const QUuid &id)
    {
        QStringList values;
        for (const Contact &contact : contactsOf(id))
            values.append(contact.value);
        values.sort();
        return values;
    }

    ImportReport import(const QByteArray &bytes)
    {
        QFile file(directory.filePath(u"cards.vcf"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        file.close();
        return *waited(imports.import(ImportKind::Customers, file.fileName()));
    }

    QByteArray exported(ExportFormat format)
    {
        const QString path = directory.filePath(u"out"_s);
        must(ExportService(store).write({ .kind = ExportKind::Customers, .format = format, .path = path }));
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

const QByteArray card = "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:phone-7\r\nFN:Φούρνος\r\nEMAIL:two@a.gr\r\n"
                        "BDAY:--0405\r\nEND:VCARD\r\n";

} // namespace

class TestMergedContacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyStandWithTheKeptCustomerEachOnceAndReturn()
    {
        MergedBook book;
        book.merge();
        QCOMPARE(book.valuesOf(book.kept), (QStringList { u"210 1234567"_s, u"one@a.gr"_s, u"two@a.gr"_s }));
        book.separate();
        QCOMPARE(book.valuesOf(book.kept), (QStringList { u"210 1234567"_s, u"one@a.gr"_s }));
        QCOMPARE(book.valuesOf(book.merged), (QStringList { u"210 1234567"_s, u"two@a.gr"_s }));
    }

    void theyAreFoundBySearchAndWritten()
    {
        MergedBook book;
        book.merge();
        const auto found = waited(book.customers.customers({ .search = u"two@a"_s, .today = book.clock.today() }));
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->constFirst().customer.id, book.kept);
        const QByteArray table = book.exported(ExportFormat::Table);
        QVERIFY2(table.contains("one@a.gr; two@a.gr"), table.constData());
        QCOMPARE(table.count("1234567"), 1);
        QVERIFY(book.exported(ExportFormat::Card3).contains("two@a.gr"));
    }

    void whatIsTakenOutIsOutOfBothRecords()
    {
        MergedBook book;
        book.merge();
        const QList<Contact> before = book.contactsOf(book.kept);
        QList<Contact> after = before;
        after.removeIf([](const Contact &contact) {
            return contact.kind == ContactKind::Phone || contact.value.startsWith(u"two"_s);
        });
        const Customer customer = book.summary(book.kept).customer;
        must(book.customers.change(customer, customer, {}, { .before = before, .after = after }));
        QCOMPARE(book.valuesOf(book.kept), QStringList { u"one@a.gr"_s });
        QTRY_VERIFY(book.undo.canUndo());
        must(book.undo.undo());
        QCOMPARE(book.contactsOf(book.kept).size(), 3);
        QTRY_VERIFY(book.undo.canRedo());
        must(book.undo.redo());
        QCOMPARE(book.valuesOf(book.kept), QStringList { u"one@a.gr"_s });
        book.separate();
        QVERIFY(book.valuesOf(book.merged).isEmpty());
    }

    void whatIsCorrectedStaysWithTheCustomerThatBroughtIt()
    {
        MergedBook book;
        book.merge();
        const QList<Contact> before = book.contactsOf(book.kept);
        QList<Contact> after = before;
        for (Contact &contact : after) {
            if (contact.value.startsWith(u"two"_s))
                contact.value = u"second@a.gr"_s;
            else if (contact.kind == ContactKind::Phone)
                contact.label = u"work"_s;
        }
        const Customer customer = book.summary(book.kept).customer;
        must(book.customers.change(customer, customer, {}, { .before = before, .after = after }));
        QCOMPARE(book.valuesOf(book.kept), (QStringList { u"210 1234567"_s, u"one@a.gr"_s, u"second@a.gr"_s }));
        const QStringList merged = projectionsOf(book.store);
        rebuild(book.store);
        QCOMPARE(projectionsOf(book.store), merged);
        book.separate();
        QCOMPARE(book.valuesOf(book.kept), (QStringList { u"210 1234567"_s, u"one@a.gr"_s }));
        QCOMPARE(book.valuesOf(book.merged), (QStringList { u"210 1234567"_s, u"second@a.gr"_s }));
        for (const QUuid &id : { book.kept, book.merged })
            QCOMPARE(book.contactsOf(id).constFirst().label + book.contactsOf(id).constLast().label, u"work"_s);
    }

    void aCardOfTheMergedCustomerIsThatOfTheKeptOne()
    {
        MergedBook book;
        QVERIFY(book.import(card).isStored);
        book.merge();
        const ImportReport again = book.import(card);
        QCOMPARE(again.added + again.updated, 0);
        const QByteArray written = book.exported(ExportFormat::Card3);
        QVERIFY2(written.contains("UID:phone-7") && written.contains("BDAY:--0405"), written.constData());
        QByteArray moved = card;
        moved.replace("END:VCARD", "TEL:6900000000\r\nEND:VCARD");
        QCOMPARE(book.import(moved).updated, 1);
        QCOMPARE(book.import(moved).updated, 0);
        QCOMPARE(waited(book.customers.customers({ .today = book.clock.today() }))->size(), 1);
        book.separate();
        QVERIFY(book.valuesOf(book.kept).contains(u"6900000000"_s));
        QCOMPARE(book.import(card).added, 0);
    }

    void aCardWithTheIdOfTheMergedCustomerMakesNobodyNew()
    {
        MergedBook book;
        const QByteArray both = book.exported(ExportFormat::Card3);
        book.merge();
        QCOMPARE(book.import(both).added, 0);
        const ImportReport again = book.import(both);
        QCOMPARE(again.added + again.updated, 0);
        QCOMPARE(waited(book.customers.customers({ .today = book.clock.today() }))->size(), 1);
    }

    void typedTablesAreWhatTheOpsSay()
    {
        MergedBook book;
        book.merge();
        const QStringList merged = projectionsOf(book.store);
        rebuild(book.store);
        QCOMPARE(projectionsOf(book.store), merged);
        book.separate();
        const QStringList apart = projectionsOf(book.store);
        rebuild(book.store);
        QCOMPARE(projectionsOf(book.store), apart);
    }
};

QTEST_GUILESS_MAIN(TestMergedContacts)

#include "tst_mergedcontacts.moc"
