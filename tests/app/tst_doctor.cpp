#include "app/doctor.h"
#include "storage/tablesums.h"
#include "support/testbook.h"

#include <QFile>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

QStringList troublesOf(TestBook &book, DoctorReport::Check check)
{
    const auto report = waited(examine(book.store));
    for (const DoctorReport::Finding &finding : report->findings) {
        if (finding.check == check)
            return finding.troubles;
    }
    return { u"not looked at"_s };
}

} // namespace

class TestDoctor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBookInUseIsSound()
    {
        TestBook book;
        QFile::setPermissions(book.path(), QFile::ReadOwner | QFile::WriteOwner);
        const QUuid id = *waited(book.customers.add({ .name = u"A"_s }, {}, { { .value = u"2101234567"_s } }));
        must(book.visits.retract(book.visit(id, QDate(2026, 2, 2))));
        for (const auto check :
            { DoctorReport::Check::File, DoctorReport::Check::References, DoctorReport::Check::Derived })
            QCOMPARE(troublesOf(book, check), QStringList());
    }

    void aListThatDiffersFromTheLogIsNamed()
    {
        TestBook book;
        book.customer(u"A"_s);
        must(book.store.read([](Database &database) -> Result<void> {
            return database.executeRaw(u"UPDATE customer SET name = 'B'"_s);
        }));
        QCOMPARE(troublesOf(book, DoctorReport::Check::Derived), QStringList { u"customer"_s });
    }

    void aFileOfAVisitWhoseContentIsGoneIsNamed()
    {
        TestBook book;
        must(book.visits.log({ .customer = book.customer(u"A"_s),
            .day = QDate(2026, 2, 2),
            .attachments = { attachmentOf(u"offer.txt"_s, "12 boxes") } }));
        QCOMPARE(troublesOf(book, DoctorReport::Check::References), QStringList());
        must(book.store.read([](Database &database) -> Result<void> {
            return database.executeRaw(u"DELETE FROM attachment_content"_s);
        }));
        QCOMPARE(troublesOf(book, DoctorReport::Check::References), QStringList { u"attachment (offer.txt)"_s });
    }

    void aFileThatOthersMayReadIsNamed()
    {
        TestBook book;
        QFile::setPermissions(book.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        QVERIFY(troublesOf(book, DoctorReport::Check::Permissions).contains(u"test.pistis"_s));
    }

    void everyTypedTableIsCompared()
    {
        TestBook book;
        const auto names = waited(book.store.read([](Database &database) -> Result<QStringList> {
            QStringList found;
            if (auto done = database.select(
                    u"doctor_tables"_s, {}, [&found](const QSqlQuery &row) { found.append(row.value(0).toString()); });
                !done)
                return done.error();
            const auto sums = tableSums(database);
            if (!sums)
                return sums.error();
            for (const QString &name : sums->keys())
                found.removeAll(name);
            return found;
        }));
        QCOMPARE(*names, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestDoctor)

#include "tst_doctor.moc"
