#include "lessons/fixedlinks.h"

#include "lessons/beadprogram.h"

#include <algorithm>

namespace Pistis {

namespace {

    // Marks the sentences as taken, unless one is not there, out of order or taken already.
    bool claim(const QList<int> &indices, std::vector<bool> &taken)
    {
        const bool areFree = std::all_of(indices.cbegin(), indices.cend(),
            [&taken](int at) { return at >= 0 && at < int(taken.size()) && !taken[size_t(at)]; });
        if (!areFree || std::adjacent_find(indices.cbegin(), indices.cend(), std::greater_equal()) != indices.cend())
            return false;
        for (const int at : indices)
            taken[size_t(at)] = true;
        return true;
    }

    bool isBefore(const LessonLink &one, const LessonLink &two)
    {
        return one.left.last() < two.left.first() && one.right.last() < two.right.first();
    }

    // A link parts the texts only where nothing stands between its own sentences.
    bool isWhole(const QList<int> &indices) { return indices.last() - indices.first() + 1 == indices.size(); }

} // namespace

FixedLinks::FixedLinks(const QList<LessonLink> &links, int leftCount, int rightCount)
    : m_leftCount(leftCount)
    , m_rightCount(rightCount)
{
    std::vector<bool> leftTaken(size_t(leftCount), false);
    std::vector<bool> rightTaken(size_t(rightCount), false);
    for (const LessonLink &link : links) {
        if (link.status == LessonLink::Status::Auto || (link.left.isEmpty() && link.right.isEmpty()))
            continue;
        std::vector<bool> left = leftTaken;
        std::vector<bool> right = rightTaken;
        if (!claim(link.left, left) || !claim(link.right, right))
            continue;
        leftTaken = std::move(left);
        rightTaken = std::move(right);
        const bool isPaired = !link.left.isEmpty() && !link.right.isEmpty();
        (isPaired && isWhole(link.left) && isWhole(link.right) ? m_partings : m_others).append(link);
    }
    choosePartings();
}

// The most links that follow each other on both sides.
void FixedLinks::choosePartings()
{
    std::sort(m_partings.begin(), m_partings.end(),
        [](const LessonLink &one, const LessonLink &two) { return one.left.first() < two.left.first(); });
    std::vector<int> length(size_t(m_partings.size()), 1);
    std::vector<qsizetype> before(length.size(), -1);
    qsizetype last = -1;
    for (qsizetype at = 0; at < m_partings.size(); ++at) {
        for (qsizetype other = 0; other < at; ++other) {
            if (isBefore(m_partings.at(other), m_partings.at(at)) && length[size_t(other)] >= length[size_t(at)]) {
                length[size_t(at)] = length[size_t(other)] + 1;
                before[size_t(at)] = other;
            }
        }
        if (last < 0 || length[size_t(at)] > length[size_t(last)])
            last = at;
    }
    std::vector<bool> chosen(length.size(), false);
    for (; last >= 0; last = before[size_t(last)])
        chosen[size_t(last)] = true;
    QList<LessonLink> partings;
    for (qsizetype at = 0; at < m_partings.size(); ++at)
        (chosen[size_t(at)] ? partings : m_others).append(m_partings.at(at));
    m_partings = partings;
}

std::vector<std::pair<SentenceRun, SentenceRun>> FixedLinks::gaps() const
{
    std::vector<std::pair<SentenceRun, SentenceRun>> gaps;
    int left = 0;
    int right = 0;
    for (const LessonLink &link : m_partings) {
        gaps.push_back({ { left, link.left.first() - left }, { right, link.right.first() - right } });
        left = link.left.last() + 1;
        right = link.right.last() + 1;
    }
    gaps.push_back({ { left, m_leftCount - left }, { right, m_rightCount - right } });
    return gaps;
}

void FixedLinks::setApart(AlignmentEvidence &evidence) const
{
    for (const LessonLink &link : m_others) {
        for (const int at : link.left)
            evidence.left.sentences[size_t(at)].isEmpty = true;
        for (const int at : link.right)
            evidence.right.sentences[size_t(at)].isEmpty = true;
    }
}

bool FixedLinks::take(const FoundBead &bead, const Add &add) const
{
    if (bead.left.count + bead.right.count != 1)
        return false;
    const bool isLeft = bead.left.count == 1;
    const int sentence = isLeft ? bead.left.first : bead.right.first;
    for (const LessonLink &link : m_others) {
        if (!(isLeft ? link.left : link.right).contains(sentence))
            continue;
        const bool isFirst
            = isLeft ? sentence == link.left.first() : link.left.isEmpty() && sentence == link.right.first();
        if (isFirst)
            add(link);
        return true;
    }
    return false;
}

void FixedLinks::takeBetween(size_t gap, const Add &add) const
{
    if (qsizetype(gap) < m_partings.size())
        add(m_partings.at(qsizetype(gap)));
}

} // namespace Pistis
