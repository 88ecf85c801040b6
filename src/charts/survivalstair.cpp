#include "charts/survivalstair.h"

#include "charts/percent.h"

#include <algorithm>

namespace Pistis {

namespace {

    // A value without limits keeps those before it.
    template <typename Shares>
    QList<QPointF> points(int entry, const KmCurve &curve, std::size_t count, const Shares &shares)
    {
        QList<QPointF> stair { { double(entry), percent } };
        double last = percent;
        for (std::size_t place = 0; place < count; ++place) {
            const std::optional<double> share = shares[place];
            const double next = share ? *share * percent : last;
            if (next == last && place + 1 < count)
                continue;
            stair.append({ double(curve.tenure[place]), last });
            stair.append({ double(curve.tenure[place]), next });
            last = next;
        }
        return stair;
    }

} // namespace

std::size_t drawnPoints(const KmCurve &curve)
{
    const auto thin = std::ranges::find_if(curve.atRisk, [](int atRisk) { return atRisk < fewestAtRisk; });
    return std::size_t(thin - curve.atRisk.begin());
}

QList<QPointF> stairOf(int entry, const KmCurve &curve, std::size_t count, const std::vector<double> &shares)
{
    return points(entry, curve, count, shares);
}

QList<QPointF> stairOf(
    int entry, const KmCurve &curve, std::size_t count, const std::vector<std::optional<double>> &shares)
{
    return points(entry, curve, count, shares);
}

int atRiskAt(const KmCurve &curve, int tenure)
{
    const auto next = std::ranges::lower_bound(curve.tenure, tenure);
    return next == curve.tenure.end() ? 0 : curve.atRisk[std::size_t(next - curve.tenure.begin())];
}

std::optional<int> tenureOfRow(const KmCurve &curve, int row)
{
    for (std::size_t place = 0; place < curve.tenure.size(); ++place) {
        if (curve.events[place] > 0 && row-- == 0)
            return curve.tenure[place];
    }
    return {};
}

} // namespace Pistis
