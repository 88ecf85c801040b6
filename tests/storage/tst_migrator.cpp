#include "core/folds.h"
#include "storage/database.h"
#include "storage/migrator.h"
#include "storage/requestrepository.h"
#include "storage/taskrepository.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestMigrator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyFileBecomesTheNewestBookAndStaysSo()
    {
        QTemporaryDir directory;
        auto database = *Database::open(directory.filePath(u"x.pistis"_s));
        const auto version = migrate(*database);
        QVERIFY2(version, qUtf8Printable(version ? QString() : version.error().detail));
        QCOMPARE(*version, newestSchemaVersion());
        QCOMPARE(*migrate(*database), *version);
    }

    void aBookOfAnEarlierVersionIsBroughtUpToDateAndKeepsWhatItHas()
    {
        QTemporaryDir directory;
        QTemporaryDir first;
        QVERIFY(QFile::copy(u":/sql/migrations/sqlite/0001_initial.sql"_s, first.filePath(u"0001_initial.sql"_s)));
        auto database = *Database::open(directory.filePath(u"x.pistis"_s));
        QCOMPARE(*migrate(*database, first.path()), 1);
        QVERIFY(database->executeRaw(u"INSERT INTO meta (key, value) VALUES ('kept', 'yes')"_s));
        QCOMPARE(*migrate(*database), newestSchemaVersion());
        QVERIFY2(!database->executeRaw(u"INSERT INTO meta (key, value) VALUES ('kept', 'twice')"_s), "the row is gone");
    }

    void aRequestOfAnEarlierVersionIsReadWithTheNewFieldsEmpty()
    {
        QTemporaryDir directory;
        QTemporaryDir earlier;
        for (const QFileInfo &file : QDir(u":/sql/migrations/sqlite"_s).entryInfoList({ u"*.sql"_s })) {
            if (file.fileName() < u"0018"_s)
                QVERIFY(QFile::copy(file.filePath(), earlier.filePath(file.fileName())));
        }
        auto database = *Database::open(directory.filePath(u"x.pistis"_s));
        QCOMPARE(*migrate(*database, earlier.path()), 17);
        const QUuid id = QUuid::createUuid();
        const QString values = idText(id) + u"', '', 'Flour?', 'phone', 'new', 5, 0, 0, '', '', '', 1, 0)"_s;
        QVERIFY(
            database->executeRaw(u"INSERT INTO request (id, customer_id, text, channel, status, asked_at, "
                                 u"first_answered_at, closed_at, answer, answers, waits, waiting, deleted) VALUES ('"_s
                + values));
        QVERIFY(migrate(*database));
        const auto request = RequestRepository(*database).one(id);
        QVERIFY(request);
        QCOMPARE(request->text, u"Flour?"_s);
        QVERIFY(request->askedBy.isEmpty() && request->wanted.isEmpty() && request->offered.isEmpty());
    }

    void aDayThatAnEarlierVersionCountedTwiceCountsOncePerType()
    {
        QTemporaryDir directory;
        QTemporaryDir earlier;
        const QDir all(u":/sql/migrations/sqlite"_s);
        for (const QString &name : all.entryList({ u"*.sql"_s }, QDir::Files)) {
            if (name < u"0018"_s)
                QVERIFY(QFile::copy(all.filePath(name), earlier.filePath(name)));
        }
        auto database = *Database::open(directory.filePath(u"x.pistis"_s));
        QVERIFY(migrate(*database, earlier.path()));
        QVERIFY(database->executeRaw(
            u"INSERT INTO customer (id, name, fold_key, sort_key, kind, stage, region, note, cadence_days, "
            u"max_gap_days,"
            " end_reason, rating, competitor, end_note, custom_fields, deleted, contact_count, next_due_days,"
            " next_due_source, agenda_cause, limit_days, step_cause, open_requests, open_promises) VALUES"
            " ('c', 'A', 'a', x'00', 'organisation', 'current', '', '', 0, 0, '', '', '', '', '', 0, 3, 30, 'book',"
            " 'rhythm', 60, 'rhythm', 0, 0)"_s));
        for (const QString &visit : { u"'1', 'visit'"_s, u"'2', 'visit'"_s, u"'3', 'call'"_s })
            QVERIFY(database->executeRaw(
                u"INSERT INTO visit (id, type, customer_id, status, day, start_ms, note, reason, retracted)"
                " VALUES ("_s
                + visit + u", 'c', 'held', '2026-03-02', 0, '', '', 0)"_s));
        QVERIFY(migrate(*database));
        QString told;
        QVERIFY(database->executeRaw(
            u"SELECT contact_count || ' ' || talk_percent || ' ' || minutes FROM customer JOIN visit LIMIT 1"_s,
            [&told](const QSqlQuery &row) { told = row.value(0).toString(); }));
        QCOMPARE(told, u"2 -1 0"_s);
    }

    void dueDaysOfWhoCameWithAFileAreCountedAnew()
    {
        QTemporaryDir directory;
        QTemporaryDir earlier;
        for (const QFileInfo &file : QDir(u":/sql/migrations/sqlite"_s).entryInfoList(QDir::Files, QDir::Name)) {
            if (file.fileName().contains("due_from_first_contact"_L1))
                break;
            QVERIFY(QFile::copy(file.filePath(), earlier.filePath(file.fileName())));
        }
        for (const QString &came : { u"NULL"_s, u"'2026-03-01'"_s }) {
            auto database = *Database::open(directory.filePath(came.mid(1, 4) + u".pistis"_s));
            QVERIFY(migrate(*database, earlier.path()));
            QVERIFY(database->executeRaw(
                u"INSERT INTO customer (id, name, fold_key, sort_key, kind, stage, region, note, cadence_days, "
                "end_reason, deleted, followed_from) VALUES ('a', 'A', 'a', x'61', 'person', 'current', '', '', 0, "
                "'', 0, "_s
                + came + u')'));
            QVERIFY(database->executeRaw(u"INSERT INTO meta (key, value) VALUES ('collation', '1')"_s));
            QVERIFY(migrate(*database));
            const bool isKept = !database->executeRaw(u"INSERT INTO meta (key, value) VALUES ('collation', '1')"_s);
            QCOMPARE(isKept, came == u"NULL");
        }
    }

    void theAgendaOfABookWithProspectsIsMadeAnew()
    {
        QTemporaryDir directory;
        QTemporaryDir earlier;
        for (const QFileInfo &file : QDir(u":/sql/migrations/sqlite"_s).entryInfoList(QDir::Files, QDir::Name)) {
            if (file.fileName() < u"0024"_s)
                QVERIFY(QFile::copy(file.filePath(), earlier.filePath(file.fileName())));
        }
        for (const QString &stage : { u"current"_s, u"prospect"_s }) {
            auto database = *Database::open(directory.filePath(stage));
            QVERIFY(migrate(*database, earlier.path()));
            QVERIFY(database->executeRaw(
                u"INSERT INTO customer (id, name, fold_key, sort_key, kind, stage, region, note, cadence_days, "
                "end_reason, deleted) VALUES ('a', 'A', 'a', x'61', 'person', '"_s
                + stage + u"', '', '', 0, '', 0)"_s));
            QVERIFY(database->executeRaw(u"INSERT INTO meta (key, value) VALUES ('collation', '1')"_s));
            QVERIFY(migrate(*database));
            const bool isKept = !database->executeRaw(u"INSERT INTO meta (key, value) VALUES ('collation', '1')"_s);
            QCOMPARE(isKept, stage == u"current");
        }
    }

    void theAgendaOfABookWithTasksIsMadeAnew()
    {
        QTemporaryDir directory;
        QTemporaryDir earlier;
        for (const QFileInfo &file : QDir(u":/sql/migrations/sqlite"_s).entryInfoList(QDir::Files, QDir::Name)) {
            if (file.fileName() < u"0025"_s)
                QVERIFY(QFile::copy(file.filePath(), earlier.filePath(file.fileName())));
        }
        for (const bool hasTask : { false, true }) {
            auto database = *Database::open(directory.filePath(hasTask ? u"with"_s : u"without"_s));
            QVERIFY(migrate(*database, earlier.path()));
            if (hasTask)
                QVERIFY(database->executeRaw(
                    u"INSERT INTO task (id, customer_id, title, note, priority, rank, status, deleted)"
                    " VALUES ('t', 'a', 'Catalogue', '', 'high', 2, 'started', 0)"_s));
            QVERIFY(database->executeRaw(u"INSERT INTO meta (key, value) VALUES ('collation', '1')"_s));
            QVERIFY(migrate(*database));
            const bool isKept = !database->executeRaw(u"INSERT INTO meta (key, value) VALUES ('collation', '1')"_s);
            QCOMPARE(isKept, !hasTask);
        }
    }

    void aBookOfAVersionWithoutTasksTakesThem()
    {
        QTemporaryDir directory;
        QTemporaryDir earlier;
        for (const QFileInfo &file : QDir(u":/sql/migrations/sqlite"_s).entryInfoList({ u"*.sql"_s })) {
            if (file.fileName() < u"0021"_s)
                QVERIFY(QFile::copy(file.filePath(), earlier.filePath(file.fileName())));
        }
        auto database = *Database::open(directory.filePath(u"x.pistis"_s));
        QCOMPARE(*migrate(*database, earlier.path()), 20);
        QVERIFY(migrate(*database));
        const QUuid id = QUuid::createUuid();
        QCOMPARE(TaskRepository(*database).one(id).error().kind, Error::Kind::NotFound);
        QVERIFY(database->executeRaw(u"INSERT INTO task (id, customer_id, title, note, priority, rank, status, deleted)"
                                     " VALUES ('"_s
            + idText(id) + u"', '', 'Catalogue', '', 'high', 2, 'started', 0)"_s));
        const auto task = TaskRepository(*database).one(id);
        QVERIFY(task && task->title == u"Catalogue"_s && task->priority == TaskPriority::High);
        QVERIFY(task->status == TaskStatus::Started && !task->due.isValid());
    }

    void everyNamedStatementPrepares()
    {
        QTemporaryDir directory;
        auto database = *Database::open(directory.filePath(u"x.pistis"_s));
        QVERIFY(migrate(*database));
        auto connection = QSqlDatabase::database(QSqlDatabase::connectionNames().constFirst());
        QVERIFY(database->catalog().names().size() > 20);
        for (const QString &name : database->catalog().names()) {
            QSqlQuery query(connection);
            QVERIFY2(query.prepare(database->catalog().statement(name)), qUtf8Printable(name));
        }
        connection = {};
    }

    void aNewerBookIsRefusedAndLeftAlone()
    {
        QTemporaryDir directory;
        auto database = *Database::open(directory.filePath(u"x.pistis"_s));
        QVERIFY(migrate(*database));
        QVERIFY(database->executeRaw(u"PRAGMA user_version = 999"_s));
        const auto version = migrate(*database);
        QVERIFY(!version);
        QCOMPARE(version.error().kind, Error::Kind::TooNew);
        QCOMPARE(version.error().subject, u"x.pistis"_s);
        QCOMPARE(*schemaVersion(*database), 999);
    }

    void aFailingStepLeavesTheBookAsItWas()
    {
        QTemporaryDir directory;
        QFile bad(directory.filePath(u"0001_bad.sql"_s));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("CREATE TABLE a (x INTEGER)\n;;\nCREATE TABLE nonsense (\n");
        bad.close();
        auto database = *Database::open(directory.filePath(u"x.pistis"_s));
        QVERIFY(!migrate(*database, directory.path()));
        QCOMPARE(*schemaVersion(*database), 0);
        QVERIFY2(database->executeRaw(u"CREATE TABLE a (x INTEGER)"_s), "the first half must not have stayed");
    }
};

QTEST_GUILESS_MAIN(TestMigrator)

#include "tst_migrator.moc"
