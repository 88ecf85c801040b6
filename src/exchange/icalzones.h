#pragma once

#include <QByteArray>
#include <QHash>
#include <QTimeZone>

#include <libical/ical.h>

#include <memory>

namespace Pistis {

struct ComponentFree
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, ComponentFree>;

// The time zones that a calendar speaks of, by their names: those of the system where it knows the name, else as the
// file describes them.
class IcalZones
{
public:
    explicit IcalZones(const QTimeZone &local)
        : m_local(local)
    {
    }

    void add(Component zone);

    // ms UTC of a time that is no date.
    qint64 msOf(const icaltimetype &time, const QByteArray &zone) const;
    QDate localDay(qint64 ms) const;

private:
    struct ZoneFree
    {
        void operator()(icaltimezone *zone) const { icaltimezone_free(zone, 1); }
    };

    QTimeZone m_local;
    QHash<QByteArray, std::shared_ptr<icaltimezone>> m_described;
};

} // namespace Pistis
