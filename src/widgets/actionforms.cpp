#include "widgets/actionforms.h"

#include "app/deliver.h"
#include "app/services.h"
#include "widgets/answerdialog.h"
#include "widgets/logvisitdialog.h"
#include "widgets/opendialog.h"
#include "widgets/plandialog.h"
#include "widgets/settledialog.h"

#include <algorithm>

namespace Pistis {

ActionForms::ActionForms(Services &services, QWidget *parent)
    : QObject(parent)
    , m_services(services)
    , m_parent(*parent)
{
}

void ActionForms::open(const NextAction &action)
{
    switch (action.cause) {
    case NextCause::Request:
        return answer(action);
    case NextCause::PromiseOverdue:
    case NextCause::PromiseSoon:
    case NextCause::TaskOverdue:
    case NextCause::TaskToday:
    case NextCause::MissedVisit:
        return settle(action);
    case NextCause::BeyondLimit:
    case NextCause::PastRhythm:
        return logVisit(action);
    case NextCause::NothingPlanned:
        return plan(action);
    }
}

void ActionForms::answer(const NextAction &action)
{
    deliver(m_services.requests.request(action.record), this, [this, name = action.name](const Result<Request> &found) {
        if (!found)
            return Q_EMIT failed(found.error());
        openDialog(new AnswerDialog(m_services.requests, *found, name, m_parent.window()));
    });
}

void ActionForms::settle(const NextAction &action)
{
    auto *dialog = new SettleDialog(m_services, action, m_parent.window());
    connect(dialog, &SettleDialog::held, this, &ActionForms::held);
    openDialog(dialog);
}

void ActionForms::logVisit(const NextAction &action)
{
    auto *dialog = new LogVisitDialog(m_services, m_parent.window());
    dialog->setCustomer(action.customer, action.name);
    connect(dialog, &LogVisitDialog::held, this, &ActionForms::held);
    openDialog(dialog);
}

void ActionForms::plan(const NextAction &action)
{
    const QDate tomorrow = m_services.store.clock().today().addDays(1);
    openDialog(new PlanDialog(m_services, action.customer, std::max(action.day, tomorrow), m_parent.window()));
}

} // namespace Pistis
