#pragma once

#include <Eigen/Core>

#include <algorithm>
#include <vector>

namespace Pistis {

// Sums of r, r x and r x x', r the weighted risk score of a row and x its covariates.
class RiskMoments
{
public:
    RiskMoments(int columns, bool withSquares)
        : m_columns(columns)
        , m_withSquares(withSquares)
        , m_sum(std::size_t(1 + columns + (withSquares ? columns * (columns + 1) / 2 : 0)))
        , m_lost(m_sum.size())
        , m_terms(m_sum.size())
    {
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
    double at(std::size_t place) const { return m_sum[place] + m_lost[place]; }
    void setTerms(double r, const double *x)
    {
        double *term = m_terms.data();
        *term++ = r;
        for (int a = 0; a < m_columns; ++a)
            *term++ = r * x[a];
        for (int a = 0; m_withSquares && a < m_columns; ++a) {
            const double rx = r * x[a];
            for (int b = 0; b <= a; ++b)
                *term++ = rx * x[b];
        }
    }

    int m_columns;
    bool m_withSquares;
    std::vector<double> m_sum;
    std::vector<double> m_lost;
    std::vector<double> m_terms;
};

} // namespace Pistis
