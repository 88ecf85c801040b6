#pragma once

#include "core/result.h"
#include "models/timelineentry.h"

#include <QFuture>
#include <QObject>

#include <optional>

namespace Pistis::Ui {
class CustomerPage;
}

namespace Pistis {

class EntryForms;
class TaskActions;
class TimelineModel;
struct Services;

// What can be done with the chosen entry of a customer's history.
class EntryActions : public QObject
{
    Q_OBJECT

public:
    EntryActions(Ui::CustomerPage &ui, Services &services, TimelineModel &timeline, QObject *parent);

    void showEntryActions(); // also in another language

Q_SIGNALS:
    void begun();
    void held(const QUuid &customer); // a contact, and COMMIT has returned
    void failed(const Pistis::Error &error);

private:
    std::optional<TimelineEntry> selected() const;
    void showWords(const std::optional<TimelineEntry> &entry);
    void numberActions();
    void settle(VisitStatus status);
    void editEntry();
    void answer();
    void assign();
    void redate();
    void removeEntry();
    void watch(const QFuture<Result<void>> &change, const QUuid &customer = {}); // customer: of a held contact
    std::optional<Visit> plannedVisit() const;

    Ui::CustomerPage &m_ui;
    Services &m_services;
    TimelineModel &m_timeline;
    EntryForms *m_forms;
    TaskActions *m_tasks;
};

} // namespace Pistis
