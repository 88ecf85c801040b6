#include "app/importservice.h"
#include "support/testbook.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

QStringList valuesOf(TestBook &book, const QUuid &customer)
{
    QStringList values;
    for (const Contact &contact : *waited(book.customers.contacts(customer)))
        values.append(contact.value);
    return values;
}

QStringList found(TestBook &book, const QString &search)
{
    QStringList names;
    for (const CustomerSummary &one : *waited(book.customers.customers({ .search = search })))
        names.append(one.customer.name);
    return names;
}

void back(QFuture<Result<void>> taking)
{
    must(std::move(taking));
    QCoreApplication::sendPostedEvents();
}

} // namespace

class TestContacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCustomerIsSavedWithItsContactsInOneStep()
    {
        TestBook book;
        const QUuid id = *waited(book.customers.add({ .name = u"Φούρνος"_s }, {},
            { { .value = u"210 1234567"_s, .label = u"work"_s },
                { .kind = ContactKind::Email, .value = u"info@fournos.gr"_s } }));
        QCOMPARE(valuesOf(book, id), QStringList({ u"210 1234567"_s, u"info@fournos.gr"_s }));
        const Customer customer = book.summary(id).customer;
        Customer renamed = customer;
        renamed.name = u"Φούρνος Αιγαίο"_s;
        const QList<Contact> before = *waited(book.customers.contacts(id));
        QList<Contact> after = before.mid(1);
        after[0].label = u"home"_s;
        must(book.customers.change(customer, renamed, {}, { .before = before, .after = after }));
        QCOMPARE(valuesOf(book, id), QStringList { u"info@fournos.gr"_s });
        QCoreApplication::sendPostedEvents();
        back(book.undo.undo());
        QCOMPARE(valuesOf(book, id), QStringList({ u"210 1234567"_s, u"info@fournos.gr"_s }));
        QCOMPARE(book.summary(id).customer.name, u"Φούρνος"_s);
        back(book.undo.redo());
        QCOMPARE(waited(book.customers.contacts(id))->constFirst().label, u"home"_s);
    }

    void aFaultyContactStoresNothing()
    {
        TestBook book;
        const auto added = waited(book.customers.add(
            { .name = u"Bakery"_s }, u"New segment"_s, { { .kind = ContactKind::Email, .value = u"nowhere"_s } }));
        QVERIFY(!added);
        QCOMPARE(added.error().subject, u"contact.email"_s);
        QVERIFY(waited(book.book.segments())->isEmpty());
        QCOMPARE(found(book, {}).size(), 0);
    }

    void aCustomerIsFoundByPhoneDigitsAndByEmail()
    {
        TestBook book;
        must(book.customers.add({ .name = u"Φούρνος"_s }, {},
            { { .value = u"+30 210 123-4567"_s }, { .kind = ContactKind::Email, .value = u"Ήλιος@fournos.gr"_s } }));
        must(book.customers.add({ .name = u"Shop 1234"_s }, {}, { { .value = u"2310 999999"_s } }));
        QCOMPARE(found(book, u"210 1234567"_s), QStringList { u"Φούρνος"_s });
        QCOMPARE(found(book, u"1234"_s), QStringList({ u"Φούρνος"_s, u"Shop 1234"_s }));
        QCOMPARE(found(book, u"ηλιοσ"_s), QStringList { u"Φούρνος"_s });
        QCOMPARE(found(book, u"@fournos"_s), QStringList { u"Φούρνος"_s });
        QCOMPARE(found(book, u"fournos"_s), QStringList());
        QCOMPARE(found(book, u"99"_s), QStringList());
        QCOMPARE(found(book, u"φουρ"_s), QStringList { u"Φούρνος"_s });
        QCOMPARE(found(book, u"ΦΟΥΡ*"_s), QStringList { u"Φούρνος"_s });
        QCOMPARE(found(book, u"ηλιοσ*"_s), QStringList { u"Φούρνος"_s });
        QCOMPARE(waited(book.customers.named(u"φουρ*"_s))->size(), 1);
        QVERIFY(waited(book.customers.named(u"ουρ*"_s))->isEmpty());
        QVERIFY(waited(book.customers.named(u"φουρ"_s))->isEmpty());
    }

    void columnsOfAFileBecomeContactsOnce()
    {
        TestBook book;
        const ImportService imports(book.store);
        QFile file(book.directory.filePath(u"file.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Πελάτης,Τηλέφωνο,phone2,Κινητό,E-mail,Διεύθυνση,Περιοχή,Σημειώσεις\n"
                   "Φούρνος,2101234567; 210 7654321,,6941234567,info@fournos.gr,\"Ερμού 5\nΑθήνα\",Κέντρο,ψωμί\n");
        file.close();
        const auto once = waited(imports.import(ImportKind::Customers, file.fileName(), {}));
        QVERIFY(once->isStored);
        const CustomerSummary customer = waited(book.customers.customers({}))->constFirst();
        QCOMPARE(customer.customer.region, u"Κέντρο"_s);
        QCOMPARE(customer.customer.note, u"ψωμί"_s);
        QCOMPARE(valuesOf(book, customer.customer.id),
            QStringList(
                { u"2101234567"_s, u"210 7654321"_s, u"6941234567"_s, u"info@fournos.gr"_s, u"Ερμού 5\nΑθήνα"_s }));
        QCOMPARE(waited(book.customers.contacts(customer.customer.id))->at(2).label, u"cell"_s);
        QCOMPARE(waited(imports.import(ImportKind::Customers, file.fileName(), {}))->unchanged, 1);
        QCoreApplication::sendPostedEvents();
        back(book.undo.undo());
        QCOMPARE(found(book, {}).size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestContacts)

#include "tst_contacts.moc"
