#include "widgets/lessonreader.h"

#include "widgets/readerpane.h"
#include "widgets/readerpanes.h"
#include "widgets/readerstyle.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace Pistis {

namespace {

    constexpr qreal smallestPointSize = 12.5;
    constexpr int smallestZoom = -5;
    constexpr int largestZoom = 12;

} // namespace

LessonReader::LessonReader(QWidget *parent)
    : QWidget(parent)
    , m_panes(new ReaderPanes)
    , m_position(new QLabel)
{
    m_panes->setObjectName("readerSplitter");
    m_position->setObjectName("positionLabel");
    m_position->setContentsMargins(16, 4, 16, 4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_panes, 1);
    layout->addWidget(m_position);

    connect(m_panes, &ReaderPanes::rowEntered, this, [this](int row) {
        setCurrentRow(row);
        // Where the mouse points, the page stays; the keys bring the whole sentence with its first line.
        if (QApplication::mouseButtons() == Qt::NoButton)
            m_panes->showRow(m_currentRow);
    });
    connect(m_panes, &ReaderPanes::practiceFollowed, this, &LessonReader::practiceFollowed);
    connect(m_panes, &ReaderPanes::zoomRequested, this, [this](int steps) { setZoom(m_zoom + steps); });
    addShortcuts();
    setFocusProxy(m_panes);
    setMode(Mode::SideBySide);
}

void LessonReader::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto receiver, auto slot) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, receiver, slot);
    };
    add(Qt::ALT | Qt::Key_Down, this, &LessonReader::goToNext);
    add(Qt::ALT | Qt::Key_Up, this, &LessonReader::goToPrevious);
    add(Qt::Key_F6, m_panes, &ReaderPanes::switchPane);
    add(Qt::CTRL | Qt::Key_Plus, this, &LessonReader::zoomIn);
    add(Qt::CTRL | Qt::Key_Equal, this, &LessonReader::zoomIn);
    add(Qt::CTRL | Qt::Key_Minus, this, &LessonReader::zoomOut);
    add(Qt::CTRL | Qt::Key_0, this, &LessonReader::resetZoom);
}

void LessonReader::setRows(const LessonRows &rows)
{
    m_rows = withLiveLines(rows, m_liveLines);
    m_currentRow = rowOfSentence(m_rows, 0);
    m_hits.clear();
    m_panes->goToTop();
    fill();
    Q_EMIT rowsChanged();
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
        m_hits.clear();
        fill();
        Q_EMIT rowsChanged();
        return;
    }
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).kind == LessonRow::Kind::LiveLine && m_rows.at(row).practice == practice)
            m_panes->replaceText(row, m_rows.at(row), style());
    }
}

qreal LessonReader::pointSize() const
{
    const qreal base = std::max(smallestPointSize, QApplication::font().pointSizeF() * 1.1);
    return base * std::pow(1.1, m_zoom);
}

ReaderStyle LessonReader::style() const { return { pointSize(), palette() }; }

void LessonReader::fill()
{
    m_panes->fill(m_rows, style());
    m_panes->setCurrentRow(m_currentRow);
    setHits(m_hits);
    showPosition();
}

void LessonReader::setMode(Mode mode)
{
    const bool changed = m_mode != mode;
    m_mode = mode;
    m_panes->show(mode != Mode::EnglishOnly, mode != Mode::GreekOnly);
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
    m_panes->showRow(row);
}

void LessonReader::setCurrentRow(int row)
{
    if (row == m_currentRow || row < 0 || row >= m_rows.size() || sentenceCount(m_rows.at(row)) == 0)
        return;
    m_currentRow = row;
    m_panes->setCurrentRow(row);
    showPosition();
    Q_EMIT currentSentenceChanged(currentSentence());
}

void LessonReader::setHits(const LessonHits &hits)
{
    m_hits = hits;
    m_panes->greek().setHits(hits);
    m_panes->english().setHits(hits);
}

void LessonReader::showHit(int hit)
{
    const LessonHit &shown = m_hits.at(hit);
    setCurrentRow(shown.row);
    m_panes->greek().showHit(hit);
    m_panes->english().showHit(hit);
    m_panes->showRow(shown.row);
}

void LessonReader::goToNext() { step(1); }

void LessonReader::goToPrevious() { step(-1); }

void LessonReader::step(int direction)
{
    int row = m_currentRow + direction;
    while (row >= 0 && row < m_rows.size() && sentenceCount(m_rows.at(row)) == 0)
        row += direction;
    setCurrentRow(row);
    m_panes->showRow(m_currentRow);
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
