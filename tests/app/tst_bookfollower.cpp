#include "app/bookfollower.h"

#include "support/testbook.h"

#include <QSignalSpy>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct Reader
{
    explicit Reader(const TestBook &book)
        : store(book.clock)
    {
        must(store.open({ .path = book.path(), .access = BookOptions::Access::ReadOnly }));
    }

    // After what the follower asked for was read and told.
    void settle()
    {
        bool isRead = false;
        deliver(customers.counts(QDate(2026, 3, 11)), &follower, [&isRead](const auto &) { isRead = true; });
        if (!QTest::qWaitFor([&isRead] { return isRead; }, patienceMs))
            qFatal("nothing is read");
    }

    Store store;
    CustomerService customers { store };
    BookFollower follower { store };
    QSignalSpy changed { &follower, &BookFollower::changed };
};

} // namespace

class TestBookFollower : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAnotherProgramWritesIsTold()
    {
        TestBook book;
        book.customer(u"Bakery"_s);
        Reader reader(book);
        reader.settle();
        reader.follower.look();
        reader.settle();
        QCOMPARE(reader.changed.size(), 0);
        book.customer(u"Mill"_s);
        reader.follower.look();
        QTRY_COMPARE(reader.changed.size(), 1);
        QCOMPARE(waited(reader.customers.counts(book.clock.today()))->current, 2);
    }

    void whatIsThereAtFirstIsNoChange()
    {
        TestBook book;
        book.customer(u"Bakery"_s);
        Reader reader(book);
        reader.settle();
        QCOMPARE(reader.changed.size(), 0);
    }
};

QTEST_MAIN(TestBookFollower)

#include "tst_bookfollower.moc"
