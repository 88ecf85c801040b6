#pragma once

#include "core/readingletters.h"
#include "models/lessonsearch.h"
#include "widgets/readermode.h"

#include <QSet>
#include <QWidget>

namespace Pistis {

class PlaceLine;
class ReaderPanes;

// The lesson in two languages side by side, row beside row.
class LessonReader : public QWidget
{
    Q_OBJECT

public:
    using Mode = ReaderMode;

    explicit LessonReader(QWidget *parent = nullptr);

    void setRows(const LessonRows &rows);
    void setPictureFolder(const QString &folder); // of the lesson's pack, before its rows
    const LessonRows &rows() const { return m_rows; }
    void setLiveLine(Practice practice, const QString &greek, const QString &english);

    void setTogether(bool together);
    bool isTogether() const;
    void setMode(Mode mode);
    Mode mode() const { return m_mode; }

    int currentSentence() const; // from 0
    int sentences() const { return sentenceCount(m_rows); }
    void setCurrentSentence(int sentence);
    int currentRow() const { return m_currentRow; }
    qsizetype currentLink() const; // -1: there is none
    QString selectedWords() const; // a few of one row; empty for none or many
    int currentRowOf(LessonLanguage language) const; // differs while the languages scroll apart

    // Other rows of the same lesson; the reader stays with the link of this number.
    void changeRows(const LessonRows &rows, int link);
    ReaderPanes &panes() const { return *m_panes; }

    PlaceLine &placeLine() const { return *m_place; }

    void setHits(const LessonHits &hits); // marked in both languages
    void showHit(int hit);

    qreal pointSize() const;
    int zoom() const { return m_zoom; }
    void setZoom(int steps);
    const ReadingLetters &letters(LessonLanguage language) const;
    void setLetters(LessonLanguage language, const ReadingLetters &letters);

public Q_SLOTS:
    void goToNext() { step(1); }
    void goToPrevious() { step(-1); }
    void toggleTranslation(); // of the current row, where one language is read
    void zoomIn() { setZoom(m_zoom + 1); }
    void zoomOut() { setZoom(m_zoom - 1); }
    void resetZoom() { setZoom(0); }
    void changeSize(int steps); // of the language that has the focus
    void resetSize();

Q_SIGNALS:
    void practiceFollowed(Pistis::Practice practice);
    void currentSentenceChanged(int sentence);
    void rowsChanged();
    void zoomChanged(int steps);
    void lettersChanged(Pistis::LessonLanguage language);
    void modeChanged(Pistis::ReaderMode mode);
    void togetherChanged(bool together);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addShortcuts();
    void fill();
    void showPosition();
    void setCurrentRow(int row);
    void setTranslated(int row, bool translated);
    void step(int direction);

    ReaderPanes *m_panes;
    PlaceLine *m_place;
    LessonRows m_rows; // as shown, with the live lines
    LiveLines m_liveLines;
    LessonHits m_hits;
    QSet<int> m_translated; // rows
    Mode m_mode = Mode::SideBySide;
    int m_zoom = 0;
    ReadingLetters m_greekLetters;
    ReadingLetters m_englishLetters;
    int m_currentRow = -1;
};

} // namespace Pistis
