#include "widgets/pairmenu.h"

#include "widgets/lessonreader.h"
#include "widgets/readerpane.h"
#include "widgets/readerpanes.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

namespace Pistis {

using namespace Qt::StringLiterals;

namespace {

    bool isSelected(const ReaderPane &pane, const QPoint &point)
    {
        const QTextCursor cursor = pane.textCursor();
        const int position = pane.cursorForPosition(point).position();
        return cursor.hasSelection() && position >= cursor.selectionStart() && position <= cursor.selectionEnd();
    }

} // namespace

PairMenu::PairMenu(LessonReader &reader, const QList<QAction *> &actions)
    : QObject(&reader)
    , m_actions(actions)
{
    for (ReaderPane *pane : reader.panes().both()) {
        pane->installEventFilter(this);
        pane->viewport()->installEventFilter(this);
    }
}

bool PairMenu::eventFilter(QObject *watched, QEvent *event)
{
    auto *focused = qobject_cast<ReaderPane *>(watched);
    auto *pane = focused ? focused : qobject_cast<ReaderPane *>(watched->parent());
    if (!pane)
        return QObject::eventFilter(watched, event);
    const auto caret = [pane] { return pane->viewport()->mapToGlobal(pane->cursorRect().bottomLeft()); };
    if (event->type() == QEvent::ContextMenu) {
        const auto *menu = static_cast<QContextMenuEvent *>(event);
        const bool isMouse = menu->reason() == QContextMenuEvent::Mouse;
        if (isMouse && !isSelected(*pane, menu->pos()))
            pane->setTextCursor(pane->cursorForPosition(menu->pos()));
        open(*pane, isMouse ? menu->globalPos() : caret());
        return true;
    }
    if (focused && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && !(key->modifiers() & ~Qt::KeypadModifier) && !pane->textCursor().charFormat().isAnchor()) {
            open(*pane, caret());
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void PairMenu::open(ReaderPane &pane, const QPoint &place)
{
    QMenu *menu = pane.createStandardContextMenu(); // Copy and the like come last
    menu->setObjectName(u"pairMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *first = menu->actions().value(0);
    for (QAction *action : m_actions) {
        if (action)
            menu->insertAction(first, action);
        else
            menu->insertSeparator(first);
    }
    menu->popup(place);
}

} // namespace Pistis
