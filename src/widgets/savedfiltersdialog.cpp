#include "widgets/savedfiltersdialog.h"

#include "app/savedfilters.h"
#include "models/errortext.h"
#include "ui_savedfiltersdialog.h"

#include <QEvent>
#include <QShortcut>

namespace Pistis {

SavedFiltersDialog::SavedFiltersDialog(SavedFilters &filters, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SavedFiltersDialog>())
    , m_filters(filters)
{
    m_ui->setupUi(this);
    m_ui->errorLabel->hide();
    const QList<SavedFilter> all = filters.all();
    for (qsizetype at = 0; at < all.size(); ++at) {
        auto *item = new QListWidgetItem(all.at(at).name, m_ui->filtersView);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setData(Qt::UserRole, at);
    }
    m_ui->filtersView->setCurrentRow(0);
    auto *removal = new QShortcut(Qt::Key_Delete, m_ui->filtersView);
    removal->setContext(Qt::WidgetShortcut); // in the name that is being edited it deletes a letter
    connect(removal, &QShortcut::activated, this, &SavedFiltersDialog::removeCurrent);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &SavedFiltersDialog::removeCurrent);
    connect(m_ui->renameButton, &QPushButton::clicked, this,
        [this] { m_ui->filtersView->editItem(m_ui->filtersView->currentItem()); });
    connect(m_ui->filtersView, &QListWidget::currentRowChanged, this, &SavedFiltersDialog::enable);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &SavedFiltersDialog::save);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QWidget::close);
    enable();
}

SavedFiltersDialog::~SavedFiltersDialog() = default;

void SavedFiltersDialog::enable()
{
    const bool any = m_ui->filtersView->currentItem() != nullptr;
    m_ui->renameButton->setEnabled(any);
    m_ui->removeButton->setEnabled(any);
}

void SavedFiltersDialog::removeCurrent()
{
    delete m_ui->filtersView->takeItem(m_ui->filtersView->currentRow());
    enable();
}

void SavedFiltersDialog::save()
{
    m_ui->saveButton->setFocus(); // ends what is being edited
    const QList<SavedFilter> before = m_filters.all();
    QList<SavedFilter> after;
    for (int row = 0; row < m_ui->filtersView->count(); ++row) {
        const QListWidgetItem *item = m_ui->filtersView->item(row);
        after.append(before.at(item->data(Qt::UserRole).toLongLong()));
        after.last().name = item->text();
    }
    const auto done = m_filters.replace(after);
    if (done)
        return accept();
    m_ui->errorLabel->setText(errorText(done.error()));
    m_ui->errorLabel->show();
    m_ui->filtersView->setFocus();
}

void SavedFiltersDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    QDialog::changeEvent(event);
}

} // namespace Pistis
