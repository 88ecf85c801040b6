#pragma once

#include <Eigen/Core>

#include <algorithm>
#include <array>
#include <type_traits>
#include <vector>

namespace Pistis {

// Sums of r, r x and r x x', r the weighted risk score of a row and x its covariates. Columns: their number where it is
// known at compile time, else 0.
template <int Columns> class RiskMoments
{
public:
    RiskMoments(int columns, bool withSquares)
        : m_columns(columns)
        , m_withSquares(withSquares)
    {
        if constexpr (Columns == 0) {
            for (Numbers *numbers : { &m_sum, &m_lost, &m_terms })
                numbers->resize(std::size_t(1 + columns + (withSquares ? columns * (columns + 1) / 2 : 0)));
        }
    }

    void clear()
    {
        std::ranges::fill(m_sum, 0);
        std::ranges::fill(m_lost, 0);
    }

    void add(double r, const double *x)
    {
        setTerms(r, x);
        for (std::size_t i = 0; i < m_sum.size(); ++i)
            m_sum[i] += m_terms[i];
    }

    // What is added and later taken away leaves no trace (see CompensatedSum).
    void addExactly(double r, const double *x)
    {
        setTerms(r, x);
        for (std::size_t i = 0; i < m_sum.size(); ++i) {
            const double next = m_sum[i] + m_terms[i];
            const double part = next - m_sum[i];
            m_lost[i] += (m_sum[i] - (next - part)) + (m_terms[i] - part);
            m_sum[i] = next;
        }
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
    static constexpr std::size_t size = 1 + Columns + Columns * (Columns + 1) / 2;
    using Numbers = std::conditional_t<Columns == 0, std::vector<double>, std::array<double, size>>;

    double at(std::size_t place) const { return m_sum[place] + m_lost[place]; }
    void setTerms(double r, const double *x)
    {
        const int columns = Columns == 0 ? m_columns : Columns;
        std::size_t place = 0;
        m_terms[place++] = r;
        for (int a = 0; a < columns; ++a)
            m_terms[place++] = r * x[a];
        if (Columns == 0 && !m_withSquares)
            return;
        for (int a = 0; a < columns; ++a) {
            const double rx = r * x[a];
            for (int b = 0; b <= a; ++b)
                m_terms[place++] = rx * x[b];
        }
    }

    int m_columns;
    bool m_withSquares;
    Numbers m_sum {};
    Numbers m_lost {};
    Numbers m_terms {};
};

} // namespace Pistis
