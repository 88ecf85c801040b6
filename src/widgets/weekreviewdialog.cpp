#include "widgets/weekreviewdialog.h"

#include "app/services.h"
#include "core/agenda.h"
#include "models/dismissedmodel.h"
#include "models/errortext.h"
#include "models/labels.h"
#include "ui_weekreviewdialog.h"
#include "widgets/icons.h"
#include "widgets/sortedtable.h"

#include <QEvent>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace Pistis {

WeekReviewDialog::WeekReviewDialog(Services &services, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::WeekReviewDialog>())
    , m_store(services.store)
    , m_service(services.store)
    , m_model(new DismissedModel(services.store, this))
{
    m_ui->setupUi(this);
    drawIcons(*this);
    m_ui->errorLabel->hide();
    m_table = new SortedTable(*m_ui->dismissedView, *m_model, u"dismissed"_s,
        { .stretched = { DismissedModel::AboutColumn },
            .widest = 260,
            .sorted = DismissedModel::DayColumn,
            .order = Qt::DescendingOrder },
        services.preferences);
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
    showWeek(endOfWeek(services.store.clock().today()).addDays(-6));
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
    const QList<int> rows = m_table->chosen();
    if (rows.isEmpty())
        return;
    m_ui->errorLabel->hide();
    deliver(m_service.bringBack(m_model->entry(rows.constFirst()).dismissal), this, [this](const Result<void> &done) {
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
