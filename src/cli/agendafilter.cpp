#include "cli/agendafilter.h"

#include "app/bookservice.h"
#include "app/preferences.h"
#include "app/savedfilters.h"
#include "core/greekfold.h"

#include <QCommandLineParser>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    // The record of that name, in whatever case and accents; null when there is none.
    template <typename Record> QUuid idNamed(const QList<Record> &records, const QString &name)
    {
        const QString fold = greekFold(name);
        const auto found
            = std::ranges::find_if(records, [&fold](const Record &record) { return greekFold(record.name) == fold; });
        return found == records.end() ? QUuid() : found->id;
    }

    int refused(CliContext &context, const QString &text)
    {
        return failed(context, { Fault { .file = u"agenda"_s, .reason = Fault::Reason::BadWord, .text = text } });
    }

    template <typename Record> bool isGone(const QList<Record> &records, const QUuid &id)
    {
        return !id.isNull() && std::ranges::find(records, id, &Record::id) == std::ranges::end(records);
    }

    // What the window saved under this name, or the exit code after a message.
    std::variant<SavedFilter, int> savedFilter(const QString &name, CliBook &book, CliContext &context)
    {
        const BookService parties(book.store());
        const auto id = awaited(parties.id());
        if (!id)
            return failed(context, id.error());
        Preferences preferences;
        const QList<SavedFilter> filters = SavedFilters(preferences, *id).all();
        const qsizetype at = indexNamed(filters, name);
        if (at < 0)
            return refused(context, name);
        const SavedFilter &saved = filters.at(at);
        const auto persons = awaited(parties.persons());
        const auto segments = awaited(parties.segments());
        if (!persons || !segments)
            return failed(context, !persons ? persons.error() : segments.error());
        if (isGone(*persons, saved.filter.owner))
            return failed(context, Error { .kind = Error::Kind::NotFound, .subject = saved.ownerName });
        if (isGone(*segments, saved.filter.segment))
            return failed(context, Error { .kind = Error::Kind::NotFound, .subject = saved.segmentName });
        return saved;
    }

} // namespace

void addAgendaFilter(QCommandLineParser &parser)
{
    for (const QString &name :
        { u"bucket"_s, u"owner"_s, u"segment"_s, u"region"_s, u"tag"_s, u"rating"_s, u"quiet"_s, u"filter"_s })
        parser.addOption({ name, {}, name });
}

std::variant<CustomerQuery, int> agendaFilterIn(
    const QCommandLineParser &parser, const CustomerQuery &query, CliBook &book, CliContext &context)
{
    static const QHash<QString, Bucket> buckets { { u"overdue"_s, Bucket::Overdue }, { u"today"_s, Bucket::Today },
        { u"this-week"_s, Bucket::ThisWeek }, { u"next-week"_s, Bucket::NextWeek }, { u"later"_s, Bucket::Later },
        { u"no-next-step"_s, Bucket::NoNextStep } };
    CustomerQuery narrowed = query;
    if (parser.isSet(u"filter"_s)) {
        const auto saved = savedFilter(parser.value(u"filter"_s), book, context);
        if (const int *code = std::get_if<int>(&saved))
            return *code;
        narrowed.bucket = std::get<SavedFilter>(saved).bucket;
        narrowed.filter = std::get<SavedFilter>(saved).filter;
    }
    if (const QString word = parser.value(u"bucket"_s); !word.isEmpty()) {
        if (!buckets.contains(word))
            return refused(context, word);
        narrowed.bucket = buckets.value(word);
    }
    if (parser.isSet(u"region"_s))
        narrowed.filter.region = parser.value(u"region"_s);
    if (parser.isSet(u"tag"_s))
        narrowed.filter.tag = parser.value(u"tag"_s);
    if (const QString letter = parser.value(u"rating"_s); !letter.isEmpty()) {
        const auto rating = letter == "none"_L1 ? Rating::None : ratingOf(letter.toUpper());
        if (!rating)
            return refused(context, letter);
        narrowed.filter.rating = rating;
    }
    if (const QString text = parser.value(u"quiet"_s); !text.isEmpty()) {
        narrowed.filter.quietDays = text.toInt();
        if (narrowed.filter.quietDays < 1)
            return refused(context, text);
    }
    const BookService parties(book.store());
    if (const QString name = parser.value(u"owner"_s); !name.isEmpty()) {
        const auto persons = awaited(parties.persons());
        if (!persons)
            return failed(context, persons.error());
        narrowed.filter.owner = idNamed(*persons, name);
        if (narrowed.filter.owner.isNull())
            return refused(context, name);
    }
    if (const QString name = parser.value(u"segment"_s); !name.isEmpty()) {
        const auto segments = awaited(parties.segments());
        if (!segments)
            return failed(context, segments.error());
        narrowed.filter.segment = idNamed(*segments, name);
        if (narrowed.filter.segment.isNull())
            return refused(context, name);
    }
    return narrowed;
}

} // namespace Pistis
