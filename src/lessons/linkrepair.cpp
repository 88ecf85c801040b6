#include "lessons/linkrepair.h"

#include <algorithm>
#include <utility>

namespace Pistis {

namespace {

    using Status = LessonLink::Status;

    QList<int> &of(LessonLink &link, LinkSide side) { return side == LinkSide::Left ? link.left : link.right; }

    const QList<int> &of(const LessonLink &link, LinkSide side)
    {
        return side == LinkSide::Left ? link.left : link.right;
    }

    LinkSide other(LinkSide side) { return side == LinkSide::Left ? LinkSide::Right : LinkSide::Left; }

    void add(QList<int> &sentences, const QList<int> &more)
    {
        if (!more.isEmpty())
            sentences += more;
    }

    bool isEmpty(const LessonLink &link) { return link.left.isEmpty() && link.right.isEmpty(); }

    bool isWithin(const LessonLinks &links, qsizetype at) { return at >= 0 && at < links.size(); }

    LessonLinks withoutEmpty(LessonLinks links)
    {
        links.removeIf(isEmpty);
        return links;
    }

    LessonLinks alone(const LessonLink &link)
    {
        LessonLinks single;
        for (const int sentence : link.left)
            single.append({ .left = { sentence }, .status = Status::Manual });
        for (const int sentence : link.right)
            single.append({ .right = { sentence }, .status = Status::Manual });
        return single;
    }

} // namespace

namespace LinkRepair {

    LessonLinks confirmed(LessonLinks links, qsizetype at)
    {
        if (isWithin(links, at) && links.at(at).status == Status::Auto)
            links[at].status = Status::Confirmed;
        return links;
    }

    LessonLinks confirmedDownTo(LessonLinks links, qsizetype at)
    {
        for (qsizetype link = 0; link <= at; ++link)
            links = confirmed(std::move(links), link);
        return links;
    }

    LessonLinks unlinked(const LessonLinks &links, qsizetype at)
    {
        if (!isWithin(links, at) || links.at(at).left.size() + links.at(at).right.size() < 2)
            return links;
        return links.first(at) + alone(links.at(at)) + links.sliced(at + 1);
    }

    LessonLinks joined(const LessonLinks &links, qsizetype first, qsizetype last)
    {
        if (!isWithin(links, first) || !isWithin(links, last) || first >= last)
            return links;
        LessonLink whole { .status = Status::Manual };
        for (qsizetype at = first; at <= last; ++at) {
            add(whole.left, links.at(at).left);
            add(whole.right, links.at(at).right);
        }
        std::ranges::sort(whole.left);
        std::ranges::sort(whole.right);
        return links.first(first) << whole << links.sliced(last + 1);
    }

    LessonLinks mergedWithNext(const LessonLinks &links, qsizetype at) { return joined(links, at, at + 1); }

    LessonLinks split(const LessonLinks &links, qsizetype at, LinkSide side, qsizetype count)
    {
        if (!isWithin(links, at) || count <= 0 || count >= of(links.at(at), side).size())
            return links;
        const LessonLink &whole = links.at(at);
        LessonLink upper { .status = Status::Manual };
        LessonLink lower { .status = Status::Manual };
        for (const LinkSide half : { side, other(side) }) {
            const QList<int> &sentences = of(whole, half);
            const qsizetype above = std::min(count, sentences.size());
            of(upper, half) = sentences.mid(0, above);
            of(lower, half) = sentences.mid(above);
        }
        return links.first(at) << upper << lower << links.sliced(at + 1);
    }

    LessonLinks movedUp(const LessonLinks &links, qsizetype at, LinkSide side)
    {
        if (!isWithin(links, at) || at == 0 || of(links.at(at), side).isEmpty())
            return links;
        LessonLinks moved = links;
        of(moved[at - 1], side).append(of(moved[at], side).takeFirst());
        std::ranges::sort(of(moved[at - 1], side)); // pairs may cross
        moved[at - 1].status = moved[at].status = Status::Manual;
        return withoutEmpty(moved);
    }

    LessonLinks movedDown(const LessonLinks &links, qsizetype at, LinkSide side)
    {
        if (!isWithin(links, at) || at + 1 == links.size() || of(links.at(at), side).isEmpty())
            return links;
        LessonLinks moved = links;
        of(moved[at + 1], side).prepend(of(moved[at], side).takeLast());
        std::ranges::sort(of(moved[at + 1], side));
        moved[at + 1].status = moved[at].status = Status::Manual;
        return withoutEmpty(moved);
    }

    LessonLinks withGap(const LessonLinks &links, qsizetype at, LinkSide side)
    {
        if (!isWithin(links, at) || links.at(at).left.isEmpty() || links.at(at).right.isEmpty())
            return links;
        LessonLinks moved = links;
        QList<int> carried = std::exchange(of(moved[at], side), {});
        moved[at].status = Status::Manual;
        for (++at; !carried.isEmpty() && isWithin(moved, at) && moved.at(at).status == Status::Auto; ++at) {
            std::swap(carried, of(moved[at], side));
            moved[at].confidence = 0; // the aligner never said that of this pair
        }
        if (carried.isEmpty())
            return moved;
        LessonLink rest;
        of(rest, side) = carried;
        moved.insert(at, rest);
        return moved;
    }

    LessonLinks swappedWithPrevious(const LessonLinks &links, qsizetype at, LinkSide side)
    {
        if (!isWithin(links, at) || at == 0 || of(links.at(at - 1), side).isEmpty() || of(links.at(at), side).isEmpty())
            return links;
        LessonLinks moved = links;
        std::swap(of(moved[at - 1], side), of(moved[at], side));
        moved[at - 1].status = moved[at].status = Status::Manual;
        return moved;
    }

    LessonLinks matched(const LessonLinks &links, qsizetype left, qsizetype right)
    {
        if (!isWithin(links, left) || !isWithin(links, right) || left == right || links.at(left).left.isEmpty()
            || links.at(right).right.isEmpty())
            return links;
        const auto [first, last] = std::minmax(left, right);
        // What stands between on one side comes before the new link, on the other side after it.
        LessonLink before;
        LessonLink after;
        const LinkSide early = left < right ? LinkSide::Right : LinkSide::Left;
        for (qsizetype at = first; at <= last; ++at) {
            if (at != last)
                add(of(before, early), of(links.at(at), early));
            if (at != first)
                add(of(after, other(early)), of(links.at(at), other(early)));
        }
        const LessonLink match {
            .left = links.at(left).left, .right = links.at(right).right, .status = Status::Manual
        };
        return links.first(first) + alone(before) + LessonLinks { match } + alone(after) + links.sliced(last + 1);
    }

} // namespace LinkRepair

namespace {

    template <typename Wanted> qsizetype searched(const LessonLinks &links, qsizetype at, int direction, Wanted wanted)
    {
        for (at += direction; isWithin(links, at); at += direction) {
            if (wanted(links.at(at)))
                return at;
        }
        return -1;
    }

} // namespace

qsizetype unconfirmedFrom(const LessonLinks &links, qsizetype at, int direction)
{
    return searched(links, at, direction, [](const LessonLink &link) { return link.status == Status::Auto; });
}

qsizetype doubtfulFrom(const LessonLinks &links, qsizetype at, int direction)
{
    return searched(links, at, direction,
        [](const LessonLink &link) { return link.isDoubtful() || (!link.isPair() && link.status == Status::Auto); });
}

qsizetype unequalFrom(const LessonLinks &links, qsizetype at, int direction)
{
    return searched(
        links, at, direction, [](const LessonLink &link) { return link.left.size() != 1 || link.right.size() != 1; });
}

} // namespace Pistis
