#include "widgets/listchooser.h"

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
    addItem(tr("Agenda"), int(List::Agenda));
    addItem(tr("What to do next"), nextEntry);
    addItem(tr("All customers"), int(List::All));
    addItem(tr("Past their rhythm"), int(List::PastRhythm));
    addItem(tr("Requests waiting"), int(List::RequestsWaiting));
    addItem(tr("Promises due or broken"), int(List::PromisesDue));
    addItem(tr("Lost customers"), int(List::Lost));
    setCurrentIndex(row);
}

void ListChooser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QComboBox::changeEvent(event);
}

} // namespace Pistis
