#include "durability/visitfeed.h"

#include "app/store.h"
#include "storage/opapply.h"
#include "storage/visitrepository.h"

#include <QElapsedTimer>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

constexpr int kills = 300;
constexpr int customers = 40;
constexpr int longestMs = 60; // from the first acknowledgement to the kill
constexpr int rebuildEvery = 25;

template <typename T> T waited(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

Result<QStringList> rowsOf(Database &database)
{
    QStringList rows;
    for (const QString &table : { u"customer"_s, u"visit"_s, u"person"_s, u"book"_s }) {
        const QString all = u"SELECT * FROM "_s + table + u" ORDER BY id"_s;
        if (auto done = database.executeRaw(all,
                [&rows](const QSqlQuery &row) {
                    QString text;
                    for (int column = 0; column < row.record().count(); ++column)
                        text += row.value(column).toString() + u'|';
                    rows.append(text);
                });
            !done)
            return done.error();
    }
    return rows;
}

Result<QString> integrityOf(Database &database)
{
    QString word;
    if (auto done = database.executeRaw(
            u"PRAGMA integrity_check"_s, [&word](const QSqlQuery &row) { word = row.value(0).toString(); });
        !done)
        return done.error();
    return word;
}

} // namespace

class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAcknowledgedIsLost()
    {
        int seed = qEnvironmentVariableIntValue("PISTIS_SEED");
        if (seed == 0)
            seed = int(QDateTime::currentSecsSinceEpoch());
        qInfo("PISTIS_SEED=%d", seed);
        std::mt19937 random { quint32(seed) };
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"book.pistis"_s);
        makeBook(path, customers);
        QStringList acknowledged;
        int serial = 0;
        int inFlight = 0;
        for (int kill = 1; kill <= kills; ++kill) {
            VisitFeed feed(path, customers);
            for (int at = 0; at < 200; ++at) // more than it can store until it is killed
                feed.send(serial++);
            if (random() % 20 != 0) // now and then while it is still starting
                QVERIFY(feed.waitForAnswer());
            QTest::qSleep(int(random() % longestMs));
            feed.kill();
            acknowledged += feed.saved();
            inFlight += feed.saved().size() < 200;
            check(path, kill % rebuildEvery == 0 ? acknowledged : feed.saved(), kill % rebuildEvery == 0);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d kills, %d of them between visits, %lld visits acknowledged, none lost", kills, inFlight,
            qint64(acknowledged.size()));
        QVERIFY(inFlight > kills / 2);
    }

private:
    static void check(const QString &path, const QStringList &acknowledged, bool rebuild)
    {
        const SystemClock clock;
        Store store(clock);
        QVERIFY(waited(store.open({ .path = path, .createIfMissing = false })));
        const auto missing = waited(store.read([acknowledged](Database &database) -> Result<int> {
            int count = 0;
            for (const QString &id : acknowledged)
                count += !VisitRepository(database).one(QUuid::fromString(id));
            return count;
        }));
        QVERIFY(missing);
        QCOMPARE(*missing, 0);
        const auto integrity = waited(store.read(integrityOf));
        QVERIFY(integrity);
        QCOMPARE(*integrity, u"ok"_s);
        if (!rebuild)
            return;
        const auto same = waited(store.write([](OpWriter &writer) -> Result<bool> {
            const auto before = rowsOf(writer.database());
            if (const auto done = rebuildProjections(writer.database()); !done)
                return done.error();
            const auto after = rowsOf(writer.database());
            return before && after && *before == *after && before->size() > customers;
        }));
        QVERIFY(same && *same);
    }
};

QTEST_GUILESS_MAIN(TestKill)

#include "tst_kill.moc"
