#pragma once

#include "core/ownertime.h"
#include "core/request.h"

#include <QList>

namespace Pistis {

// Never a mean alone. Interpolated between neighbours, as most programs do.
struct Quantiles
{
    int n = 0;
    double median = 0;
    double p90 = 0;

    friend bool operator==(const Quantiles &, const Quantiles &) = default;
};

Quantiles quantilesOf(QList<double> values);

// In business hours.
struct ResponseTimes
{
    Quantiles answer {}; // each question up to its answer, what was asked again included
    Quantiles close {}; // up to the closing, without the time in which we waited for the customer

    friend bool operator==(const ResponseTimes &, const ResponseTimes &) = default;
};

// Counts requests one after another, each in the hours of its customer's owner.
class ResponseTally
{
public:
    explicit ResponseTally(const OwnerHours &hours = OwnerHours())
        : m_time(hours)
    {
    }

    void add(const Request &request, const QUuid &owner = {});
    ResponseTimes times() const { return { .answer = quantilesOf(m_answer), .close = quantilesOf(m_close) }; }

private:
    OwnerTime m_time;
    QList<double> m_answer;
    QList<double> m_close;
};

} // namespace Pistis
