#include "core/hoursfields.h"
#include "core/ownertime.h"

#include <QDateTime>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;

// Local time in Athens.
qint64 at(const char *text)
{
    const QDateTime local = QDateTime::fromString(QString::fromLatin1(text), u"yyyy-MM-dd HH:mm"_s);
    return QDateTime(local.date(), local.time(), QTimeZone("Europe/Athens")).toMSecsSinceEpoch();
}

} // namespace

class TestBusinessHours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void elapsedTimeIsOpenTime_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("to");
        QTest::addColumn<qint64>("elapsed");
        QTest::newRow("within a day") << at("2026-03-10 10:00") << at("2026-03-10 12:30") << 5 * hour / 2;
        QTest::newRow("over night") << at("2026-03-10 16:00") << at("2026-03-11 10:00") << 2 * hour;
        QTest::newRow("asked before opening") << at("2026-03-10 06:00") << at("2026-03-10 10:00") << hour;
        QTest::newRow("asked after closing") << at("2026-03-10 20:00") << at("2026-03-11 09:30") << hour / 2;
        QTest::newRow("over the weekend") << at("2026-03-13 16:00") << at("2026-03-16 10:00") << 2 * hour;
        QTest::newRow("asked on Saturday") << at("2026-03-14 12:00") << at("2026-03-16 10:00") << hour;
        QTest::newRow("over the 25th of March") << at("2026-03-24 16:00") << at("2026-03-26 10:00") << 2 * hour;
        QTest::newRow("over Orthodox Easter") << at("2026-04-09 16:00") << at("2026-04-14 10:00") << 2 * hour;
        QTest::newRow("a whole week") << at("2026-03-09 00:00") << at("2026-03-16 00:00") << 40 * hour;
        QTest::newRow("backwards") << at("2026-03-11 10:00") << at("2026-03-10 10:00") << qint64(0);
        QTest::newRow("clocks go forward") << at("2026-03-27 16:00") << at("2026-03-30 10:00") << 2 * hour;
        QTest::newRow("clocks go back") << at("2026-10-23 16:00") << at("2026-10-26 10:00") << 2 * hour;
    }

    void elapsedTimeIsOpenTime()
    {
        QFETCH(qint64, from);
        QFETCH(qint64, to);
        QFETCH(qint64, elapsed);
        QCOMPARE(OpenTime().between(from, to), elapsed);
    }

    void aClockChangeWithinOpenHoursCountsRealTime()
    {
        BusinessHours always;
        always.weekdays.fill({ QTime(0, 0), QTime(12, 0) });
        QCOMPARE(OpenTime(always).between(at("2026-10-25 00:00"), at("2026-10-25 12:00")), 13 * hour);
        QCOMPARE(OpenTime(always).between(at("2026-03-29 00:00"), at("2026-03-29 12:00")), 11 * hour);
    }

    void anOwnersWeekdaysGoBeforeTheBooks()
    {
        const Person anna { .id = QUuid::createUuid(), .hours = { { 1, {} }, { 6, { QTime(9, 0), QTime(12, 0) } } } };
        const Person maria { .id = QUuid::createUuid() };
        BusinessHours book;
        book.weekdays[1] = { QTime(9, 0), QTime(10, 0) };
        OwnerTime time(OwnerHours(book, { anna, maria }));
        const auto week = [&time](const QUuid &owner) {
            return time.of(owner).between(at("2026-03-09 00:00"), at("2026-03-16 00:00"));
        };
        QCOMPARE(week(anna.id), (1 + 3 * 8 + 3) * hour);
        QCOMPARE(week(maria.id), (4 * 8 + 1) * hour);
        QCOMPARE(week({}), (4 * 8 + 1) * hour);
    }

    void ownHoursSurviveTheirFields()
    {
        const QMap<int, OpenHours> hours { { 1, {} }, { 7, { QTime(8, 30), QTime(12, 0) } } };
        QJsonObject fields = ownHoursFields(hours);
        QCOMPARE(fields.keys(), QStringList({ u"person.hours_monday"_s, u"person.hours_sunday"_s }));
        fields.insert(u"person.hours_friday"_s, u"late"_s);
        fields.insert(u"person.hours_tuesday"_s, QJsonValue::Null);
        fields.insert(u"person.name"_s, u"Anna"_s);
        fields.insert(u"book.hours_thursday"_s, u"09:00-10:00"_s);
        QCOMPARE(ownHoursIn(fields), hours);
        QCOMPARE(businessHoursIn(ownHoursFields(hours)), BusinessHours());
    }
};

QTEST_APPLESS_MAIN(TestBusinessHours)

#include "tst_businesshours.moc"
