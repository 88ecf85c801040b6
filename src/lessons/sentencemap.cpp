#include "lessons/sentencemap.h"

#include <QHash>

#include <algorithm>
#include <set>
#include <vector>

namespace Pistis {

namespace {

    using Positions = std::set<int>;

    QHash<QString, Positions> positionsOf(const QStringList &sentences)
    {
        QHash<QString, Positions> positions;
        for (int at = 0; at < sentences.size(); ++at)
            positions[sentences.at(at)].insert(at);
        return positions;
    }

    // Of pairs (old, fresh) in the order of the old side the longest run that is in order on the fresh side, too.
    std::vector<std::pair<int, int>> inOrder(const std::vector<std::pair<int, int>> &pairs)
    {
        std::vector<size_t> ends; // of the run of each length, the one that ends first
        std::vector<size_t> before(pairs.size());
        for (size_t at = 0; at < pairs.size(); ++at) {
            const auto place = std::lower_bound(ends.begin(), ends.end(), pairs[at].second,
                [&pairs](size_t end, int fresh) { return pairs[end].second < fresh; });
            before[at] = place == ends.begin() ? at : *(place - 1);
            if (place == ends.end())
                ends.push_back(at);
            else
                *place = at;
        }
        std::vector<std::pair<int, int>> run;
        if (ends.empty())
            return run;
        for (size_t at = ends.back(); run.size() < ends.size(); at = before[at])
            run.push_back(pairs[at]);
        std::reverse(run.begin(), run.end());
        return run;
    }

    int takeBetween(Positions &unused, int low, int high)
    {
        const auto found = unused.upper_bound(low);
        if (found == unused.end() || *found >= high)
            return -1;
        const int position = *found;
        unused.erase(found);
        return position;
    }

} // namespace

QList<int> sentenceMap(const QStringList &old, const QStringList &fresh)
{
    QList<int> map(old.size(), -1);
    const auto oldPositions = positionsOf(old);
    auto unused = positionsOf(fresh);
    std::vector<std::pair<int, int>> unique;
    for (int at = 0; at < old.size(); ++at) {
        const auto found = unused.constFind(old.at(at));
        if (found != unused.constEnd() && found->size() == 1 && oldPositions[old.at(at)].size() == 1)
            unique.emplace_back(at, *found->begin());
    }
    const auto anchors = inOrder(unique);
    auto next = anchors.begin();
    for (int at = 0; at < old.size(); ++at) {
        if (next != anchors.end() && next->first == at) {
            map[at] = next->second;
            unused[old.at(at)].clear();
            ++next;
            continue;
        }
        const auto found = unused.find(old.at(at));
        if (found == unused.end())
            continue;
        const int low = next == anchors.begin() ? -1 : (next - 1)->second;
        map[at] = takeBetween(*found, low, next == anchors.end() ? int(fresh.size()) : next->second);
    }
    for (int at = 0; at < old.size(); ++at) { // what was moved to elsewhere
        const auto found = unused.find(old.at(at));
        if (map.at(at) < 0 && found != unused.end())
            map[at] = takeBetween(*found, -1, int(fresh.size()));
    }
    return map;
}

} // namespace Pistis
