#include "lessons/lengthalignment.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

namespace Pistis {

namespace {

    struct Shape
    {
        int left;
        int right;
        double share;
    };

    constexpr std::array shapes { Shape { 1, 1, .89 }, Shape { 1, 0, .005 }, Shape { 0, 1, .005 },
        Shape { 2, 1, .0445 }, Shape { 1, 2, .0445 }, Shape { 2, 2, .011 } };
    constexpr double variance = 6.8; // of the difference, for each character

    std::vector<double> sumsOf(const QStringList &sentences)
    {
        std::vector<double> sums { 0 };
        for (const QString &sentence : sentences)
            sums.push_back(sums.back() + double(sentence.size()));
        return sums;
    }

    double costOf(double left, double right)
    {
        if (left + right == 0)
            return 0;
        const double deviation = std::abs(right - left) / std::sqrt(variance * (left + right) / 2);
        constexpr double least = 1e-9;
        return -std::log(std::max(least, std::erfc(deviation / std::sqrt(2.))));
    }

} // namespace

QList<LessonLink> alignByLength(const QStringList &left, const QStringList &right)
{
    const std::vector<double> lefts = sumsOf(left);
    const std::vector<double> rights = sumsOf(right);
    const size_t width = rights.size();
    std::vector<double> cost(lefts.size() * width, std::numeric_limits<double>::infinity());
    std::vector<uint8_t> way(cost.size(), 0);
    cost[0] = 0;
    for (int row = 0; row < int(lefts.size()); ++row) {
        for (int column = 0; column < int(width); ++column) {
            const size_t here = size_t(row) * width + size_t(column);
            for (size_t at = 0; at < shapes.size(); ++at) {
                const Shape &shape = shapes[at];
                const int fromRow = row - shape.left;
                const int fromColumn = column - shape.right;
                if (fromRow < 0 || fromColumn < 0)
                    continue;
                const double sum = cost[size_t(fromRow) * width + size_t(fromColumn)] - std::log(shape.share)
                    + costOf(lefts[size_t(row)] - lefts[size_t(fromRow)],
                        rights[size_t(column)] - rights[size_t(fromColumn)]);
                if (sum < cost[here]) {
                    cost[here] = sum;
                    way[here] = uint8_t(at);
                }
            }
        }
    }
    QList<LessonLink> links;
    for (int row = int(left.size()), column = int(right.size()); row > 0 || column > 0;) {
        const Shape &shape = shapes[way[size_t(row) * width + size_t(column)]];
        LessonLink link;
        for (int at = row - shape.left; at < row; ++at)
            link.left.append(at);
        for (int at = column - shape.right; at < column; ++at)
            link.right.append(at);
        links.prepend(link);
        row -= shape.left;
        column -= shape.right;
    }
    return links;
}

} // namespace Pistis
