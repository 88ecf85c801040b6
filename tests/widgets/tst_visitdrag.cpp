#include "app/services.h"
#include "support/testbook.h"
#include "widgets/customerpage.h"
#include "widgets/customerpanel.h"
#include "widgets/daystrip.h"

#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

// What the window system sends when something carried is let go over a day; false when the strip does not take it.
bool drop(DayStrip &days, const QMimeData &carried, const QDate &day)
{
    const QPoint point = days.rectOf(day).center();
    QDragEnterEvent enter(point, Qt::MoveAction, &carried, Qt::LeftButton, {});
    QApplication::sendEvent(&days, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event(point, Qt::MoveAction, &carried, Qt::LeftButton, {});
    QApplication::sendEvent(&days, &event);
    return event.isAccepted();
}

} // namespace

class TestVisitDrag : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void init()
    {
        m_book = std::make_unique<TestBook>(); // a Wednesday
        m_services = std::make_unique<Services>(m_book->store);
        m_customer = m_book->customer(u"Bakery"_s, m_book->clock.today()); // whose rhythm leaves time
        m_panel = std::make_unique<CustomerPanel>(*m_services);
        m_panel->resize(420, 700);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        m_days = m_panel->findChild<DayStrip *>(u"dayStrip"_s);
        m_days->setToday(m_book->clock.today());
        m_days->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_days->window()));
        QTRY_VERIFY(!m_days->rectOf(m_book->clock.today()).isEmpty());
    }

    void cleanup()
    {
        m_panel.reset();
        m_services.reset();
        m_book.reset();
    }

    void aCustomerDroppedOnADayIsPlannedForIt()
    {
        const QDate friday = m_book->clock.today().addDays(2);
        QVERIFY(drop(*m_days, *DayStrip::carryCustomer(m_customer), friday));
        QTRY_COMPARE(summary().step.day, friday);
        QCOMPARE(summary().step.cause, AgendaCause::PlannedVisit);
    }

    void aCustomerWithAPlannedVisitTakesThatAlongInOneStepBack()
    {
        const QDate tomorrow = m_book->clock.today().addDays(1);
        must(m_services->visits.plan(m_customer, tomorrow));
        QVERIFY(drop(*m_days, *DayStrip::carryCustomer(m_customer), tomorrow.addDays(6)));
        QTRY_COMPARE(summary().step.day, tomorrow.addDays(6));
        QCOMPARE(waited(m_services->customers.records(m_customer))->visits.size(), 1);
        QCoreApplication::sendPostedEvents(&m_book->undo); // that the move was made
        must(m_book->undo.undo());
        QTRY_COMPARE(summary().step.day, tomorrow);
    }

    void ofTwoPlannedVisitsTheOneThatIsCarriedMoves()
    {
        const QDate today = m_book->clock.today();
        must(m_services->visits.plan(m_customer, today.addDays(1)));
        const QUuid second = *waited(m_services->visits.plan(m_customer, today.addDays(2)));
        QVERIFY(drop(*m_days, *DayStrip::carryVisit(second), today.addDays(5)));
        QTRY_COMPARE(waited(m_services->visits.visit(second))->day, today.addDays(5));
        QCOMPARE(summary().step.day, today.addDays(1));
    }

    void aCustomerListedForATaskTakesThatAlong()
    {
        const QDate tomorrow = m_book->clock.today().addDays(1);
        const QUuid task
            = *waited(m_services->tasks.add({ .customer = m_customer, .title = u"Call the mill"_s, .due = tomorrow }));
        QVERIFY(drop(*m_days, *DayStrip::carryCustomer(m_customer), tomorrow.addDays(4)));
        QTRY_COMPARE(waited(m_services->tasks.task(task))->due, tomorrow.addDays(4));
        QVERIFY(waited(m_services->customers.records(m_customer))->visits.isEmpty());
        QCoreApplication::sendPostedEvents(&m_book->undo); // that the move was made
        must(m_book->undo.undo());
        QCOMPARE(waited(m_services->tasks.task(task))->due, tomorrow);
    }

    void aTaskThatWasPutOffIsThereAgainOnTheDay()
    {
        const QDate today = m_book->clock.today();
        const QUuid task
            = *waited(m_services->tasks.add({ .customer = m_customer, .title = u"Call the mill"_s, .due = today }));
        must(m_services->tasks.defer(task, today.addDays(2)));
        QVERIFY(drop(*m_days, *DayStrip::carryCustomer(m_customer), today.addDays(5)));
        QTRY_COMPARE(waited(m_services->tasks.task(task))->stepDay(), today.addDays(5));
        QCOMPARE(waited(m_services->tasks.task(task))->status, TaskStatus::NotStarted);
    }

    void whatIsDueBeforeTheDayIsTold()
    {
        const QDate today = m_book->clock.today();
        must(m_services->promises.add({ .customer = m_customer, .words = u"Samples"_s, .due = today.addDays(1) }));
        const QSignalSpy told(m_panel.get(), &CustomerPanel::told);
        QVERIFY(drop(*m_days, *DayStrip::carryCustomer(m_customer), today.addDays(2)));
        QTRY_COMPARE(told.size(), 1);
        const QString sentence = told.constFirst().constFirst().toString();
        QVERIFY2(
            sentence.contains(u"Friday"_s) && sentence.contains(u"Promise due tomorrow"_s), qUtf8Printable(sentence));
        QCOMPARE(summary().planned, today.addDays(2));
    }

    void aDayThatIsOverTakesNothing()
    {
        QVERIFY(!drop(*m_days, *DayStrip::carryCustomer(m_customer), m_book->clock.today().addDays(-1)));
        QVERIFY(waited(m_services->customers.records(m_customer))->visits.isEmpty());
    }

    void whatOtherProgramsCarryIsNotTaken()
    {
        QMimeData text;
        text.setText(u"Bakery"_s);
        QVERIFY(!drop(*m_days, text, m_book->clock.today()));
    }

private:
    CustomerSummary summary() const { return m_book->summary(m_customer); }

    std::unique_ptr<TestBook> m_book;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<CustomerPanel> m_panel;
    QUuid m_customer;
    DayStrip *m_days = nullptr;
};

QTEST_MAIN(TestVisitDrag)

#include "tst_visitdrag.moc"
