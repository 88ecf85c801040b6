#include "widgets/customfielddialog.h"

#include "models/customfieldtext.h"
#include "models/errortext.h"
#include "ui_customfielddialog.h"

#include <QEvent>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

CustomFieldDialog::CustomFieldDialog(Store &store, const CustomField &field, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CustomFieldDialog>())
    , m_service(store)
    , m_before(field)
{
    m_ui->setupUi(this);
    m_ui->errorLabel->hide();
    fillWords();
    m_ui->nameEdit->setText(field.name);
    m_ui->typeCombo->setCurrentIndex(m_ui->typeCombo->findData(int(field.type)));
    m_ui->choicesEdit->setPlainText(field.choices.join(u'\n'));
    connect(m_ui->typeCombo, &QComboBox::currentIndexChanged, this, &CustomFieldDialog::showType);
    connect(m_ui->choicesEdit, &QPlainTextEdit::textChanged, this, &CustomFieldDialog::showReading);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &CustomFieldDialog::save);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QWidget::close);
    connect(
        new QShortcut(Qt::CTRL | Qt::Key_Return, this), &QShortcut::activated, m_ui->saveButton, &QPushButton::click);
    showType();
}

CustomFieldDialog::~CustomFieldDialog() = default;

void CustomFieldDialog::fillWords()
{
    using enum FieldType;
    const int type = std::max(0, m_ui->typeCombo->currentIndex());
    m_ui->typeCombo->clear();
    for (const FieldType one : { Text, WholeNumber, Number, Day, YesNo, Choice })
        m_ui->typeCombo->addItem(typeLabel(one), int(one));
    m_ui->typeCombo->setCurrentIndex(type);
    setWindowTitle(m_before.id.isNull() ? tr("New field") : tr("Field"));
}

CustomField CustomFieldDialog::typed() const
{
    CustomField field = m_before;
    field.name = m_ui->nameEdit->text();
    field.type = FieldType(m_ui->typeCombo->currentData().toInt());
    field.choices = m_ui->choicesEdit->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    return field;
}

void CustomFieldDialog::showType()
{
    const bool chooses = typed().type == FieldType::Choice;
    m_ui->choicesEdit->setVisible(chooses);
    m_ui->choicesEditLabel->setVisible(chooses);
    showReading();
}

// What another type would do to the values that are there is told before it is saved.
void CustomFieldDialog::showReading()
{
    m_ui->readingLabel->hide();
    if (m_before.id.isNull())
        return;
    m_reading(m_service.reading(m_before, typed(), locale()), this, [this](const Result<FieldReading> &reading) {
        if (!reading)
            return showError(reading.error());
        m_ui->readingLabel->setVisible(reading->unreadable > 0);
        m_ui->readingLabel->setText(
            tr("%n value(s) cannot be read in this way. They stay as they are and are back with the earlier type.",
                nullptr, reading->unreadable));
    });
}

void CustomFieldDialog::save()
{
    m_ui->saveButton->setEnabled(false);
    const auto finish = [this](const auto &done) {
        if (done)
            return accept();
        m_ui->saveButton->setEnabled(true);
        showError(done.error());
    };
    if (m_before.id.isNull())
        deliver(m_service.add(typed()), this, finish);
    else
        deliver(m_service.change(m_before, typed(), locale()), this, finish);
}

void CustomFieldDialog::showError(const Error &error)
{
    m_ui->errorLabel->setText(errorText(error));
    m_ui->errorLabel->show();
    if (error.subject == "field.choices"_L1)
        m_ui->choicesEdit->setFocus();
    else
        m_ui->nameEdit->setFocus();
}

void CustomFieldDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fillWords();
    }
    QDialog::changeEvent(event);
}

} // namespace Pistis
