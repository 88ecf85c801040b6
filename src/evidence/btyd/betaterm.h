#pragma once

#include <Eigen/Core>

namespace Pistis {

// A weighted sum of ln B(a + i, b + j) - ln B(a, b) with its derivatives by a and b.
class BetaTerm
{
public:
    BetaTerm(double a, double b);

    void add(double weight, double i, double j);

    double value() const { return m_value; }
    const Eigen::Vector2d &gradient() const { return m_gradient; }
    const Eigen::Matrix2d &hessian() const { return m_hessian; }

private:
    struct Polygamma
    {
        explicit Polygamma(double at);

        double log; // of gamma
        double first;
        double second;
    };

    double m_a;
    double m_b;
    Polygamma m_ofA;
    Polygamma m_ofB;
    Polygamma m_ofSum;
    double m_value = 0;
    Eigen::Vector2d m_gradient = Eigen::Vector2d::Zero();
    Eigen::Matrix2d m_hessian = Eigen::Matrix2d::Zero();
};

} // namespace Pistis
