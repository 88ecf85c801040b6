#include "widgets/windowsearch.h"

#include <QEvent>

namespace Pistis {

namespace {

    constexpr int widest = 280;

}

WindowSearch::WindowSearch(QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName("windowSearchEdit");
    setClearButtonEnabled(true);
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
    QLineEdit::changeEvent(event);
}

} // namespace Pistis
