#pragma once

#include "core/customerquery.h"
#include "models/lessonrows.h"

#include <QCoreApplication>

namespace Pistis {

// What the reader has chosen to see of the customers: one of the lists, narrowed, or what to do next in its place.
class BrowsedList
{
    Q_DECLARE_TR_FUNCTIONS(BrowsedList)

public:
    using List = CustomerQuery::List;

    BrowsedList() { m_query.list = List::Agenda; }

    const CustomerQuery &query() const { return m_query; }
    bool isNext() const { return m_isNext; }
    bool isChosen() const { return !m_isNext && m_query.list == List::Chosen; } // exactly some customers
    std::optional<List> list() const { return m_isNext ? std::nullopt : std::optional(m_query.list); }
    std::optional<Bucket> bucket() const { return m_isNext ? std::nullopt : m_query.bucket; }
    QString chosenTitle() const { return m_title; }
    QString title(const QString &listName) const; // for paper

    void setNext();
    void setList(List list); // the whole of it
    void setBucket(Bucket bucket); // only this part of the agenda; a second time the whole
    void setPractice(Practice practice); // on whom a lesson is practised
    void setChosen(const QList<QUuid> &ids, const QString &title);
    void setSearch(const QString &text) { m_query.search = text; }
    bool setFilter(const CustomerFilter &filter); // false: it was so before
    void setToday(const QDate &today) { m_query.today = today; }

private:
    CustomerQuery m_query;
    QString m_title;
    bool m_isNext = false;
};

} // namespace Pistis
