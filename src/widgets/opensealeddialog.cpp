#include "widgets/opensealeddialog.h"

#include "app/deliver.h"
#include "app/exportservice.h"
#include "models/errortext.h"
#include "models/exporttext.h"
#include "ui_opensealeddialog.h"
#include "widgets/opendialog.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Pistis {

OpenSealedDialog::OpenSealedDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::OpenSealedDialog>())
{
    m_ui->setupUi(this);
    m_ui->progressBar->setMaximum(0); // the passphrase takes its time, whatever the size
    for (QLineEdit *line : { m_ui->fileEdit, m_ui->passphraseEdit, m_ui->targetEdit })
        connect(line, &QLineEdit::textChanged, this, &OpenSealedDialog::showState);
    connect(m_ui->fileButton, &QAbstractButton::clicked, this, [this] { choose(true); });
    connect(m_ui->targetButton, &QAbstractButton::clicked, this, [this] { choose(false); });
    connect(m_ui->openButton, &QAbstractButton::clicked, this, &OpenSealedDialog::unseal);
    connect(m_ui->cancelButton, &QAbstractButton::clicked, this, &QWidget::close);
    showState();
}

OpenSealedDialog::~OpenSealedDialog() = default;

void OpenSealedDialog::choose(bool toOpen)
{
    QLineEdit *line = toOpen ? m_ui->fileEdit : m_ui->targetEdit;
    auto *dialog = new QFileDialog(this, toOpen ? tr("Sealed file") : tr("Write to"), QFileInfo(line->text()).path());
    dialog->setAcceptMode(toOpen ? QFileDialog::AcceptOpen : QFileDialog::AcceptSave);
    if (toOpen) {
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setNameFilters({ u"*.sealed"_s, tr("All files (*)") });
    } else if (line->text().isEmpty()) {
        dialog->selectFile(QFileInfo(m_ui->fileEdit->text()).completeBaseName());
    }
    connect(dialog, &QFileDialog::fileSelected, line, &QLineEdit::setText);
    openDialog(dialog);
}

void OpenSealedDialog::unseal()
{
    const QString target = m_ui->targetEdit->text().trimmed();
    if (QFileInfo::exists(target)) {
        m_ui->errorLabel->setText(errorText({ .kind = Error::Kind::Invalid, .subject = u"export.exists"_s }));
        m_ui->targetEdit->setFocus();
        return;
    }
    m_ui->errorLabel->clear();
    m_isRunning = true;
    showState();
    deliver(openSealed(m_ui->fileEdit->text().trimmed(), m_ui->passphraseEdit->text(), target), this,
        [this, target](const Result<QString> &name) { finish(name, target); });
}

void OpenSealedDialog::finish(const Result<QString> &name, const QString &target)
{
    m_isRunning = false;
    showState();
    if (name) {
        Q_EMIT opened(openedSummary(*name, target));
        accept();
        return;
    }
    m_ui->errorLabel->setText(errorText(name.error()));
    m_ui->passphraseEdit->selectAll();
    m_ui->passphraseEdit->setFocus();
}

void OpenSealedDialog::showState()
{
    const bool filled = !m_ui->fileEdit->text().trimmed().isEmpty() && !m_ui->passphraseEdit->text().isEmpty()
        && !m_ui->targetEdit->text().trimmed().isEmpty();
    m_ui->progressBar->setVisible(m_isRunning);
    m_ui->openButton->setEnabled(filled && !m_isRunning);
    for (QWidget *input : std::initializer_list<QWidget *> {
             m_ui->fileEdit, m_ui->fileButton, m_ui->passphraseEdit, m_ui->targetEdit, m_ui->targetButton })
        input->setEnabled(!m_isRunning);
}

void OpenSealedDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_ui->errorLabel->clear();
    }
    QDialog::changeEvent(event);
}

} // namespace Pistis
