#include "models/planningtext.h"

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
