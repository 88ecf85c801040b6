#pragma once

#include <QString>

#include <libical/ical.h>

namespace Pistis {

// The properties of one event or task.
class IcalProperties
{
public:
    explicit IcalProperties(icalcomponent *component)
        : m_component(component)
    {
    }

    icalproperty *first(icalproperty_kind kind) const;
    QString text(icalproperty_kind kind) const; // empty where it is not there
    QString ours(QLatin1StringView name) const; // of those that only we write
    bool isUnreadable(QLatin1StringView name) const; // there, but the library could make nothing of it

    static QString valueOf(icalproperty *property);

private:
    icalcomponent *m_component;
};

} // namespace Pistis
