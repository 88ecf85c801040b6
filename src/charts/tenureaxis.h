#pragma once

#include <QCoreApplication>
#include <QFontMetrics>

#include <functional>

class QCategoryAxis;
class QLocale;

namespace Pistis {

// An axis of time since the first contact, with years as ticks and a second line under each of them.
class TenureAxis
{
    Q_DECLARE_TR_FUNCTIONS(TenureAxis)

public:
    static void prepare(QCategoryAxis &axis);

    // A plot, with the font of its labels.
    struct Room
    {
        double width = 1;
        QFontMetrics metrics;
        bool isLow = false; // one line only
    };

    // Ticks so far apart that their words have room; below: what stands under the tick at so many days.
    static void placeTicks(QCategoryAxis &axis, int from, int to, const Room &room, const QLocale &locale,
        const std::function<QString(int days)> &below);

    static int lastTick(int days); // the last half year up to there, or the days where there is none

    static QString durationText(int days, const QLocale &locale); // "2 years", "1.5 years", "200 days"
};

} // namespace Pistis
