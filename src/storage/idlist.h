#pragma once

#include "core/folds.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Pistis {

// Ids as the one parameter that json_each() takes apart.
template <typename Ids> QString idList(const Ids &ids)
{
    QJsonArray array;
    for (const QUuid &id : ids)
        array.append(idText(id));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace Pistis
