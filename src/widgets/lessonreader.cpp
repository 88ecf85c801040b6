#include "widgets/lessonreader.h"

#include "widgets/readerpane.h"
#include "widgets/readerstyle.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace Pistis {

namespace {

    constexpr qreal smallestPointSize = 12.5;
    constexpr int smallestZoom = -5;
    constexpr int largestZoom = 12;
    constexpr int rowsPaddedAtOnce = 300;
    constexpr int paddingDelayMs = 120;

} // namespace

LessonReader::LessonReader(QWidget *parent)
    : QWidget(parent)
    , m_greek(new ReaderPane(ReaderPane::Side::Greek))
    , m_english(new ReaderPane(ReaderPane::Side::English))
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_position(new QLabel)
{
    m_greek->setObjectName("greekPane");
    m_english->setObjectName("englishPane");
    m_splitter->setObjectName("readerSplitter");
    m_position->setObjectName("positionLabel");
    m_position->setContentsMargins(16, 4, 16, 4);

    m_splitter->addWidget(m_greek);
    m_splitter->addWidget(m_english);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_position);

    m_padding.setSingleShot(true);
    connect(&m_padding, &QTimer::timeout, this, &LessonReader::pad);
    joinPane(m_greek, m_english);
    joinPane(m_english, m_greek);
    addShortcuts();
    setFocusProxy(m_greek);
    setMode(Mode::SideBySide);
}

void LessonReader::joinPane(ReaderPane *pane, ReaderPane *other)
{
    connect(pane, &ReaderPane::rowEntered, this, [this](int row) {
        setCurrentRow(row);
        // Where the mouse points, the page stays; the keys bring the whole sentence with its first line.
        if (QApplication::mouseButtons() == Qt::NoButton)
            showRow(m_currentRow);
    });
    connect(pane, &ReaderPane::practiceFollowed, this, &LessonReader::practiceFollowed);
    connect(pane, &ReaderPane::zoomRequested, this, [this](int steps) { setZoom(m_zoom + steps); });
    connect(pane, &ReaderPane::widthChanged, this, &LessonReader::schedulePadding);
    connect(pane->verticalScrollBar(), &QScrollBar::valueChanged, this, [this, pane, other](int value) {
        if (m_moving || pane->isHidden())
            return;
        const QScopedValueRollback moving(m_moving, true);
        other->verticalScrollBar()->setValue(value);
        keepPlace();
    });
}

void LessonReader::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto slot) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    add(Qt::ALT | Qt::Key_Down, &LessonReader::goToNext);
    add(Qt::ALT | Qt::Key_Up, &LessonReader::goToPrevious);
    add(Qt::Key_F6, &LessonReader::switchPane);
    add(Qt::CTRL | Qt::Key_Plus, &LessonReader::zoomIn);
    add(Qt::CTRL | Qt::Key_Equal, &LessonReader::zoomIn);
    add(Qt::CTRL | Qt::Key_Minus, &LessonReader::zoomOut);
    add(Qt::CTRL | Qt::Key_0, &LessonReader::resetZoom);
}

void LessonReader::setRows(const LessonRows &rows)
{
    m_rows = withLiveLines(rows, m_liveLines);
    m_currentRow = rowOfSentence(m_rows, 0);
    m_placeRow = 0;
    m_placeOffset = 0;
    fill();
    Q_EMIT currentSentenceChanged(currentSentence());
}

void LessonReader::setLiveLine(Practice practice, const QString &greek, const QString &english)
{
    const int sentence = currentSentence();
    const bool known = m_liveLines.contains(practice);
    m_liveLines.insert(practice, { greek, english });
    m_rows = withLiveLines(m_rows, m_liveLines);
    if (!known) {
        m_currentRow = rowOfSentence(m_rows, sentence);
        fill();
        return;
    }
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).kind != LessonRow::Kind::LiveLine || m_rows.at(row).practice != practice)
            continue;
        m_greek->replaceText(row, m_rows.at(row), style());
        m_english->replaceText(row, m_rows.at(row), style());
    }
    schedulePadding();
}

qreal LessonReader::pointSize() const
{
    const qreal base = std::max(smallestPointSize, QApplication::font().pointSizeF() * 1.1);
    return base * std::pow(1.1, m_zoom);
}

ReaderStyle LessonReader::style() const { return { pointSize(), palette() }; }

void LessonReader::fill()
{
    const QScopedValueRollback moving(m_moving, true);
    const ReaderStyle look = style();
    m_greek->fill(m_rows, look);
    m_english->fill(m_rows, look);
    m_greek->setCurrentRow(m_currentRow);
    m_english->setCurrentRow(m_currentRow);
    pad();
    showPosition();
}

