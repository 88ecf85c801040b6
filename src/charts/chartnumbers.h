#pragma once

#include <QStringList>

#include <optional>

namespace Pistis {

// What a chart draws, for a table or a file: numbers with a point, an empty text where there is none.
struct ChartNumbers
{
    QStringList header {};
    QList<QStringList> rows {};
};

// A share from 0 to 1 as a percentage.
QString percentText(std::optional<double> share);
QString numberText(std::optional<double> value);

// UTF-8 with a byte order mark, as spreadsheets expect, RFC 4180 otherwise.
QByteArray csvOf(const ChartNumbers &numbers);

} // namespace Pistis
