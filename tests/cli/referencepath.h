#pragma once

#include <QJsonObject>
#include <QString>

namespace Pistis {

// The value of a `fit` result that a quantity of the reference files names; undefined where there is none.
QJsonValue referenceValue(const QJsonObject &result, const QString &feature, const QString &quantity);

// Options that a feature of the reference files adds to those of its case.
QString referenceOptions(const QString &feature);

} // namespace Pistis
