#include "widgets/mergedialog.h"

#include "app/services.h"
#include "models/errortext.h"
#include "models/likenesstext.h"
#include "models/mergemodel.h"
#include "ui_mergedialog.h"

#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace Pistis {

MergeDialog::MergeDialog(Services &services, const Customer &kept, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::MergeDialog>())
    , m_merging(services.store)
    , m_model(new MergeModel(this))
    , m_kept(kept)
{
    m_ui->setupUi(this);
    m_ui->errorLabel->hide();
    m_ui->proposalLabel->hide();
    m_ui->mergeButton->setEnabled(false);
    m_ui->otherPicker->setServices(services);
    m_ui->fieldsView->setModel(m_model);
    m_ui->fieldsView->verticalHeader()->hide();
    m_ui->fieldsView->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->fieldsView->horizontalHeader()->setSectionResizeMode(MergeModel::FieldColumn, QHeaderView::ResizeToContents);
    connect(m_ui->otherPicker, &CustomerPicker::chosen, this, &MergeDialog::preview);
    connect(m_ui->mergeButton, &QPushButton::clicked, this, &MergeDialog::merge);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QWidget::close);
    connect( // in the table, too
        new QShortcut(Qt::CTRL | Qt::Key_Return, this), &QShortcut::activated, m_ui->mergeButton, &QPushButton::click);
    retranslate();
    deliver(m_merging.candidates(kept.id), this, [this](const Result<QList<AlikeCustomer>> &candidates) {
        if (!candidates)
            return showError(candidates.error());
        propose(*candidates);
    });
}

MergeDialog::~MergeDialog() = default;

// Somebody may have begun to type meanwhile.
void MergeDialog::propose(const QList<AlikeCustomer> &candidates)
{
    if (candidates.isEmpty() || !m_ui->otherPicker->customer().isNull() || !m_ui->otherPicker->line()->text().isEmpty())
        return;
    m_candidates = candidates;
    const Customer &first = candidates.constFirst().summary.customer;
    m_ui->otherPicker->setCustomer(first.id, first.name);
    preview(first.id);
}

void MergeDialog::preview(const QUuid &other)
{
    m_other = {};
    m_ui->mergeButton->setEnabled(false);
    m_ui->errorLabel->hide();
    const bool isProposed = !m_candidates.isEmpty() && m_candidates.constFirst().summary.customer.id == other;
    m_ui->proposalLabel->setText(isProposed ? proposalText(m_candidates) : QString());
    m_ui->proposalLabel->setVisible(isProposed);
    if (other.isNull()) {
        m_previewing.forget();
        return m_model->setPreview({});
    }
    if (other == m_kept.id)
        return showError({ .kind = Error::Kind::Invalid, .subject = u"merge.self"_s });
    m_previewing(m_merging.preview(m_kept.id, other), this, [this](const Result<MergePreview> &found) {
        if (!found)
            return showError(found.error());
        m_model->setPreview(*found);
        m_kept = found->kept.customer;
        m_other = found->other.customer;
        m_ui->mergeButton->setEnabled(true);
    });
}

void MergeDialog::merge()
{
    const bool wasPicking = m_ui->otherPicker->line()->hasFocus();
    m_ui->mergeButton->setEnabled(false);
    m_ui->otherPicker->setEnabled(false);
    const Customer chosen = m_model->chosen();
    deliver(m_merging.merge(m_kept, chosen, m_other.id), this,
        [this, wasPicking, name = chosen.name](const Result<void> &done) {
            if (done) {
                Q_EMIT merged(m_other.name, name);
                return accept();
            }
            m_ui->otherPicker->setEnabled(true);
            m_ui->mergeButton->setEnabled(true);
            if (wasPicking)
                m_ui->otherPicker->setFocus();
            showError(done.error());
        });
}

void MergeDialog::showError(const Error &error)
{
    m_ui->errorLabel->setText(errorText(error));
    m_ui->errorLabel->show();
}

void MergeDialog::retranslate()
{
    m_ui->introLabel->setText(
        tr("Which other record is the same customer as %1? Its visits, requests, promises and tasks then stand with "
           "this one. Where the two differ, tick the value that is right. Ctrl+Z takes it back, and the two can be "
           "separated at "
           "any time.")
            .arg(m_kept.name));
}

void MergeDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
        preview(m_other.id);
    }
    QDialog::changeEvent(event);
}

} // namespace Pistis
