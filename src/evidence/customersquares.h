#pragma once

namespace Pistis {

// Sum over customers of squared sums: values of one customer are added up before they are squared. They have to come
// one after the other.
class CustomerSquares
{
public:
    void add(int customer, double value)
    {
        if (customer != m_customer) {
            m_squares += m_sum * m_sum;
            m_sum = 0;
            m_customer = customer;
        }
        m_sum += value;
    }

    double sum() const { return m_squares + m_sum * m_sum; }

private:
    int m_customer = -1;
    double m_sum = 0;
    double m_squares = 0;
};

} // namespace Pistis
