#pragma once

#include <QRegularExpression>
#include <QString>

namespace Pistis {

// A whole line as a page leaves it in a copied article. A label does not end as a sentence does.
struct NoisePattern
{
    enum class Shape { Any, Label };

    QString rule;
    Shape shape = Shape::Any;
    QRegularExpression folded; // of the line without accents and case
    QRegularExpression written {}; // must match, too, where capitals tell

    NoisePattern(const QString &id, Shape form, const QString &alternatives, const QString &capitals = {});
};

} // namespace Pistis
