#include "widgets/readerpanes.h"

#include "widgets/readerpane.h"

#include <QApplication>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace Pistis {

namespace {

    constexpr int rowsPaddedAtOnce = 300;
    constexpr int paddingDelayMs = 120;

} // namespace

ReaderPanes::ReaderPanes(QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_greek(new ReaderPane(ReaderPane::Side::Greek))
    , m_english(new ReaderPane(ReaderPane::Side::English))
    , m_last(m_greek)
{
    m_greek->setObjectName("greekPane");
    m_english->setObjectName("englishPane");
    addWidget(m_greek);
    addWidget(m_english);
    setChildrenCollapsible(false);
    setHandleWidth(1);
    m_padding.setSingleShot(true);
    connect(&m_padding, &QTimer::timeout, this, &ReaderPanes::pad);
    joinPane(m_greek, m_english);
    joinPane(m_english, m_greek);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) {
        if (now == m_greek || now == m_english)
            m_last = static_cast<ReaderPane *>(now);
    });
}

void ReaderPanes::joinPane(ReaderPane *pane, ReaderPane *other)
{
    connect(pane, &ReaderPane::rowEntered, this, &ReaderPanes::rowEntered);
    connect(pane, &ReaderPane::practiceFollowed, this, &ReaderPanes::practiceFollowed);
    connect(pane, &ReaderPane::zoomRequested, this, &ReaderPanes::zoomRequested);
    connect(pane, &ReaderPane::widthChanged, this, &ReaderPanes::schedulePadding);
    connect(pane->verticalScrollBar(), &QScrollBar::valueChanged, this, [this, pane, other](int value) {
        if (m_moving || pane->isHidden())
            return;
        const QScopedValueRollback moving(m_moving, true);
        other->verticalScrollBar()->setValue(value);
        keepPlace();
    });
}

void ReaderPanes::fill(const LessonRows &rows, const ReaderStyle &style)
{
    const QScopedValueRollback moving(m_moving, true);
    m_greek->fill(rows, style);
    m_english->fill(rows, style);
    pad();
}

void ReaderPanes::replaceText(int row, const LessonRow &content, const ReaderStyle &style)
{
    m_greek->replaceText(row, content, style);
    m_english->replaceText(row, content, style);
    schedulePadding();
}

void ReaderPanes::show(bool greek, bool english)
{
    const bool focused = m_greek->hasFocus() || m_english->hasFocus();
    m_greek->setVisible(greek);
    m_english->setVisible(english);
    // Side by side one bar moves both; it stands at the right.
    m_greek->setVerticalScrollBarPolicy(isPaired() ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setFocusProxy(greek ? m_greek : m_english);
    if (focused)
        active().setFocus();
    schedulePadding();
}

bool ReaderPanes::isPaired() const { return !m_greek->isHidden() && !m_english->isHidden(); }

void ReaderPanes::schedulePadding() { m_padding.start(m_greek->rows() > rowsPaddedAtOnce ? paddingDelayMs : 0); }

void ReaderPanes::pad()
{
    const QScopedValueRollback moving(m_moving, true);
    if (m_greek->rows() == 0)
        return;
    QList<qreal> greek = m_greek->rowHeights();
    QList<qreal> english = m_english->rowHeights();
    if (isPaired()) {
        for (int row = 0; row < greek.size(); ++row)
            greek[row] = english[row] = std::max(greek.at(row), english.at(row));
    }
    m_greek->setRowHeights(greek);
    m_english->setRowHeights(english);
    restorePlace();
}

void ReaderPanes::keepPlace()
{
    const ReaderPane &pane = active();
    m_placeRow = pane.rowAtTop();
    m_placeOffset = pane.verticalScrollBar()->value() - pane.rowTop(m_placeRow);
}

void ReaderPanes::restorePlace()
{
    for (ReaderPane *pane : { m_greek, m_english }) {
        const bool atStart = m_placeRow == 0 && m_placeOffset <= 0;
        pane->verticalScrollBar()->setValue(atStart ? 0 : int(pane->rowTop(m_placeRow) + m_placeOffset));
    }
}

void ReaderPanes::goToTop()
{
    m_placeRow = 0;
    m_placeOffset = 0;
}

void ReaderPanes::setCurrentRow(int row)
{
    m_greek->setCurrentRow(row);
    m_english->setCurrentRow(row);
}

// A row that is not whole on the screen is brought to its upper third, so that what follows can be read too.
void ReaderPanes::showRow(int row)
{
    if (row < 0)
        return;
    const ReaderPane &pane = active();
    QScrollBar *bar = pane.verticalScrollBar();
    const qreal height = pane.viewport()->height();
    if (pane.rowTop(row) >= bar->value() && pane.rowBottom(row) <= bar->value() + height)
        return;
    bar->setValue(int(pane.rowTop(row) - height / 3));
}

void ReaderPanes::switchPane()
{
    if (isPaired())
        (m_last == m_greek ? m_english : m_greek)->setFocus(Qt::ShortcutFocusReason);
}

ReaderPane &ReaderPanes::active() const
{
    return m_greek->isHidden() || (isPaired() && m_last == m_english) ? *m_english : *m_greek;
}

} // namespace Pistis
