#include "widgets/lossbar.h"

#include "app/lossservice.h"
#include "app/services.h"
#include "models/losstext.h"
#include "ui_lossbar.h"
#include "widgets/lossdialog.h"
#include "widgets/opendialog.h"

#include <QAction>
#include <QEvent>

namespace Pistis {

LossBar::LossBar(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::LossBar>())
    , m_lose(new QAction(this))
    , m_winBack(new QAction(this))
{
    m_ui->setupUi(this);
    m_lose->setObjectName("loseAction");
    m_lose->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_M);
    m_winBack->setObjectName("winBackAction");
    m_winBack->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_B);
    connect(m_lose, &QAction::triggered, this, &LossBar::lose);
    connect(m_winBack, &QAction::triggered, this, &LossBar::winBack);
    connect(m_ui->changeButton, &QPushButton::clicked, m_lose, &QAction::trigger);
    connect(m_ui->winBackButton, &QPushButton::clicked, m_winBack, &QAction::trigger);
    setSummary({});
}

LossBar::~LossBar() = default;

void LossBar::setSummary(const CustomerSummary &summary)
{
    m_summary = summary;
    const bool isLost = summary.customer.lostOn.isValid();
    m_lose->setEnabled(!summary.customer.id.isNull());
    m_winBack->setEnabled(isLost);
    m_reading.forget();
    m_ui->openLabel->hide();
    m_ui->lossLabel->setText(isLost ? lossSentence(summary.customer) : QString());
    setVisible(isLost);
    retranslate();
    if (isLost)
        readOpenWork();
}

void LossBar::readOpenWork()
{
    m_reading(
        m_services->customers.records(m_summary.customer.id), this, [this](const Result<CustomerRecords> &records) {
            const QString open = records ? openWorkText(*records) : QString();
            m_ui->openLabel->setText(open);
            m_ui->openLabel->setVisible(!open.isEmpty());
        });
}

void LossBar::lose()
{
    auto *dialog = new LossDialog(*m_services, m_summary, window());
    openDialog(dialog);
}

void LossBar::winBack()
{
    deliver(LossService(m_services->store).winBack(m_summary.customer.id), this, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

void LossBar::retranslate()
{
    m_lose->setText(m_summary.customer.lostOn.isValid() ? tr("Change the l&oss…") : tr("Mark as l&ost…"));
    m_winBack->setText(tr("&Won back"));
    m_lose->setProperty("whyDisabled", tr("choose a customer first"));
    m_winBack->setProperty("whyDisabled", tr("choose a lost customer first"));
}

void LossBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        setSummary(m_summary);
    }
    QWidget::changeEvent(event);
}

} // namespace Pistis
