#include "exchange/calendarwriter.h"

#include "core/folds.h"
#include "exchange/cardproperty.h"
#include "exchange/icaltask.h"

#include <QDateTime>
#include <QMap>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    const QString timeFormat = u"yyyyMMdd'T'HHmmss"_s;

    QString dayCode(const QDate &day) { return day.toString(u"yyyyMMdd"_s); }

    QString utcCode(qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(timeFormat) + u'Z'; }

    QString offsetCode(int seconds)
    {
        const int size = std::abs(seconds);
        QString code = QString(seconds < 0 ? u'-' : u'+')
            + u"%1%2"_s.arg(size / 3600, 2, 10, QChar(u'0')).arg(size / 60 % 60, 2, 10, QChar(u'0'));
        if (size % 60 != 0)
            code += u"%1"_s.arg(size % 60, 2, 10, QChar(u'0'));
        return code;
    }

    QByteArray line(QLatin1StringView name, const QString &value) { return foldedLine(name + u':' + value); }

    QByteArray text(QLatin1StringView name, const QString &value)
    {
        return value.isEmpty() ? QByteArray() : line(name, escapedText(value));
    }

    QString eventStatus(const CalendarItem &item)
    {
        if (item.retracted)
            return u"CANCELLED"_s;
        switch (item.status) {
        case VisitStatus::Planned:
            return u"TENTATIVE"_s;
        case VisitStatus::Held:
            return u"CONFIRMED"_s;
        case VisitStatus::NotHeld:
        case VisitStatus::Cancelled:
            return u"CANCELLED"_s;
        }
        Q_UNREACHABLE();
    }

    // A broken promise is nothing that is still to be done.
    QString promiseStatus(const CalendarItem &item)
    {
        switch (item.state) {
        case PromiseState::Open:
            return item.isRedated ? u"IN-PROCESS"_s : u"NEEDS-ACTION"_s;
        case PromiseState::Kept:
            return u"COMPLETED"_s;
        case PromiseState::Broken:
        case PromiseState::Cancelled:
            return u"CANCELLED"_s;
        }
        Q_UNREACHABLE();
    }

    QByteArray alarm(const QString &trigger, const QString &summary)
    {
        return "BEGIN:VALARM\r\nACTION:DISPLAY\r\n" + text("DESCRIPTION"_L1, summary)
            + foldedLine(u"TRIGGER"_s + trigger) + "END:VALARM\r\n";
    }

} // namespace

CalendarWriter::CalendarWriter(const QTimeZone &zone, qint64 nowMs, int firstYear, int lastYear)
    : m_zone(zone)
    , m_isUtc(zone.id() == "UTC" || zone == QTimeZone::utc())
    , m_stamp(utcCode(nowMs))
    , m_firstYear(firstYear)
    , m_lastYear(std::max(firstYear, lastYear))
{
}

QByteArray CalendarWriter::head() const
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Pistis//Pistis//EN\r\nCALSCALE:GREGORIAN\r\n"
        + (m_isUtc ? QByteArray() : zoneBytes());
}

QByteArray CalendarWriter::tail() { return "END:VCALENDAR\r\n"; }

