#include "core/responsetimes.h"

#include <algorithm>
#include <cmath>

namespace Pistis {

namespace {

    double quantile(const QList<double> &sorted, double share)
    {
        const double place = double(sorted.size() - 1) * share;
        const auto below = qsizetype(std::floor(place));
        const auto above = std::min(below + 1, sorted.size() - 1);
        return sorted.at(below) + (place - double(below)) * (sorted.at(above) - sorted.at(below));
    }

    double hoursOf(OpenTime &time, const TimeSpan &span)
    {
        constexpr double hourMs = 3'600'000;
        return double(time.between(span.from, span.to)) / hourMs;
    }

} // namespace

Quantiles quantilesOf(QList<double> values)
{
    if (values.isEmpty())
        return {};
    std::ranges::sort(values);
    return { .n = int(values.size()), .median = quantile(values, 0.5), .p90 = quantile(values, 0.9) };
}

void ResponseTally::add(const Request &request, const QUuid &owner)
{
    if (request.deleted)
        return;
    OpenTime &time = m_time.of(owner);
    for (const TimeSpan &span : request.answers)
        m_answer.append(hoursOf(time, span));
    if (request.status != RequestStatus::Closed)
        return;
    double hours = hoursOf(time, { .from = request.askedAt, .to = request.closedAt });
    for (const TimeSpan &wait : request.waits)
        hours -= hoursOf(time, wait);
    m_close.append(std::max(0.0, hours));
}

} // namespace Pistis
