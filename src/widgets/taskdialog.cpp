#include "widgets/taskdialog.h"

#include "app/deliver.h"
#include "app/services.h"
#include "models/errortext.h"
#include "models/tasktext.h"
#include "ui_taskdialog.h"
#include "widgets/dayedit.h"
#include "widgets/requiredfields.h"
#include "widgets/wrongday.h"

#include <QEvent>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace Pistis {

TaskDialog::TaskDialog(Services &services, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::TaskDialog>())
    , m_services(services)
{
    m_ui->setupUi(this);
    m_ui->errorLabel->hide();
    hideOnceMended(*m_ui->errorLabel, *this);
    m_ui->customerPicker->setServices(services);
    m_ui->dueEdit->setDate(proposedDue(services.store.clock().today()));
    m_required = new RequiredFields(*this, *m_ui->saveButton);
    m_required->add(*m_ui->customerPicker, *m_ui->customerReason, u"task.customer"_s);
    m_required->add(*m_ui->titleEdit, *m_ui->titleReason, u"task.title"_s);
    fillPriorities();
    m_ui->priorityCombo->setCurrentIndex(m_ui->priorityCombo->findData(int(TaskPriority::Normal)));
    showDue();
    connect(m_ui->dueEdit, &QDateEdit::dateChanged, this, &TaskDialog::showDue);
    connect(m_ui->openBox, &QCheckBox::toggled, this, &TaskDialog::showDue);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &TaskDialog::save);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QWidget::close);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, [this] {
        m_stays = m_required->canSave();
        m_required->save();
    });
}

TaskDialog::~TaskDialog() = default;

void TaskDialog::fillPriorities()
{
    const int current = std::max(0, m_ui->priorityCombo->currentIndex());
    m_ui->priorityCombo->clear();
    for (const TaskPriority one : { TaskPriority::Low, TaskPriority::Normal, TaskPriority::High, TaskPriority::Urgent })
        m_ui->priorityCombo->addItem(priorityLabel(one), int(one));
    m_ui->priorityCombo->setCurrentIndex(current);
}

void TaskDialog::setCustomer(const QUuid &id, const QString &name)
{
    m_ui->customerPicker->setCustomer(id, name);
    m_required->check();
    if (!id.isNull())
        m_ui->titleEdit->setFocus();
}

void TaskDialog::setTask(const Task &task, const QString &customerName)
{
    m_before = task;
    setCustomer(task.customer, customerName);
    m_ui->customerPicker->setEnabled(false);
    m_ui->titleEdit->setText(task.title);
    m_ui->openBox->setChecked(!task.due.isValid());
    if (task.due.isValid())
        m_ui->dueEdit->setDate(task.due);
    m_ui->priorityCombo->setCurrentIndex(m_ui->priorityCombo->findData(int(task.priority)));
    m_ui->noteEdit->setPlainText(task.note);
    showDue();
    retranslate();
}

void TaskDialog::showDue()
{
    const bool hasDay = !m_ui->openBox->isChecked();
    m_ui->dueEdit->setEnabled(hasDay);
    m_ui->dueNote->setVisible(hasDay && m_before.isOpen() && m_ui->dueEdit->date() < m_services.store.clock().today());
}

Task TaskDialog::fields() const
{
    Task task = m_before;
    task.customer = m_ui->customerPicker->customer();
    task.title = m_ui->titleEdit->text();
    task.due = m_ui->openBox->isChecked() ? QDate() : m_ui->dueEdit->date();
    task.priority = TaskPriority(m_ui->priorityCombo->currentData().toInt());
    task.note = m_ui->noteEdit->toPlainText();
    return task;
}

void TaskDialog::save()
{
    if (DayEdit *wrong = wrongDayIn(*this)) {
        m_stays = false;
        showError(invalid(u"day"_s));
        return wrong->setFocus();
    }
    m_required->setBusy(true);
    const auto finish = [this](const auto &saved) {
        m_required->setBusy(false);
        const bool stays = std::exchange(m_stays, false);
        if (saved)
            return stays ? next() : accept();
        showError(saved.error());
    };
    const Task task = fields();
    if (m_before.id.isNull())
        deliver(m_services.tasks.add(task), this, [this, finish, customer = task.customer](const Result<QUuid> &saved) {
            if (saved)
                Q_EMIT added(customer, *saved);
            finish(saved);
        });
    else
        deliver(m_services.tasks.change(m_before, task), this, finish);
}

// More may be to be done with the same customer; an old task stays as it was saved.
void TaskDialog::next()
{
    m_ui->errorLabel->hide();
    if (!m_before.id.isNull()) {
        m_before = fields();
        return;
    }
    m_ui->titleEdit->clear();
    m_ui->noteEdit->clear();
    m_ui->titleEdit->setFocus();
}

void TaskDialog::showError(const Error &error)
{
    m_ui->errorLabel->setText(errorText(error));
    m_ui->errorLabel->show();
}

void TaskDialog::retranslate()
{
    if (!m_before.id.isNull())
        setWindowTitle(tr("Edit task"));
}

void TaskDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fillPriorities();
        retranslate();
    }
    QDialog::changeEvent(event);
}

} // namespace Pistis