// Each pair of offsets with the times at which it began, as the zone's rules of many years are no one rule.
QByteArray CalendarWriter::zoneBytes() const
{
    const QDateTime from(QDate(m_firstYear - 1, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime until(QDate(m_lastYear + 2, 1, 1), QTime(0, 0), Qt::UTC);
    QMap<std::tuple<bool, int, int>, QStringList> observances;
    int before = m_zone.offsetFromUtc(from);
    for (const QTimeZone::OffsetData &change : m_zone.transitions(from, until)) {
        const QString local = change.atUtc.addSecs(before).toString(timeFormat);
        observances[{ change.daylightTimeOffset != 0, before, change.offsetFromUtc }].append(local);
        before = change.offsetFromUtc;
    }
    const bool hasStandard = std::any_of(
        observances.keyBegin(), observances.keyEnd(), [](const auto &key) { return !std::get<bool>(key); });
    if (!hasStandard) {
        const int standard = m_zone.standardTimeOffset(from);
        observances[{ false, standard, standard }] = { from.toString(timeFormat) };
    }
    QByteArray bytes = "BEGIN:VTIMEZONE\r\n" + line("TZID"_L1, QString::fromLatin1(m_zone.id()));
    for (auto it = observances.cbegin(); it != observances.cend(); ++it) {
        const auto &[isDaylight, offsetFrom, offsetTo] = it.key();
        const QByteArray name = isDaylight ? "DAYLIGHT" : "STANDARD";
        bytes += "BEGIN:" + name + "\r\n" + line("DTSTART"_L1, it->constFirst())
            + line("TZOFFSETFROM"_L1, offsetCode(offsetFrom)) + line("TZOFFSETTO"_L1, offsetCode(offsetTo));
        for (const QString &again : it->mid(1))
            bytes += line("RDATE"_L1, again);
        bytes += "END:" + name + "\r\n";
    }
    return bytes + "END:VTIMEZONE\r\n";
}

QString CalendarWriter::localTime(qint64 ms) const
{
    if (m_isUtc)
        return u":"_s + utcCode(ms);
    return u";TZID="_s + QString::fromLatin1(m_zone.id()) + u':'
        + QDateTime::fromMSecsSinceEpoch(ms, m_zone).toString(timeFormat);
}

QByteArray CalendarWriter::item(const CalendarItem &item) const
{
    switch (item.kind) {
    case CalendarItem::Kind::Visit:
        return visit(item);
    case CalendarItem::Kind::Task:
        return task(item);
    case CalendarItem::Kind::Promise:
    case CalendarItem::Kind::FollowUp:
        return promise(item);
    }
    Q_UNREACHABLE();
}

QByteArray CalendarWriter::common(const CalendarItem &item) const
{
    QByteArray bytes
        = text("UID"_L1, item.uid) + line("DTSTAMP"_L1, m_stamp) + line("SEQUENCE"_L1, QString::number(item.sequence));
    if (!item.customer.isNull())
        bytes += line("X-PISTIS-CUSTOMER"_L1, idText(item.customer));
    return bytes + text("X-PISTIS-CUSTOMER-NAME"_L1, item.customerName)
        + text("X-PISTIS-CUSTOMER-REGION"_L1, item.customerPlace);
}

// The end of a whole day is a day, which cannot tell minutes.
QByteArray CalendarWriter::length(const CalendarItem &item) const
{
    constexpr qint64 ofMinute = 60'000;
    if (item.minutes == 0)
        return {};
    return item.startMs == 0 ? line("X-PISTIS-MINUTES"_L1, QString::number(item.minutes))
                             : foldedLine(u"DTEND"_s + localTime(item.startMs + item.minutes * ofMinute));
}

QByteArray CalendarWriter::visit(const CalendarItem &item) const
{
    const QString stored = item.retracted ? u"retracted"_s : wordOf(item.status);
    const QString start = item.startMs == 0 ? QString(u";VALUE=DATE:"_s + dayCode(item.day)) : localTime(item.startMs);
    QByteArray bytes = "BEGIN:VEVENT\r\n" + common(item) + foldedLine(u"DTSTART"_s + start) + length(item)
        + text("SUMMARY"_L1, item.customerName) + text("DESCRIPTION"_L1, item.text) + text("LOCATION"_L1, item.place)
        + line("STATUS"_L1, eventStatus(item)) + line("CATEGORIES"_L1, wordOf(item.type))
        + line("X-PISTIS-TYPE"_L1, wordOf(item.type)) + line("X-PISTIS-STATUS"_L1, stored)
        + text("X-PISTIS-PURPOSE"_L1, item.purpose) + text("X-PISTIS-OUTCOME"_L1, item.outcome)
        + text("X-PISTIS-WITH"_L1, item.participants);
    if (item.status == VisitStatus::Planned && !item.retracted)
        bytes += alarm(item.startMs == 0 ? u":PT9H"_s : u":-PT1H"_s, item.customerName);
    return bytes + "END:VEVENT\r\n";
}

QByteArray CalendarWriter::promise(const CalendarItem &item) const
{
    const bool isPromise = item.kind == CalendarItem::Kind::Promise;
    const QString first = item.text.section(u'\n', 0, 0);
    const QString summary = isPromise ? QString(item.customerName + u": "_s + first) : item.customerName;
    QByteArray bytes = "BEGIN:VTODO\r\n" + common(item) + foldedLine(u"DUE;VALUE=DATE:"_s + dayCode(item.day))
        + text("SUMMARY"_L1, summary) + text("DESCRIPTION"_L1, item.text) + line("STATUS"_L1, promiseStatus(item))
        + line("X-PISTIS-TYPE"_L1, isPromise ? u"promise"_s : u"follow-up"_s)
        + line("X-PISTIS-STATUS"_L1, item.retracted ? u"retracted"_s : wordOf(item.state));
    if (isPromise)
        bytes += line("X-PISTIS-BY"_L1, wordOf(item.by));
    if (item.state == PromiseState::Kept && item.doneOn.isValid())
        bytes += doneLines(item.doneOn);
    if (item.state == PromiseState::Open && !item.retracted)
        bytes += alarm(u";RELATED=END:PT9H"_s, summary);
    return bytes + "END:VTODO\r\n";
}

QByteArray CalendarWriter::task(const CalendarItem &item) const
{
    const Task &task = item.task;
    const QString summary = titleWithName(task.title, item.customerName);
    QByteArray bytes = "BEGIN:VTODO\r\n" + common(item);
    if (task.due.isValid())
        bytes += foldedLine(u"DUE;VALUE=DATE:"_s + dayCode(task.due));
    bytes += text("SUMMARY"_L1, summary) + text("DESCRIPTION"_L1, task.note)
        + line("PRIORITY"_L1, QString::number(icalPriority(task.priority)))
        + line("STATUS"_L1, item.retracted ? u"CANCELLED"_s : icalStatus(task.status))
        + line("X-PISTIS-TYPE"_L1, u"task"_s)
        + line("X-PISTIS-STATUS"_L1, item.retracted ? u"retracted"_s : wordOf(task.status));
    if (task.snoozedUntil.isValid())
        bytes += line("X-PISTIS-UNTIL"_L1, dayText(task.snoozedUntil));
    if (task.doneOn.isValid())
        bytes += doneLines(task.doneOn);
    if (task.isOpen() && task.due.isValid() && !item.retracted)
        bytes += alarm(u";RELATED=END:PT9H"_s, summary);
    return bytes + "END:VTODO\r\n";
}

QByteArray CalendarWriter::doneLines(const QDate &day) const
{
    const QDateTime noon(day, QTime(12, 0), m_zone);
    return line("COMPLETED"_L1, utcCode(noon.toMSecsSinceEpoch())) + line("PERCENT-COMPLETE"_L1, u"100"_s)
        + line("X-PISTIS-DONE"_L1, dayText(day));
}

} // namespace Pistis
