#pragma once

#include "core/result.h"
#include "core/task.h"

#include <QFuture>
#include <QObject>

namespace Pistis::Ui {
class CustomerPage;
}

namespace Pistis {

struct Services;

// What can be done with the task that is chosen in a customer's history.
class TaskActions : public QObject
{
    Q_OBJECT

public:
    TaskActions(Ui::CustomerPage &ui, Services &services, QObject *parent);

    void setTask(const Task *task); // null: none is chosen

Q_SIGNALS:
    void begun();
    void failed(const Pistis::Error &error);

private:
    void defer();
    void watch(const QFuture<Result<void>> &change);

    Ui::CustomerPage &m_ui;
    Services &m_services;
    std::optional<Task> m_task;
};

} // namespace Pistis
