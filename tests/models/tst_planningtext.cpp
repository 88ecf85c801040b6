#include "models/planningtext.h"

#include "models/labels.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 12, 21); // a Monday

QString textFor(const QDate &day, const CustomerSummary &summary = {}, const BusinessHours &hours = {})
{
    return planningText(day, summary, hours, today);
}

} // namespace

class TestPlanningText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void againstAnOpenDayNothingIsSaid() { QCOMPARE(textFor(QDate(2026, 12, 28)), QString()); }

    void aHolidayIsNamed()
    {
        QVERIFY2(textFor(QDate(2026, 12, 25)).contains(u"holiday"_s), qUtf8Printable(textFor(QDate(2026, 12, 25))));
        BusinessHours hours;
        hours.workedHolidays.insert(GreekHoliday::Christmas);
        QCOMPARE(textFor(QDate(2026, 12, 25), {}, hours), QString());
        hours.ownHolidays.append({ .day = QDate(2026, 12, 28), .name = u"Stocktaking"_s });
        QVERIFY(textFor(QDate(2026, 12, 28), {}, hours).contains(u"Stocktaking"_s));
    }

    void aDayOnWhichTheDoorsAreClosedIsNamed()
    {
        QVERIFY2(textFor(QDate(2027, 1, 2)).contains(u"closed"_s), qUtf8Printable(textFor(QDate(2027, 1, 2))));
    }

    void aProposalThatIsNotTheDayOfTheRhythmSaysWhy()
    {
        NextContact next { .summary = { .customer = { .name = u"Bakery"_s }, .cadence = { .days = 30 } } };
        next.summary.nextDue = QDate(2026, 12, 25); // Christmas, and then another holiday and a Sunday
        next.day = QDate(2026, 12, 28);
        const QString due = dateLabel(next.summary.nextDue);
        QVERIFY2(
            proposalText(next, today).contains(u"open day after "_s + due), qUtf8Printable(proposalText(next, today)));
        QVERIFY2(textFor(next.day, next.summary).contains(due), qUtf8Printable(textFor(next.day, next.summary)));
        next.summary.nextDue = next.day;
        QVERIFY(!proposalText(next, today).contains(u"open day"_s));
        QCOMPARE(textFor(next.day, next.summary), QString());
    }

    void aContactThatIsPlannedAlreadyIsNamed()
    {
        CustomerSummary summary;
        summary.step = { .day = QDate(2026, 12, 29), .cause = AgendaCause::PlannedVisit };
        summary.planned = summary.step.day;
        QVERIFY(textFor(QDate(2026, 12, 28), summary).contains(u"planned already"_s));
        summary.step = { .day = QDate(2026, 12, 27), .cause = AgendaCause::Task };
        QVERIFY(textFor(QDate(2026, 12, 28), summary).contains(u"planned already"_s));
        summary.planned = {};
        QCOMPARE(textFor(QDate(2026, 12, 28), summary), QString());
    }
};

QTEST_APPLESS_MAIN(TestPlanningText)

#include "tst_planningtext.moc"
