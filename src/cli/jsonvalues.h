#pragma once

#include <Eigen/Core>

#include <QJsonArray>

#include <cmath>
#include <optional>
#include <vector>

namespace Pistis {

// What is not defined is null.
inline QJsonValue jsonNumber(std::optional<double> value)
{
    return value && std::isfinite(*value) ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

template <typename Number> QJsonArray jsonArray(const std::vector<Number> &values)
{
    QJsonArray list;
    for (const Number &value : values)
        list.append(jsonNumber(value));
    return list;
}

inline QJsonArray jsonMatrix(const Eigen::MatrixXd &matrix)
{
    QJsonArray rows;
    for (Eigen::Index i = 0; i < matrix.rows(); ++i) {
        QJsonArray row;
        for (Eigen::Index j = 0; j < matrix.cols(); ++j)
            row.append(jsonNumber(matrix(i, j)));
        rows.append(row);
    }
    return rows;
}

} // namespace Pistis
