#pragma once

#include "core/customfield.h"

#include <QMap>

namespace Pistis {

QString typeLabel(FieldType type);
// A kept value as a person reads it; one that the field cannot read stands as it is.
QString valueText(const CustomField &field, const QString &kept);
// As it is typed: without marks between thousands.
QString typedText(const CustomField &field, const QString &kept);
// "Delivery day: Tuesday", for each field that holds something.
QStringList valueLines(const QList<CustomField> &fields, const QMap<QUuid, QString> &values);

} // namespace Pistis
