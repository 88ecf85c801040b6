#include "exchange/calendarreader.h"

#include "core/folds.h"
#include "core/textcheck.h"
#include "exchange/calendarblocks.h"
#include "exchange/csvcolumns.h"
#include "exchange/daytext.h"
#include "exchange/icalproperties.h"
#include "exchange/icaltask.h"
#include "exchange/icalzones.h"

#include <algorithm>
#include <variant>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    // Reads one event or task.
    class ItemReader
    {
    public:
        ItemReader(icalcomponent *component, const IcalZones &zones, QDate today)
            : m_component(component)
            , m_properties(component)
            , m_zones(zones)
            , m_today(today)
        {
        }

        std::variant<CalendarItem, std::pair<Fault::Reason, QString>> read()
        {
            const QString summary = m_properties.text(ICAL_SUMMARY_PROPERTY);
            if (m_properties.first(ICAL_RRULE_PROPERTY) != nullptr
                || m_properties.first(ICAL_RDATE_PROPERTY) != nullptr)
                return std::pair(Fault::Reason::Repeats, summary);
            readWho(summary);
            if (icalcomponent_isa(m_component) == ICAL_VTODO_COMPONENT)
                readTask(summary);
            else
                readVisit(summary);
            const bool isOpenTask = m_item.kind == CalendarItem::Kind::Task && !m_hasDay;
            if (!isBelievable(m_item.day) && !isOpenTask)
                return std::pair(Fault::Reason::EntryWithoutDay, summary);
            const bool isNameless = (m_item.kind == CalendarItem::Kind::Promise && m_item.text.isEmpty())
                || (m_item.kind == CalendarItem::Kind::Task && m_item.task.title.isEmpty());
            if (isNameless)
                return std::pair(Fault::Reason::MissingValue, u"SUMMARY"_s);
            const auto body = cleanedText(m_item.text, {});
            const auto note = cleanedText(m_item.task.note, {});
            if (!body || !note || faultOfLine(m_item.customerName) != TextFault::None
                || faultOfLine(m_item.customerPlace) != TextFault::None || faultOfLine(m_item.uid) != TextFault::None
                || faultOfLine(m_item.purpose) != TextFault::None || faultOfLine(m_item.outcome) != TextFault::None
                || faultOfLine(m_item.participants) != TextFault::None
                || faultOfLine(m_item.task.title) != TextFault::None)
                return std::pair(Fault::Reason::ForbiddenCharacter, summary);
            m_item.text = *body;
            m_item.task.note = *note;
            if (m_item.kind == CalendarItem::Kind::Visit && m_item.status == VisitStatus::Held && m_item.day > m_today)
                m_item.status = VisitStatus::Planned;
            return m_item;
        }

    private:
        void readWho(const QString &summary)
        {
            m_item.uid = m_properties.text(ICAL_UID_PROPERTY);
            if (const QString again = m_properties.text(ICAL_RECURRENCEID_PROPERTY); !again.isEmpty())
                m_item.uid += u'#' + again;
            m_item.sequence = icalcomponent_get_sequence(m_component);
            m_item.customer = QUuid::fromString(m_properties.ours("X-PISTIS-CUSTOMER"_L1));
            m_item.customerName = m_properties.ours("X-PISTIS-CUSTOMER-NAME"_L1);
            m_item.customerPlace = m_properties.ours("X-PISTIS-CUSTOMER-REGION"_L1);
            m_item.place = m_properties.text(ICAL_LOCATION_PROPERTY);
            m_isOurs = !m_item.customerName.isEmpty() || !m_properties.ours("X-PISTIS-TYPE"_L1).isEmpty();
            if (!m_isOurs)
                m_item.customerName = summary.simplified();
            for (const icalproperty_kind kind : { ICAL_ATTENDEE_PROPERTY, ICAL_ORGANIZER_PROPERTY }) {
                for (auto *property = m_properties.first(kind); property != nullptr;
                     property = icalcomponent_get_next_property(m_component, kind)) {
                    QString address = IcalProperties::valueOf(property);
                    if (address.startsWith("mailto:"_L1, Qt::CaseInsensitive))
                        m_item.emails.append(address.mid(7));
                }
            }
        }

        struct Moment
        {
            QDate day {};
            qint64 ms = 0; // where there is a time
        };

        Moment momentOf(icalproperty_kind kind) const
        {
            auto *property = m_properties.first(kind);
            const icalvalue *value = property == nullptr ? nullptr : icalproperty_get_value(property);
            if (value == nullptr)
                return {};
            const icaltimetype time
                = icalvalue_isa(value) == ICAL_DATE_VALUE ? icalvalue_get_date(value) : icalvalue_get_datetime(value);
            if (icaltime_is_null_time(time) != 0)
                return {};
            if (icaltime_is_date(time) != 0)
                return { .day = QDate(time.year, time.month, time.day) };
            const auto *zone = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
            const char *name = zone == nullptr ? nullptr : icalparameter_get_tzid(zone);
            const qint64 ms = m_zones.msOf(time, QByteArray(name));
            return { .day = ms == 0 ? QDate() : m_zones.localDay(ms), .ms = ms };
        }

        void readTime(icalproperty_kind kind)
        {
            const Moment moment = momentOf(kind);
            m_item.day = moment.day;
            m_item.startMs = moment.ms;
        }

        // From the end or the duration; a whole day has a length only where we wrote it.
        void readMinutes()
        {
            constexpr qint64 ofMinute = 60'000;
            qint64 ms = m_properties.ours("X-PISTIS-MINUTES"_L1).toInt() * ofMinute;
            if (m_item.startMs != 0) {
                ms = 0;
                if (const Moment end = momentOf(ICAL_DTEND_PROPERTY); end.ms > m_item.startMs)
                    ms = end.ms - m_item.startMs;
                else if (auto *lasts = m_properties.first(ICAL_DURATION_PROPERTY))
                    ms = 1000LL * icaldurationtype_as_int(icalproperty_get_duration(lasts));
            }
            if (ms > 0 && ms <= longestVisit * ofMinute)
                m_item.minutes = int(ms / ofMinute);
        }

        void readDetails()
        {
            m_item.purpose = m_properties.ours("X-PISTIS-PURPOSE"_L1);
            m_item.outcome = m_properties.ours("X-PISTIS-OUTCOME"_L1);
            m_item.participants = m_properties.ours("X-PISTIS-WITH"_L1);
        }

        void readVisit(const QString &summary)
        {
            readTime(ICAL_DTSTART_PROPERTY);
            readMinutes();
            readDetails();
            m_item.text = m_properties.text(ICAL_DESCRIPTION_PROPERTY);
            if (!m_isOurs && !summary.isEmpty())
                m_item.text = m_item.text.isEmpty() ? summary : QString(summary + u'\n' + m_item.text);
            const QString status = m_properties.ours("X-PISTIS-STATUS"_L1);
            m_item.retracted = status == "retracted"_L1;
            m_item.type = visitTypeOf(m_properties.ours("X-PISTIS-TYPE"_L1)).value_or(VisitType::Visit);
            const icalproperty_status told = icalcomponent_get_status(m_component);
            const VisitStatus foreign = told == ICAL_STATUS_CANCELLED ? VisitStatus::Cancelled
                : told == ICAL_STATUS_TENTATIVE                       ? VisitStatus::Planned
                                                                      : usualStatus(m_item.day, m_today);
            m_item.status = visitStatusOf(status).value_or(foreign);
            if (told == ICAL_STATUS_CANCELLED && m_item.status != VisitStatus::NotHeld) // another program cancelled it
                m_item.status = VisitStatus::Cancelled;
        }

        void readTask(const QString &summary)
        {
            const QString type = m_properties.ours("X-PISTIS-TYPE"_L1);
            m_item.kind = type == "follow-up"_L1 ? CalendarItem::Kind::FollowUp
                : type == "task"_L1              ? CalendarItem::Kind::Task
                                                 : CalendarItem::Kind::Promise;
            m_hasDay = m_properties.first(ICAL_DUE_PROPERTY) || m_properties.first(ICAL_DTSTART_PROPERTY)
                || m_properties.isUnreadable(" DUE "_L1);
            readTime(ICAL_DUE_PROPERTY);
            if (!m_item.day.isValid())
                readTime(ICAL_DTSTART_PROPERTY);
            m_item.startMs = 0;
            const icalproperty_status told = icalcomponent_get_status(m_component);
            if (m_item.kind == CalendarItem::Kind::Task || !m_isOurs)
                readAsTask(summary, told);
            if (m_item.kind == CalendarItem::Kind::Task)
                return;
            readPromise(summary, told);
            if (m_item.state == PromiseState::Kept)
                m_item.doneOn = doneDay();
        }

        void readAsTask(const QString &summary, icalproperty_status told)
        {
            const QString status = m_properties.ours("X-PISTIS-STATUS"_L1);
            m_item.retracted = status == "retracted"_L1;
            m_item.task = { .title = titleIn(summary, m_isOurs ? m_item.customerName : QString()),
                .note = m_properties.text(ICAL_DESCRIPTION_PROPERTY),
                .due = m_item.day,
                .priority = taskPriorityIn(m_properties.text(ICAL_PRIORITY_PROPERTY).toInt()),
                .status = taskStatusIn(told, writtenTaskStatus(status)) };
            if (m_item.task.status == TaskStatus::Deferred)
                m_item.task.snoozedUntil = dayOf(m_properties.ours("X-PISTIS-UNTIL"_L1));
            if (m_item.task.status == TaskStatus::Completed) {
                const QDate done = doneDay();
                m_item.task.doneOn = done.isValid() ? std::min(done, m_today) : m_today;
            }
        }

        QDate doneDay() const
        {
            const QDate written = dayOf(m_properties.ours("X-PISTIS-DONE"_L1));
            const QDate day = written.isValid() ? written : momentOf(ICAL_COMPLETED_PROPERTY).day;
            return day.isValid() ? day : m_item.day;
        }

        void readPromise(const QString &summary, icalproperty_status told)
        {
            const QString words = m_properties.text(ICAL_DESCRIPTION_PROPERTY);
            m_item.text = words.isEmpty() ? summary : m_isOurs ? words : QString(summary + u'\n' + words).trimmed();
            m_item.by = promisedByOf(m_properties.ours("X-PISTIS-BY"_L1)).value_or(PromisedBy::Us);
            const QString status = m_properties.ours("X-PISTIS-STATUS"_L1);
            m_item.retracted = status == "retracted"_L1;
            const PromiseState foreign = told == ICAL_STATUS_COMPLETED ? PromiseState::Kept
                : told == ICAL_STATUS_CANCELLED                        ? PromiseState::Cancelled
                                                                       : PromiseState::Open;
            m_item.state = promiseStateOf(status).value_or(foreign);
            if (told == ICAL_STATUS_COMPLETED) // ticked off in another program
                m_item.state = PromiseState::Kept;
            if (told == ICAL_STATUS_CANCELLED && m_item.state != PromiseState::Broken) // or given up there
                m_item.state = PromiseState::Cancelled;
            m_item.isRedated = told == ICAL_STATUS_INPROCESS && m_item.state == PromiseState::Open;
        }

        icalcomponent *m_component;
        IcalProperties m_properties;
        const IcalZones &m_zones;
        QDate m_today;
        CalendarItem m_item;
        bool m_isOurs = false;
        bool m_hasDay = false; // well written or not
    };

} // namespace

