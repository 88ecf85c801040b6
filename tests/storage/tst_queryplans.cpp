#include "storage/database.h"
#include "storage/migrator.h"
#include "storage/rows.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

// SQLite prefers an index that already sorts. Where one record of 100,000 is wanted, that would read them all.
class TestQueryPlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_database = *Database::open(m_directory.filePath(u"x.pistis"_s));
        QVERIFY(migrate(*m_database));
    }

    void aLookUpOfOneUsesItsOwnIndex_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("index");
        QTest::newRow("a customer by name") << u"customer_by_fold"_s << u"customer_fold (fold_key=?)"_s;
        QTest::newRow("all of the same name") << u"customer_same_names"_s << u"customer_fold (fold_key=?)"_s;
        QTest::newRow("all who share a number")
            << u"customer_same_contacts"_s << u"contact_match (match_key=? AND kind=?)"_s;
        QTest::newRow("whose names a file has") << u"identity_of_names"_s << u"customer_fold (fold_key=?)"_s;
        QTest::newRow("whose numbers a file has")
            << u"identity_of_contacts"_s << u"contact_match (match_key=? AND kind=?)"_s;
        QTest::newRow("who has a telephone number")
            << u"contact_owners"_s << u"contact_match (match_key=? AND kind=?)"_s;
        QTest::newRow("who is in a segment") << u"import_party_used"_s << u"customer_segment (segment_id=?)"_s;
        QTest::newRow("who belongs to an organisation") << u"customer_members"_s << u"customer_parent (parent_id=?)"_s;
        QTest::newRow("visits of a day") << u"visit_of_day"_s << u"visit_customer (customer_id=? AND day=?"_s;
        QTest::newRow("files of a visit") << u"attachment_of_visit"_s << u"attachment_visit (visit_id=?)"_s;
        QTest::newRow("files of a customer") << u"attachment_of_customer"_s << u"attachment_visit (visit_id=?)"_s;
        QTest::newRow("visits that may have files")
            << u"attachment_of_customer"_s << u"visit_customer (customer_id=?"_s;
        QTest::newRow("requests, the oldest first") << u"customer_requests_waiting"_s << u"request_oldest"_s;
        QTest::newRow("promises, the next first") << u"customer_promises_due"_s << u"promise_pending"_s;
        QTest::newRow("who has a promise due") << u"promise_due_count"_s << u"customer_current (id=?)"_s;
        QTest::newRow("prospects in the agenda, filtered") << u"customer_counts_filtered"_s << u"customer_prospect"_s;
        QTest::newRow("prospects in the agenda") << u"customer_counts"_s << u"customer_prospect"_s;
        QTest::newRow("whose card it was") << u"provenance_customers"_s << u"provenance_uid (uid=?)"_s;
    }

    void aLookUpOfOneUsesItsOwnIndex()
    {
        QFETCH(QString, statement);
        QFETCH(QString, index);
        QStringList steps;
        QVERIFY(m_database->executeRaw(u"EXPLAIN QUERY PLAN "_s + m_database->catalog().statement(statement),
            [&steps](const QSqlQuery &row) { steps.append(textAt(row, 3)); }));
        QVERIFY2(!steps.filter(index).isEmpty(), qUtf8Printable(steps.join(u'\n')));
    }

private:
    QTemporaryDir m_directory;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TestQueryPlans)

#include "tst_queryplans.moc"
