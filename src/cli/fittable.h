#pragma once

#include <QJsonObject>
#include <QTextStream>

namespace Pistis {

// The result as a person at a terminal reads it: numbers by name, lists of objects as tables.
void printFit(QTextStream &out, const QJsonObject &result, const QJsonArray &warnings);

} // namespace Pistis
