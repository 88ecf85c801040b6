#pragma once

#include "evidence/evidenceresult.h"

#include <QList>
#include <QPointF>

namespace Pistis {

// How a Kaplan-Meier curve is drawn: in percent, and no further than ten are at risk.
inline constexpr int fewestAtRisk = 10;

std::size_t drawnPoints(const KmCurve &curve);

// Flat until the day on which the value changes, from 100 % at `entry`.
QList<QPointF> stairOf(int entry, const KmCurve &curve, std::size_t count, const std::vector<double> &shares);
QList<QPointF> stairOf(
    int entry, const KmCurve &curve, std::size_t count, const std::vector<std::optional<double>> &shares);

int atRiskAt(const KmCurve &curve, int tenure);

// The tenure of a row of numbers that names only times with events.
std::optional<int> tenureOfRow(const KmCurve &curve, int row);

} // namespace Pistis
