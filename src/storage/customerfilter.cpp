#include "storage/customerfilter.h"

#include "core/folds.h"
#include "core/greekfold.h"
#include "core/wordstarts.h"
#include "storage/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    struct SearchWords
    {
        QString longest {}; // looked for first, since it leaves the fewest customers for the others
        QJsonArray others {};
    };

    SearchWords wordsOf(const QString &search)
    {
        QStringList words = searchFold(search).split(u' ', Qt::SkipEmptyParts);
        const auto longest = std::ranges::max_element(words, {}, &QString::size);
        if (longest == words.end())
            return {};
        const QString word = words.takeAt(longest - words.begin());
        return { .longest = word, .others = QJsonArray::fromStringList(words) };
    }

} // namespace

Database::Bindings filterBindings(const QString &search, const CustomerFilter &filter, const QDate &today)
{
    const QDate quietUntil = filter.quietDays > 0 ? today.addDays(-filter.quietDays) : QDate();
    const SearchWords words = wordsOf(search);
    return { { u":word"_s, orEmpty(words.longest) },
        { u":others"_s, QString::fromUtf8(QJsonDocument(words.others).toJson(QJsonDocument::Compact)) },
        { u":owner"_s, orEmpty(idText(filter.owner)) }, { u":segment"_s, orEmpty(idText(filter.segment)) },
        { u":region"_s, orEmpty(filter.region) },
        { u":rating"_s, filter.rating ? orEmpty(wordOf(*filter.rating)) : QVariant() },
        { u":quiet_until"_s, orEmpty(dayText(quietUntil)) }, { u":tag"_s, orEmpty(greekFold(filter.tag)) } };
}

} // namespace Pistis
