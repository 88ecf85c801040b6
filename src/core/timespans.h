#pragma once

#include <QList>
#include <QString>

namespace Pistis {

// From one instant to another, ms UTC; to is 0 while it lasts.
struct TimeSpan
{
    qint64 from = 0;
    qint64 to = 0;

    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};

// As kept in one column: "from/to from/to".
QString spansText(const QList<TimeSpan> &spans);
QList<TimeSpan> spansIn(const QString &text);

} // namespace Pistis
