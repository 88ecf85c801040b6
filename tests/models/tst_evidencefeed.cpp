#include "app/importservice.h"
#include "models/evidencefeed.h"
#include "support/testbook.h"

#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

// More than are read between two looks at whether to go on.
constexpr int manyCustomers = 4'200;

void importMany(TestBook &book)
{
    QFile file(book.directory.filePath(u"customers.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("customer,first_contact,segment\n");
    for (int i = 0; i < manyCustomers; ++i)
        file.write("C" + QByteArray::number(i) + ",2025-01-05," + (i % 3 == 0 ? "A" : "B") + '\n');
    file.close();
    must(ImportService(book.store).import(ImportKind::Customers, file.fileName()));
}

} // namespace

class TestEvidenceFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_book = std::make_unique<TestBook>();
        importMany(*m_book);
    }

    void aCancelledReadingSaysSoAndBeginsAgainOnlyWhenAsked()
    {
        EvidenceService service(m_book->store);
        EvidenceFeed feed(service, m_book->store);
        QSignalSpy failed(&feed, &EvidenceFeed::failed);
        QSignalSpy updated(&feed, &EvidenceFeed::updated);
        QSemaphore isReading;
        QSemaphore mayGoOn;
        const auto held = connect(
            &service, &EvidenceService::reading, &service,
            [&] {
                isReading.release();
                mayGoOn.acquire();
            },
            Qt::DirectConnection);
        feed.watch(this, true);
        isReading.acquire();
        feed.cancelReading();
        mayGoOn.release();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().value<Error>().kind, Error::Kind::Cancelled);
        QVERIFY(feed.isReadingCancelled());
        QVERIFY(!feed.isWorking());
        QVERIFY(!feed.current());
        disconnect(held);

        feed.watch(this, false);
        feed.watch(this, true);
        feed.setFilter({ .from = QDate(2025, 6, 1) });
        m_book->customer(u"Late"_s, QDate(2025, 2, 1));
        QVERIFY(!feed.isWorking());

        feed.reload();
        QVERIFY(feed.isWorking());
        QVERIFY(!feed.isReadingCancelled());
        QTRY_VERIFY(updated.count() > 0 && !feed.isWorking());
        QCOMPARE(failed.count(), 1);
        QCOMPARE(*feed.current()->result.parameters.logStart, logDayOf(QDate(2025, 6, 1)));
    }

    void aFilterChosenWhileTheLogIsReadWaitsForItAndIsTheOneThatIsShown()
    {
        EvidenceService service(m_book->store);
        EvidenceFeed feed(service, m_book->store);
        QSignalSpy failed(&feed, &EvidenceFeed::failed);
        QSignalSpy updated(&feed, &EvidenceFeed::updated);
        const QUuid segment = waited(m_book->book.segments())->constFirst().id;
        feed.watch(this, true);
        feed.setFilter({ .segment = segment });
        QTRY_VERIFY(updated.count() > 0);
        QCOMPARE(feed.current()->result.warnings.back().id, WarningId::Slices);
        QTRY_VERIFY(!feed.isWorking());
        QCOMPARE(feed.current()->result.naive.customers, manyCustomers / 3);
        QCOMPARE(failed.count(), 0);
    }

    void ofManyFiltersInARowOnlyTheLastIsComputedToTheEnd()
    {
        EvidenceService service(m_book->store);
        EvidenceFeed feed(service, m_book->store);
        feed.watch(this, true);
        QTRY_VERIFY(feed.current() && !feed.isWorking());
        QSignalSpy failed(&feed, &EvidenceFeed::failed);
        const auto segments = waited(m_book->book.segments());
        for (int round = 0; round < 10; ++round) {
            for (const Segment &segment : *segments)
                feed.setFilter({ .segment = segment.id });
        }
        QSignalSpy updated(&feed, &EvidenceFeed::updated);
        feed.setFilter({});
        QTRY_VERIFY(updated.count() > 0 && !feed.isWorking());
        QVERIFY(feed.current()->result.naive.customers >= manyCustomers);
        QVERIFY(updated.count() <= 2); // the quick and the whole analysis
        QCOMPARE(failed.count(), 0);
    }

    void aChangeDuringAnAnalysisIsInTheNumbersAtItsEnd()
    {
        EvidenceService service(m_book->store);
        EvidenceFeed feed(service, m_book->store);
        QSignalSpy updated(&feed, &EvidenceFeed::updated);
        feed.watch(this, true);
        QTRY_VERIFY(updated.count() > 0);
        const int before = waited(service.evidence())->result.naive.customers;
        m_book->customer(u"One more"_s, QDate(2025, 3, 1));
        QTRY_VERIFY(!feed.isWorking() && feed.current()->result.naive.customers == before + 1);
    }

private:
    std::unique_ptr<TestBook> m_book {};
};

QTEST_GUILESS_MAIN(TestEvidenceFeed)

#include "tst_evidencefeed.moc"
