#include "core/tags.h"

#include "core/fieldfold.h"
#include "core/folds.h"
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

    struct TagElement
    {
        QUuid op {};
        QString text {};
    };

    QList<TagElement> elementsIn(const QList<Op> &ops)
    {
        const QSet<QUuid> out = retractedIn(ops);
        QSet<QUuid> removed;
        for (const Op &op : ops) {
            if (op.kind == OpKind::remove && !out.contains(op.id))
                removed.insert(QUuid::fromString(op.value.toObject().value("op"_L1).toString()));
        }
        QList<TagElement> elements;
        for (const Op &op : ops) {
            if (op.kind == OpKind::add && op.field == tagField && !removed.contains(op.id) && !out.contains(op.id))
                elements.append({ op.id, op.value.toObject().value("value"_L1).toString() });
        }
        return elements;
    }

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
    for (const TagElement &element : elementsIn(ops))
        tags.append(element.text);
    return byFold(tags).values();
}

QList<Op> tagOps(const QUuid &customer, const QList<Op> &ops, const QStringList &tags)
{
    QMap<QString, QString> wanted = byFold(tags);
    QList<Op> changes;
    QSet<QString> kept;
    for (const TagElement &element : elementsIn(ops)) {
        const QString key = greekFold(element.text);
        if (wanted.value(key) == element.text) {
            kept.insert(key);
            continue;
        }
        changes.append({ .kind = OpKind::remove,
            .entity = customer,
            .field = tagField,
            .value = QJsonObject { { "op"_L1, idText(element.op) } },
            .base = element.op });
    }
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        if (!kept.contains(it.key()))
            changes.append({ .kind = OpKind::add,
                .entity = customer,
                .field = tagField,
                .value = QJsonObject { { "value"_L1, it.value() } } });
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
