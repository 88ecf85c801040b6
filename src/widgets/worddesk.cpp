#include "widgets/worddesk.h"

#include "models/wordsenses.h"
#include "widgets/lessonreader.h"
#include "widgets/readerlexicon.h"
#include "widgets/readerpane.h"
#include "widgets/readerpanes.h"
#include "widgets/wordpopup.h"

#include <QAction>
#include <QEvent>
#include <QTextCursor>

#include <utility>

namespace Pistis {

WordDesk::WordDesk(LessonReader &reader, QAction &action, ReaderLexicon &lexicon, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_lexicon(lexicon)
{
    connect(&action, &QAction::triggered, this, &WordDesk::explainInFocus);
    connect(&lexicon, &ReaderLexicon::loaded, this, [this] {
        if (const auto tell = std::exchange(m_waiting, {}))
            tell();
    });
    for (ReaderPane *pane : reader.panes().both())
        pane->viewport()->installEventFilter(this);
}

void WordDesk::explainInFocus()
{
    ReaderPane *found = nullptr;
    for (ReaderPane *pane : m_reader.panes().both()) {
        if (!pane->isHidden() && (!found || pane->hasFocus()))
            found = pane;
    }
    if (found)
        explain(found);
}

void WordDesk::explain(ReaderPane *pane)
{
    QTextCursor cursor = pane->textCursor();
    if (!cursor.hasSelection())
        cursor.select(QTextCursor::WordUnderCursor);
    const QString word = cursor.selectedText().simplified().section(u' ', 0, 0);
    QTextCursor start(cursor);
    start.setPosition(cursor.selectionStart());
    const QRect place = pane->cursorRect(start);
    if (word.isEmpty())
        return;
    show(pane, word, QRect(pane->viewport()->mapToGlobal(place.topLeft()), place.size()));
}

void WordDesk::show(ReaderPane *pane, const QString &word, const QRect &place)
{
    if (const Lexicon *lexicon = m_lexicon.wanted()) {
        auto *popup = new WordPopup(pane);
        popup->showAt(place, sensesHtml(word, sensesOf(word, m_glossary, *lexicon)));
        return;
    }
    m_waiting = [this, pane, word, place] {
        if (pane->hasFocus()) // else the reader has gone on meanwhile
            show(pane, word, place);
    };
}

bool WordDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonDblClick) {
        if (auto *pane = qobject_cast<ReaderPane *>(watched->parent())) // the pane chooses the word first
            QMetaObject::invokeMethod(
                this, [this, pane] { explain(pane); }, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Pistis
