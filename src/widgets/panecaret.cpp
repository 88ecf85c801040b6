#include "widgets/panecaret.h"

#include "widgets/panetext.h"
#include "widgets/sentencemarks.h"

#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace Pistis {

PaneCaret::PaneCaret(const QTextCursor &cursor, const PaneText &text, const SentenceMarks &sentences)
    : m_cursor(cursor)
    , m_text(text)
    , m_sentences(sentences)
{
}

int PaneCaret::sentence() const { return m_sentences.sentenceAt(m_cursor.blockNumber(), m_cursor.positionInBlock()); }

LessonLanguage PaneCaret::language() const
{
    return m_text.languageAt(m_cursor.blockNumber(), m_cursor.positionInBlock());
}

int PaneCaret::sentencesBefore(const LessonRow &row) const
{
    const QList<TextSpan> &spans = language() == LessonLanguage::Greek ? row.greekSentences : row.englishSentences;
    const int caret = m_cursor.positionInBlock() - m_text.startOf(m_cursor.blockNumber(), language());
    const auto begun = std::ranges::count_if(spans, [caret](const TextSpan &span) { return span.start <= caret; });
    return std::max(0, int(begun) - 1);
}

std::pair<int, int> PaneCaret::selectedRows() const
{
    const QTextDocument *document = m_cursor.document();
    return { document->findBlock(m_cursor.selectionStart()).blockNumber(),
        document->findBlock(m_cursor.selectionEnd()).blockNumber() };
}

} // namespace Pistis
