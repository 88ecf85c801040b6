#include "exchange/icalzones.h"

#include <QDateTime>

namespace Pistis {

namespace {

    // A rule of a zone speaks of days of a year; any other could make the library count for hours.
    bool isHarmless(icalcomponent *zone)
    {
        int parts = 0;
        for (auto *part = icalcomponent_get_first_component(zone, ICAL_ANY_COMPONENT); part != nullptr;
             part = icalcomponent_get_next_component(zone, ICAL_ANY_COMPONENT)) {
            if (++parts > 100)
                return false;
            for (auto *property = icalcomponent_get_first_property(part, ICAL_RRULE_PROPERTY); property != nullptr;
                 property = icalcomponent_get_next_property(part, ICAL_RRULE_PROPERTY)) {
                const icalrecurrencetype rule = icalproperty_get_rrule(property);
                if (rule.freq != ICAL_YEARLY_RECURRENCE || rule.by_second[0] != ICAL_RECURRENCE_ARRAY_MAX
                    || rule.by_minute[0] != ICAL_RECURRENCE_ARRAY_MAX || rule.by_hour[0] != ICAL_RECURRENCE_ARRAY_MAX)
                    return false;
            }
        }
        return parts > 0;
    }

    QTimeZone systemZone(const QByteArray &name)
    {
        const QTimeZone named(name);
        if (named.isValid())
            return named;
        const QByteArray windows = QTimeZone::windowsIdToDefaultIanaId(name);
        return windows.isEmpty() ? QTimeZone() : QTimeZone(windows);
    }

    QDateTime plainTime(const icaltimetype &time)
    {
        return QDateTime(
            QDate(time.year, time.month, time.day), QTime(time.hour, time.minute, std::min(time.second, 59)), Qt::UTC);
    }

} // namespace

void IcalZones::add(Component zone)
{
    auto *named = icalcomponent_get_first_property(zone.get(), ICAL_TZID_PROPERTY);
    const QByteArray name = named != nullptr ? QByteArray(icalproperty_get_tzid(named)) : QByteArray();
    if (name.isEmpty() || systemZone(name).isValid() || !isHarmless(zone.get()))
        return;
    std::shared_ptr<icaltimezone> described(icaltimezone_new(), ZoneFree());
    if (icaltimezone_set_component(described.get(), zone.get()) != 0) {
        static_cast<void>(zone.release()); // the zone owns it now
        m_described.insert(name, described);
    }
}

qint64 IcalZones::msOf(const icaltimetype &time, const QByteArray &zone) const
{
    const QDateTime plain = plainTime(time);
    if (!plain.isValid())
        return 0;
    if (icaltime_is_utc(time) != 0)
        return plain.toMSecsSinceEpoch();
    const QTimeZone known = zone.isEmpty() ? m_local : systemZone(zone);
    if (known.isValid())
        return QDateTime(plain.date(), plain.time(), known).toMSecsSinceEpoch();
    if (const auto described = m_described.value(zone)) {
        icaltimetype asked = time;
        int isDaylight = 0;
        return plain.toMSecsSinceEpoch() - 1000LL * icaltimezone_get_utc_offset(described.get(), &asked, &isDaylight);
    }
    return QDateTime(plain.date(), plain.time(), m_local).toMSecsSinceEpoch();
}

QDate IcalZones::localDay(qint64 ms) const { return QDateTime::fromMSecsSinceEpoch(ms, m_local).date(); }

} // namespace Pistis
