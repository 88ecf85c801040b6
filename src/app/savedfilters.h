#pragma once

#include "core/savedfilter.h"

namespace Pistis {

class Preferences;

// The filters that this user saved for one book.
class SavedFilters
{
public:
    SavedFilters(Preferences &preferences, const QUuid &book)
        : m_preferences(preferences)
        , m_book(book)
    {
    }

    QList<SavedFilter> all() const;
    Result<void> save(const SavedFilter &filter); // in the place of one of the same name
    Result<void> replace(const QList<SavedFilter> &filters);

private:
    Preferences &m_preferences;
    QUuid m_book;
};

} // namespace Pistis
