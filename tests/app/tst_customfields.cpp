#include "app/auditservice.h"
#include "app/customfieldservice.h"
#include "app/mergeservice.h"
#include "app/recyclebin.h"
#include "storage/customfieldrepository.h"
#include "support/testbook.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct FieldBook : TestBook
{
    CustomFieldService service { store };
    const QLocale english { QLocale::English };

    CustomField field(const QString &name, FieldType type, const QStringList &choices = {})
    {
        const QUuid id = *waited(service.add({ .name = name, .type = type, .choices = choices }));
        return named(id);
    }

    CustomField named(const QUuid &id)
    {
        for (const CustomField &one : *waited(service.fields())) {
            if (one.id == id)
                return one;
        }
        return {};
    }

    void set(const QUuid &customer, const QString &name, const QString &value)
    {
        must(service.setValues(customer, { { name, value } }, english));
    }

    void back() // after the log of steps has heard of the last one
    {
        QCoreApplication::sendPostedEvents();
        must(undo.undo());
        QCoreApplication::sendPostedEvents();
    }

    QString value(const QUuid &customer, const CustomField &one)
    {
        return summary(customer).customer.customFields.value(one.id);
    }
};

} // namespace

class TestCustomFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreSetByNameAndReadWithTheCustomerAndAllTogether()
    {
        FieldBook book;
        const CustomField day = book.field(u"Ημέρα παράδοσης"_s, FieldType::Choice, { u"Τρίτη"_s });
        const CustomField ovens = book.field(u"Ovens"_s, FieldType::WholeNumber);
        const QUuid id = book.customer(u"Bakery"_s);
        const QUuid other = book.customer(u"Aegean"_s);
        must(book.service.setValues(id, { { u"ημερα παραδοσης"_s, u"ΤΡΙΤΗ"_s }, { u"Ovens"_s, u"3"_s } }));
        book.set(other, u"Ovens"_s, u"5"_s);
        QCOMPARE(book.value(id, day), u"Τρίτη"_s);
        QCOMPARE(book.value(id, ovens), u"3"_s);
        QStringList all;
        must(book.store.read([&all, ovens](Database &database) {
            return CustomFieldRepository(database).eachCustomer(
                [&all, ovens](
                    const QUuid &, const QMap<QUuid, QString> &values) { all.append(values.value(ovens.id)); });
        }));
        QCOMPARE(all, (QStringList { u"5"_s, u"3"_s })); // by the customers' names
        book.set(id, u"Ovens"_s, {});
        QCOMPARE(book.value(id, ovens), QString());
        book.back();
        QCOMPARE(book.value(id, ovens), u"3"_s);
    }

    void whatCannotBeStoredIsRefusedWhole()
    {
        FieldBook book;
        const CustomField ovens = book.field(u"Ovens"_s, FieldType::WholeNumber);
        const QUuid id = book.customer(u"Bakery"_s);
        QCOMPARE(waited(book.service.setValues(id, { { u"Ovens"_s, u"3"_s }, { u"Mills"_s, u"1"_s } })).error().subject,
            u"field.unknown"_s);
        QCOMPARE(waited(book.service.setValues(id, { { u"Ovens"_s, u"many"_s } })).error().subject,
            u"customer.field.whole"_s);
        QCOMPARE(book.value(id, ovens), QString());
        QCOMPARE(waited(book.service.add({ .name = u"OVENS"_s })).error().subject, u"field.twice"_s);
        QCOMPARE(waited(book.service.add({ .name = QString() })).error().subject, u"field.name"_s);
        QCOMPARE(waited(book.service.change(ovens, ovens))->unreadable, 0); // its own name is no other's
    }

    void aColleaguesChangeOfAnotherFieldSurvives()
    {
        FieldBook book;
        const CustomField ovens = book.field(u"Ovens"_s, FieldType::WholeNumber);
        const CustomField oil = book.field(u"Oil"_s, FieldType::Text);
        const QUuid id = book.customer(u"Bakery"_s);
        const Customer mine = book.summary(id).customer;
        book.set(id, u"Oil"_s, u"olive"_s); // theirs
        Customer after = mine;
        after.setCustomField(ovens.id, u"2"_s);
        must(book.customers.change(mine, after));
        QCOMPARE(book.value(id, oil), u"olive"_s);
        QCOMPARE(book.value(id, ovens), u"2"_s);
    }

    void renamingKeepsValuesAndDeletingGivesThemBackWithTheField()
    {
        FieldBook book;
        CustomField ovens = book.field(u"Ovens"_s, FieldType::WholeNumber);
        const QUuid id = book.customer(u"Bakery"_s);
        book.set(id, u"Ovens"_s, u"3"_s);
        CustomField renamed = ovens;
        renamed.name = u"Number of ovens"_s;
        must(book.service.change(ovens, renamed));
        QCOMPARE(book.value(id, ovens), u"3"_s);
        must(book.service.remove(ovens.id));
        QVERIFY(waited(book.service.fields())->isEmpty());
        RecycleBin bin(book.store);
        const QList<DeletedRecord> deleted = *waited(bin.records());
        QCOMPARE(deleted.size(), 1);
        QCOMPARE(deleted.first().kind, RecordKind::CustomField);
        QCOMPARE(deleted.first().text, u"Number of ovens"_s);
        must(bin.restore({ ovens.id }));
        QCOMPARE(book.named(ovens.id).name, u"Number of ovens"_s);
        QCOMPARE(book.value(id, ovens), u"3"_s);
        book.back();
        QVERIFY(waited(book.service.fields())->isEmpty());
    }

    void anotherTypeKeepsWhatItReadsAndCountsTheRest()
    {
        FieldBook book;
        const CustomField size = book.field(u"Size"_s, FieldType::Text);
        const QUuid one = book.customer(u"One"_s);
        const QUuid two = book.customer(u"Two"_s);
        const QUuid gone = book.customer(u"Gone"_s);
        book.set(one, u"Size"_s, u"1,200.5"_s);
        book.set(two, u"Size"_s, u"large"_s);
        book.set(gone, u"Size"_s, u"small"_s);
        must(book.customers.remove(gone));
        CustomField number = size;
        number.type = FieldType::Number;
        QCOMPARE(waited(book.service.reading(size, number, book.english))->unreadable, 1);
        QCOMPARE(book.value(one, size), u"1,200.5"_s); // nothing changed so far
        const FieldReading reading = *waited(book.service.change(size, number, book.english));
        QCOMPARE(reading.readable, 1);
        QCOMPARE(reading.unreadable, 1);
        QCOMPARE(book.value(one, size), u"1200.5"_s);
        QCOMPARE(book.value(two, size), u"large"_s);
        book.back();
        QCOMPARE(book.named(size.id).type, FieldType::Text);
        QCOMPARE(book.value(one, size), u"1,200.5"_s);
    }

    void fieldsStandInTheOrderThatTheyAreGiven()
    {
        FieldBook book;
        const CustomField a = book.field(u"A"_s, FieldType::Text);
        const CustomField b = book.field(u"B"_s, FieldType::Text);
        must(book.service.arrange({ b.id, a.id }));
        QCOMPARE(waited(book.service.fields())->first().name, u"B"_s);
        must(book.service.arrange({ b.id, a.id }));
        book.back(); // the second time changed nothing
        QCOMPARE(waited(book.service.fields())->first().name, u"A"_s);
    }

    void mergingChoosesFieldByFieldAndSeparatingGivesBack()
    {
        FieldBook book;
        const CustomField ovens = book.field(u"Ovens"_s, FieldType::WholeNumber);
        const QUuid kept = book.customer(u"Bakery"_s);
        const QUuid other = book.customer(u"Bakery"_s);
        book.set(kept, u"Ovens"_s, u"1"_s);
        book.set(other, u"Ovens"_s, u"2"_s);
        MergeService merging(book.store);
        Customer chosen = book.summary(kept).customer;
        chosen.setCustomField(ovens.id, u"2"_s);
        must(merging.merge(book.summary(kept).customer, chosen, other));
        QCOMPARE(book.value(kept, ovens), u"2"_s);
        must(merging.separate(other, MergeService::LaterTo::Kept));
        QCOMPARE(book.value(kept, ovens), u"1"_s);
        QCOMPARE(book.value(other, ovens), u"2"_s);
    }

    void theHistoryOfChangesNamesTheFieldAndAnEarlierValueIsBroughtBack()
    {
        FieldBook book;
        const CustomField ovens = book.field(u"Ovens"_s, FieldType::WholeNumber);
        const QUuid id = book.customer(u"Bakery"_s);
        book.clock.now += 1000;
        book.set(id, u"Ovens"_s, u"1"_s);
        book.clock.now += 1000;
        book.set(id, u"Ovens"_s, u"2"_s);
        AuditService audit(book.store);
        const AuditTrail trail = *waited(audit.ofCustomer(id));
        QCOMPARE(trail.customFields.size(), 1);
        QCOMPARE(trail.entries.first().field, valueField(ovens.id));
        QCOMPARE(trail.entries.first().before.toString(), u"1"_s);
        must(audit.bringBack(trail.entries.at(1)));
        QCOMPARE(book.value(id, ovens), u"1"_s);
    }
};

QTEST_GUILESS_MAIN(TestCustomFields)

#include "tst_customfields.moc"
