#include "widgets/listchooser.h"

#include "models/labels.h"

#include <QEvent>

namespace Pistis {

namespace {

    constexpr int nextEntry = -1;

}

ListChooser::ListChooser(QWidget *parent)
    : QComboBox(parent)
{
    fill();
}

std::optional<CustomerQuery::List> ListChooser::list() const
{
    const int entry = currentData().toInt();
    return entry == nextEntry ? std::nullopt : std::optional(CustomerQuery::List(entry));
}

void ListChooser::setList(std::optional<CustomerQuery::List> list)
{
    setCurrentIndex(findData(list ? int(*list) : nextEntry));
}

void ListChooser::fill()
{
    using List = CustomerQuery::List;
    const int row = currentIndex();
    clear();
    addItem(listLabel(List::Agenda), int(List::Agenda));
    addItem(tr("What to do next"), nextEntry);
    for (const List list : { List::All, List::PastRhythm, List::RequestsWaiting, List::PromisesDue, List::Lost })
        addItem(listLabel(list), int(list));
    setCurrentIndex(row);
}

void ListChooser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QComboBox::changeEvent(event);
}

} // namespace Pistis
