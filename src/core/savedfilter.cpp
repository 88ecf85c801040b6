#include "core/savedfilter.h"

#include "core/folds.h"
#include "core/greekfold.h"
#include "core/textcheck.h"
#include "core/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    using List = CustomerQuery::List;

    constexpr Words<List, 6> lists { { { List::All, "all"_L1 }, { List::Agenda, "agenda"_L1 },
        { List::PastRhythm, "past_rhythm"_L1 }, { List::RequestsWaiting, "requests_waiting"_L1 },
        { List::PromisesDue, "promises_due"_L1 }, { List::Lost, "lost"_L1 } } };
    constexpr Words<Bucket, 6> buckets { { { Bucket::Overdue, "overdue"_L1 }, { Bucket::Today, "today"_L1 },
        { Bucket::ThisWeek, "this_week"_L1 }, { Bucket::NextWeek, "next_week"_L1 }, { Bucket::Later, "later"_L1 },
        { Bucket::NoNextStep, "no_next_step"_L1 } } };

} // namespace

std::optional<CustomerQuery::List> listOf(QStringView word) { return valueIn(lists, word); }

QJsonArray jsonOf(const QList<SavedFilter> &filters)
{
    QJsonArray array;
    for (const SavedFilter &saved : filters) {
        QJsonObject object { { "name"_L1, saved.name }, { "list"_L1, wordIn(lists, saved.list) },
            { "owner"_L1, idText(saved.filter.owner) }, { "owner_name"_L1, saved.ownerName },
            { "segment"_L1, idText(saved.filter.segment) }, { "segment_name"_L1, saved.segmentName },
            { "region"_L1, saved.filter.region }, { "tag"_L1, saved.filter.tag },
            { "quiet_days"_L1, saved.filter.quietDays } };
        if (saved.bucket)
            object.insert("bucket"_L1, wordIn(buckets, *saved.bucket));
        if (saved.filter.rating)
            object.insert("rating"_L1, wordOf(*saved.filter.rating));
        array.append(object);
    }
    return array;
}

QList<SavedFilter> savedFiltersIn(const QJsonArray &array)
{
    QList<SavedFilter> filters;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        const auto text = [&object](QLatin1StringView key) { return object.value(key).toString(); };
        if (text("name"_L1).isEmpty())
            continue;
        filters.append({ .name = text("name"_L1),
            .list = valueIn(lists, text("list"_L1)).value_or(List::All),
            .bucket = valueIn(buckets, text("bucket"_L1)),
            .filter = { .owner = QUuid::fromString(text("owner"_L1)),
                .segment = QUuid::fromString(text("segment"_L1)),
                .region = text("region"_L1),
                .tag = text("tag"_L1),
                .rating = object.contains("rating"_L1) ? ratingOf(text("rating"_L1)) : std::nullopt,
                .quietDays = std::max(0, object.value("quiet_days"_L1).toInt()) },
            .ownerName = text("owner_name"_L1),
            .segmentName = text("segment_name"_L1) });
    }
    return filters;
}

Result<QList<SavedFilter>> cleaned(QList<SavedFilter> filters)
{
    QList<SavedFilter> known;
    for (SavedFilter &filter : filters) {
        const auto name = cleanedLine(filter.name, u"filter.name"_s);
        if (!name || name->isEmpty())
            return Error { .kind = Error::Kind::Invalid, .subject = u"filter.name"_s };
        if (indexNamed(known, *name) >= 0)
            return Error { .kind = Error::Kind::Invalid, .subject = u"filter.twice"_s };
        filter.name = *name;
        known.append(filter);
    }
    return known;
}

qsizetype indexNamed(const QList<SavedFilter> &filters, QStringView name)
{
    const QString fold = greekFold(name);
    const auto found = std::ranges::find(filters, fold, [](const SavedFilter &one) { return greekFold(one.name); });
    return found == filters.end() ? -1 : found - filters.begin();
}

} // namespace Pistis
