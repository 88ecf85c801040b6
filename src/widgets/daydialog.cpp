#include "widgets/daydialog.h"

#include "models/errortext.h"
#include "ui_daydialog.h"
#include "widgets/dayedit.h"
#include "widgets/wrongday.h"

#include <QEvent>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace Pistis {

DayDialog::DayDialog(Purpose purpose, const QDate &proposed, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::DayDialog>())
    , m_purpose(purpose)
{
    m_ui->setupUi(this);
    m_ui->errorLabel->hide();
    hideOnceMended(*m_ui->errorLabel, *this);
    m_ui->noteLabel->hide();
    m_ui->dayEdit->setDate(proposed);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &DayDialog::save);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QWidget::close);
    connect(
        new QShortcut(Qt::CTRL | Qt::Key_Return, this), &QShortcut::activated, m_ui->saveButton, &QPushButton::click);
    retranslate();
}

DayDialog::~DayDialog() = default;

void DayDialog::setNote(const std::function<QString(const QDate &)> &note)
{
    m_note = note;
    m_ui->noteLabel->setMinimumHeight(2 * m_ui->noteLabel->fontMetrics().lineSpacing());
    m_ui->noteLabel->show(); // with room from the start: a window that grows while it comes is put into a corner
    connect(m_ui->dayEdit, &QDateEdit::dateChanged, this, &DayDialog::showNote);
}

void DayDialog::showNote()
{
    if (!m_note)
        return;
    m_ui->noteLabel->setText(m_note(m_ui->dayEdit->date()));
}

void DayDialog::save()
{
    if (DayEdit *wrong = wrongDayIn(*this)) {
        showError(invalid(u"day"_s));
        return wrong->setFocus();
    }
    m_ui->saveButton->setEnabled(false);
    m_save(m_ui->dayEdit->date());
}

void DayDialog::finish(const std::optional<Error> &error)
{
    m_ui->saveButton->setEnabled(true);
    if (!error)
        return accept();
    showError(*error);
}

void DayDialog::showError(const Error &error)
{
    m_ui->errorLabel->setText(errorText(error));
    m_ui->errorLabel->show();
}

void DayDialog::retranslate()
{
    switch (m_purpose) {
    case Purpose::PromiseDue:
        return setWindowTitle(tr("New day of the promise"));
    case Purpose::PromiseKept:
        return setWindowTitle(tr("When the promise was kept"));
    case Purpose::TaskDone:
        return setWindowTitle(tr("When the task was done"));
    case Purpose::TaskDeferred:
        return setWindowTitle(tr("Put the task off until"));
    case Purpose::VisitMoved:
        return setWindowTitle(tr("Move to another day"));
    case Purpose::NextContact:
        return setWindowTitle(tr("Plan the next contact"));
    case Purpose::Snooze:
        return setWindowTitle(tr("Snooze until"));
    }
}

void DayDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
        showNote();
    }
    QDialog::changeEvent(event);
}

} // namespace Pistis
