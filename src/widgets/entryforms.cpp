#include "widgets/entryforms.h"

#include "app/services.h"
#include "widgets/answerdialog.h"
#include "widgets/daydialog.h"
#include "widgets/logvisitdialog.h"
#include "widgets/opendialog.h"
#include "widgets/promisedialog.h"
#include "widgets/reasondialog.h"
#include "widgets/requestdialog.h"
#include "widgets/taskdialog.h"

#include <algorithm>

namespace Pistis {

EntryForms::EntryForms(Services &services, QWidget &page, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_page(page)
{
}

void EntryForms::edit(const TimelineEntry &entry, const QString &customerName)
{
    if (const auto *visit = std::get_if<Visit>(&entry.record)) {
        auto *dialog = new LogVisitDialog(m_services, m_page.window());
        dialog->setVisit(*visit, customerName);
        connect(dialog, &LogVisitDialog::held, this, &EntryForms::held);
        openDialog(dialog);
    } else if (const auto *request = std::get_if<Request>(&entry.record)) {
        auto *dialog = new RequestDialog(m_services, m_page.window());
        dialog->setRequest(*request, customerName);
        openDialog(dialog);
    } else if (const auto *task = std::get_if<Task>(&entry.record)) {
        auto *dialog = new TaskDialog(m_services, m_page.window());
        dialog->setTask(*task, customerName);
        openDialog(dialog);
    } else {
        auto *dialog = new PromiseDialog(m_services, m_page.window());
        dialog->setPromise(std::get<Promise>(entry.record), customerName);
        openDialog(dialog);
    }
}

void EntryForms::answer(const Request &request, const QString &customerName)
{
    openDialog(new AnswerDialog(m_services.requests, request, customerName, m_page.window()));
}

void EntryForms::redate(const Promise &promise)
{
    openDialog(new DayDialog(
        DayDialog::Purpose::PromiseDue, proposedDue(m_services.store.clock().today(), promise.due),
        [this, id = promise.id](const QDate &due) { return m_services.promises.redate(id, due); }, m_page.window()));
}

void EntryForms::settle(const Visit &visit, VisitStatus status)
{
    openDialog(new ReasonDialog(m_services.visits, visit.id, visit.type, status, m_page.window()));
}

void EntryForms::move(const Visit &visit)
{
    const QDate tomorrow = m_services.store.clock().today().addDays(1);
    openDialog(new DayDialog(
        DayDialog::Purpose::VisitMoved, std::max(visit.day, tomorrow),
        [this, id = visit.id](const QDate &day) { return m_services.visits.move(id, day); }, m_page.window()));
}

} // namespace Pistis
