#include "widgets/weekreviewdialog.h"

#include "app/store.h"
#include "core/agenda.h"
#include "models/dismissedmodel.h"
#include "models/errortext.h"
#include "models/labels.h"
#include "ui_weekreviewdialog.h"
#include "widgets/icons.h"

#include <QEvent>
#include <QHeaderView>
#include <QShortcut>

namespace Pistis {

namespace {

    constexpr int widestSection = 260; // beside the suggestion, which takes the rest

}

WeekReviewDialog::WeekReviewDialog(Store &store, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::WeekReviewDialog>())
    , m_store(store)
    , m_service(store)
    , m_model(new DismissedModel(store, this))
{
    m_ui->setupUi(this);
    drawIcons(*this);
    m_ui->errorLabel->hide();
    m_ui->dismissedView->setModel(m_model);
    m_ui->dismissedView->verticalHeader()->hide();
    auto *header = m_ui->dismissedView->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(DismissedModel::AboutColumn, QHeaderView::Stretch);
    header->setMaximumSectionSize(widestSection);
    connect(m_model, &DismissedModel::loaded, this, &WeekReviewDialog::showLoaded);
    connect(m_model, &DismissedModel::failed, this, &WeekReviewDialog::showError);
    connect(
        m_ui->dismissedView->selectionModel(), &QItemSelectionModel::selectionChanged, this, &WeekReviewDialog::enable);
    connect(m_ui->earlierButton, &QToolButton::clicked, this, [this] { showWeek(m_monday.addDays(-7)); });
    connect(m_ui->laterButton, &QToolButton::clicked, this, [this] { showWeek(m_monday.addDays(7)); });
    connect(
        new QShortcut(Qt::ALT | Qt::Key_Left, this), &QShortcut::activated, m_ui->earlierButton, &QToolButton::click);
    connect(
        new QShortcut(Qt::ALT | Qt::Key_Right, this), &QShortcut::activated, m_ui->laterButton, &QToolButton::click);
    connect(m_ui->bringBackButton, &QPushButton::clicked, this, &WeekReviewDialog::bringBack);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    showWeek(endOfWeek(store.clock().today()).addDays(-6));
}

WeekReviewDialog::~WeekReviewDialog() = default;

void WeekReviewDialog::showWeek(const QDate &monday)
{
    m_monday = monday;
    m_ui->laterButton->setEnabled(monday.addDays(7) <= m_store.clock().today());
    m_model->setWeek(monday);
}

void WeekReviewDialog::showLoaded()
{
    const QString week = periodLabel(m_monday, m_monday.addDays(6));
    m_ui->weekLabel->setText(m_model->rowCount() == 0
            ? tr("%1: nothing was dismissed", "week").arg(week)
            : tr("%1: %n suggestion(s) dismissed", "week", m_model->rowCount()).arg(week));
    if (m_model->rowCount() > 0)
        m_ui->dismissedView->selectRow(0);
    enable();
}

void WeekReviewDialog::enable()
{
    m_ui->bringBackButton->setEnabled(m_ui->dismissedView->selectionModel()->hasSelection());
}

void WeekReviewDialog::bringBack()
{
    const QModelIndexList rows = m_ui->dismissedView->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    m_ui->errorLabel->hide();
    deliver(
        m_service.bringBack(m_model->entry(rows.constFirst().row()).dismissal), this, [this](const Result<void> &done) {
            if (!done)
                showError(done.error());
        });
}

void WeekReviewDialog::showError(const Error &error)
{
    m_ui->errorLabel->setText(errorText(error));
    m_ui->errorLabel->show();
}

void WeekReviewDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showWeek(m_monday);
    }
    QDialog::changeEvent(event);
}

} // namespace Pistis
