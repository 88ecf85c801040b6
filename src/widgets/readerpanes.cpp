#include "widgets/readerpanes.h"

#include "widgets/readerpane.h"
#include "widgets/sentencehover.h"

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
    new SentenceHover(*this);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) {
        if (now == m_greek || now == m_english)
            m_last = static_cast<ReaderPane *>(now);
    });
}

// What has the focus inside goes after this object is one no longer.
ReaderPanes::~ReaderPanes() { disconnect(qApp, nullptr, this, nullptr); }

void ReaderPanes::joinPane(ReaderPane *pane, ReaderPane *other)
{
    connect(pane, &ReaderPane::rowEntered, this, &ReaderPanes::rowEntered);
    connect(pane, &ReaderPane::rowEntered, this, [this, pane] {
        markSentence(pane == m_greek ? LessonLanguage::Greek : LessonLanguage::English, pane->sentenceAtCaret());
    });
    connect(pane, &ReaderPane::practiceFollowed, this, &ReaderPanes::practiceFollowed);
    connect(pane, &ReaderPane::zoomRequested, this, &ReaderPanes::zoomRequested);
    connect(pane, &ReaderPane::translationRequested, this, &ReaderPanes::translationRequested);
    connect(pane, &ReaderPane::widthChanged, this, &ReaderPanes::schedulePadding);
    connect(pane->verticalScrollBar(), &QScrollBar::valueChanged, this, [this, pane, other](int value) {
        if (m_moving || pane->isHidden())
            return;
        const QScopedValueRollback moving(m_moving, true);
        if (isPaired())
            other->verticalScrollBar()->setValue(value);
        keepPlace(pane);
    });
}

void ReaderPanes::fill(
    const LessonRows &rows, const ReaderStyle &greek, const ReaderStyle &english, const QSet<int> &translated)
{
    const QScopedValueRollback moving(m_moving, true);
    const auto fillPane = [&](ReaderPane *pane, const ReaderStyle &own, const ReaderStyle &other) {
        const int row = pane->currentRow();
        pane->fill(rows,
            { .own = own,
                .other = other,
                .isAlternating = m_mode == ReaderMode::Alternating,
                .translated = translated });
        pane->setCurrentRow(row);
    };
    fillPane(m_greek, greek, english);
    fillPane(m_english, english, greek);
    pad();
}

void ReaderPanes::replaceText(int row, const LessonRow &content)
{
    const QScopedValueRollback moving(m_moving, true);
    m_greek->replaceText(row, content);
    m_english->replaceText(row, content);
    schedulePadding();
}

void ReaderPanes::setTranslated(int row, const LessonRow &content, bool translated)
{
    const QScopedValueRollback moving(m_moving, true);
    m_greek->setTranslated(row, content, translated);
    m_english->setTranslated(row, content, translated);
}

void ReaderPanes::setMode(ReaderMode mode)
{
    const bool focused = m_greek->hasFocus() || m_english->hasFocus();
    const bool isOne = mode == ReaderMode::GreekOnly || mode == ReaderMode::EnglishOnly;
    m_mode = mode;
    m_greek->setVisible(mode != ReaderMode::EnglishOnly);
    m_english->setVisible(mode == ReaderMode::SideBySide || mode == ReaderMode::EnglishOnly);
    for (ReaderPane *pane : { m_greek, m_english })
        pane->setTranslates(isOne);
    setStatusShown(m_showsStatus);
    showBars();
    setFocusProxy(m_greek->isHidden() ? m_english : m_greek);
    if (focused)
        active().setFocus();
    schedulePadding();
}

bool ReaderPanes::areBothShown() const { return !m_greek->isHidden() && !m_english->isHidden(); }

void ReaderPanes::setTogether(bool together)
{
    m_together = together;
    showBars();
    if (together)
        holdRow(active().currentRow());
    pad();
    if (together)
        setCurrentRow(active().currentRow());
}

// Together one bar moves both; it stands at the right.
void ReaderPanes::showBars()
{
    m_greek->setVerticalScrollBarPolicy(isPaired() ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
}

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
    m_greek->goTo(m_greekPlace);
    m_english->goTo(m_englishPlace);
}

void ReaderPanes::keepPlace(const ReaderPane *pane)
{
    (pane == m_greek ? m_greekPlace : m_englishPlace) = pane->place();
    if (!isApart())
        m_greekPlace = m_englishPlace = pane->place();
}

void ReaderPanes::holdRow(int row)
{
    const ReaderPane &pane = active();
    const int top = pane.verticalScrollBar()->value();
    if (row < 0 || pane.rowTop(row) < top || pane.rowTop(row) > top + pane.viewport()->height())
        return;
    m_greekPlace = m_englishPlace = { .row = row, .offset = top - pane.rowTop(row) };
}

void ReaderPanes::goToTop() { m_greekPlace = m_englishPlace = {}; }

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
    if (areBothShown())
        (m_last == m_greek ? m_english : m_greek)->setFocus(Qt::ShortcutFocusReason);
}

LessonLanguage ReaderPanes::activeLanguage() const { return active().languageAtCaret(); }

void ReaderPanes::setStatusShown(bool shown)
{
    m_showsStatus = shown;
    m_greek->setStatusShown(shown && !m_greek->isHidden());
    m_english->setStatusShown(shown && m_greek->isHidden());
}

ReaderPane &ReaderPanes::active() const
{
    return m_greek->isHidden() || (areBothShown() && m_last == m_english) ? *m_english : *m_greek;
}

} // namespace Pistis
