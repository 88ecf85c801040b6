#include "widgets/customfieldsdialog.h"

#include "app/store.h"
#include "models/customfieldmodel.h"
#include "models/errortext.h"
#include "ui_customfieldsdialog.h"
#include "widgets/customfielddialog.h"
#include "widgets/opendialog.h"

#include <QEvent>
#include <QHeaderView>
#include <QShortcut>

#include <algorithm>

namespace Pistis {

CustomFieldsDialog::CustomFieldsDialog(Store &store, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CustomFieldsDialog>())
    , m_store(store)
    , m_service(store)
    , m_model(new CustomFieldModel(m_service, store, this))
{
    m_ui->setupUi(this);
    m_ui->errorLabel->hide();
    m_ui->fieldsView->setModel(m_model);
    m_ui->fieldsView->verticalHeader()->hide();
    m_ui->fieldsView->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->fieldsView->horizontalHeader()->setStretchLastSection(true);
    connect(m_model, &CustomFieldModel::loaded, this, &CustomFieldsDialog::showLoaded);
    connect(m_model, &CustomFieldModel::failed, this, &CustomFieldsDialog::showError);
    connect(m_ui->fieldsView->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) {
            if (current.isValid())
                m_current = m_model->fields().at(current.row()).id;
            enable();
        });
    const auto editCurrent = [this] {
        if (const int row = m_ui->fieldsView->currentIndex().row(); row >= 0)
            edit(m_model->fields().at(row));
    };
    connect(m_ui->fieldsView, &QTableView::activated, this, editCurrent);
    connect(m_ui->addButton, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_ui->editButton, &QPushButton::clicked, this, editCurrent);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &CustomFieldsDialog::removeCurrent);
    connect(m_ui->upButton, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_ui->downButton, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    for (const auto &[keys, button] : { std::pair { QKeySequence(Qt::Key_Insert), m_ui->addButton },
             { QKeySequence(Qt::Key_F2), m_ui->editButton }, { QKeySequence(Qt::Key_Delete), m_ui->removeButton },
             { QKeySequence(Qt::CTRL | Qt::Key_Up), m_ui->upButton },
             { QKeySequence(Qt::CTRL | Qt::Key_Down), m_ui->downButton } })
        connect(new QShortcut(keys, this), &QShortcut::activated, button, &QPushButton::click);
    m_model->reload();
    showLoaded();
}

CustomFieldsDialog::~CustomFieldsDialog() = default;

void CustomFieldsDialog::showLoaded()
{
    const QList<CustomField> &fields = m_model->fields();
    m_ui->introLabel->setText(fields.isEmpty()
            ? tr("What you want to know of every customer and the form does not ask, such as the day of delivery.")
            : tr("These stand in the form and on the page of every customer."));
    const auto at = std::ranges::find(fields, m_current, &CustomField::id);
    if (!fields.isEmpty())
        m_ui->fieldsView->selectRow(at == fields.end() ? 0 : int(at - fields.begin()));
    enable();
}

void CustomFieldsDialog::enable()
{
    const int row = m_ui->fieldsView->currentIndex().row();
    m_ui->editButton->setEnabled(row >= 0);
    m_ui->removeButton->setEnabled(row >= 0);
    m_ui->upButton->setEnabled(row > 0);
    m_ui->downButton->setEnabled(row >= 0 && row + 1 < m_model->rowCount());
}

void CustomFieldsDialog::edit(const CustomField &field)
{
    auto *dialog = new CustomFieldDialog(m_store, field, this);
    openDialog(dialog);
}

void CustomFieldsDialog::removeCurrent()
{
    m_ui->removeButton->setEnabled(false);
    m_ui->errorLabel->hide();
    deliver(m_service.remove(m_current), this, [this](const Result<void> &done) {
        if (!done)
            return showError(done.error());
        m_ui->errorLabel->setText(
            tr("Deleted. What customers hold in it stays: Ctrl+Z or “Deleted records” brings both back."));
        m_ui->errorLabel->show();
    });
}

void CustomFieldsDialog::move(int rows)
{
    QList<QUuid> ids;
    for (const CustomField &field : m_model->fields())
        ids.append(field.id);
    const qsizetype from = ids.indexOf(m_current);
    ids.move(from, from + rows);
    m_ui->errorLabel->hide();
    deliver(m_service.arrange(ids), this, [this](const Result<void> &done) {
        if (!done)
            showError(done.error());
    });
}

void CustomFieldsDialog::showError(const Error &error)
{
    m_ui->errorLabel->setText(errorText(error));
    m_ui->errorLabel->show();
    enable();
}

void CustomFieldsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_model->reload();
    }
    QDialog::changeEvent(event);
}

} // namespace Pistis
