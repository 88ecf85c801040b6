#include "storage/customerlists.h"

#include "core/contact.h"
#include "core/folds.h"
#include "core/greekfold.h"
#include "core/wordstarts.h"
#include "storage/customerfilter.h"
#include "storage/customerrows.h"
#include "storage/database.h"
#include "storage/idlist.h"
#include "storage/rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    using Bindings = Database::Bindings;

    constexpr int promiseHorizonDays = 7;
    constexpr int brokenMemoryDays = 30;
    constexpr int fewestDigits = 3;
    constexpr int mostIsFew = 500;

    // Of what reads as a telephone number or a part of one; nothing of a name.
    QString phoneDigits(const QString &search)
    {
        const bool named = std::ranges::any_of(search, [](QChar c) { return c.isLetter(); });
        const QString digits = named ? QString() : digitsIn(search);
        return digits.size() >= fewestDigits ? digits : QString();
    }

    QDate endOfNextWeek(const QDate &today) { return endOfWeek(today).addDays(7); }

    // From the first to the last day of a bucket, or of all.
    std::pair<QString, QString> daysOf(std::optional<Bucket> bucket, const QDate &today)
    {
        const QString first = u"0000-00-00"_s;
        const QString last = u"9999-99-99"_s;
        if (!bucket)
            return { first, last };
        const QDate sunday = endOfWeek(today);
        switch (*bucket) {
        case Bucket::Overdue:
            return { first, dayText(today.addDays(-1)) };
        case Bucket::Today:
            return { dayText(today), dayText(today) };
        case Bucket::ThisWeek:
            return { dayText(today.addDays(1)), dayText(sunday) };
        case Bucket::NextWeek:
            return { dayText(sunday.addDays(1)), dayText(sunday.addDays(7)) };
        case Bucket::Later:
        case Bucket::NoNextStep:
            return { dayText(sunday.addDays(8)), last };
        }
        return { first, last };
    }

} // namespace

Result<QList<CustomerSummary>> CustomerLists::list(const CustomerQuery &query) const
{
    const auto ids = reached(query.search);
    if (!ids)
        return ids.error();
    switch (query.list) {
    case CustomerQuery::List::All:
        return page(u"customer_all"_s, query, *ids);
    case CustomerQuery::List::Agenda:
        return agenda(query, *ids);
    case CustomerQuery::List::PastRhythm:
        return page(u"customer_past_rhythm"_s, query, *ids);
    case CustomerQuery::List::RequestsWaiting:
        return page(u"customer_requests_waiting"_s, query, *ids);
    case CustomerQuery::List::PromisesDue:
        return page(u"customer_promises_due"_s, query, *ids);
    case CustomerQuery::List::Chosen:
        return page(u"customer_chosen"_s, query, *ids);
    case CustomerQuery::List::Lost:
        return page(u"customer_lost"_s, query, *ids);
    case CustomerQuery::List::Found:
        return found(query, *ids);
    }
    return QList<CustomerSummary>();
}

// A JSON list, so that the contacts are looked through once for all that a list reads.
Result<QString> CustomerLists::reached(const QString &search) const
{
    QString ids = u"[]"_s;
    const QString fold = searchFold(search);
    if (fold.isEmpty())
        return ids;
    if (auto done = m_database.select(u"contact_reached"_s,
            { { u":digits"_s, orEmpty(phoneDigits(search)) }, { u":anywhere"_s, int(search.contains(u'@')) },
                { u":fold"_s, fold } },
            [&ids](const QSqlQuery &row) { ids = textAt(row, 0); });
        !done)
        return done.error();
    return ids;
}

Result<QList<CustomerSummary>> CustomerLists::page(
    const QString &statement, const CustomerQuery &query, const QString &reached) const
{
    Bindings own;
    if (query.list == CustomerQuery::List::PastRhythm)
        own = { { u":today"_s, dayText(query.today) } };
    else if (query.list == CustomerQuery::List::PromisesDue)
        own = { { u":until"_s, dayText(query.today.addDays(promiseHorizonDays)) },
            { u":since"_s, dayText(query.today.addDays(-brokenMemoryDays)) } };
    else if (query.list == CustomerQuery::List::Found)
        own = { { u":today"_s, dayText(query.today) } };
    else if (query.list == CustomerQuery::List::Chosen)
        own = { { u":ids"_s, idList(query.ids) } };
    own.insert(own.end(), { { u":reached"_s, reached }, { u":limit"_s, query.limit }, { u":offset"_s, query.offset } });
    for (const auto &one : filterBindings(query.search, query.filter, query.today))
        own.push_back(one);
    QList<CustomerSummary> found;
    const auto read = [&](const QSqlQuery &row) {
        found.append(query.list == CustomerQuery::List::RequestsWaiting ? withRequest(row)
                : query.list == CustomerQuery::List::PromisesDue        ? withPromise(row, query.today)
                                                                        : summaryIn(row));
    };
    if (auto done = m_database.select(statement, own, read); !done)
        return done.error();
    return found;
}

Result<QList<CustomerSummary>> CustomerLists::found(const CustomerQuery &query, const QString &reached) const
{
    if (query.offset > 0)
        return QList<CustomerSummary>();
    const auto few = idsOfFew(query, reached);
    if (!few)
        return few.error();
    const auto found = few->isEmpty() ? foundAmongMany(query, reached) : foundAmong(*few, query);
    if (!found)
        return found.error();
    QList<CustomerSummary> all = *found;
    const auto begins = [typed = greekFold(query.search)](const CustomerSummary &summary) {
        return beginsWords(greekFold(summary.customer.name), typed);
    };
    const auto lost
        = std::ranges::find_if(all, [](const CustomerSummary &summary) { return summary.customer.lostOn.isValid(); });
    std::stable_partition(all.begin(), lost, begins);
    std::stable_partition(lost, all.end(), begins);
    return all;
}

