#include "widgets/remindersdialog.h"

#include "app/autostart.h"
#include "app/preferences.h"
#include "models/errortext.h"
#include "ui_remindersdialog.h"
#include "widgets/sectionkeys.h"

#include <QEvent>

namespace Pistis {

RemindersDialog::RemindersDialog(Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RemindersDialog>())
    , m_preferences(preferences)
{
    m_ui->setupUi(this);
    for (QTimeEdit *edit : { m_ui->quietFromEdit, m_ui->quietUntilEdit })
        new SectionKeys(edit);
    const QuietHours quiet = preferences.quietHours();
    m_ui->errorLabel->hide();
    m_ui->remindCheck->setChecked(preferences.reminders());
    m_ui->startCheck->setChecked(startsWithDesktop());
    m_ui->quietFromEdit->setTime(quiet.from);
    m_ui->quietUntilEdit->setTime(quiet.until);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &RemindersDialog::save);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QWidget::close);
}

RemindersDialog::~RemindersDialog() = default;

void RemindersDialog::save()
{
    m_preferences.setReminders(m_ui->remindCheck->isChecked());
    m_preferences.setQuietHours({ .from = m_ui->quietFromEdit->time(), .until = m_ui->quietUntilEdit->time() });
    if (const auto set = setStartsWithDesktop(m_ui->startCheck->isChecked()); !set) {
        m_ui->errorLabel->setText(errorText(set.error()));
        return m_ui->errorLabel->show();
    }
    accept();
}

void RemindersDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    QDialog::changeEvent(event);
}

} // namespace Pistis
