#pragma once

#include "app/customerservice.h"
#include "core/customersummary.h"
#include "core/lessonnote.h"
#include "models/timelinemodel.h"

#include <QWidget>

#include <memory>

class QAbstractItemView;
class QAction;

namespace Pistis::Ui {
class CustomerPage;
}

namespace Pistis {

class CustomerForms;
class EntryActions;
class EntryChoice;
class StepActions;
struct Services;

// One customer: who, when next and why, and a single history of visits, requests, promises and tasks.
class CustomerPage : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerPage(QWidget *parent = nullptr);
    ~CustomerPage() override;

    void setServices(Services &services);
    void setCustomer(const QUuid &id);
    void showEntry(const QUuid &record); // chooses it in the history, as soon as that is read
    void refresh(); // what it says of days counts from today
    const CustomerSummary &summary() const { return m_summary; }
    const StepActions *stepActions() const { return m_steps; }
    CustomerForms &forms() const { return *m_forms; }
    QList<QAction *> lossActions() const;
    QAbstractItemView &history() const;
    void setRoomy(bool roomy); // beside its list alone, not beside a lesson
    void enterHistory();

public Q_SLOTS:
    void editTags();
    void showProblem(const Pistis::Error &error);

Q_SIGNALS:
    void contactHeld(const QUuid &customer);
    void shown(const QUuid &customer); // null: nobody
    void tagChosen(const QString &tag);
    void attentionRequested();
    void noteFollowed(const Pistis::LessonNote &note);

protected:
    void changeEvent(QEvent *event) override;

private:
    void load();
    void loadStanding();
    void showAdded(const QUuid &customer, const QUuid &record);
    void showStanding();
    void show(const CustomerSummary &summary);

    std::unique_ptr<Ui::CustomerPage> m_ui;
    Services *m_services = nullptr;
    TimelineModel *m_timeline = nullptr;
    EntryChoice *m_entry = nullptr;
    EntryActions *m_entryActions = nullptr;
    StepActions *m_steps = nullptr;
    CustomerForms *m_forms = nullptr;
    LatestDelivery m_loading;
    LatestDelivery m_loadingStanding;
    CustomerSummary m_summary;
    CustomerStanding m_standing;
};

} // namespace Pistis
