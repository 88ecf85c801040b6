#pragma once

#include "core/customersummary.h"
#include "core/result.h"

#include <QFuture>
#include <QObject>

class QAction;
class QMenu;

namespace Pistis::Ui {
class CustomerPage;
}

namespace Pistis {

struct Services;

// Plans the next contact with the customer on the page, or lets the next step rest for some days.
class StepActions : public QObject
{
    Q_OBJECT

public:
    StepActions(Ui::CustomerPage &ui, Services &services, QObject *parent);

    void setSummary(const CustomerSummary &summary);
    QMenu *snoozeMenu() const { return m_menu; }
    QAction *planAction() const { return m_plan; }
    void retranslate();

Q_SIGNALS:
    void begun();
    void failed(const Pistis::Error &error);

private:
    void plan();
    void snoozeDays(int days);
    void snoozeToDay();
    QDate snoozeDay(int days) const;
    void watch(const QFuture<Result<void>> &change);

    Ui::CustomerPage &m_ui;
    Services &m_services;
    CustomerSummary m_summary;
    QMenu *m_menu;
    QAction *m_plan;
    QAction *m_oneDay;
    QAction *m_threeDays;
    QAction *m_week;
    QAction *m_day;
    QAction *m_wake;
};

} // namespace Pistis
