#pragma once

#include "core/result.h"
#include "core/task.h"

#include <QDialog>

#include <memory>

namespace Pistis::Ui {
class TaskDialog;
}

namespace Pistis {

class RequiredFields;
struct Services;

// What is to be done with whom and by when: a new task, or one that is corrected.
class TaskDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TaskDialog(Services &services, QWidget *parent = nullptr);
    ~TaskDialog() override;

    void setCustomer(const QUuid &id, const QString &name);
    void setTask(const Task &task, const QString &customerName);

Q_SIGNALS:
    void added(const QUuid &customer, const QUuid &record); // a new one, and COMMIT has returned

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillPriorities();
    void showDue();
    Task fields() const;
    void retranslate();
    void save();
    void next();
    void showError(const Error &error);

    std::unique_ptr<Ui::TaskDialog> m_ui;
    Services &m_services;
    RequiredFields *m_required;
    Task m_before; // null id: a new one
    bool m_stays = false; // after saving: Ctrl+S
};

} // namespace Pistis
