#include "widgets/lessonreader.h"

#include "widgets/placeline.h"
#include "widgets/readerkeys.h"
#include "widgets/readerpane.h"
#include "widgets/readerpanes.h"
#include "widgets/readersizes.h"

#include <QApplication>
#include <QEvent>
#include <QVBoxLayout>

namespace Pistis {

LessonReader::LessonReader(QWidget *parent)
    : QWidget(parent)
    , m_panes(new ReaderPanes)
    , m_sizes(new ReaderSizes(this))
    , m_place(new PlaceLine)
{
    m_panes->setObjectName("readerSplitter");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_panes, 1);
    layout->addWidget(m_place);

    connect(m_panes, &ReaderPanes::rowEntered, this, [this](int row) {
        setCurrentRow(row);
        // Where the mouse points, the page stays; the keys bring the whole sentence with its first line.
        if (QApplication::mouseButtons() == Qt::NoButton)
            m_panes->showRow(m_currentRow);
    });
    connect(m_panes, &ReaderPanes::practiceFollowed, this, &LessonReader::practiceFollowed);
    connect(m_panes, &ReaderPanes::zoomRequested, m_sizes,
        [this](int steps) { m_sizes->setZoom(m_sizes->zoom() + steps); });
    connect(m_sizes, &ReaderSizes::zoomChanged, this, &LessonReader::fill);
    connect(m_sizes, &ReaderSizes::lettersChanged, this, &LessonReader::fill);
    connect(m_panes, &ReaderPanes::translationRequested, this, &LessonReader::toggleTranslation);
    addReaderKeys(*this);
    setFocusProxy(m_panes);
    setMode(Mode::SideBySide);
}

void LessonReader::setRows(const LessonRows &rows)
{
    m_rows = withLiveLines(rows, m_liveLines);
    m_currentRow = rowOfSentence(m_rows, 0);
    m_panes->goToTop();
    fillAnew();
    Q_EMIT currentSentenceChanged(currentSentence());
}

void LessonReader::setPictureFolder(const QString &folder)
{
    for (ReaderPane *pane : m_panes->both())
        pane->setPictureFolder(folder);
}

void LessonReader::changeRows(const LessonRows &rows, int link)
{
    m_panes->holdRow(m_currentRow);
    m_rows = withLiveLines(rows, m_liveLines);
    const int row = rowOfLink(m_rows, link);
    m_currentRow = row >= 0 ? row : rowOfSentence(m_rows, sentences());
    fillAnew();
    m_panes->showRow(m_currentRow);
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
        return fillAnew();
    }
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).kind == LessonRow::Kind::LiveLine && m_rows.at(row).practice == practice)
            m_panes->replaceText(row, m_rows.at(row));
    }
}

void LessonReader::fillAnew()
{
    m_hits.clear();
    m_translated.clear();
    fill();
    for (ReaderPane *pane : m_panes->both()) // also apart: the row of the other one may be another now
        pane->setCurrentRow(m_currentRow);
    showPosition();
    Q_EMIT rowsChanged();
}

void LessonReader::fill()
{
    const auto [greek, english] = m_sizes->styles(palette());
    m_panes->fill(m_rows, greek, english, m_translated);
    m_panes->setCurrentRow(m_currentRow);
    setHits(m_hits);
    showPosition();
}

bool LessonReader::isTogether() const { return m_panes->isTogether(); }

void LessonReader::setTogether(bool together)
{
    if (together == isTogether())
        return;
    m_panes->setTogether(together);
    showPosition();
    Q_EMIT togetherChanged(together);
}

bool LessonReader::isCompact() const { return m_panes->isCompact(); }

void LessonReader::setCompact(bool compact)
{
    if (compact == isCompact())
        return;
    m_panes->setCompact(compact);
    Q_EMIT compactChanged(compact);
}

qsizetype LessonReader::currentLink() const { return linkOfRow(m_rows, m_currentRow); }

QString LessonReader::selectedWords() const
{
    constexpr qsizetype most = 60; // characters: more are a sentence
    const auto [first, last] = m_panes->active().caret().selectedRows();
    const QString words = m_panes->active().textCursor().selectedText().simplified();
    return first == last && first == m_currentRow && words.size() <= most ? words : QString();
}

int LessonReader::currentRowOf(LessonLanguage language) const
{
    return (language == LessonLanguage::Greek ? m_panes->greek() : m_panes->english()).currentRow();
}

void LessonReader::setMode(Mode mode)
{
    const bool changed = m_mode != mode;
    const bool refills
        = changed && (m_mode == Mode::Alternating || mode == Mode::Alternating || !m_translated.isEmpty());
    m_panes->holdRow(m_currentRow);
    m_mode = mode;
    m_panes->setMode(mode);
    if (refills) {
        m_translated.clear();
        fill();
    }
    if (changed)
        Q_EMIT modeChanged(mode);
}

void LessonReader::toggleTranslation()
{
    if (m_currentRow < 0 || (m_mode != Mode::GreekOnly && m_mode != Mode::EnglishOnly))
        return;
    setTranslated(m_currentRow, !m_translated.contains(m_currentRow));
    m_panes->showRow(m_currentRow);
}

void LessonReader::setTranslated(int row, bool translated)
{
    if (translated)
        m_translated.insert(row);
    else
        m_translated.remove(row);
    m_panes->setTranslated(row, m_rows.at(row), translated);
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
    if ((row == m_currentRow && !m_panes->isApart()) || row < 0 || row >= m_rows.size()
        || sentenceCount(m_rows.at(row)) == 0)
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
    const auto hidden = shown.language == LessonLanguage::Greek ? Mode::EnglishOnly : Mode::GreekOnly;
    if (m_mode == hidden && !m_translated.contains(shown.row))
        setTranslated(shown.row, true);
    m_panes->greek().showHit(hit);
    m_panes->english().showHit(hit);
    m_panes->showRow(shown.row);
}

void LessonReader::step(int direction)
{
    const int from = m_panes->isApart() ? m_panes->active().currentRow() : m_currentRow;
    setCurrentRow(nextPair(m_rows, from, direction));
    m_panes->showRow(m_currentRow);
}

void LessonReader::showPosition()
{
    const bool isApart = m_panes->isApart();
    m_place->showPlace(m_rows, isApart ? currentRowOf(LessonLanguage::Greek) : m_currentRow,
        isApart ? currentRowOf(LessonLanguage::English) : m_currentRow);
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
