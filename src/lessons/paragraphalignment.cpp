#include "lessons/paragraphalignment.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    // Consecutive sentences of one side.
    struct Run
    {
        int first = 0;
        int count = 0;
        qsizetype length = 0; // characters

        QList<int> indices() const
        {
            QList<int> all;
            for (int at = 0; at < count; ++at)
                all.append(first + at);
            return all;
        }
    };

    struct Section
    {
        Run head {}; // title or heading; empty for what stands above the first
        QString number {};
        std::vector<Run> paragraphs {};
    };

    std::vector<Section> sectionsOf(const LessonText &text)
    {
        static const QRegularExpression number(u"\\d+"_s);
        std::vector<Section> sections(1);
        int next = 0;
        for (const LessonBlock &block : text.blocks) {
            const Run run {
                .first = next, .count = int(block.sentences.size()), .length = block.sentences.join(u' ').size()
            };
            next += run.count;
            const bool isHead = block.kind == LessonBlock::Kind::Title || block.kind == LessonBlock::Kind::Heading;
            if (isHead)
                sections.push_back({ .head = run,
                    .number = block.kind == LessonBlock::Kind::Title
                        ? u"title"_s
                        : number.match(block.sentences.first().left(20)).captured() });
            else
                sections.back().paragraphs.push_back(run);
        }
        return sections;
    }

    class Aligner
    {
    public:
        void alignSections(const std::vector<Section> &left, const std::vector<Section> &right)
        {
            size_t l = 0;
            size_t r = 0;
            while (l < left.size() || r < right.size()) {
                const bool matched = l < left.size() && r < right.size() && isPair(left, l, right, r);
                const bool takeLeft
                    = matched || (l < left.size() && (r == right.size() || !hasPair(left[l], right, r)));
                const bool takeRight = matched || !takeLeft;
                align(takeLeft ? left[l++] : Section {}, takeRight ? right[r++] : Section {});
            }
        }

        QList<LessonLink> links;

    private:
        static bool hasPair(const Section &section, const std::vector<Section> &others, size_t from)
        {
            return std::any_of(others.begin() + qptrdiff(from), others.end(),
                [&section](const Section &other) { return other.number == section.number; });
        }

        // The same number, or both of a number that the other text does not have any more.
        static bool isPair(const std::vector<Section> &left, size_t l, const std::vector<Section> &right, size_t r)
        {
            return left[l].number == right[r].number || (!hasPair(left[l], right, r) && !hasPair(right[r], left, l));
        }

        void align(const Section &left, const Section &right)
        {
            link(left.head, right.head);
            alignParagraphs(left.paragraphs, right.paragraphs);
        }

        void link(const Run &left, const Run &right)
        {
            if (left.count == right.count || left.count == 0 || right.count == 0) {
                for (int at = 0; at < std::max(left.count, right.count); ++at)
                    links.append({ .left = at < left.count ? QList<int> { left.first + at } : QList<int>(),
                        .right = at < right.count ? QList<int> { right.first + at } : QList<int>() });
                return;
            }
            links.append({ .left = left.indices(), .right = right.indices() });
        }

        static Run joined(const std::vector<Run> &runs, size_t first, size_t count)
        {
            Run all { .first = count > 0 ? runs[first].first : 0 };
            for (size_t at = first; at < first + count; ++at) {
                all.count += runs[at].count;
                all.length += runs[at].length;
            }
            return all;
        }

        // Least sum over steps of the difference of shares, with a price on each step that is not one to one.
        void alignParagraphs(const std::vector<Run> &left, const std::vector<Run> &right)
        {
            struct Step
            {
                size_t left;
                size_t right;
                double price;
            };
            constexpr std::array steps { Step { 1, 1, 0 }, Step { 1, 2, .02 }, Step { 2, 1, .02 }, Step { 1, 3, .05 },
                Step { 3, 1, .05 }, Step { 2, 2, .06 }, Step { 1, 0, .1 }, Step { 0, 1, .1 } };
            const size_t n = left.size();
            const size_t m = right.size();
            if (n == m) {
                for (size_t at = 0; at < n; ++at)
                    link(left[at], right[at]);
                return;
            }
            const double leftTotal = double(std::max(qsizetype(1), joined(left, 0, n).length));
            const double rightTotal = double(std::max(qsizetype(1), joined(right, 0, m).length));
            const auto at = [m](size_t l, size_t r) { return l * (m + 1) + r; };
            std::vector<double> best((n + 1) * (m + 1), std::numeric_limits<double>::infinity());
            std::vector<const Step *> way(best.size(), nullptr);
            best[0] = 0;
            for (size_t l = 0; l <= n; ++l) {
                for (size_t r = 0; r <= m; ++r) {
                    for (const Step &step : steps) {
                        if (step.left > l || step.right > r)
                            continue;
                        const double share = double(joined(left, l - step.left, step.left).length) / leftTotal
                            - double(joined(right, r - step.right, step.right).length) / rightTotal;
                        const double cost = best[at(l - step.left, r - step.right)] + std::abs(share) + step.price;
                        if (cost < best[at(l, r)]) {
                            best[at(l, r)] = cost;
                            way[at(l, r)] = &step;
                        }
                    }
                }
            }
            std::vector<const Step *> path;
            for (size_t l = n, r = m; l + r > 0; l -= path.back()->left, r -= path.back()->right)
                path.push_back(way[at(l, r)]);
            size_t l = 0;
            size_t r = 0;
            for (auto step = path.rbegin(); step != path.rend(); ++step) {
                link(joined(left, l, (*step)->left), joined(right, r, (*step)->right));
                l += (*step)->left;
                r += (*step)->right;
            }
        }
    };

} // namespace

QList<LessonLink> alignByParagraphs(const LessonText &left, const LessonText &right)
{
    Aligner aligner;
    aligner.alignSections(sectionsOf(left), sectionsOf(right));
    return aligner.links;
}

} // namespace Pistis
