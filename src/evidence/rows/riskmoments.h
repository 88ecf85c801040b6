#pragma once

#include "evidence/rows/compensatedsum.h"

#include <Eigen/Core>

#include <array>
#include <type_traits>
#include <vector>

namespace Pistis {

// Sums of r, r x and r x x', r the weighted risk score of a row and x its covariates. Columns: their number where it is
// known at compile time, else 0. Several rows are added at once, each to sums of its own, so that one addition need not
// wait for the one before it.
template <int Columns> class RiskMoments
{
public:
    RiskMoments(int columns, bool withSquares)
        : m_columns(columns)
        , m_withSquares(withSquares)
    {
        if constexpr (Columns == 0) {
            for (Numbers *numbers : { &m_sum, &m_lost })
                numbers->resize(std::size_t(1 + columns + (withSquares ? columns * (columns + 1) / 2 : 0)));
        }
        clear();
    }

    void clear()
    {
        for (Numbers *numbers : { &m_sum, &m_lost }) {
            for (Lanes &ofTerm : *numbers)
                ofTerm.setZero();
        }
    }

    // The scores and covariates of 0 .. count - 1.
    void add(std::size_t count, const auto &riskOf, const auto &xOf)
    {
        forEachBlock(count, riskOf, xOf, [](Lanes &sum, Lanes &, const Lanes &term) { sum += term; });
    }

    // What is added and later taken away leaves no trace (see CompensatedSum).
    void addExactly(std::size_t count, const auto &riskOf, const auto &xOf)
    {
        forEachBlock(count, riskOf, xOf, [](Lanes &sum, Lanes &lost, const Lanes &term) {
            const Lanes next = sum + term;
            const Lanes part = next - sum;
            lost += (sum - (next - part)) + (term - part);
            sum = next;
        });
    }

    void read(double &s0, Eigen::VectorXd &s1, Eigen::MatrixXd &s2) const
    {
        std::size_t place = 0;
        s0 = at(place++);
        for (int a = 0; a < m_columns; ++a)
            s1[a] = at(place++);
        for (int a = 0; m_withSquares && a < m_columns; ++a) {
            for (int b = 0; b <= a; ++b)
                s2(a, b) = s2(b, a) = at(place++);
        }
    }

private:
    static constexpr int lanes = Columns == 0 ? 1 : 4;
    static constexpr std::size_t size = 1 + Columns + Columns * (Columns + 1) / 2;
    using Lanes = Eigen::Array<double, lanes, 1>;
    using Numbers = std::conditional_t<Columns == 0, std::vector<Lanes>, std::array<Lanes, size>>;

    static Lanes lanesOf(const auto &value)
    {
        if constexpr (lanes == 1)
            return Lanes(value(0));
        else
            return Lanes(value(0), value(1), value(2), value(3));
    }

    void forEachBlock(std::size_t count, const auto &riskOf, const auto &xOf, const auto &addTo)
    {
        std::size_t first = 0;
        for (; first + lanes <= count; first += lanes) {
            const auto place = [&](int lane) { return first + std::size_t(lane); };
            addBlock([&](int lane) { return riskOf(place(lane)); }, [&](int lane) { return xOf(place(lane)); }, addTo);
        }
        if (first == count)
            return;
        const auto isRow = [&](int lane) { return first + std::size_t(lane) < count; };
        addBlock([&](int lane) { return isRow(lane) ? riskOf(first + std::size_t(lane)) : 0; },
            [&](int lane) { return xOf(isRow(lane) ? first + std::size_t(lane) : first); }, addTo);
    }

    void addBlock(const auto &riskOf, const auto &xOf, const auto &addTo)
    {
        const int columns = Columns == 0 ? m_columns : Columns;
        const auto column = [&](int a) { return lanesOf([&](int lane) { return xOf(lane)[a]; }); };
        const Lanes r = lanesOf(riskOf);
        std::size_t term = 0;
        const auto take = [&](const Lanes &value) {
            addTo(m_sum[term], m_lost[term], value);
            ++term;
        };
        take(r);
        for (int a = 0; a < columns; ++a)
            take(r * column(a));
        if (Columns == 0 && !m_withSquares)
            return;
        for (int a = 0; a < columns; ++a) {
            const Lanes rx = r * column(a);
            for (int b = 0; b <= a; ++b)
                take(rx * column(b));
        }
    }

    double at(std::size_t term) const
    {
        CompensatedSum all;
        for (int lane = 0; lane < lanes; ++lane)
            all.add(m_sum[term][lane]);
        for (int lane = 0; lane < lanes; ++lane)
            all.add(m_lost[term][lane]);
        return all.value();
    }

    int m_columns;
    bool m_withSquares;
    Numbers m_sum {};
    Numbers m_lost {};
};

} // namespace Pistis