Result<QString> CustomerLists::idsOfFew(const CustomerQuery &query, const QString &reached) const
{
    QString ids;
    Bindings bindings = filterBindings(query.search, query.filter, query.today);
    bindings.insert(bindings.end(), { { u":reached"_s, reached }, { u":most"_s, mostIsFew } });
    if (auto done
        = m_database.select(u"customer_few"_s, bindings, [&ids](const QSqlQuery &row) { ids = textAt(row, 0); });
        !done)
        return done.error();
    return ids;
}

Result<QList<CustomerSummary>> CustomerLists::foundAmong(const QString &few, const CustomerQuery &query) const
{
    QList<CustomerSummary> all;
    Bindings bindings = filterBindings(query.search, query.filter, query.today);
    bindings.insert(
        bindings.end(), { { u":ids"_s, few }, { u":today"_s, dayText(query.today) }, { u":limit"_s, query.limit } });
    if (auto done = m_database.select(
            u"customer_found_few"_s, bindings, [&all](const QSqlQuery &row) { all.append(summaryIn(row)); });
        !done)
        return done.error();
    return all;
}

// Each statement stops as soon as the page is full, so that a single letter does not sort the whole book.
Result<QList<CustomerSummary>> CustomerLists::foundAmongMany(CustomerQuery query, const QString &reached) const
{
    QList<CustomerSummary> all;
    const int most = query.limit;
    using enum CustomerQuery::List;
    for (const auto &[statement, list] : { std::pair { u"customer_found_due"_s, Found },
             std::pair { u"customer_found_later"_s, Found }, std::pair { u"customer_lost"_s, Lost } }) {
        query.list = list;
        query.limit = most - int(all.size());
        if (query.limit == 0)
            break;
        const auto some = page(statement, query, reached);
        if (!some)
            return some.error();
        all += *some;
    }
    return all;
}

Result<QList<CustomerSummary>> CustomerLists::agenda(const CustomerQuery &query, const QString &reached) const
{
    const auto [from, until] = daysOf(query.bucket, query.today);
    Bindings filter = filterBindings(query.search, query.filter, query.today);
    filter.insert(filter.end(),
        { { u":reached"_s, reached }, { u":rhythm_until"_s, dayText(endOfNextWeek(query.today)) }, { u":from"_s, from },
            { u":until"_s, until } });
    QList<CustomerSummary> found;
    const auto read = [&](bool none, int offset, int limit) {
        Bindings bindings = filter;
        bindings.insert(
            bindings.end(), { { u":none"_s, int(none) }, { u":limit"_s, limit }, { u":offset"_s, offset } });
        return m_database.select(
            u"customer_agenda"_s, bindings, [&found](const QSqlQuery &row) { found.append(summaryIn(row)); });
    };
    if (query.bucket) {
        if (auto done = read(*query.bucket == Bucket::NoNextStep, query.offset, query.limit); !done)
            return done.error();
        return found;
    }
    if (auto done = read(false, query.offset, query.limit); !done)
        return done.error();
    const int missing = query.limit - int(found.size());
    if (missing <= 0)
        return found;

    // Customers without a next step come last.
    int steps = 0;
    if (auto done = m_database.select(
            u"customer_agenda_size"_s, filter, [&steps](const QSqlQuery &row) { steps = row.value(0).toInt(); });
        !done)
        return done.error();
    if (auto done = read(true, std::max(0, query.offset - steps), missing); !done)
        return done.error();
    return found;
}

Result<WorkCounts> CustomerLists::counts(const QDate &today, const CustomerFilter &filter) const
{
    WorkCounts counts;
    Bindings where = filterBindings({}, filter, today);
    where.insert(where.end(),
        { { u":today"_s, dayText(today) }, { u":week_end"_s, dayText(endOfWeek(today)) },
            { u":rhythm_until"_s, dayText(endOfNextWeek(today)) } });
    const QString statement = filter.isEmpty() ? u"customer_counts"_s : u"customer_counts_filtered"_s;
    if (auto done = m_database.select(statement, where,
            [&counts](const QSqlQuery &row) {
                counts.overdue = row.value(0).toInt();
                counts.today = row.value(1).toInt();
                counts.thisWeek = row.value(2).toInt();
                counts.nextWeek = row.value(3).toInt();
                counts.noNextStep = row.value(5).toInt();
                counts.later = row.value(4).toInt() - counts.noNextStep;
                for (const Bucket bucket : allBuckets)
                    counts.current += counts.in(bucket);
                counts.current -= row.value(6).toInt(); // prospects
            });
        !done)
        return done.error();
    const auto single = [this](const QString &statement, const Bindings &bindings, int &into) {
        return m_database.select(statement, bindings, [&into](const QSqlQuery &row) { into = row.value(0).toInt(); });
    };
    if (auto done = single(u"customer_past_rhythm_count"_s, { { u":today"_s, dayText(today) } }, counts.pastRhythm);
        !done)
        return done.error();
    if (auto done = single(u"request_waiting_count"_s, {}, counts.requestsWaiting); !done)
        return done.error();
    if (auto done = single(u"promise_due_count"_s,
            { { u":until"_s, dayText(today.addDays(promiseHorizonDays)) },
                { u":since"_s, dayText(today.addDays(-brokenMemoryDays)) } },
            counts.promisesDue);
        !done)
        return done.error();
    return counts;
}

} // namespace Pistis
