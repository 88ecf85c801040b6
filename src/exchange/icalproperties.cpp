#include "exchange/icalproperties.h"

namespace Pistis {

icalproperty *IcalProperties::first(icalproperty_kind kind) const
{
    return icalcomponent_get_first_property(m_component, kind);
}

QString IcalProperties::valueOf(icalproperty *property)
{
    const icalvalue *value = property == nullptr ? nullptr : icalproperty_get_value(property);
    if (value == nullptr)
        return {};
    const char *plain = icalvalue_isa(value) == ICAL_TEXT_VALUE ? icalvalue_get_text(value) : nullptr;
    if (plain != nullptr)
        return QString::fromUtf8(plain).trimmed();
    const char *written = icalproperty_get_value_as_string(property);
    return QString::fromUtf8(written == nullptr ? "" : written).trimmed();
}

QString IcalProperties::text(icalproperty_kind kind) const { return valueOf(first(kind)); }

// The library leaves such a property out and tells of it in one of its own.
bool IcalProperties::isUnreadable(QLatin1StringView name) const
{
    for (auto *property = first(ICAL_XLICERROR_PROPERTY); property != nullptr;
         property = icalcomponent_get_next_property(m_component, ICAL_XLICERROR_PROPERTY)) {
        if (valueOf(property).contains(name))
            return true;
    }
    return false;
}

QString IcalProperties::ours(QLatin1StringView name) const
{
    for (auto *property = first(ICAL_X_PROPERTY); property != nullptr;
         property = icalcomponent_get_next_property(m_component, ICAL_X_PROPERTY)) {
        const char *its = icalproperty_get_x_name(property);
        const char *value = icalproperty_get_x(property);
        if (its != nullptr && value != nullptr && name.compare(QLatin1StringView(its), Qt::CaseInsensitive) == 0)
            return QString::fromUtf8(value).trimmed();
    }
    return {};
}

} // namespace Pistis
