#include "lessons/corridor.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace Pistis {

namespace {

    constexpr qint64 smallTable = 20'000; // cells
    constexpr qint64 largestTable = 64'000'000;
    constexpr int halfWidth = 16;
    constexpr double aloneScore = -2; // of a sentence that the first look leaves unpaired

    void setStarts(Corridor &corridor)
    {
        corridor.start.resize(corridor.first.size());
        size_t next = 0;
        for (size_t row = 0; row < corridor.first.size(); ++row) {
            corridor.start[row] = next;
            next += size_t(corridor.last[row] - corridor.first[row]) + 1;
        }
    }

    Corridor wholeTable(int rows, int columns)
    {
        Corridor corridor { .first = std::vector<int>(size_t(rows) + 1, 0),
            .last = std::vector<int>(size_t(rows) + 1, columns) };
        setStarts(corridor);
        return corridor;
    }

    // A table of more cells than the memory should hold is cut to its diagonal.
    Corridor diagonal(int rows, int columns)
    {
        Corridor corridor;
        const int half = int(largestTable / (2 * (qint64(rows) + 1)));
        for (int row = 0; row <= rows; ++row) {
            const int middle = int(qint64(row) * columns / std::max(1, rows));
            corridor.first.push_back(std::clamp(middle - half, 0, columns));
            corridor.last.push_back(row == rows ? columns : std::clamp(middle + half, 0, columns));
        }
        setStarts(corridor);
        return corridor;
    }

    // What single sentences say for each other, row by row.
    class PairScores
    {
    public:
        PairScores(const AlignmentEvidence &evidence, SentenceRun left, SentenceRun right)
            : m_evidence(evidence)
            , m_left(left)
            , m_right(right)
            , m_row(size_t(right.count))
        {
            m_typesAt.resize(evidence.left.sentences.size());
        }

        const std::vector<float> &row(int at)
        {
            const AlignmentModel &model = m_evidence.model;
            const auto &sentence = m_evidence.left.sentences[size_t(m_left.first + at)];
            const auto step = size_t(AlignmentEvidence::exposureOf(1));
            for (int column = 0; column < m_right.count; ++column) {
                const auto &other = m_evidence.right.sentences[size_t(m_right.first + column)];
                const double deviation = other.logSize - sentence.logSize - model.lengthMean;
                const double usual = other.logSize - m_evidence.right.logSizeMean;
                m_row[size_t(column)] = float(double(sentence.missing[step]) + double(other.missing[step])
                    - deviation * deviation * 10 + usual * usual + 1);
            }
            for (const int type : sentence.types) {
                const auto &found = m_evidence.left.types[size_t(type)];
                for (const int place : found.places) {
                    const int column = place - m_right.first;
                    if (column >= 0 && column < m_right.count)
                        m_row[size_t(column)] += 2 * found.gain[step];
                }
            }
            return m_row;
        }

    private:
        const AlignmentEvidence &m_evidence;
        SentenceRun m_left;
        SentenceRun m_right;
        std::vector<float> m_row;
        std::vector<std::vector<int>> m_typesAt;
    };

    // The right place of the best way at each left place.
    std::vector<int> bestWay(const AlignmentEvidence &evidence, SentenceRun left, SentenceRun right,
        const Corridor &table, const std::stop_token &stop)
    {
        enum Step : uint8_t { Pair, Left, Right };
        std::vector<uint8_t> steps(table.size(), Right);
        PairScores scores(evidence, left, right);
        constexpr float never = std::numeric_limits<float>::lowest() / 4;
        std::vector<float> above(size_t(right.count) + 1, never);
        std::vector<float> here(above.size(), never);
        for (int row = 0; row <= left.count && !stop.stop_requested(); ++row) {
            const std::vector<float> *pairs = row > 0 ? &scores.row(row - 1) : nullptr;
            std::fill(here.begin(), here.end(), never);
            for (int column = table.first[size_t(row)]; column <= table.last[size_t(row)]; ++column) {
                float best = row == 0 && column == 0 ? 0 : never;
                uint8_t step = Right;
                if (column > table.first[size_t(row)])
                    best = here[size_t(column) - 1] + float(aloneScore);
                if (pairs && above[size_t(column)] + float(aloneScore) > best) {
                    best = above[size_t(column)] + float(aloneScore);
                    step = Left;
                }
                if (pairs && column > 0 && above[size_t(column) - 1] + (*pairs)[size_t(column) - 1] > best) {
                    best = above[size_t(column) - 1] + (*pairs)[size_t(column) - 1];
                    step = Pair;
                }
                here[size_t(column)] = best;
                steps[table.at(row, column)] = step;
            }
            std::swap(above, here);
        }
        std::vector<int> way(size_t(left.count) + 1, right.count);
        int row = left.count;
        int column = right.count;
        while (row > 0) {
            const uint8_t step = table.holds(row, column) ? steps[table.at(row, column)] : uint8_t(Left);
            row -= step != Right;
            column -= step != Left;
            way[size_t(row)] = column;
        }
        return way;
    }

    Corridor around(const std::vector<int> &way, int columns)
    {
        Corridor corridor;
        const int rows = int(way.size()) - 1;
        for (int row = 0; row <= rows; ++row) {
            const int before = way[size_t(std::max(0, row - halfWidth))];
            const int after = way[size_t(std::min(rows, row + halfWidth))];
            corridor.first.push_back(row < halfWidth ? 0 : std::max(0, before - halfWidth));
            corridor.last.push_back(row + halfWidth > rows ? columns : std::min(columns, after + halfWidth));
        }
        setStarts(corridor);
        return corridor;
    }

} // namespace

Corridor corridorOf(const AlignmentEvidence &evidence, SentenceRun left, SentenceRun right, const std::stop_token &stop)
{
    const qint64 cells = (qint64(left.count) + 1) * (qint64(right.count) + 1);
    if (cells <= smallTable)
        return wholeTable(left.count, right.count);
    const Corridor table
        = cells <= largestTable ? wholeTable(left.count, right.count) : diagonal(left.count, right.count);
    return around(bestWay(evidence, left, right, table, stop), right.count);
}

} // namespace Pistis
