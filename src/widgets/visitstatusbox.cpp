#include "widgets/visitstatusbox.h"

#include "models/visitwords.h"

#include <QEvent>

namespace Pistis {

VisitStatusBox::VisitStatusBox(QWidget *parent)
    : QComboBox(parent)
{
    for (const VisitStatus status :
        { VisitStatus::Held, VisitStatus::Planned, VisitStatus::NotHeld, VisitStatus::Cancelled })
        addItem(QString(), int(status));
    setType(m_type);
}

void VisitStatusBox::setType(VisitType type)
{
    m_type = type;
    for (int at = 0; at < count(); ++at)
        setItemText(at, statusLabel(VisitStatus(itemData(at).toInt()), type));
}

void VisitStatusBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setType(m_type);
    QComboBox::changeEvent(event);
}

} // namespace Pistis
