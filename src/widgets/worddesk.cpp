#include "widgets/worddesk.h"

#include "models/wordsenses.h"
#include "widgets/lessonreader.h"
#include "widgets/readerpane.h"
#include "widgets/readerpanes.h"
#include "widgets/wordpopup.h"

#include <QAction>
#include <QEvent>
#include <QTextCursor>
#include <QtConcurrentRun>

namespace Pistis {

WordDesk::WordDesk(LessonReader &reader, QAction &action, const Loader &loader, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_loader(loader)
{
    connect(&action, &QAction::triggered, this, &WordDesk::explainInFocus);
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
    if (m_lexicon) {
        auto *popup = new WordPopup(pane);
        popup->showAt(place, sensesHtml(word, sensesOf(word, m_glossary, *m_lexicon)));
        return;
    }
    m_loading(QtConcurrent::run(m_loader), this, [this, pane, word, place](const Lexicon &lexicon) {
        m_lexicon = std::make_shared<const Lexicon>(lexicon);
        if (pane->hasFocus()) // else the reader has gone on meanwhile
            show(pane, word, place);
    });
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
