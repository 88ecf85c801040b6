#pragma once

#include "models/lessonrows.h"

#include <QTextCursor>

namespace Pistis {

class PaneText;
class SentenceMarks;

// Where in the rows of a pane its caret is.
class PaneCaret
{
public:
    PaneCaret(const QTextCursor &cursor, const PaneText &text, const SentenceMarks &sentences);

    int sentence() const; // of its row, in the pane's own language; -1: in none
    LessonLanguage language() const; // the other one's words may stand below
    int sentencesBefore(const LessonRow &row) const; // in that language
    std::pair<int, int> selectedRows() const; // first and last

private:
    const QTextCursor m_cursor;
    const PaneText &m_text;
    const SentenceMarks &m_sentences;
};

} // namespace Pistis
