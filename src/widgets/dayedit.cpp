#include "widgets/dayedit.h"

#include "models/labels.h"
#include "widgets/sectionkeys.h"

#include <QEvent>

namespace Pistis {

DayEdit::DayEdit(QWidget *parent)
    : QDateEdit(parent)
{
    setCalendarPopup(true);
    setDisplayFormat(dayFormat());
    new SectionKeys(this);
}

void DayEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        setDisplayFormat(dayFormat());
    QDateEdit::changeEvent(event);
}

bool DayEdit::focusNextPrevChild(bool next) { return QAbstractSpinBox::focusNextPrevChild(next); }

} // namespace Pistis
