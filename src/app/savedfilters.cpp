#include "app/savedfilters.h"

#include "app/preferences.h"

#include <QJsonDocument>

namespace Pistis {

QList<SavedFilter> SavedFilters::all() const
{
    return savedFiltersIn(QJsonDocument::fromJson(m_preferences.savedFilters(m_book)).array());
}

Result<void> SavedFilters::save(const SavedFilter &filter)
{
    QList<SavedFilter> filters = all();
    const qsizetype same = indexNamed(filters, filter.name.trimmed());
    if (same >= 0)
        filters[same] = filter;
    else
        filters.append(filter);
    return replace(filters);
}

Result<void> SavedFilters::replace(const QList<SavedFilter> &filters)
{
    const auto clean = cleaned(filters);
    if (!clean)
        return clean.error();
    m_preferences.setSavedFilters(m_book, QJsonDocument(jsonOf(*clean)).toJson(QJsonDocument::Compact));
    return {};
}

} // namespace Pistis
