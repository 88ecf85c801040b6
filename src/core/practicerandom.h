#pragma once

#include <QtGlobal>

#include <cmath>
#include <random>

namespace Pistis {

// Own transforms of mt19937_64: the distributions of the standard library differ from one library to another.
class PracticeRandom
{
public:
    explicit PracticeRandom(quint64 seed)
        : m_engine(seed)
    {
    }

    double uniform() { return (double(m_engine() >> 11) + 0.5) * 0x1p-53; } // above 0 and below 1
    int below(qsizetype count) { return int(double(count) * uniform()); }
    int between(int first, int last) { return first + below(last - first + 1); }
    bool chance(double probability) { return uniform() < probability; }
    template <typename List> const auto &oneOf(const List &list) { return list[size_t(below(std::ssize(list)))]; }

    // Of whole shape: a sum of exponentials.
    double gamma(int shape, double mean)
    {
        double sum = 0;
        for (int part = 0; part < shape; ++part)
            sum -= std::log(uniform());
        return sum * mean / shape;
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace Pistis