void LessonReader::schedulePadding() { m_padding.start(m_rows.size() > rowsPaddedAtOnce ? paddingDelayMs : 0); }

void LessonReader::pad()
{
    const QScopedValueRollback moving(m_moving, true);
    if (m_rows.isEmpty())
        return;
    QList<qreal> greek = m_greek->rowHeights();
    QList<qreal> english = m_english->rowHeights();
    if (m_mode == Mode::SideBySide) {
        for (int row = 0; row < greek.size(); ++row)
            greek[row] = english[row] = std::max(greek.at(row), english.at(row));
    }
    m_greek->setRowHeights(greek);
    m_english->setRowHeights(english);
    restorePlace();
}

void LessonReader::keepPlace()
{
    const ReaderPane *pane = activePane();
    m_placeRow = pane->rowAtTop();
    m_placeOffset = pane->verticalScrollBar()->value() - pane->rowTop(m_placeRow);
}

void LessonReader::restorePlace()
{
    for (ReaderPane *pane : { m_greek, m_english }) {
        const bool atStart = m_placeRow == 0 && m_placeOffset <= 0;
        pane->verticalScrollBar()->setValue(atStart ? 0 : int(pane->rowTop(m_placeRow) + m_placeOffset));
    }
}

void LessonReader::setMode(Mode mode)
{
    const bool changed = m_mode != mode;
    m_mode = mode;
    const bool focused = m_greek->hasFocus() || m_english->hasFocus();
    m_greek->setVisible(mode != Mode::EnglishOnly);
    m_english->setVisible(mode != Mode::GreekOnly);
    // Side by side one bar moves both; it stands at the right.
    m_greek->setVerticalScrollBarPolicy(mode == Mode::SideBySide ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setFocusProxy(mode == Mode::EnglishOnly ? m_english : m_greek);
    if (focused)
        activePane()->setFocus();
    schedulePadding();
    if (changed)
        Q_EMIT modeChanged(mode);
}

void LessonReader::setZoom(int steps)
{
    const int bounded = std::clamp(steps, smallestZoom, largestZoom);
    if (bounded == m_zoom)
        return;
    m_zoom = bounded;
    fill();
    Q_EMIT zoomChanged(bounded);
}

int LessonReader::currentSentence() const { return m_currentRow < 0 ? 0 : sentenceOfRow(m_rows, m_currentRow); }

void LessonReader::setCurrentSentence(int sentence)
{
    const int row = rowOfSentence(m_rows, sentence);
    setCurrentRow(row);
    showRow(row);
}

void LessonReader::setCurrentRow(int row)
{
    if (row == m_currentRow || row < 0 || row >= m_rows.size() || sentenceCount(m_rows.at(row)) == 0)
        return;
    m_currentRow = row;
    const QScopedValueRollback moving(m_moving, true);
    m_greek->setCurrentRow(row);
    m_english->setCurrentRow(row);
    showPosition();
    Q_EMIT currentSentenceChanged(currentSentence());
}

void LessonReader::goToNext() { step(1); }

void LessonReader::goToPrevious() { step(-1); }

void LessonReader::step(int direction)
{
    int row = m_currentRow + direction;
    while (row >= 0 && row < m_rows.size() && sentenceCount(m_rows.at(row)) == 0)
        row += direction;
    setCurrentRow(row);
    showRow(m_currentRow);
}

// A row that is not whole on the screen is brought to its upper third, so that what follows can be read too.
void LessonReader::showRow(int row)
{
    if (row < 0)
        return;
    const ReaderPane *pane = activePane();
    QScrollBar *bar = pane->verticalScrollBar();
    const qreal height = pane->viewport()->height();
    if (pane->rowTop(row) >= bar->value() && pane->rowBottom(row) <= bar->value() + height)
        return;
    bar->setValue(int(pane->rowTop(row) - height / 3));
}

void LessonReader::switchPane()
{
    if (m_mode == Mode::SideBySide)
        (m_greek->hasFocus() ? m_english : m_greek)->setFocus(Qt::ShortcutFocusReason);
}

ReaderPane *LessonReader::activePane() const
{
    if (m_mode == Mode::EnglishOnly || (m_mode == Mode::SideBySide && m_english->hasFocus()))
        return m_english;
    return m_greek;
}

void LessonReader::showPosition()
{
    if (m_currentRow < 0)
        return m_position->setText({});
    const int first = currentSentence() + 1;
    const int count = sentenceCount(m_rows.at(m_currentRow));
    m_position->setText(count == 1 ? tr("Sentence %1 of %2").arg(first).arg(sentences())
                                   : tr("Sentences %1 to %2 of %3").arg(first).arg(first + count - 1).arg(sentences()));
}

void LessonReader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showPosition();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)
        fill();
}

} // namespace Pistis
