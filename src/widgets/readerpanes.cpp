#include "widgets/readerpanes.h"

#include "widgets/paneinput.h"
#include "widgets/rowpadding.h"
#include "widgets/sentencehover.h"

#include <QApplication>

#include <algorithm>
#include <utility>

namespace Pistis {

namespace {

    constexpr int rowsPaddedAtOnce = 300;
    constexpr int paddingDelayMs = 120;

} // namespace

ReaderPanes::ReaderPanes(QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_greek(new ReaderPane(LessonLanguage::Greek))
    , m_english(new ReaderPane(LessonLanguage::English))
    , m_last(m_greek)
    , m_scroll(*m_greek, *m_english)
{
    m_greek->setObjectName("greekPane");
    m_english->setObjectName("englishPane");
    addWidget(m_greek);
    addWidget(m_english);
    setChildrenCollapsible(false);
    setHandleWidth(1);
    m_padding.setSingleShot(true);
    connect(&m_padding, &QTimer::timeout, this, &ReaderPanes::finishPadding);
    joinPane(*m_greek, LessonLanguage::Greek);
    joinPane(*m_english, LessonLanguage::English);
    m_input = new PaneInput(*this);
    connect(m_input, &PaneInput::zoomRequested, this, &ReaderPanes::zoomRequested);
    connect(m_input, &PaneInput::translationRequested, this, &ReaderPanes::translationRequested);
    new SentenceHover(*this);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) {
        if (now == m_greek || now == m_english)
            m_last = static_cast<ReaderPane *>(now);
    });
}

// What has the focus inside goes after this object is one no longer.
ReaderPanes::~ReaderPanes() { disconnect(qApp, nullptr, this, nullptr); }

void ReaderPanes::joinPane(ReaderPane &pane, LessonLanguage language)
{
    connect(&pane, &ReaderPane::rowEntered, this, &ReaderPanes::rowEntered);
    connect(&pane, &ReaderPane::rowEntered, this,
        [this, &pane, language] { markSentence(language, pane.caret().sentence()); });
    connect(&pane, &ReaderPane::practiceFollowed, this, &ReaderPanes::practiceFollowed);
    connect(&pane, &ReaderPane::widthChanged, this, &ReaderPanes::schedulePadding);
}

void ReaderPanes::fill(
    const LessonRows &rows, const ReaderStyle &greek, const ReaderStyle &english, const QSet<int> &translated)
{
    const auto hold = m_scroll.held();
    const auto look = [&](const ReaderStyle &own, const ReaderStyle &other) {
        return PaneLook {
            .own = own, .other = other, .isAlternating = m_mode == ReaderMode::Alternating, .translated = translated
        };
    };
    const std::array looks { look(greek, english), look(english, greek) };
    for (std::size_t side = 0; side < looks.size(); ++side)
        both()[side]->begin(looks[side]);
    // To lay out thousands of rows a second time, with the room that was found missing, takes as long as the first
    // time.
    RowPadding padding;
    if (isPadded())
        padding = rowPadding({ m_greek->expectedHeights(rows, looks[0]), m_english->expectedHeights(rows, looks[1]) });
    for (std::size_t side = 0; side < looks.size(); ++side) {
        ReaderPane *pane = both()[side];
        const int row = pane->currentRow();
        pane->fill(rows, looks[side], padding[side]);
        pane->setCurrentRow(row);
    }
    pad();
}

void ReaderPanes::replaceText(int row, const LessonRow &content)
{
    const auto hold = m_scroll.held();
    m_greek->replaceText(row, content);
    m_english->replaceText(row, content);
    schedulePadding();
}

void ReaderPanes::setTranslated(int row, const LessonRow &content, bool translated)
{
    const auto hold = m_scroll.held();
    m_greek->setTranslated(row, content, translated);
    m_english->setTranslated(row, content, translated);
}

void ReaderPanes::setMode(ReaderMode mode)
{
    const bool focused = m_greek->hasFocus() || m_english->hasFocus();
    keepInView();
    m_mode = mode;
    m_greek->setVisible(mode != ReaderMode::EnglishOnly);
    m_english->setVisible(mode == ReaderMode::SideBySide || mode == ReaderMode::EnglishOnly);
    m_input->setTranslates(mode == ReaderMode::GreekOnly || mode == ReaderMode::EnglishOnly);
    showStatus();
    tie();
    setFocusProxy(m_greek->isHidden() ? m_english : m_greek);
    if (focused)
        active().setFocus();
    schedulePadding();
}

