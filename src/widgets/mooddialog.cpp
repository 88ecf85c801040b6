#include "widgets/mooddialog.h"

#include "app/deliver.h"
#include "models/attentiontext.h"
#include "models/errortext.h"
#include "ui_mooddialog.h"

#include <QEvent>
#include <QShortcut>

#include <algorithm>

namespace Pistis {

MoodDialog::MoodDialog(Store &store, const QUuid &customer, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::MoodDialog>())
    , m_service(store)
    , m_customer(customer)
    , m_name(name)
{
    m_ui->setupUi(this);
    m_ui->errorLabel->hide();
    connect(m_ui->saveButton, &QPushButton::clicked, this, &MoodDialog::save);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QWidget::close);
    connect(
        new QShortcut(Qt::CTRL | Qt::Key_Return, this), &QShortcut::activated, m_ui->saveButton, &QPushButton::click);
    retranslate();
    m_ui->moodCombo->setCurrentIndex(m_ui->moodCombo->findData(int(MoodValue::Neutral)));
}

MoodDialog::~MoodDialog() = default;

void MoodDialog::retranslate()
{
    m_ui->customerLabel->setText(m_name);
    const int row = std::max(0, m_ui->moodCombo->currentIndex());
    m_ui->moodCombo->clear();
    for (const MoodValue value :
        { MoodValue::VeryBad, MoodValue::Bad, MoodValue::Neutral, MoodValue::Good, MoodValue::VeryGood })
        m_ui->moodCombo->addItem(moodLabel(value), int(value));
    m_ui->moodCombo->setCurrentIndex(row);
}

void MoodDialog::save()
{
    m_ui->saveButton->setEnabled(false);
    const Mood mood { .value = MoodValue(m_ui->moodCombo->currentData().toInt()),
        .note = m_ui->noteEdit->toPlainText() };
    deliver(m_service.noteMood(m_customer, mood), this, [this](const Result<void> &saved) {
        m_ui->saveButton->setEnabled(true);
        if (saved)
            return accept();
        m_ui->errorLabel->setText(errorText(saved.error()));
        m_ui->errorLabel->show();
        m_ui->noteEdit->setFocus();
    });
}

void MoodDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
    QDialog::changeEvent(event);
}

} // namespace Pistis
