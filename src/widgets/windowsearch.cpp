#include "widgets/windowsearch.h"

#include <QEvent>

namespace Pistis {

namespace {

    constexpr int widest = 280;

}

WindowSearch::WindowSearch(QWidget *parent)
    : SearchEdit(parent)
{
    setObjectName("windowSearchEdit");
    setMaximumWidth(widest);
    retranslate();
}

void WindowSearch::retranslate()
{
    setPlaceholderText(tr("Find a customer…"));
    setAccessibleName(tr("Find a customer"));
}

void WindowSearch::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    SearchEdit::changeEvent(event);
}

} // namespace Pistis
