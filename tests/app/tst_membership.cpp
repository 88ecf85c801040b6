#include "app/auditservice.h"
#include "app/exportservice.h"
#include "app/importservice.h"
#include "app/mergeservice.h"
#include "support/testbook.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct TestParts
{
    TestBook book;
    QUuid group = book.customer(u"Group"_s);
    QUuid bakery = book.customer(u"Bakery"_s);

    Result<void> put(const QUuid &customer, const QUuid &parent)
    {
        const Customer before = book.summary(customer).customer;
        Customer after = before;
        after.parent = parent;
        return waited(book.customers.change(before, after));
    }

    QStringList members(const QUuid &customer)
    {
        QStringList names;
        const auto found = waited(book.customers.members(customer));
        for (const NamedMember &member : *found)
            names.append(member.name);
        return names;
    }

    ImportReport import(const QByteArray &csv, bool skips = false)
    {
        QFile file(book.directory.filePath(u"customers.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
            qFatal("cannot write");
        file.close();
        return *waited(
            ImportService(book.store).import(ImportKind::Customers, file.fileName(), { .skipFaults = skips }));
    }

    QUuid named(const QString &name) { return waited(book.customers.named(name))->constFirst().customer.id; }
    QString parentNameOf(const QString &name) { return book.summary(named(name)).parentName; }
};

Fault::Reason reasonOf(const ImportReport &report)
{
    return report.faults.isEmpty() ? Fault::Reason::Missing : report.faults.constFirst().reason;
}

} // namespace

class TestMembership : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothSidesNameEachOther()
    {
        TestParts test;
        QVERIFY(test.put(test.bakery, test.group));
        QCOMPARE(test.book.summary(test.bakery).parentName, u"Group"_s);
        QCOMPARE(test.members(test.group), QStringList { u"Bakery"_s });
        QCOMPARE(test.members(test.bakery), QStringList());
        QVERIFY(test.put(test.bakery, {}));
        QCOMPARE(test.book.summary(test.bakery).parentName, QString());
        QCOMPARE(test.members(test.group), QStringList());
    }

    void nobodyBelongsToOneself()
    {
        TestParts test;
        const QUuid branch = test.book.customer(u"Branch"_s);
        QCOMPARE(test.put(test.group, test.group).error().subject, u"customer.parent"_s);
        QVERIFY(test.put(test.bakery, test.group));
        QVERIFY(test.put(branch, test.bakery));
        QCOMPARE(test.put(test.group, branch).error().subject, u"customer.parent"_s);
    }

    void aDeletedOrganisationIsNotNamedAndComesBackWithItsParts()
    {
        TestParts test;
        QVERIFY(test.put(test.bakery, test.group));
        must(test.book.customers.remove(test.group));
        QCOMPARE(test.book.summary(test.bakery).parentName, QString());
        QTRY_VERIFY(test.book.undo.canUndo());
        must(test.book.undo.undo());
        QCOMPARE(test.book.summary(test.bakery).parentName, u"Group"_s);
    }

    void partsFollowAnOrganisationThatIsMerged()
    {
        TestParts test;
        const QUuid holding = test.book.customer(u"Holding"_s);
        QVERIFY(test.put(test.bakery, test.group));
        const Customer kept = test.book.summary(holding).customer;
        must(MergeService(test.book.store).merge(kept, kept, test.group));
        QCOMPARE(test.book.summary(test.bakery).parentName, u"Holding"_s);
        QCOMPARE(test.members(holding), QStringList { u"Bakery"_s });
        QCOMPARE(test.put(holding, test.bakery).error().subject, u"customer.parent"_s);
        const Customer part = test.book.summary(test.bakery).customer;
        must(MergeService(test.book.store).merge(part, part, holding));
        QCOMPARE(test.book.summary(test.bakery).parentName, QString());
        QCOMPARE(test.members(test.bakery), QStringList());
    }

    void theAuditNamesTheOrganisation()
    {
        TestParts test;
        QVERIFY(test.put(test.bakery, test.group));
        const auto trail = waited(AuditService(test.book.store).ofCustomer(test.bakery));
        const auto entry = std::ranges::find(trail->entries, u"customer.parent"_s, &AuditEntry::field);
        QVERIFY(entry != trail->entries.end());
        QCOMPARE(trail->names.value(entry->after.toString()), u"Group"_s);
    }

    void aFileNamesOrganisationsOfTheBookAndOfItself()
    {
        TestParts test;
        const ImportReport report = test.import("customer,parent\nA,Z\nB,group\nZ,\n");
        QVERIFY2(report.isStored, qUtf8Printable(QString::number(int(reasonOf(report)))));
        QCOMPARE(test.parentNameOf(u"A"_s), u"Z"_s);
        QCOMPARE(test.parentNameOf(u"B"_s), u"Group"_s);
        QCOMPARE(test.import("customer,parent\nA,Z\nB,group\nZ,\n").unchanged, 3);
        const QString path = test.book.directory.filePath(u"out.csv"_s);
        must(ExportService(test.book.store).write({ .kind = ExportKind::Customers, .path = path }));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray out = file.readAll();
        TestParts other;
        QVERIFY(other.import(out).isStored);
        QCOMPARE(other.parentNameOf(u"A"_s), u"Z"_s);
    }

    void aFileThatNamesAnOrganisationWronglyIsTold()
    {
        TestParts test;
        QCOMPARE(reasonOf(test.import("customer,parent\nA,Nobody\n")), Fault::Reason::UnknownCustomer);
        QCOMPARE(reasonOf(test.import("customer,parent\nA,a\n")), Fault::Reason::CircularParent);
        const ImportReport ring = test.import("customer,parent\nA,B\nB,A\n");
        QVERIFY(!ring.isStored);
        QVERIFY(std::ranges::find(ring.faults, Fault::Reason::CircularParent, &Fault::reason) != ring.faults.end());
        test.book.customer(u"Twice"_s);
        test.book.customer(u"Twice"_s);
        QCOMPARE(reasonOf(test.import("customer,parent\nA,Twice\n")), Fault::Reason::AmbiguousCustomer);
    }

    void whoBelongsToOneOfTwoNamesakesStaysThere()
    {
        TestParts test;
        test.book.customer(u"Twice"_s);
        const QUuid second = test.book.customer(u"Twice"_s);
        QVERIFY(test.put(test.bakery, second));
        const ImportReport again = test.import("customer,parent\nBakery,Twice\n");
        QVERIFY(again.faults.isEmpty());
        QCOMPARE(again.unchanged, 1);
        QCOMPARE(test.book.summary(test.bakery).customer.parent, second);
    }

    void whoBelongsToARowThatIsLeftOutIsLeftOutToo()
    {
        TestParts test;
        const ImportReport report = test.import("customer,parent\nA,B\nB,Nobody\nC,\n", true);
        QVERIFY(report.isStored);
        QCOMPARE(report.added, 1);
        QCOMPARE(report.faults.size(), 2);
        QVERIFY(waited(test.book.customers.named(u"A"_s))->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMembership)

#include "tst_membership.moc"
