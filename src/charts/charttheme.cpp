#include "charts/charttheme.h"

#include <QAbstractAxis>
#include <QChart>
#include <QFont>

#include <array>

namespace Pistis {

namespace {

    QColor mixed(const QColor &a, const QColor &b, double shareOfA)
    {
        const auto channel = [shareOfA](double x, double y) { return float(x * shareOfA + y * (1 - shareOfA)); };
        return QColor::fromRgbF(
            channel(a.redF(), b.redF()), channel(a.greenF(), b.greenF()), channel(a.blueF(), b.blueF()));
    }

} // namespace

QColor ChartTheme::color(int place) const
{
    // The pale three of the eight would vanish on white, the deep blue on black: each ground starts with its own.
    static const std::array onLight { QColor(0x00, 0x72, 0xB2), QColor(0xD5, 0x5E, 0x00), QColor(0x00, 0x9E, 0x73),
        QColor(0xCC, 0x79, 0xA7) };
    static const std::array onDark { QColor(0x56, 0xB4, 0xE9), QColor(0xE6, 0x9F, 0x00), QColor(0x00, 0x9E, 0x73),
        QColor(0xCC, 0x79, 0xA7) };
    const auto &colors = dark ? onDark : onLight;
    return colors[size_t(place) % colors.size()];
}

QPen ChartTheme::pen(int place) const
{
    static const std::array dashes { Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine };
    return { color(place), 2, dashes[size_t(place) % dashes.size()] };
}

QColor ChartTheme::ribbon(int place) const
{
    constexpr float opacity = 0.18F;
    QColor result = color(place);
    result.setAlphaF(opacity);
    return result;
}

ChartTheme chartTheme(const QPalette &palette)
{
    constexpr int middle = 128;
    const QColor ground = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    return { .ground = ground,
        .text = text,
        .quiet = mixed(text, ground, 0.72),
        .grid = mixed(text, ground, 0.14),
        .thin = mixed(text, ground, 0.5),
        .hatch = mixed(text, ground, 0.2),
        .dark = ground.lightness() < middle };
}

void paintChart(QChart &chart, const ChartTheme &theme)
{
    chart.setBackgroundBrush(theme.ground);
    chart.setBackgroundPen(Qt::NoPen);
    chart.setBackgroundRoundness(0);
    chart.setPlotAreaBackgroundVisible(false);
}

void paintAxis(QAbstractAxis &axis, const ChartTheme &theme, const QFont &font)
{
    axis.setLabelsFont(font);
    axis.setTitleFont(font);
    axis.setLabelsColor(theme.text);
    axis.setTitleBrush(theme.quiet);
    axis.setLinePen(QPen(theme.quiet, 1));
    axis.setGridLinePen(QPen(theme.grid, 1));
}

} // namespace Pistis