CalendarFile readCalendar(QStringView text, const QString &file, const QTimeZone &zone, QDate today)
{
    icalerror_set_errors_are_fatal(0);
    CalendarFile result { .fileName = file };
    FileFaults faults(file);
    const CalendarBlocks found = calendarBlocks(text);
    if (!found.isCalendar)
        faults.add(1, 0, Fault::Reason::BadLine, text.left(60).toString().section(u'\n', 0, 0));
    IcalZones zones(zone);
    for (const CalendarBlock &block : found.blocks) {
        if (block.name == "VTIMEZONE" && !block.isCut) {
            if (Component component { icalparser_parse_string(block.bytes.constData()) })
                zones.add(std::move(component));
        }
    }
    for (const CalendarBlock &block : found.blocks) {
        if (block.name == "VTIMEZONE")
            continue;
        if (block.isCut) {
            faults.add(block.line, 0, Fault::Reason::CutRecord);
            continue;
        }
        const Component component { icalparser_parse_string(block.bytes.constData()) };
        if (!component) {
            faults.add(block.line, 0, Fault::Reason::BadLine, QString::fromLatin1(block.name));
            continue;
        }
        const auto read = ItemReader(component.get(), zones, today).read();
        if (const auto *fault = std::get_if<std::pair<Fault::Reason, QString>>(&read)) {
            faults.add(block.line, 0, fault->first, fault->second);
            continue;
        }
        result.items.append(std::get<CalendarItem>(read));
        result.items.last().line = block.line;
    }
    if (result.items.isEmpty() && faults.size() == 0)
        faults.add(0, 0, Fault::Reason::Empty);
    result.faults = faults.taken();
    return result;
}

} // namespace Pistis
