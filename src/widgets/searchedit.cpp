#include "widgets/searchedit.h"

#include <QKeyEvent>

namespace Pistis {

SearchEdit::SearchEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setClearButtonEnabled(true);
}

void SearchEdit::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Cancel) || text().isEmpty())
        return QLineEdit::keyPressEvent(event);
    clear();
    Q_EMIT textEdited({}); // as the button in it does
}

} // namespace Pistis
