#include "widgets/batchdialog.h"

#include "app/deliver.h"
#include "app/services.h"
#include "models/errortext.h"
#include "models/labels.h"
#include "ui_batchdialog.h"

#include <QEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    // The first entry leaves what is there; the second one takes it away.
    constexpr int entriesBeforeRecords = 2;

    void name(QComboBox *combo, const QString &asItIs, const QString &none)
    {
        while (combo->count() < entriesBeforeRecords)
            combo->addItem(QString(), QUuid());
        combo->setItemText(0, asItIs);
        combo->setItemText(1, none);
    }

    std::optional<QUuid> chosenIn(const QComboBox *combo)
    {
        return combo->currentIndex() > 0 ? std::optional(combo->currentData().toUuid()) : std::nullopt;
    }

} // namespace

BatchDialog::BatchDialog(Services &services, const QList<QUuid> &customers, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::BatchDialog>())
    , m_services(services)
    , m_batch(services.store)
    , m_customers(customers)
{
    m_ui->setupUi(this);
    m_ui->errorLabel->hide();
    retranslate();
    readLists();
    connect(m_ui->saveButton, &QPushButton::clicked, this, [this] {
        if (fields().isEmpty())
            return reject();
        finish(m_batch.change(m_customers, fields()));
    });
    connect(m_ui->deleteButton, &QPushButton::clicked, this, [this] { finish(m_batch.remove(m_customers)); });
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QWidget::close);
}

BatchDialog::~BatchDialog() = default;

void BatchDialog::readLists()
{
    const auto fill = [this](QComboBox *combo, const auto &records) {
        if (!records)
            return showError(records.error());
        for (const auto &record : *records)
            combo->addItem(record.name, record.id);
    };
    deliver(m_services.book.persons(), this,
        [this, fill](const Result<QList<Person>> &persons) { fill(m_ui->ownerCombo, persons); });
    deliver(m_services.book.segments(), this,
        [this, fill](const Result<QList<Segment>> &segments) { fill(m_ui->segmentCombo, segments); });
}

BatchChange BatchDialog::fields() const
{
    const int days = m_ui->cadenceSpin->value();
    const int rating = m_ui->ratingCombo->currentData().toInt();
    return { .owner = chosenIn(m_ui->ownerCombo),
        .segment = chosenIn(m_ui->segmentCombo),
        .cadenceDays = days >= 0 ? std::optional(days) : std::nullopt,
        .rating = rating >= 0 ? std::optional(Rating(rating)) : std::nullopt };
}

void BatchDialog::finish(const QFuture<Result<void>> &change)
{
    setEnabled(false);
    deliver(change, this, [this](const Result<void> &done) {
        setEnabled(true);
        if (done)
            return accept();
        showError(done.error());
    });
}

void BatchDialog::showError(const Error &error)
{
    m_ui->errorLabel->setText(errorText(error));
    m_ui->errorLabel->show();
}

void BatchDialog::retranslate()
{
    m_ui->introLabel->setText(tr("What is chosen here is set for %n customer(s) in one step, which Ctrl+Z takes back.",
        nullptr, int(m_customers.size())));
    name(m_ui->ownerCombo, tr("as it is"), tr("nobody"));
    name(m_ui->segmentCombo, tr("as it is"), tr("no segment"));
    const int rating = std::max(0, m_ui->ratingCombo->currentIndex());
    m_ui->ratingCombo->clear();
    m_ui->ratingCombo->addItem(tr("as it is"), -1);
    for (const Rating one : allRatings)
        m_ui->ratingCombo->addItem(one == Rating::None ? ratingLabel(one) : wordOf(one), int(one));
    m_ui->ratingCombo->setCurrentIndex(rating);
    m_ui->cadenceSpin->setSpecialValueText(tr("as it is"));
    m_ui->cadenceSpin->setSuffix(tr(" days"));
    m_ui->cadenceSpin->setToolTip(tr("0 days: as the segment or the book"));
}

void BatchDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
    QDialog::changeEvent(event);
}

} // namespace Pistis
