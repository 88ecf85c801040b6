#include "widgets/separatedialog.h"

#include "app/deliver.h"
#include "models/errortext.h"
#include "models/recordlabels.h"
#include "ui_separatedialog.h"

#include <QEvent>

namespace Pistis {

SeparateDialog::SeparateDialog(Store &store, const Customer &kept, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SeparateDialog>())
    , m_merging(store)
    , m_name(kept.name)
{
    m_ui->setupUi(this);
    m_ui->errorLabel->hide();
    connect(m_ui->mergedCombo, &QComboBox::currentIndexChanged, this, &SeparateDialog::showLater);
    connect(m_ui->separateButton, &QPushButton::clicked, this, &SeparateDialog::separate);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QWidget::close);
    showMerged();
    deliver(m_merging.mergedInto(kept.id), this, [this](const Result<QList<MergedCustomer>> &merged) {
        if (!merged)
            return showError(merged.error());
        m_merged = *merged;
        showMerged();
        m_ui->mergedCombo->setFocus(); // it went to Cancel while there was nothing else
    });
}

SeparateDialog::~SeparateDialog() = default;

void SeparateDialog::showMerged()
{
    const int chosen = std::max(0, m_ui->mergedCombo->currentIndex());
    m_ui->introLabel->setText(m_merged.isEmpty()
            ? tr("Nothing was merged into %1.").arg(m_name)
            : tr("These records were merged into %1. Which one becomes a customer of its own again?").arg(m_name));
    m_ui->mergedCombo->clear();
    for (const MergedCustomer &one : std::as_const(m_merged))
        m_ui->mergedCombo->addItem(tr("%1, merged %2 by %3").arg(one.name, momentLabel(one.mergedAt), one.by));
    m_ui->mergedCombo->setVisible(!m_merged.isEmpty());
    m_ui->mergedCombo->setCurrentIndex(std::min(chosen, int(m_merged.size()) - 1));
    m_ui->separateButton->setEnabled(!m_merged.isEmpty());
    showLater();
}

void SeparateDialog::showLater()
{
    const int row = m_ui->mergedCombo->currentIndex();
    const bool asks = row >= 0 && row < m_merged.size() && m_merged.at(row).laterEntries > 0;
    m_ui->laterLabel->setVisible(asks);
    m_ui->keptRadio->setVisible(asks);
    m_ui->separatedRadio->setVisible(asks);
    if (!asks)
        return;
    m_ui->laterLabel->setText(tr("%n visit(s), request(s), promise(s) or task(s) came since. Whose are they?", nullptr,
        m_merged.at(row).laterEntries));
    m_ui->keptRadio->setText(tr("They stay with %1").arg(m_name));
    m_ui->separatedRadio->setText(
        tr("They go to %1 (merged %2)").arg(m_merged.at(row).name, momentLabel(m_merged.at(row).mergedAt)));
}

void SeparateDialog::separate()
{
    const auto later = m_ui->separatedRadio->isVisible() && m_ui->separatedRadio->isChecked()
        ? MergeService::LaterTo::Separated
        : MergeService::LaterTo::Kept;
    m_ui->separateButton->setEnabled(false);
    const MergedCustomer &one = m_merged.at(m_ui->mergedCombo->currentIndex());
    deliver(m_merging.separate(one.id, later), this, [this, name = one.name](const Result<void> &done) {
        if (done) {
            Q_EMIT separated(name);
            return accept();
        }
        m_ui->separateButton->setEnabled(true);
        showError(done.error());
    });
}

void SeparateDialog::showError(const Error &error)
{
    m_ui->errorLabel->setText(errorText(error));
    m_ui->errorLabel->show();
}

void SeparateDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showMerged();
    }
    QDialog::changeEvent(event);
}

} // namespace Pistis
