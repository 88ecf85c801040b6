#include "durability/powercut.h"
#include "durability/visitfeed.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int visits = 250;
constexpr int customers = 40;
constexpr int cuts = 1'000;

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qUtf8Printable(path));
}

// A book opened bare, as it is found after the cut.
class FoundBook
{
public:
    explicit FoundBook(const QString &path) { sqlite3_open(path.toUtf8().constData(), &m_database); }
    ~FoundBook() { sqlite3_close(m_database); }

    QByteArray ask(const char *sql, const QByteArray &argument = {})
    {
        sqlite3_stmt *statement = nullptr;
        QByteArray answer;
        sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr);
        if (!argument.isEmpty())
            sqlite3_bind_text(statement, 1, argument.constData(), -1, SQLITE_TRANSIENT);
        if (sqlite3_step(statement) == SQLITE_ROW)
            answer = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
        sqlite3_finalize(statement);
        return answer;
    }

    bool isSound()
    {
        return ask("PRAGMA integrity_check") == "ok"
            && ask("SELECT count(*) FROM op WHERE kind = 'visit' AND ent NOT IN (SELECT id FROM visit)") == "0";
    }

    bool holds(const QString &visit) { return ask("SELECT 1 FROM visit WHERE id = ?1", visit.toLatin1()) == "1"; }

private:
    sqlite3 *m_database = nullptr;
};

struct Losses
{
    int lost = 0; // cuts after which something acknowledged was missing
    int broken = 0; // cuts after which the book was damaged
};

} // namespace

class TestPowerCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_seed = qEnvironmentVariableIntValue("PISTIS_SEED");
        if (m_seed == 0)
            m_seed = int(QDateTime::currentSecsSinceEpoch());
        qInfo("PISTIS_SEED=%d", m_seed);
        const QString book = m_directory.filePath(u"book.pistis"_s);
        const QString log = m_directory.filePath(u"disk.log"_s);
        makeBook(book, customers);
        m_before = contentsOf(book);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(PISTIS_SHIM));
        environment.insert(u"PISTIS_DISK_LOG"_s, log);
        VisitFeed feed(book, customers, environment);
        for (int at = 0; at < visits; ++at) { // one at a time: the log then ends where the acknowledgement stands
            feed.send(at);
            QVERIFY(feed.waitForAnswer());
            m_acknowledged.append({ feed.saved().constLast(), QFile(log).size() });
        }
        QVERIFY(feed.finish());
        m_log = contentsOf(log);
        QVERIFY(m_log.size() > visits * 4096);
    }

    void everythingAcknowledgedSurvives()
    {
        const Losses losses = lossesAfter(cuts, PowerCut::Syncs::Honoured);
        qInfo("synchronous=FULL: %d cuts, %d with losses, %d damaged", cuts, losses.lost, losses.broken);
        QCOMPARE(losses.lost, 0);
        QCOMPARE(losses.broken, 0);
    }

    void withoutSyncsTheSameTestSeesLosses()
    {
        const Losses losses = lossesAfter(cuts / 5, PowerCut::Syncs::Ignored);
        qInfo("synchronous=OFF: %d cuts, %d with losses, %d damaged", cuts / 5, losses.lost, losses.broken);
        QVERIFY(losses.lost + losses.broken > cuts / 20);
    }

private:
    Losses lossesAfter(int count, PowerCut::Syncs syncs)
    {
        const PowerCut powerCut(m_before, m_log);
        std::mt19937_64 random { quint64(m_seed) };
        Losses losses;
        const QTemporaryDir found;
        const QString path = found.filePath(u"book.pistis"_s);
        for (int cut = 0; cut < count; ++cut) {
            const auto records = qsizetype(random() % quint64(powerCut.records() + 1));
            const PowerCut::Image image = powerCut.after(records, syncs, random);
            QFile::remove(path + u"-shm"_s);
            write(path, image.book);
            write(path + u"-wal"_s, image.wal);
            FoundBook book(path);
            if (!book.isSound()) {
                ++losses.broken;
                continue;
            }
            bool all = true;
            for (const auto &[id, end] : m_acknowledged)
                all = all && (powerCut.recordsUntil(end) > records || book.holds(id));
            losses.lost += !all;
        }
        return losses;
    }

    QTemporaryDir m_directory;
    int m_seed = 0;
    QByteArray m_before;
    QByteArray m_log;
    QList<std::pair<QString, qsizetype>> m_acknowledged; // visit and where the log ended then
};

QTEST_GUILESS_MAIN(TestPowerCut)

#include "tst_powercut.moc"
