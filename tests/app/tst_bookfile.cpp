#include "app/privatefiles.h"
#include "core/sortkey.h"
#include "storage/migrator.h"
#include "support/testbook.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestBookFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { keepNewFilesPrivate(); }

    void aSecondStartOnTheSameBookIsRefusedAndNamesIt()
    {
        TestBook first;
        Store second(first.clock);
        const auto opened = waited(second.open({ .path = first.path() }));
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::InUse);
        QCOMPARE(opened.error().subject, u"test.pistis"_s);
    }

    void aReaderMayLookBesideAnOpenBook()
    {
        TestBook first;
        first.customer(u"Bakery"_s);
        Store second(first.clock);
        QVERIFY(waited(second.open({ .path = first.path(), .access = BookOptions::Access::ReadOnly })));
        CustomerService customers(second);
        QCOMPARE(waited(customers.customers({}))->size(), 1);
        QVERIFY2(!waited(customers.add({ .name = u"No"_s })), "a reader must not write");
    }

    void aBookOfAnEarlierVersionIsReadAtOnce()
    {
        QTemporaryDir directory;
        QTemporaryDir first;
        TestClock clock;
        const QString path = directory.filePath(u"old.pistis"_s);
        QVERIFY(QFile::copy(u":/sql/migrations/sqlite/0001_initial.sql"_s, first.filePath(u"0001_initial.sql"_s)));
        {
            auto database = *Database::open(path);
            QCOMPARE(*migrate(*database, first.path()), 1);
        }
        Store store(clock);
        QVERIFY(waited(store.open({ .path = path, .access = BookOptions::Access::ReadOnly })));
        QVERIFY(waited(CustomerService(store).customers({})));
    }

    void aBookFromANewerVersionIsRefusedAndStaysUntouched()
    {
        QTemporaryDir directory;
        TestClock clock;
        const QString path = directory.filePath(u"new.pistis"_s);
        {
            auto database = *Database::open(path);
            QVERIFY(database->executeRaw(u"PRAGMA user_version = 999"_s));
        }
        const auto bytes = [&path] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not read");
        };
        const QByteArray before = bytes();
        QVERIFY(before.startsWith("SQLite format"));
        Store store(clock);
        const auto opened = waited(store.open({ .path = path }));
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::TooNew);
        QCOMPARE(bytes(), before);
    }

    void aFileThatIsNoBookIsRefused()
    {
        QTemporaryDir directory;
        TestClock clock;
        const QString path = directory.filePath(u"letter.pistis"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        file.close();
        Store store(clock);
        const auto opened = waited(store.open({ .path = path }));
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Damaged);
    }

    void theDatabaseOfAnotherProgramIsRefusedAndStaysUntouched_data()
    {
        QTest::addColumn<QString>("version");
        QTest::newRow("without a version") << u"0"_s;
        QTest::newRow("with a version of its own") << u"1"_s;
    }

    void theDatabaseOfAnotherProgramIsRefusedAndStaysUntouched()
    {
        QFETCH(QString, version);
        QTemporaryDir directory;
        TestClock clock;
        const QString path = directory.filePath(u"bookmarks.sqlite"_s);
        {
            auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"foreign"_s);
            connection.setDatabaseName(path);
            QVERIFY(connection.open());
            for (const QString &sql : { u"CREATE TABLE place (url TEXT)"_s, u"INSERT INTO place VALUES ('x')"_s,
                     QString(u"PRAGMA user_version = "_s + version) })
                QVERIFY(!QSqlQuery(sql, connection).lastError().isValid());
        }
        QSqlDatabase::removeDatabase(u"foreign"_s);
        const auto bytes = [&path] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not read");
        };
        const QByteArray before = bytes();
        QVERIFY(before.startsWith("SQLite format"));
        for (const auto access : { BookOptions::Access::ReadWrite, BookOptions::Access::ReadOnly }) {
            Store store(clock);
            const auto opened = waited(store.open({ .path = path, .access = access }));
            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, Error::Kind::Damaged);
            QCOMPARE(opened.error().subject, u"bookmarks.sqlite"_s);
        }
        QCOMPARE(bytes(), before);
        QCOMPARE(QDir(directory.path()).entryList(QDir::Files), QStringList { u"bookmarks.sqlite"_s });
    }

    void aNewBookIsReadableByItsOwnerOnlyAndHasOnePerson()
    {
        TestBook book;
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(book.path()) & others));
        QVERIFY(!(QFile::permissions(book.path() + u"-wal"_s) & others));
        const auto persons = *waited(book.book.persons());
        QCOMPARE(persons.size(), 1);
        QCOMPARE(persons.constFirst().name, u"Maria"_s);
    }

    void keysOfAnotherCollationAreMadeAnew()
    {
        QTemporaryDir directory;
        TestClock clock;
        const BookOptions options { .path = directory.filePath(u"x.pistis"_s) };
        {
            Store store(clock);
            CustomerService customers(store);
            QVERIFY(waited(store.open(options)));
            for (const QString &name : { u"Βήτα"_s, u"Άλφα"_s })
                QVERIFY(waited(customers.add({ .name = name })));
        }
        {
            auto database = *Database::open(options.path);
            QVERIFY(database->executeRaw(u"UPDATE customer SET sort_key = CAST(id AS BLOB)"_s));
            QVERIFY(database->executeRaw(u"UPDATE meta SET value = '1.0' WHERE key = 'collation'"_s));
        }
        Store store(clock);
        CustomerService customers(store);
        QCOMPARE(waited(store.open(options))->collation, sortKeyVersion());
        const auto sorted = *waited(customers.customers({}));
        QCOMPARE(sorted.size(), 2);
        QCOMPARE(sorted.constFirst().customer.name, u"Άλφα"_s);
    }

    void clocksNeverRunBackAcrossRestarts()
    {
        QTemporaryDir directory;
        TestClock clock;
        const BookOptions options { .path = directory.filePath(u"x.pistis"_s) };
        BookMeta before;
        {
            Store store(clock);
            CustomerService customers(store);
            QVERIFY(waited(store.open(options)));
            QVERIFY(waited(customers.add({ .name = u"One"_s })));
        }
        clock.now -= 3LL * 24 * 3600 * 1000;
        {
            Store store(clock);
            before = *waited(store.open(options));
            CustomerService customers(store);
            QVERIFY(waited(customers.add({ .name = u"Two"_s })));
        }
        Store store(clock);
        const BookMeta after = *waited(store.open(options));
        QVERIFY(after.lastHlc > before.lastHlc);
        QVERIFY(after.lastIdMs >= before.lastIdMs);
    }
};

QTEST_GUILESS_MAIN(TestBookFile)

#include "tst_bookfile.moc"
