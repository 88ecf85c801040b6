#include "widgets/linkverbs.h"

#include "widgets/lessonreader.h"
#include "widgets/readerpanes.h"

#include <algorithm>

namespace Pistis {

LinkVerbs::LinkVerbs(const LessonReader &reader, const LessonLinks &links)
    : m_reader(reader)
    , m_links(links)
    , m_at(reader.currentLink())
{
}

LinkSide LinkVerbs::side() const
{
    return m_reader.panes().activeLanguage() == LessonLanguage::Greek ? LinkSide::Left : LinkSide::Right;
}

LinkChange LinkVerbs::changed(RepairMenu::Verb verb) const
{
    using enum RepairMenu::Verb;
    using namespace LinkRepair;
    switch (verb) {
    case Confirm:
        return confirmedHere();
    case ConfirmAbove:
        return { tr("Confirmed down to here"), confirmedDownTo(m_links, m_at),
            tr("All pairs above are confirmed already.") };
    case Unlink:
        return { tr("Unlinked"), unlinked(m_links, m_at), tr("The sentence stands alone already.") };
    case MergeNext:
        return { tr("Merged"), mergedWithNext(m_links, m_at), tr("There is no pair below.") };
    case Gap:
        return { tr("Moved down"), withGap(m_links, m_at, side()), tr("One side of the pair is empty already.") };
    case Swap:
        return swapped();
    case LinkSelection:
        return joined();
    case Split:
        return split();
    case Match:
        return matched();
    case AlignAgain:
    case Edit:
        break; // they ask first
    }
    return { .after = m_links };
}

LinkChange LinkVerbs::confirmedHere() const
{
    const bool isManual = m_links.value(m_at).status == LessonLink::Status::Manual;
    return { tr("Confirmed"), LinkRepair::confirmed(m_links, m_at),
        isManual ? tr("This was made by hand, so it counts as confirmed already.")
                 : tr("The pair is confirmed already.") };
}

LinkChange LinkVerbs::swapped() const
{
    return { tr("Swapped"), LinkRepair::swappedWithPrevious(m_links, m_at, side()),
        m_at > 0
            ? tr("Not swapped: one of the two rows has no sentence in this language. Q and A move a Greek sentence "
                 "up or down, W and D an English one.")
            : tr("There is nothing above to swap with.") };
}

LinkChange LinkVerbs::joined() const
{
    const auto [first, last] = m_reader.panes().active().caret().selectedRows();
    const LessonRows &rows = m_reader.rows();
    return { tr("Linked"), LinkRepair::joined(m_links, linkOfRow(rows, first), linkOfRow(rows, last)),
        tr("Select text in two or more rows first.") };
}

LinkChange LinkVerbs::split() const
{
    const int row = m_reader.currentRow();
    const int above = row < 0 ? 0 : m_reader.panes().active().caret().sentencesBefore(m_reader.rows().at(row));
    return { tr("Split"), LinkRepair::split(m_links, m_at, side(), above),
        tr("Place the cursor in the second or a later sentence of the pair, where it is to be split.") };
}

LinkChange LinkVerbs::matched() const
{
    const qsizetype greek = linkOfRow(m_reader.rows(), m_reader.currentRowOf(LessonLanguage::Greek));
    const qsizetype english = linkOfRow(m_reader.rows(), m_reader.currentRowOf(LessonLanguage::English));
    LinkChange change { tr("Matched"), LinkRepair::matched(m_links, greek, english),
        tr("Scroll apart first (Ctrl+Shift+Y) and bring each language to its sentence of the pair.") };
    if (change.after == m_links)
        return change;
    const auto made = std::ranges::find_if(change.after, [&](const LessonLink &link) {
        return link.left == m_links.at(greek).left && link.right == m_links.at(english).right;
    });
    change.at = made - change.after.begin();
    return change;
}

LinkChange LinkVerbs::moved(LinkSide side, int direction) const
{
    LinkChange change { tr("Moved"),
        direction < 0 ? LinkRepair::movedUp(m_links, m_at, side) : LinkRepair::movedDown(m_links, m_at, side),
        tr("There is no sentence here that could move there.") };
    const bool isGone = change.after.size() < m_links.size(); // the link that was left empty
    change.at = direction < 0 ? m_at - 1 : m_at + (isGone ? 0 : 1);
    return change;
}

} // namespace Pistis
