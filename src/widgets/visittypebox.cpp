#include "widgets/visittypebox.h"

#include "models/labels.h"

#include <QEvent>

namespace Pistis {

VisitTypeBox::VisitTypeBox(QWidget *parent)
    : QComboBox(parent)
{
    for (const VisitType type : { VisitType::Visit, VisitType::Call, VisitType::Video, VisitType::Message })
        addItem(typeLabel(type), int(type));
}

void VisitTypeBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        for (int at = 0; at < count(); ++at)
            setItemText(at, typeLabel(VisitType(itemData(at).toInt())));
    }
    QComboBox::changeEvent(event);
}

} // namespace Pistis
