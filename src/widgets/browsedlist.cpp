#include "widgets/browsedlist.h"

#include "models/labels.h"

#include <utility>

namespace Pistis {

QString BrowsedList::title(const QString &listName) const
{
    QString title = isChosen() ? m_title : listName;
    if (m_query.bucket)
        title = tr("%1: %2", "a list, its part").arg(title, bucketLabel(*m_query.bucket));
    if (!m_query.search.trimmed().isEmpty())
        title = tr("%1, search for “%2”").arg(title, m_query.search.trimmed());
    return m_query.filter.isEmpty() ? title : tr("%1, filtered").arg(title);
}

void BrowsedList::setNext()
{
    m_isNext = true;
    m_query.bucket = {};
}

void BrowsedList::setList(List list)
{
    m_isNext = false;
    m_query.list = list;
    m_query.bucket = {};
}

void BrowsedList::setBucket(Bucket bucket)
{
    const bool isShown = m_query.list == List::Agenda && m_query.bucket == bucket;
    setList(List::Agenda);
    m_query.bucket = isShown ? std::nullopt : std::optional(bucket);
}

void BrowsedList::setPractice(Practice practice)
{
    setList(practice == Practice::Visits     ? List::PastRhythm
            : practice == Practice::Requests ? List::RequestsWaiting
                                             : List::PromisesDue);
}

void BrowsedList::setChosen(const QList<QUuid> &ids, const QString &title)
{
    m_query.ids = ids;
    m_title = title;
    setList(List::Chosen);
}

bool BrowsedList::setFilter(const CustomerFilter &filter) { return std::exchange(m_query.filter, filter) != filter; }

} // namespace Pistis
