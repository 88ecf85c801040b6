#include "widgets/panesscroll.h"

#include "widgets/readerpane.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>
#include <limits>

namespace Pistis {

namespace {

    constexpr int settlingMs = 30; // after the last step a text may still be laid out

} // namespace

PanesScroll::PanesScroll(ReaderPane &greek, ReaderPane &english)
    : m_panes { &greek, &english }
    , m_leading(&greek)
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(settlingMs);
    connect(&m_settling, &QTimer::timeout, this, &PanesScroll::follow);
    join(greek);
    join(english);
}

void PanesScroll::join(ReaderPane &pane)
{
    connect(
        pane.verticalScrollBar(), &QScrollBar::valueChanged, this, [this, &pane](int value) { scrolled(pane, value); });
    pane.installEventFilter(this);
    pane.viewport()->installEventFilter(this);
    pane.verticalScrollBar()->installEventFilter(this);
}

bool PanesScroll::eventFilter(QObject *watched, QEvent *event)
{
    using enum QEvent::Type;
    const bool leads = event->type() == Wheel || event->type() == MouseButtonPress || event->type() == KeyPress
        || event->type() == FocusIn;
    for (ReaderPane *pane : m_panes) {
        if (leads && (watched == pane || watched == pane->viewport() || watched == pane->verticalScrollBar()))
            m_leading = pane;
    }
    return QObject::eventFilter(watched, event);
}

QScopedValueRollback<bool> PanesScroll::held() { return QScopedValueRollback<bool>(m_isHeld, true); }

void PanesScroll::scrolled(ReaderPane &pane, int value)
{
    if (m_isHeld || pane.isHidden())
        return;
    if (m_tie == Tie::Compact) {
        if (&pane == m_leading) {
            follow();
            m_settling.start();
        }
        return;
    }
    const auto hold = held();
    if (ReaderPane &other = otherThan(pane); m_tie == Tie::Padded && !other.isHidden())
        other.verticalScrollBar()->setValue(value);
    keepPlace(pane);
}

void PanesScroll::keepPlace(const ReaderPane &pane)
{
    placeOf(pane) = pane.page().place();
    if (m_tie == Tie::Padded)
        placeOf(otherThan(pane)) = placeOf(pane);
}

// The end is reached in both languages, however long they are.
void PanesScroll::follow()
{
    if (m_tie != Tie::Compact)
        return;
    const auto hold = held();
    const QScrollBar *bar = m_leading->verticalScrollBar();
    ReaderPane &other = otherThan(*m_leading);
    if (bar->maximum() > 0 && bar->value() == bar->maximum())
        other.verticalScrollBar()->setValue(other.verticalScrollBar()->maximum());
    else
        other.goTo(placeBeside(*m_leading, other));
    keepPlace(*m_leading);
    keepPlace(other);
}

// The row at the top leads to the same one of the other language; a row that stands alone, to the last pair above it.
// What is longer in one language waits in the other at the next pair.
PanePlace PanesScroll::placeBeside(const ReaderPane &pane, const ReaderPane &other) const
{
    const auto isPair = [&](int row) { return pane.hasText(row) && other.hasText(row); };
    int row = pane.rowAtTop();
    int next = row + 1;
    while (row > 0 && !isPair(row))
        --row;
    while (next < pane.rows() && !isPair(next))
        ++next;
    const qreal distance = pane.verticalScrollBar()->value() - pane.rowTop(row);
    const qreal farthest
        = next < pane.rows() ? other.rowTop(next) - other.rowTop(row) : std::numeric_limits<qreal>::max();
    return { .row = row, .offset = std::min(distance, farthest) };
}

void PanesScroll::goToTop() { m_places = {}; }

void PanesScroll::gather(const ReaderPane &pane) { m_places.fill(pane.page().place()); }

bool PanesScroll::isInView(const ReaderPane &pane, int row) const
{
    const int top = pane.verticalScrollBar()->value();
    return row >= 0 && pane.rowTop(row) >= top && pane.rowTop(row) <= top + pane.viewport()->height();
}

void PanesScroll::holdRow(const ReaderPane &pane, int row)
{
    if (isInView(pane, row))
        m_places.fill({ .row = row, .offset = pane.verticalScrollBar()->value() - pane.rowTop(row) });
}

void PanesScroll::restore()
{
    const auto hold = held();
    for (ReaderPane *pane : m_panes)
        pane->goTo(placeOf(*pane));
    follow();
}

bool PanesScroll::isWhole(const ReaderPane &pane, int row) const
{
    const int top = pane.verticalScrollBar()->value();
    return pane.rowTop(row) >= top && pane.rowBottom(row) <= top + pane.viewport()->height();
}

// A row that is not whole on the screen is brought to its upper third, so that what follows can be read too; where the
// other language, which is longer, would not show it then, to its top.
void PanesScroll::showRow(ReaderPane &pane, int row)
{
    const auto isShown = [&] { return isWhole(pane, row) && (m_tie != Tie::Compact || isWhole(otherThan(pane), row)); };
    if (row < 0 || isShown())
        return;
    m_leading = &pane;
    pane.verticalScrollBar()->setValue(int(pane.rowTop(row) - qreal(pane.viewport()->height()) / 3));
    if (m_tie != Tie::Compact || isShown())
        return;
    pane.verticalScrollBar()->setValue(int(pane.rowTop(row)));
    if (isShown())
        return;
    m_settling.stop(); // at the end of the shorter language the other one is not led to its own
    const auto hold = held();
    otherThan(pane).goTo({ .row = row });
    keepPlace(otherThan(pane));
}

} // namespace Pistis
