#include "widgets/listchooser.h"

#include "models/labels.h"
#include "models/nextactiontext.h"

#include <QAction>
#include <QEvent>

#include <array>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    using List = CustomerQuery::List;

    constexpr int nextEntry = -1;

    struct ListKey
    {
        List list;
        QLatin1StringView name;
        QKeySequence keys;
    };

    // What to do next has its own action.
    const std::array listKeys { ListKey { List::Agenda, "showAgendaAction"_L1, {} },
        ListKey { List::All, "showAllAction"_L1, Qt::ALT | Qt::Key_7 },
        ListKey { List::PastRhythm, "showPastRhythmAction"_L1, {} },
        ListKey { List::RequestsWaiting, "showRequestsAction"_L1, Qt::ALT | Qt::Key_8 },
        ListKey { List::PromisesDue, "showPromisesAction"_L1, Qt::ALT | Qt::Key_9 },
        ListKey { List::Lost, "showLostAction"_L1, {} } };

}

ListChooser::ListChooser(QWidget *parent)
    : QComboBox(parent)
{
    fill();
    for (const ListKey &key : listKeys) {
        auto *action = new QAction(this);
        action->setObjectName(key.name);
        action->setShortcut(key.keys);
        connect(action, &QAction::triggered, this, [this, list = key.list] { Q_EMIT listRequested(list); });
        m_actions.append(action);
    }
    nameActions();
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
    const int row = currentIndex();
    clear();
    addItem(listLabel(List::Agenda), int(List::Agenda));
    addItem(nextLabel(), nextEntry);
    for (const List list : { List::All, List::PastRhythm, List::RequestsWaiting, List::PromisesDue, List::Lost })
        addItem(listLabel(list), int(list));
    setPlaceholderText(tr("Customers that were looked up")); // while none of these is shown
    setCurrentIndex(row);
}

void ListChooser::nameActions()
{
    for (qsizetype i = 0; i < m_actions.size(); ++i)
        m_actions.at(i)->setText(tr("List: %1").arg(listLabel(listKeys.at(std::size_t(i)).list)));
}

void ListChooser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        fill();
        nameActions();
    }
    QComboBox::changeEvent(event);
}

} // namespace Pistis
