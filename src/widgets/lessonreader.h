#pragma once

#include "models/lessonsearch.h"
#include "widgets/readermode.h"

#include <QSet>
#include <QWidget>

namespace Pistis {

class PlaceLine;
class ReaderPanes;
class ReaderSizes;

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
    // Other rows of the same lesson; the reader stays with the link of this number.
    void changeRows(const LessonRows &rows, int link);

    void setTogether(bool together);
    bool isTogether() const;
    void setCompact(bool compact); // rows as high as their own text
    bool isCompact() const;
    void setMode(Mode mode);
    Mode mode() const { return m_mode; }

    int currentSentence() const; // from 0
    int sentences() const { return sentenceCount(m_rows); }
    void setCurrentSentence(int sentence);
    int currentRow() const { return m_currentRow; }
    int currentRowOf(LessonLanguage language) const; // differs while the languages scroll apart
    qsizetype currentLink() const; // -1: there is none
    QString selectedWords() const; // a few of one row; empty for none or many

    ReaderPanes &panes() const { return *m_panes; }
    ReaderSizes &sizes() const { return *m_sizes; }
    PlaceLine &placeLine() const { return *m_place; }

    void setHits(const LessonHits &hits); // marked in both languages
    void showHit(int hit);

public Q_SLOTS:
    void goToNext() { step(1); }
    void goToPrevious() { step(-1); }
    void toggleTranslation(); // of the current row, where one language is read

Q_SIGNALS:
    void practiceFollowed(Pistis::Practice practice);
    void currentSentenceChanged(int sentence);
    void rowsChanged();
    void modeChanged(Pistis::ReaderMode mode);
    void togetherChanged(bool together);
    void compactChanged(bool compact);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void fillAnew(); // rows may have other numbers
    void showPosition();
    void setCurrentRow(int row);
    void setTranslated(int row, bool translated);
    void step(int direction);

    ReaderPanes *m_panes;
    ReaderSizes *m_sizes;
    PlaceLine *m_place;
    LessonRows m_rows; // as shown, with the live lines
    LiveLines m_liveLines;
    LessonHits m_hits;
    QSet<int> m_translated; // rows
    Mode m_mode = Mode::SideBySide;
    int m_currentRow = -1;
};

} // namespace Pistis
