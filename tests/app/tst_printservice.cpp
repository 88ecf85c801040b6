#include "app/printservice.h"
#include "support/testbook.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestPrintService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsToBePrintedIsReadWhole()
    {
        TestBook book;
        const QUuid bakery = book.customer(u"Bakery"_s);
        book.visit(bakery, QDate(2026, 2, 1));
        const PrintService service(book.store);
        QCOMPARE(waited(service.list({ .today = book.clock.today() }))->size(), 1);
        QCOMPARE(waited(service.sheets({ bakery, QUuid::createUuid() }))->constFirst().records.visits.size(), 1);
    }

    void aCancelledPrintStopsItsReading()
    {
        TestBook book;
        const QUuid bakery = book.customer(u"Bakery"_s);
        const PrintService service(book.store);
        const auto progress = std::make_shared<ImportProgress>();
        progress->cancelled = true;
        const CustomerQuery query { .today = book.clock.today() };
        QCOMPARE(waited(service.list(query, progress)).error().kind, Error::Kind::Cancelled);
        QCOMPARE(waited(service.sheets({ bakery }, progress)).error().kind, Error::Kind::Cancelled);
        QCOMPARE(waited(service.sheetsOf(query, progress)).error().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestPrintService)

#include "tst_printservice.moc"