void ReaderPanes::setTogether(bool together)
{
    keepInView();
    m_together = together;
    tie();
    if (together)
        gather();
    pad();
    if (together)
        setCurrentRow(active().currentRow());
    schedulePadding();
}

void ReaderPanes::setCompact(bool compact)
{
    keepInView();
    m_compact = compact;
    tie();
    if (!isApart())
        gather();
    pad();
    schedulePadding();
}

// The sentence that is read, or what is at the top where it is not in view, stands beside itself.
void ReaderPanes::gather()
{
    m_scroll.gather(active());
    holdRow(active().currentRow());
}

void ReaderPanes::goToTop()
{
    m_keepsRow = false;
    m_scroll.goToTop();
}

// Of padded rows one bar moves both languages; it stands at the right.
void ReaderPanes::tie()
{
    using enum PanesScroll::Tie;
    m_scroll.setTie(isApart() ? Apart : m_compact && areBothShown() ? Compact : Padded);
    m_greek->setVerticalScrollBarPolicy(isPadded() ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
}

void ReaderPanes::schedulePadding() { m_padding.start(m_greek->rows() > rowsPaddedAtOnce ? paddingDelayMs : 0); }

// Several changes may come before the rows have their heights: what was in view before the first of them counts.
void ReaderPanes::keepInView() { m_keepsRow |= m_scroll.isInView(active(), active().currentRow()); }

void ReaderPanes::showRow(int row)
{
    m_scroll.showRow(active(), row);
    m_keepsRow |= m_padding.isActive(); // rows still move
}

// Panes that come and go have their width only now.
void ReaderPanes::finishPadding()
{
    pad();
    if (std::exchange(m_keepsRow, false))
        showRow(active().currentRow());
}

void ReaderPanes::pad()
{
    if (m_greek->rows() == 0)
        return;
    const auto hold = m_scroll.held();
    QList<qreal> greek = m_greek->page().rowHeights();
    QList<qreal> english = m_english->page().rowHeights();
    if (isPadded()) {
        for (int row = 0; row < greek.size(); ++row)
            greek[row] = english[row] = std::max(greek.at(row), english.at(row));
    }
    m_greek->setRowHeights(greek);
    m_english->setRowHeights(english);
    m_scroll.restore();
}

void ReaderPanes::setCurrentRow(int row)
{
    if (isApart())
        return active().setCurrentRow(row);
    m_greek->setCurrentRow(row);
    m_english->setCurrentRow(row);
}

// A row of as many sentences in both languages has them in the same order; else all of the other side is meant.
void ReaderPanes::markSentence(LessonLanguage language, int sentence)
{
    ReaderPane &pane = language == LessonLanguage::Greek ? *m_greek : *m_english;
    ReaderPane &other = otherThan(pane);
    const int row = pane.currentRow();
    pane.markSentence(sentence);
    if (!isApart())
        other.markSentence(pane.sentences(row) == other.sentences(row) ? sentence : -1);
}

void ReaderPanes::hover(const ReaderPane &pane, int row, int sentence)
{
    ReaderPane &other = otherThan(pane);
    (&pane == m_greek ? m_greek : m_english)->hover(row, sentence);
    other.hover(row, row >= 0 && pane.sentences(row) == other.sentences(row) ? sentence : -1);
}

void ReaderPanes::switchPane()
{
    if (areBothShown())
        (m_last == m_greek ? m_english : m_greek)->setFocus(Qt::ShortcutFocusReason);
}

void ReaderPanes::setStatusShown(bool shown)
{
    if (std::exchange(m_showsStatus, shown) == shown)
        return;
    keepInView(); // rows get another width
    showStatus();
    schedulePadding();
}

void ReaderPanes::showStatus()
{
    m_greek->setStatusShown(m_showsStatus && !m_greek->isHidden());
    m_english->setStatusShown(m_showsStatus && m_greek->isHidden());
}

ReaderPane &ReaderPanes::active() const
{
    return m_greek->isHidden() || (areBothShown() && m_last == m_english) ? *m_english : *m_greek;
}

} // namespace Pistis
