#include "core/tags.h"

#include "core/addedelements.h"
#include "core/greekfold.h"
#include "core/textcheck.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    const QString tagField = u"customer.tag"_s;
    constexpr qsizetype longest = 60;

    QString textOf(const AddedElement &element) { return element.value.value("value"_L1).toString(); }

    QMap<QString, QString> byFold(const QStringList &tags)
    {
        QMap<QString, QString> folded;
        for (const QString &tag : tags) {
            if (const QString key = greekFold(tag); !key.isEmpty() && !folded.contains(key))
                folded.insert(key, tag);
        }
        return folded;
    }

} // namespace

bool hasTagOps(const QList<Op> &ops)
{
    return std::ranges::any_of(ops, [](const Op &op) { return op.kind == OpKind::add && op.field == tagField; });
}

QStringList foldTags(const QList<Op> &ops)
{
    QStringList tags;
    for (const AddedElement &element : elementsIn(ops, tagField))
        tags.append(textOf(element));
    return byFold(tags).values();
}

QList<Op> tagOps(const QUuid &customer, const QList<Op> &ops, const QStringList &tags)
{
    QMap<QString, QString> wanted = byFold(tags);
    QList<Op> changes;
    QSet<QString> kept;
    for (const AddedElement &element : elementsIn(ops, tagField)) {
        const QString key = greekFold(textOf(element));
        if (wanted.value(key) == textOf(element))
            kept.insert(key);
        else
            changes.append(removeElementOp(customer, tagField, element.op));
    }
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        if (!kept.contains(it.key()))
            changes.append(addElementOp(customer, tagField, QJsonObject { { "value"_L1, it.value() } }));
    }
    return changes;
}

Result<QStringList> cleanedTags(const QStringList &tags)
{
    QStringList cleaned;
    for (const QString &tag : tags) {
        const auto line = cleanedLine(tag, tagField);
        if (!line)
            return line.error();
        if (line->size() > longest)
            return Error { .kind = Error::Kind::Invalid, .subject = tagField };
        cleaned.append(*line);
    }
    return byFold(cleaned).values();
}

QStringList typedTags(const QString &line)
{
    static const QRegularExpression between(u"[,;]"_s);
    QStringList tags;
    for (const QString &part : line.split(between)) {
        if (const QString tag = part.simplified(); !tag.isEmpty())
            tags.append(tag);
    }
    return tags;
}

} // namespace Pistis
