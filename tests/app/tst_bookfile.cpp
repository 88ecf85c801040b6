#include "support/testbook.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestBookFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
        QCOMPARE(opened.error().kind, Error::Kind::Invalid);
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
