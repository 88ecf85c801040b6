#include "evidence/disclosure.h"

#include <cstddef>
#include <optional>

namespace Pistis {

namespace {

    bool isEnough(const GroupSize &size) { return size.n >= fewestToShow && size.events >= fewestToShow; }

    std::optional<std::size_t> smallestShown(const std::vector<GroupSize> &groups, const std::vector<bool> &shown)
    {
        std::optional<std::size_t> smallest;
        for (std::size_t at = 0; at < groups.size(); ++at) {
            if (shown[at] && (!smallest || groups[at].n < groups[*smallest].n))
                smallest = at;
        }
        return smallest;
    }

} // namespace

std::vector<bool> groupsToShow(const std::vector<GroupSize> &groups)
{
    std::vector<bool> shown(groups.size());
    GroupSize hidden;
    int hiddenGroups = 0;
    const auto hide = [&](std::size_t at) {
        shown[at] = false;
        hidden.n += groups[at].n;
        hidden.events += groups[at].events;
        ++hiddenGroups;
    };
    for (std::size_t at = 0; at < groups.size(); ++at) {
        shown[at] = isEnough(groups[at]);
        if (!shown[at] && groups[at].n > 0)
            hide(at);
    }
    while (hiddenGroups > 0 && (hiddenGroups == 1 || !isEnough(hidden))) {
        const auto next = smallestShown(groups, shown);
        if (!next)
            break;
        hide(*next);
    }
    return shown;
}

} // namespace Pistis
