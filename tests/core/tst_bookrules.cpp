#include "core/bookrules.h"
#include "core/folds.h"
#include "core/hoursfields.h"

#include <QDateTime>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

const QUuid book = QUuid::createUuid();

QList<Op> stamped(QList<Op> ops)
{
    qint64 hlc = 0;
    for (Op &op : ops) {
        op.id = QUuid::createUuid();
        op.hlc = ++hlc;
    }
    return ops;
}

BookRules valid()
{
    BookRules rules;
    rules.segments = { { .id = QUuid::createUuid(), .name = u"Νησιά"_s }, { .name = u"Harbour"_s, .cadenceDays = 14 } };
    return rules;
}

} // namespace

class TestBookRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewBookHasNoFieldsOfHours()
    {
        QCOMPARE(fieldsOf(BusinessHours()), QJsonObject());
        QCOMPARE(foldBook({}), BookSettings());
    }

    void settingsComeBackFromTheirOps()
    {
        BookSettings settings { .cadenceDays = 21, .maxGapDays = 50, .answerHours = 4 };
        settings.hours.weekdays[0] = { QTime(8, 30), QTime(15, 0) };
        settings.hours.weekdays[4] = {};
        settings.hours.weekdays[5] = { QTime(10, 0), QTime(14, 0) };
        settings.hours.workedHolidays = { GreekHoliday::OchiDay, GreekHoliday::Epiphany };
        settings.hours.ownHolidays = { { .day = QDate(2026, 11, 30), .name = u"Saint Andrew"_s, .yearly = true },
            { .day = QDate(2026, 12, 24) } };
        QCOMPARE(foldBook(stamped(setOps(book, fieldsOf(BookSettings()), fieldsOf(settings)))), settings);
        QCOMPARE(businessHoursIn(fieldsOf(settings.hours)), settings.hours);
    }

    void twoPeoplesChangesOfTwoDaysBothStand()
    {
        BookSettings monday;
        monday.hours.weekdays[0] = { QTime(8, 0), QTime(16, 0) };
        BookSettings saturday;
        saturday.hours.weekdays[5] = { QTime(9, 0), QTime(14, 0) };
        const QJsonObject fresh = fieldsOf(BookSettings());
        const BookSettings both
            = foldBook(stamped(setOps(book, fresh, fieldsOf(monday)) + setOps(book, fresh, fieldsOf(saturday))));
        QCOMPARE(both.hours.weekdays[0], monday.hours.weekdays[0]);
        QCOMPARE(both.hours.weekdays[5], saturday.hours.weekdays[5]);
    }

    void whatCannotBeReadIsPassedOver()
    {
        const QJsonObject hostile { { u"book.hours_monday"_s, u"late"_s }, { u"book.hours_noday"_s, u"closed"_s },
            { u"book.worked_christmas"_s, u"yes"_s }, { u"book.holiday_2026-02-30"_s, QJsonObject() },
            { u"book.holiday_2026-02-27"_s, 3 } };
        QCOMPARE(businessHoursIn(hostile), BusinessHours());
    }

    void aHolidayThatIsWorkedIsOpen()
    {
        BusinessHours hours;
        const QDate ochi(2026, 10, 28);
        QVERIFY(!hours.on(ochi).isOpen());
        hours.workedHolidays.insert(GreekHoliday::OchiDay);
        QVERIFY(hours.on(ochi).isOpen());
    }

    void anOwnDayOffIsClosedOnceOrEveryYear()
    {
        BusinessHours hours;
        hours.ownHolidays = { { .day = QDate(2026, 11, 30), .yearly = true }, { .day = QDate(2026, 12, 24) } };
        QVERIFY(!hours.on(QDate(2026, 11, 30)).isOpen());
        QVERIFY(!hours.on(QDate(2027, 11, 30)).isOpen());
        QVERIFY(!hours.on(QDate(2026, 12, 24)).isOpen());
        QVERIFY(hours.on(QDate(2027, 12, 24)).isOpen());
    }

    void eachWeekdayHasItsOwnHours()
    {
        BusinessHours hours;
        hours.weekdays[5] = { QTime(10, 0), QTime(13, 0) };
        const auto at = [](int day, int hour) {
            return QDateTime(QDate(2026, 3, day), QTime(hour, 0), QTimeZone("Europe/Athens")).toMSecsSinceEpoch();
        };
        QCOMPARE(OpenTime(hours).between(at(13, 16), at(16, 10)), 5 * 3'600'000LL); // Friday to Monday
    }

    void rulesThatCannotBeAreNamedWithTheirPlace_data()
    {
        QTest::addColumn<BookRules>("rules");
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("at");
        const auto row = [](const char *name, const QString &field, int at, auto change) {
            BookRules rules = valid();
            change(rules);
            QTest::newRow(name) << rules << field << at;
        };
        row("rhythm 0", u"book.cadence_days"_s, -1, [](BookRules &r) { r.settings.cadenceDays = 0; });
        row("rhythm 10,000", u"book.cadence_days"_s, -1, [](BookRules &r) { r.settings.cadenceDays = 10'000; });
        row("limit below", u"book.max_gap_days"_s, -1, [](BookRules &r) { r.settings.maxGapDays = 29; });
        row("no answer time", u"book.answer_hours"_s, -1, [](BookRules &r) { r.settings.answerHours = 0; });
        row("to before from", u"book.hours"_s, 2, [](BookRules &r) {
            r.settings.hours.weekdays[2] = { QTime(17, 0), QTime(9, 0) };
        });
        row("to as from", u"book.hours"_s, 0, [](BookRules &r) {
            r.settings.hours.weekdays[0] = { QTime(9, 0), QTime(9, 0) };
        });
        row("always closed", u"book.always_closed"_s, -1, [](BookRules &r) { r.settings.hours.weekdays.fill({}); });
        row("no name", u"segment.name"_s, 1, [](BookRules &r) { r.segments[1].name.clear(); });
        row("a name twice", u"segment.twice"_s, 0, [](BookRules &r) { r.segments[1].name = u"ΝΗΣΙΑ"_s; });
        row("segment's rhythm", u"segment.cadence_days"_s, 1, [](BookRules &r) { r.segments[1].cadenceDays = -3; });
        row("segment's limit", u"segment.max_gap_days"_s, 1, [](BookRules &r) { r.segments[1].maxGapDays = 13; });
        row("limit below the book's", u"segment.max_gap_days"_s, 0,
            [](BookRules &r) { r.segments[0].maxGapDays = 20; });
        row("day off twice", u"book.holiday_twice"_s, 1, [](BookRules &r) {
            r.settings.hours.ownHolidays = { { .day = QDate(2026, 1, 2) }, { .day = QDate(2026, 1, 2) } };
        });
        row("day off of control signs", u"book.holiday"_s, 0,
            [](BookRules &r) { r.settings.hours.ownHolidays = { { .day = QDate(2026, 1, 2), .name = u"a\nb"_s } }; });
    }

    void rulesThatCannotBeAreNamedWithTheirPlace()
    {
        QFETCH(BookRules, rules);
        QFETCH(QString, field);
        QFETCH(int, at);
        QVERIFY(!faultOf(valid(), {}));
        const auto fault = faultOf(tidied(rules), {});
        QVERIFY(fault);
        QCOMPARE(fault->field, field);
        QCOMPARE(int(fault->at), at);
    }

    void aNameOfADeletedSegmentIsFree()
    {
        BookRules rules = valid();
        rules.segments[1].name = u"νησια"_s;
        rules.segments[0].deleted = true;
        QVERIFY(!faultOf(rules, {}));
    }

    void segmentsThatStayAsTheyWereHinderNothing()
    {
        BookRules rules = valid();
        rules.segments[1].name = u"νησιά"_s; // as a file may have brought it
        QVERIFY(!faultOf(rules, rules));
    }
};

QTEST_APPLESS_MAIN(TestBookRules)

#include "tst_bookrules.moc"
