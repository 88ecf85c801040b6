#include "exchange/calendarreader.h"
#include "exchange/calendarwriter.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 11);

const QTimeZone &athens()
{
    static const QTimeZone zone("Europe/Athens");
    return zone;
}

qint64 msAt(const QDate &day, const QTime &time) { return QDateTime(day, time, athens()).toMSecsSinceEpoch(); }

QByteArray written(const QList<CalendarItem> &items)
{
    const CalendarWriter writer(athens(), msAt(today, QTime(9, 0)), 2024, 2027);
    QByteArray bytes = writer.head();
    for (const CalendarItem &item : items)
        bytes += writer.item(item);
    return bytes + CalendarWriter::tail();
}

CalendarFile read(const QByteArray &bytes)
{
    return readCalendar(QString::fromUtf8(bytes), u"x.ics"_s, athens(), today);
}

CalendarFile foreign(const QByteArray &inside)
{
    return read("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + inside + "END:VCALENDAR\r\n");
}

CalendarFile eventFile(const QByteArray &lines)
{
    return foreign("BEGIN:VEVENT\r\nUID:u1\r\n" + lines + "END:VEVENT\r\n");
}

} // namespace

class TestCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlannedVisitIsAnEventWithItsZoneAndAnAlarm()
    {
        const QByteArray bytes = written({ { .uid = u"v1"_s,
            .sequence = 2,
            .customer = QUuid::createUuid(),
            .customerName = u"Φούρνος; Αιγαίο, ΑΕ"_s,
            .status = VisitStatus::Planned,
            .day = QDate(2026, 7, 1),
            .startMs = msAt(QDate(2026, 7, 1), QTime(10, 30)),
            .text = u"α\nβ\\γ"_s } });
        for (const char *line : { "DTSTART;TZID=Europe/Athens:20260701T103000\r\n", "STATUS:TENTATIVE\r\n",
                 "SEQUENCE:2\r\n", "UID:v1\r\n", "DTSTAMP:20260311T070000Z\r\n", "BEGIN:STANDARD\r\n",
                 "BEGIN:DAYLIGHT\r\n", "TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0300\r\n", "BEGIN:VALARM\r\n",
                 "SUMMARY:Φούρνος\\; Αιγαίο\\, ΑΕ\r\n", "DESCRIPTION:α\\nβ\\\\γ\r\n" })
            QVERIFY2(bytes.contains(line), line);
        for (const QByteArray &line : bytes.split('\n'))
            QVERIFY2(line.isEmpty() || (line.endsWith('\r') && line.size() <= 76), line.constData());
    }

    void allDayAndCancelledItemsAreWrittenAsSuch()
    {
        const QByteArray bytes = written({ { .uid = u"v1"_s, .customerName = u"A"_s, .day = today },
            { .uid = u"v2"_s, .customerName = u"A"_s, .day = today, .retracted = true },
            { .kind = CalendarItem::Kind::Promise,
                .uid = u"p1"_s,
                .customerName = u"A"_s,
                .day = today,
                .text = u"samples"_s } });
        QVERIFY(bytes.contains("DTSTART;VALUE=DATE:20260311\r\n"));
        QVERIFY(bytes.contains("STATUS:CONFIRMED\r\n"));
        QVERIFY(bytes.contains("STATUS:CANCELLED\r\n"));
        QVERIFY(bytes.contains("BEGIN:VTODO\r\n"));
        QVERIFY(bytes.contains("DUE;VALUE=DATE:20260311\r\n"));
        QVERIFY(bytes.contains("STATUS:NEEDS-ACTION\r\n"));
    }

    void theStateOfAPromiseHasTheWordOfATask()
    {
        const auto statusOf = [](PromiseState state, bool isRedated = false) {
            const QByteArray bytes = written({ { .kind = CalendarItem::Kind::Promise,
                .uid = u"p1"_s,
                .customerName = u"A"_s,
                .day = today,
                .text = u"samples"_s,
                .state = state,
                .isRedated = isRedated } });
            const QByteArray line = bytes.mid(bytes.indexOf("\r\nSTATUS:") + 9);
            return line.left(line.indexOf('\r'));
        };
        QCOMPARE(statusOf(PromiseState::Open), "NEEDS-ACTION");
        QCOMPARE(statusOf(PromiseState::Open, true), "IN-PROCESS");
        QCOMPARE(statusOf(PromiseState::Kept), "COMPLETED");
        QCOMPARE(statusOf(PromiseState::Cancelled), "CANCELLED");
        QCOMPARE(statusOf(PromiseState::Broken), "CANCELLED");
    }

    void aTaskOfOursIsWrittenWithItsPriorityAndItsState()
    {
        const auto lines = [](const Task &task) {
            return written({ { .kind = CalendarItem::Kind::Task,
                .uid = u"t1"_s,
                .customerName = u"Φούρνος"_s,
                .day = task.due,
                .task = task } });
        };
        const QByteArray urgent = lines({ .title = u"Κατάλογος"_s,
            .note = u"με τιμές"_s,
            .due = today,
            .priority = TaskPriority::Urgent,
            .status = TaskStatus::Started });
        for (const char *line : { "BEGIN:VTODO\r\n", "SUMMARY:Φούρνος: Κατάλογος\r\n", "DESCRIPTION:με τιμές\r\n",
                 "DUE;VALUE=DATE:20260311\r\n", "PRIORITY:1\r\n", "STATUS:IN-PROCESS\r\n", "X-PISTIS-TYPE:task\r\n",
                 "BEGIN:VALARM\r\n" })
            QVERIFY2(urgent.contains(line), line);
        const QByteArray done = lines(
            { .title = u"x"_s, .priority = TaskPriority::Low, .status = TaskStatus::Completed, .doneOn = today });
        for (const char *line :
            { "PRIORITY:9\r\n", "STATUS:COMPLETED\r\n", "PERCENT-COMPLETE:100\r\n", "X-PISTIS-DONE:2026-03-11\r\n" })
            QVERIFY2(done.contains(line), line);
        QVERIFY(!done.contains("DUE") && !done.contains("VALARM"));
        QVERIFY(lines({ .title = u"x"_s, .priority = TaskPriority::High }).contains("PRIORITY:3\r\n"));
        QVERIFY(lines({ .title = u"x"_s, .status = TaskStatus::Deferred }).contains("STATUS:NEEDS-ACTION\r\n"));
    }

    void whatAnotherProgramSaysOfATaskOfOursHolds()
    {
        const auto status = [](const QByteArray &lines) {
            return foreign("BEGIN:VTODO\r\nUID:t1\r\nSUMMARY:A: x\r\nX-PISTIS-CUSTOMER-NAME:A\r\nX-PISTIS-TYPE:task\r\n"
                + lines + "END:VTODO\r\n")
                .items.constFirst()
                .task.status;
        };
        QCOMPARE(status("STATUS:COMPLETED\r\nX-PISTIS-STATUS:started\r\n"), TaskStatus::Completed);
        QCOMPARE(status("STATUS:CANCELLED\r\nX-PISTIS-STATUS:started\r\n"), TaskStatus::Cancelled);
        QCOMPARE(status("STATUS:NEEDS-ACTION\r\nX-PISTIS-STATUS:completed\r\n"), TaskStatus::NotStarted);
        QCOMPARE(status("STATUS:NEEDS-ACTION\r\nX-PISTIS-STATUS:deferred\r\n"), TaskStatus::Deferred);
        QCOMPARE(status("X-PISTIS-STATUS:In Progress\r\n"), TaskStatus::Started);
        QVERIFY(foreign("BEGIN:VTODO\r\nUID:t1\r\nSUMMARY:A\r\nX-PISTIS-TYPE:task\r\nDUE:nonsense\r\nEND:VTODO\r\n")
                    .items.isEmpty());
    }

    void aTaskThatAnotherProgramGaveUpIsWithdrawn()
    {
        const auto read = [](const QByteArray &lines) {
            return foreign("BEGIN:VTODO\r\nUID:p1\r\nSUMMARY:A\r\nX-PISTIS-TYPE:promise\r\nDUE;VALUE=DATE:20260311\r\n"
                + lines + "END:VTODO\r\n")
                .items.constFirst()
                .state;
        };
        QCOMPARE(read("STATUS:CANCELLED\r\nX-PISTIS-STATUS:open\r\n"), PromiseState::Cancelled);
        QCOMPARE(read("STATUS:CANCELLED\r\nX-PISTIS-STATUS:broken\r\n"), PromiseState::Broken);
        QCOMPARE(read("STATUS:IN-PROCESS\r\nX-PISTIS-STATUS:open\r\n"), PromiseState::Open);
    }

    void eventsOfOtherProgramsAreRead()
    {
        const CalendarFile outlook = foreign(
            "BEGIN:VTIMEZONE\r\nTZID:GTB Standard Time\r\nBEGIN:STANDARD\r\nDTSTART:16010101T040000\r\n"
            "TZOFFSETFROM:+0300\r\nTZOFFSETTO:+0200\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD\r\nEND:"
            "VTIMEZONE\r\n"
            "BEGIN:VEVENT\r\nUID:o1\r\nSUMMARY;LANGUAGE=el:Επίσκε\r\n ψη Φούρνος\r\nDTSTART;TZID=\"GTB Standard "
            "Time\":20260210T093000\r\n"
            "ATTENDEE;CN=\"A, B\":mailto:info@fournos.gr\r\nDESCRIPTION:μία\\, δύο\\nτρεις\r\nEND:VEVENT\r\n");
        QCOMPARE(outlook.faults, QList<Fault>());
        QCOMPARE(outlook.items.size(), 1);
        const CalendarItem &item = outlook.items.constFirst();
        QCOMPARE(item.uid, u"o1"_s);
        QCOMPARE(item.customerName, u"Επίσκεψη Φούρνος"_s);
        QCOMPARE(item.emails, QStringList { u"info@fournos.gr"_s });
        QCOMPARE(item.text, u"Επίσκεψη Φούρνος\nμία, δύο\nτρεις"_s);
        QCOMPARE(item.startMs, msAt(QDate(2026, 2, 10), QTime(9, 30)));
        QCOMPARE(item.status, VisitStatus::Held);
        QCOMPARE(item.line, 12);
        const CalendarFile utc = eventFile("DTSTART:20260401T220000Z\r\nSUMMARY:A\r\nSTATUS:CONFIRMED\r\n");
        QCOMPARE(utc.items.constFirst().day, QDate(2026, 4, 2));
        QCOMPARE(utc.items.constFirst().status, VisitStatus::Planned);
    }

    void howLongAnEventLastsIsReadFromItsEndOrItsDuration()
    {
        const auto minutes
            = [](const QByteArray &lines) { return eventFile("SUMMARY:A\r\n" + lines).items[0].minutes; };
        const QByteArray nine = "DTSTART;TZID=Europe/Athens:20260210T090000\r\n";
        QCOMPARE(minutes(nine + "DTEND;TZID=Europe/Athens:20260210T103000\r\n"), 90);
        QCOMPARE(minutes(nine + "DTEND:20260210T073000Z\r\n"), 30);
        QCOMPARE(minutes(nine + "DURATION:PT1H15M\r\n"), 75);
        QCOMPARE(minutes(nine), 0);
        QCOMPARE(minutes(nine + "DTEND;TZID=Europe/Athens:20260210T080000\r\n"), 0);
        QCOMPARE(minutes(nine + "DURATION:P9W\r\n"), 0);
        QCOMPARE(minutes("DTSTART;VALUE=DATE:20260210\r\nDTEND;VALUE=DATE:20260211\r\n"), 0);
        const QByteArray out = written({ { .uid = u"v1"_s,
            .customerName = u"A"_s,
            .day = QDate(2026, 7, 1),
            .startMs = msAt(QDate(2026, 7, 1), QTime(10, 30)),
            .minutes = 45 } });
        QVERIFY2(out.contains("DTEND;TZID=Europe/Athens:20260701T111500\r\n"), out.constData());
    }

    void aZoneThatOnlyTheFileKnowsIsFollowed()
    {
        const CalendarFile file
            = foreign("BEGIN:VTIMEZONE\r\nTZID:My zone\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
                      "TZOFFSETFROM:+0530\r\nTZOFFSETTO:+0530\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
                      "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:A\r\nDTSTART;TZID=My zone:20260110T120000\r\nEND:VEVENT\r\n");
        QCOMPARE(file.items.size(), 1);
        QCOMPARE(file.items[0].startMs, QDateTime(QDate(2026, 1, 10), QTime(6, 30), Qt::UTC).toMSecsSinceEpoch());
    }

    void faultsNameTheirLine()
    {
        using enum Fault::Reason;
        QCOMPARE(eventFile("SUMMARY:A\r\n").faults.constFirst().reason, EntryWithoutDay);
        QCOMPARE(eventFile("SUMMARY:A\r\n").faults.constFirst().line, 3);
        QCOMPARE(eventFile("SUMMARY:A\r\nDTSTART:20260101T100000Z\r\nRRULE:FREQ=DAILY\r\n").faults.constFirst().reason,
            Repeats);
        QCOMPARE(read("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\n").faults.constFirst().reason, CutRecord);
        QCOMPARE(read("hello\r\n").faults.constFirst().reason, BadLine);
        QCOMPARE(read("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n").faults.constFirst().reason, Empty);
        QCOMPARE(eventFile("SUMMARY:A\r\nDTSTART;VALUE=DATE:20261341\r\n").items.size(), 0);
    }

    void whatIsWrittenIsReadTheSame()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const QString letters = u"aΩά;,:\\\"'=^ n-_.N"_s;
        const auto text = [&](int longest, bool lines) {
            QString made;
            for (int count = int(random.bounded(longest)); count > 0; --count) {
                const int at = int(random.bounded(int(letters.size()) + 1));
                made += at == letters.size()          ? u"😀"_s
                    : lines && random.bounded(9) == 0 ? u"\n"_s
                                                      : QString(letters[at]);
            }
            return made.trimmed();
        };
        QList<CalendarItem> items;
        for (int round = 0; round < 500; ++round) {
            const bool visit = random.bounded(3) == 0;
            const bool task = !visit && random.bounded(2) == 0;
            const QDate day = today.addDays(int(random.bounded(400)) - 300);
            CalendarItem item { .kind = visit ? CalendarItem::Kind::Visit
                    : task                    ? CalendarItem::Kind::Task
                                              : CalendarItem::Kind::Promise,
                .uid = QUuid::createUuid().toString(QUuid::WithoutBraces),
                .sequence = int(random.bounded(9)),
                .customer = QUuid::createUuid(),
                .customerName = QString(u"x"_s + text(60, false)).simplified(),
                .day = day };
            if (visit) {
                item.type = VisitType(random.bounded(4));
                item.status = day > today ? VisitStatus::Planned : VisitStatus(random.bounded(4));
                item.text = text(300, true);
                item.startMs = random.bounded(2) == 0 ? 0 : msAt(day, QTime(int(random.bounded(4, 24)), 15));
                item.minutes = random.bounded(3) == 0 ? 0 : int(random.bounded(1, longestVisit + 1));
                item.purpose = text(60, false).simplified();
                item.outcome = text(60, false).simplified();
                item.participants = text(60, false).simplified();
                item.retracted = random.bounded(5) == 0;
                if (item.retracted)
                    item.status = VisitStatus::Cancelled;
            } else if (task) {
                item.day = random.bounded(4) == 0 ? QDate() : day;
                item.task = { .title = QString(u"t"_s + text(60, false)).simplified(),
                    .note = text(300, true),
                    .due = item.day,
                    .priority = TaskPriority(random.bounded(4)),
                    .status = TaskStatus(random.bounded(5)) };
                if (item.task.status == TaskStatus::Completed)
                    item.task.doneOn = std::min(day.addDays(1), today);
                if (item.task.status == TaskStatus::Deferred && random.bounded(2) == 0)
                    item.task.snoozedUntil = day.addDays(9);
            } else {
                item.text = u"w"_s + text(300, true);
                item.by = PromisedBy(random.bounded(2));
                item.state = PromiseState(random.bounded(4));
                item.isRedated = item.state == PromiseState::Open && random.bounded(2) == 0;
                item.doneOn = item.state == PromiseState::Kept ? day.addDays(1) : QDate();
            }
            items.append(item);
        }
        CalendarFile again = read(written(items));
        QCOMPARE(again.faults, QList<Fault>());
        QCOMPARE(again.items.size(), items.size());
        for (qsizetype at = 0; at < items.size(); ++at) {
            again.items[at].line = 0;
            QCOMPARE(again.items[at].text, items[at].text);
            QCOMPARE(again.items[at].customerName, items[at].customerName);
            QVERIFY(again.items[at] == items[at]);
        }
    }
};

QTEST_APPLESS_MAIN(TestCalendar)

#include "tst_calendar.moc"
