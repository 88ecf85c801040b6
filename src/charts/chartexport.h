#pragma once

#include "core/result.h"

#include <QByteArray>

#include <optional>

namespace Pistis {

class PlotFrame;

enum class ChartFormat { Png, Svg, Pdf, Csv };

// A chart as it is shown, title and every word in the plot included, or its numbers as CSV.
QByteArray exportedChart(PlotFrame &chart, ChartFormat format);

std::optional<ChartFormat> chartFormatOf(const QString &path); // by its suffix: png, svg, pdf or csv

// Nothing is left behind where writing fails.
Result<void> exportChart(PlotFrame &chart, ChartFormat format, const QString &path);

} // namespace Pistis
