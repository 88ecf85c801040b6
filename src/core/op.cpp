#include "core/op.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Pistis {

Op createOp(const QUuid &entity, const QJsonObject &fields)
{
    return { .kind = OpKind::create, .entity = entity, .value = fields };
}

Op setOp(const QUuid &entity, const QString &field, const QJsonValue &value)
{
    return { .kind = OpKind::set, .entity = entity, .field = field, .value = value };
}

Op eventOp(QLatin1StringView kind, const QUuid &entity, const QString &event, const QJsonObject &details)
{
    return { .kind = kind, .entity = entity, .field = event, .value = details };
}

QString jsonText(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    const QByteArray wrapped = QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(wrapped.mid(1, wrapped.size() - 2));
}

QJsonValue jsonValue(const QString &text)
{
    if (text.isEmpty())
        return QJsonValue::Undefined;
    if (text.startsWith(u'{'))
        return QJsonDocument::fromJson(text.toUtf8()).object();
    return QJsonDocument::fromJson(QByteArray(QByteArray("[") + text.toUtf8() + QByteArray("]"))).array().at(0);
}

} // namespace Pistis
