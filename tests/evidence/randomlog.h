#pragma once

#include "evidence/evidencelog.h"

#include <random>

namespace Pistis {

// Small logs in which everything happens: losses and competing ends before and after the cut, warnings, visits on the
// day of the first contact, after the loss and after the cut, customers who come too late.
class RandomLog
{
public:
    static constexpr int cut = 700;

    explicit RandomLog(unsigned seed)
        : m_random(seed)
    {
    }

    int below(int end) { return int(m_random() % unsigned(end)); }

    CustomerSpan customer()
    {
        CustomerSpan span { .firstContact = below(cut + 20), .segment = below(3) - 1 };
        if (below(2) == 0) {
            span.lostDay = span.firstContact + below(cut);
            span.endReason = below(5) == 0;
        }
        if (below(3) == 0)
            span.firstWarning = span.firstContact + below(cut);
        return span;
    }

    std::vector<int> visits(const CustomerSpan &span)
    {
        const int rarest = 3 + below(60);
        std::vector<int> days;
        for (int day = span.firstContact; day < cut + 30; day += 1 + below(rarest))
            days.push_back(day);
        return days;
    }

    EvidenceLog log(int customers)
    {
        EvidenceLog log;
        log.endReasons = { "closed_down" };
        for (int i = 0; i < customers; ++i) {
            const CustomerSpan span = customer();
            log.add(span, visits(span));
        }
        return log;
    }

private:
    std::mt19937 m_random;
};

} // namespace Pistis
