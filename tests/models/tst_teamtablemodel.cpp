#include "app/practicebook.h"
#include "app/teamservice.h"
#include "models/teamtablemodel.h"
#include "support/testbook.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct Watched
{
    explicit Watched(TestBook &book)
        : service(book.store)
        , model(service, book.store)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
        , loaded(&model, &TeamTableModel::loaded)
    {
        QLocale::setDefault(QLocale(QLocale::English));
        model.setWatched(true);
    }

    QModelIndex cell(int row, TeamTableModel::Column column) const { return model.index(row, column); }

    TeamService service;
    TeamTableModel model;
    QAbstractItemModelTester tester;
    QSignalSpy loaded;
};

} // namespace

class TestTeamTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNumberStandsWithItsLimitsAndItsCustomers()
    {
        TestBook book;
        const QUuid maria = waited(book.book.persons())->at(0).id;
        for (int at = 0; at < 10; ++at)
            must(book.customers.add({ .name = u"Customer %1"_s.arg(at),
                .owner = maria,
                .firstContact = at < 9 ? QDate(2026, 3, 1) : QDate(2026, 1, 1) }));
        Watched watched(book);
        QVERIFY(watched.loaded.wait(patienceMs));
        QCOMPARE(watched.model.rowCount(), 2);
        const QModelIndex cell = watched.cell(1, TeamTableModel::RhythmColumn);
        QCOMPARE(cell.data().toString(), u"90% (60–98%), n 10"_s);
        QCOMPARE(cell.data(TeamTableModel::ValueRole).toDouble(), 0.9);
        QCOMPARE(cell.data(TeamTableModel::IdsRole).value<QList<QUuid>>().size(), 10);
        QVERIFY(cell.data(TeamTableModel::TitleRole).toString().startsWith(u"Maria: 10 "_s));
        QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"from 60% to 98%"_s));
        QCOMPARE(cell.data(TeamTableModel::PersonRole).toUuid(), maria);
        QCOMPARE(watched.cell(0, TeamTableModel::PersonColumn).data().toString(), u"All"_s);
        QCOMPARE(watched.cell(1, TeamTableModel::CustomersColumn).data().toString(), u"10"_s);
    }

    void whatIsTooSmallHoldsNoNumber()
    {
        TestBook book;
        must(book.customers.add({ .name = u"Bakery"_s, .firstContact = QDate(2026, 3, 1) }));
        Watched watched(book);
        QVERIFY(watched.loaded.wait(patienceMs));
        const QModelIndex cell = watched.cell(0, TeamTableModel::RhythmColumn);
        QCOMPARE(cell.data().toString(), u"too few to show"_s);
        QVERIFY(!cell.data(TeamTableModel::ValueRole).isValid());
        QVERIFY(cell.data(TeamTableModel::IdsRole).value<QList<QUuid>>().isEmpty());
        QCOMPARE(watched.cell(0, TeamTableModel::PromisesColumn).data().toString(), u"–"_s);
    }

    void numbersFollowTheLanguageOfTheInterface()
    {
        TestBook book;
        must(PracticeBook(book.store)
                 .fill({ .customers = 1200, .years = 1, .lastDay = book.clock.today().addDays(-1) }));
        Watched watched(book);
        QVERIFY(watched.loaded.wait(patienceMs));
        const QModelIndex cell = watched.cell(0, TeamTableModel::AnswersColumn);
        QVERIFY(cell.data().toString().contains(u","_s));
        QLocale::setDefault(QLocale(QLocale::Greek));
        QVERIFY(cell.data().toString().contains(u"."_s));
        QLocale::setDefault(QLocale(QLocale::English));
    }

    void aChangeIsCountedOnlyWhileItIsWatched()
    {
        TestBook book;
        Watched watched(book);
        QVERIFY(watched.loaded.wait(patienceMs));
        QVERIFY(watched.model.isEmpty());
        book.customer(u"Bakery"_s);
        QTRY_COMPARE(watched.cell(0, TeamTableModel::CustomersColumn).data().toString(), u"1"_s);
        QVERIFY(!watched.model.isEmpty());

        watched.model.setWatched(false);
        book.customer(u"Harbour"_s);
        must(book.book.settings()); // the announcement has been made
        QCoreApplication::sendPostedEvents();
        QCOMPARE(watched.cell(0, TeamTableModel::CustomersColumn).data().toString(), u"1"_s);
        watched.model.setWatched(true);
        QTRY_COMPARE(watched.cell(0, TeamTableModel::CustomersColumn).data().toString(), u"2"_s);
    }

    void aNewPersonGetsARowByName()
    {
        TestBook book;
        Watched watched(book);
        QVERIFY(watched.loaded.wait(patienceMs));
        must(book.book.addPerson({ .name = u"Anna"_s }));
        QTRY_COMPARE(watched.model.rowCount(), 3);
        QCOMPARE(watched.cell(1, TeamTableModel::PersonColumn).data().toString(), u"Anna"_s);
        QCOMPARE(watched.cell(2, TeamTableModel::PersonColumn).data().toString(), u"Maria"_s);
    }
};

QTEST_GUILESS_MAIN(TestTeamTableModel)

#include "tst_teamtablemodel.moc"
