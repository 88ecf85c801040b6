#include "app/mergeservice.h"
#include "storage/oprepository.h"
#include "support/typedtables.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

// A book in which somebody merges, edits, logs and takes back at random.
class RandomWork
{
public:
    explicit RandomWork(quint32 seed)
        : m_random(seed)
    {
        for (int i = 0; i < 5; ++i)
            m_customers.append(book.customer(u"Customer "_s + QString::number(i % 3), QDate(2026, 1, 5)));
    }

    void step()
    {
        book.clock.now += 1000;
        switch (m_random.bounded(10u)) {
        case 0:
        case 1:
            merge();
            break;
        case 2:
            mayBeRefused(m_merging.separate(any(m_customers),
                m_random.bounded(2u) == 0 ? MergeService::LaterTo::Kept : MergeService::LaterTo::Separated));
            break;
        case 3:
            m_visits.append(book.visit(any(m_customers), day()));
            break;
        case 4:
            must(book.requests.add({ .customer = any(m_customers), .text = u"A price?"_s }));
            break;
        case 5:
            must(book.promises.add({ .customer = any(m_customers), .words = u"Samples"_s, .due = day() }));
            break;
        case 6:
            edit();
            break;
        case 7:
            if (!m_visits.isEmpty())
                must(book.visits.retract(any(m_visits)));
            break;
        case 8:
            must(m_random.bounded(3u) == 0 ? book.undo.redo() : book.undo.undo());
            break;
        default:
            if (m_random.bounded(3u) == 0)
                must(book.customers.remove(any(m_customers)));
        }
        QCoreApplication::sendPostedEvents();
    }

    TestBook book;

private:
    QDate day() { return QDate(2026, 1, 5).addDays(int(m_random.bounded(60u))); }
    QUuid any(const QList<QUuid> &ids) { return ids.at(int(m_random.bounded(quint32(ids.size())))); }

    void mayBeRefused(QFuture<Result<void>> work)
    {
        const auto done = waited(std::move(work));
        if (!done && done.error().kind != Error::Kind::Conflict && done.error().kind != Error::Kind::Invalid)
            qFatal("%s", qUtf8Printable(done.error().detail));
    }

    void merge()
    {
        const Customer kept = book.summary(any(m_customers)).customer;
        Customer chosen = kept;
        chosen.region = u"Region "_s + QString::number(m_random.bounded(9u));
        mayBeRefused(m_merging.merge(kept, chosen, any(m_customers)));
    }

    void edit()
    {
        const Customer before = book.summary(any(m_customers)).customer;
        Customer after = before;
        after.cadenceDays = int(m_random.bounded(60u));
        after.region = u"Region "_s + QString::number(m_random.bounded(9u));
        const QList<Contact> known = *waited(book.customers.contacts(before.id));
        ContactChange contacts { .before = known, .after = known };
        if (!known.isEmpty() && m_random.bounded(2u) == 0)
            contacts.after.removeFirst();
        contacts.after.append(
            { .kind = ContactKind::Phone, .value = u"210000000"_s + QString::number(m_random.bounded(5u)) });
        must(book.customers.change(before, after, {}, contacts));
    }

    QRandomGenerator m_random;
    MergeService m_merging { book.store };
    QList<QUuid> m_customers;
    QList<QUuid> m_visits;
};

QList<Op> allOps(Store &store)
{
    return *waited(store.read([](Database &database) -> Result<QList<Op>> {
        const OpRepository log(database);
        QList<Op> all;
        for (const QUuid &entity : *log.entities())
            all += *log.ofEntity(entity);
        return all;
    }));
}

} // namespace

class TestMergeApply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rebuiltTablesEqualIncrementalOnesAfterRandomMerges()
    {
        for (int round = 0; round < 8; ++round) {
            const quint32 seed = QRandomGenerator::global()->generate();
            RandomWork work(seed);
            for (int i = 0; i < 120; ++i) {
                work.step();
                if (i % 30 != 29)
                    continue;
                const QStringList incremental = projectionsOf(work.book.store);
                rebuild(work.book.store);
                const QStringList rebuilt = projectionsOf(work.book.store);
                for (qsizetype row = 0; row < std::min(rebuilt.size(), incremental.size()); ++row)
                    QVERIFY2(rebuilt.at(row) == incremental.at(row),
                        qPrintable(
                            u"seed %1 step %2\n%3\n%4"_s.arg(seed).arg(i).arg(incremental.at(row), rebuilt.at(row))));
                QCOMPARE(rebuilt.size(), incremental.size());
            }
        }
    }

    void theSameMergesInAnyOrderGiveTheSameTables()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        RandomWork work(seed);
        for (int i = 0; i < 60; ++i)
            work.step();
        QList<Op> ops = allOps(work.book.store);
        const QStringList expected = projectionsOf(work.book.store);
        for (int round = 0; round < 4; ++round) {
            std::shuffle(ops.begin(), ops.end(), random);
            QTemporaryDir directory;
            const TestClock clock;
            const auto replica = *BookFile::open({ .path = directory.filePath(u"replica.pistis"_s) }, clock);
            for (const QString &table : { u"op"_s, u"book"_s, u"person"_s })
                QVERIFY(replica->database().executeRaw(u"DELETE FROM "_s + table));
            for (const Op &op : ops)
                QVERIFY(applyOps(replica->database(), { op }, Origin::Remote));
            const QStringList rows = projectionsOf(replica->database());
            for (const QString &row : rows)
                QVERIFY2(expected.contains(row), qPrintable(row));
            QCOMPARE(rows, expected);
        }
    }

    void noVisitIsLostByMergingAndSeparating()
    {
        RandomWork work(11);
        for (int i = 0; i < 100; ++i)
            work.step();
        const auto count = [&work](const QString &statement) {
            return *waited(work.book.store.read([statement](Database &database) -> Result<int> {
                int rows = 0;
                const auto done
                    = database.executeRaw(statement, [&rows](const QSqlQuery &row) { rows = row.value(0).toInt(); });
                return done ? Result<int>(rows) : done.error();
            }));
        };
        QVERIFY(count(u"SELECT count(*) FROM visit"_s) > 0);
        QCOMPARE(count(u"SELECT count(*) FROM visit"_s), count(u"SELECT count(*) FROM op WHERE kind = 'visit'"_s));
        QCOMPARE(count(u"SELECT count(*) FROM visit v LEFT JOIN customer_alias a ON a.id = v.customer_id "
                       "WHERE a.root_id <> a.id"_s),
            0); // each stands with a customer that is in view
    }
};

QTEST_GUILESS_MAIN(TestMergeApply)

#include "tst_mergeapply.moc"
