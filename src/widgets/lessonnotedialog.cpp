#include "widgets/lessonnotedialog.h"

#include "app/deliver.h"
#include "app/services.h"
#include "models/errortext.h"
#include "models/lessonnotetext.h"
#include "ui_lessonnotedialog.h"
#include "widgets/opendialog.h"
#include "widgets/plandialog.h"

#include <QEvent>
#include <QLineEdit>
#include <QShortcut>

namespace Pistis {

LessonNoteDialog::LessonNoteDialog(Services &services, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::LessonNoteDialog>())
    , m_services(services)
{
    m_ui->setupUi(this);
    m_ui->errorLabel->hide();
    m_ui->customerPicker->setServices(services);
    fillKinds();
    connect(m_ui->saveButton, &QPushButton::clicked, this, &LessonNoteDialog::save);
    connect(m_ui->planButton, &QPushButton::clicked, this, &LessonNoteDialog::plan);
    connect(m_ui->customerPicker, &CustomerPicker::chosen, this, &LessonNoteDialog::allowPlan);
    connect(m_ui->customerPicker->line(), &QLineEdit::textChanged, this, &LessonNoteDialog::allowPlan);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QWidget::close);
    for (const QKeySequence &keys : { QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(QKeySequence::Save) })
        connect(new QShortcut(keys, this), &QShortcut::activated, m_ui->saveButton, &QPushButton::click);
}

LessonNoteDialog::~LessonNoteDialog() = default;

void LessonNoteDialog::fillKinds()
{
    const int current = std::max(0, m_ui->kindCombo->currentIndex());
    m_ui->kindCombo->clear();
    for (const NoteKind kind : { NoteKind::Note, NoteKind::Question, NoteKind::PracticeIdea, NoteKind::Bookmark })
        m_ui->kindCombo->addItem(noteKindLabel(kind), int(kind));
    m_ui->kindCombo->setCurrentIndex(current);
}

void LessonNoteDialog::setNote(const LessonNote &note, const QString &customerName)
{
    m_before = note;
    m_ui->sentenceLabel->setText(notePlaceText(note.place));
    m_ui->kindCombo->setCurrentIndex(m_ui->kindCombo->findData(int(note.kind)));
    m_ui->textEdit->setPlainText(note.text);
    m_ui->customerPicker->setCustomer(note.customer, customerName);
    m_ui->textEdit->setFocus();
    allowPlan();
}

void LessonNoteDialog::allowPlan() { m_ui->planButton->setEnabled(!m_ui->customerPicker->customer().isNull()); }

void LessonNoteDialog::plan()
{
    const QDate tomorrow = m_services.store.clock().today().addDays(1);
    openDialog(new PlanDialog(m_services, m_ui->customerPicker->customer(), tomorrow, this));
}

void LessonNoteDialog::save()
{
    LessonNote note = m_before;
    note.kind = NoteKind(m_ui->kindCombo->currentData().toInt());
    note.text = m_ui->textEdit->toPlainText();
    note.customer = m_ui->customerPicker->customer();
    if (note.customer.isNull() && !m_ui->customerPicker->line()->text().trimmed().isEmpty())
        return showError(tr("No customer is chosen. Choose one of those found, or clear the line."));
    m_ui->saveButton->setEnabled(false);
    const auto finish = [this](const auto &saved) {
        m_ui->saveButton->setEnabled(true);
        if (saved)
            accept();
        else
            showError(errorText(saved.error()));
    };
    if (note.id.isNull())
        deliver(m_services.notes.add(note), this, [finish](const Result<QUuid> &saved) { finish(saved); });
    else
        deliver(m_services.notes.change(m_before, note), this, [finish](const Result<void> &saved) { finish(saved); });
}

void LessonNoteDialog::showError(const QString &sentence)
{
    m_ui->errorLabel->setText(sentence);
    m_ui->errorLabel->show();
}

void LessonNoteDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fillKinds();
    }
    QDialog::changeEvent(event);
}

} // namespace Pistis
