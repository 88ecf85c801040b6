#include "widgets/windowcommands.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    QString withoutMnemonic(QString text)
    {
        text.replace(u"&&"_s, QString(QChar(0)));
        text.remove(u'&');
        return text.replace(QChar(0), u'&');
    }

    void collect(const QList<QAction *> &actions, const QString &place, QList<PaletteCommand> &into)
    {
        for (QAction *action : actions) {
            if (action->isSeparator() || !action->isVisible())
                continue;
            // A short button says in the status bar what it does; the palette says it, too.
            const QString text = withoutMnemonic(action->statusTip().isEmpty() ? action->text() : action->statusTip());
            if (const QMenu *menu = action->menu())
                collect(menu->actions(), text, into);
            else
                into.append({ action, place.isEmpty() ? text : u"%1: %2"_s.arg(place, text) });
        }
    }

} // namespace

QList<PaletteCommand> commandsOf(const QMainWindow &window)
{
    QList<PaletteCommand> commands;
    for (const QAction *top : window.menuBar()->actions()) {
        if (const QMenu *menu = top->menu())
            collect(menu->actions(), {}, commands);
    }
    QList<QAction *> others;
    for (QAction *action : window.findChildren<QAction *>()) {
        const auto *area = qobject_cast<const QWidget *>(action->parent());
        if (area && area->isVisible() && !action->menu() && !action->objectName().startsWith(u'_')
            && !action->objectName().isEmpty() && !action->text().isEmpty()
            && std::ranges::none_of(commands, [action](const PaletteCommand &known) { return known.action == action; }))
            others.append(action);
    }
    collect(others, {}, commands);
    return commands;
}

} // namespace Pistis
