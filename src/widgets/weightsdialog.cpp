#include "widgets/weightsdialog.h"

#include "app/deliver.h"
#include "models/errortext.h"
#include "ui_weightsdialog.h"

#include <QEvent>
#include <QLocale>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr int shownCustomers = 10;

    QStringList linesOf(const ScoredCustomers &first)
    {
        QStringList lines;
        for (const auto &[rank, score] : first)
            lines.append(u"%1  %2"_s.arg(QLocale().toString(score), rank.name));
        return lines;
    }

} // namespace

WeightsDialog::WeightsDialog(Store &store, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::WeightsDialog>())
    , m_service(store)
    , m_cancelled(std::make_shared<std::atomic_bool>(false))
{
    m_ui->setupUi(this);
    m_ui->errorLabel->hide();
    m_ui->saveButton->setEnabled(false);
    for (QSpinBox *box : boxes() + QList<QSpinBox *> { m_ui->lineBox })
        connect(box, &QSpinBox::valueChanged, this, &WeightsDialog::showLists);
    connect(m_ui->usualButton, &QPushButton::clicked, this, [this] { fill({}); });
    connect(m_ui->saveButton, &QPushButton::clicked, this, &WeightsDialog::save);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QWidget::close);
    connect(
        new QShortcut(Qt::CTRL | Qt::Key_Return, this), &QShortcut::activated, m_ui->saveButton, &QPushButton::click);
    deliver(m_service.weights(), this, [this](const Result<AttentionWeights> &weights) {
        if (!weights)
            return showError(weights.error());
        m_before = *weights;
        m_ui->saveButton->setEnabled(true);
        fill(m_before);
    });
    deliver(m_service.everybody(m_cancelled), this, [this](const Result<QList<AttentionRank>> &everybody) {
        if (!everybody)
            return showError(everybody.error());
        m_everybody = *everybody;
        m_counted = true;
        showLists();
    });
}

WeightsDialog::~WeightsDialog() { *m_cancelled = true; }

QList<QSpinBox *> WeightsDialog::boxes() const
{
    return { m_ui->rhythmBox, m_ui->ownRhythmBox, m_ui->waitingBox, m_ui->latePromiseBox, m_ui->openRequestsBox,
        m_ui->moodBox };
}

AttentionWeights WeightsDialog::written() const
{
    AttentionWeights weights { .alarmLine = m_ui->lineBox->value() };
    const QList<QSpinBox *> parts = boxes();
    for (qsizetype at = 0; at < parts.size(); ++at)
        weights.points[std::size_t(at)] = parts.at(at)->value();
    return weights;
}

void WeightsDialog::fill(const AttentionWeights &weights)
{
    const QList<QSpinBox *> parts = boxes();
    for (qsizetype at = 0; at < parts.size(); ++at) {
        const QSignalBlocker quiet(parts.at(at)); // the lists are counted once, below
        parts.at(at)->setValue(weights.points[std::size_t(at)]);
    }
    m_ui->lineBox->setValue(weights.alarmLine);
    showLists();
}

void WeightsDialog::showLists()
{
    m_ui->progressBar->setVisible(!m_counted);
    m_isStale = m_isComparing;
    if (!m_counted || m_isComparing)
        return;
    m_isComparing = true;
    deliver(
        compared(m_everybody, m_before, written(), shownCustomers), this, [this](const WeightsComparison &comparison) {
            m_isComparing = false;
            if (m_isStale)
                return showLists();
            m_ui->beforeList->clear();
            m_ui->afterList->clear();
            m_ui->beforeList->addItems(linesOf(comparison.before));
            m_ui->afterList->addItems(linesOf(comparison.after));
        });
}

void WeightsDialog::showError(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled)
        return;
    m_ui->errorLabel->setText(errorText(error));
    m_ui->errorLabel->show();
}

void WeightsDialog::save()
{
    m_ui->saveButton->setEnabled(false);
    deliver(m_service.changeWeights(m_before, written()), this, [this](const Result<void> &saved) {
        m_ui->saveButton->setEnabled(true);
        if (!saved)
            return showError(saved.error());
        accept();
    });
}

void WeightsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    QDialog::changeEvent(event);
}

} // namespace Pistis
