#include "widgets/savefilterdialog.h"

#include "app/savedfilters.h"
#include "models/errortext.h"
#include "ui_savefilterdialog.h"

#include <QEvent>

namespace Pistis {

SaveFilterDialog::SaveFilterDialog(SavedFilters &filters, const SavedFilter &filter, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SaveFilterDialog>())
    , m_filters(filters)
    , m_filter(filter)
{
    m_ui->setupUi(this);
    m_ui->errorLabel->hide();
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &SaveFilterDialog::showSame);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &SaveFilterDialog::save);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QWidget::close);
    showSame();
}

SaveFilterDialog::~SaveFilterDialog() = default;

void SaveFilterDialog::showSame()
{
    const QString name = m_ui->nameEdit->text().trimmed();
    const bool same = !name.isEmpty() && indexNamed(m_filters.all(), name) >= 0;
    m_ui->sameLabel->setText(same ? tr("There is a filter of this name; it will be replaced.")
                                  : tr("The list, its part and what narrows it are kept for you alone."));
    m_ui->errorLabel->hide();
}

void SaveFilterDialog::save()
{
    m_filter.name = m_ui->nameEdit->text();
    if (const auto done = m_filters.save(m_filter))
        return accept();
    else
        m_ui->errorLabel->setText(errorText(done.error()));
    m_ui->errorLabel->show();
    m_ui->nameEdit->setFocus();
}

void SaveFilterDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showSame();
    }
    QDialog::changeEvent(event);
}

} // namespace Pistis
