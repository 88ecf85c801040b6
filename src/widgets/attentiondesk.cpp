#include "widgets/attentiondesk.h"

#include "app/services.h"
#include "widgets/attentiondialog.h"
#include "widgets/backtestdialog.h"
#include "widgets/customerpage.h"
#include "widgets/mooddialog.h"
#include "widgets/opendialog.h"
#include "widgets/weightsdialog.h"

#include <QAction>

namespace Pistis {

AttentionDesk::AttentionDesk(CustomerPage &page, Services &services, QWidget *parent)
    : QObject(parent)
    , m_page(page)
    , m_services(services)
    , m_parent(*parent)
    , m_showing(new QAction(parent))
    , m_feeling(new QAction(parent))
    , m_weighing(new QAction(parent))
    , m_testing(new QAction(parent))
{
    m_showing->setObjectName("showAttentionAction");
    m_showing->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_A);
    m_feeling->setObjectName("noteMoodAction");
    m_feeling->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    m_weighing->setObjectName("weightsAction");
    m_weighing->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_W);
    m_testing->setObjectName("backtestAction");
    m_testing->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    connect(m_showing, &QAction::triggered, this, &AttentionDesk::showParts);
    connect(m_feeling, &QAction::triggered, this, &AttentionDesk::noteMood);
    connect(m_weighing, &QAction::triggered, this,
        [this] { openDialog(new WeightsDialog(m_services.store, m_parent.window())); });
    connect(m_testing, &QAction::triggered, this, &AttentionDesk::test);
    connect(&page, &CustomerPage::attentionRequested, this, &AttentionDesk::showParts);
    connect(&page, &CustomerPage::shown, this, [this](const QUuid &customer) {
        m_showing->setEnabled(!customer.isNull());
        m_feeling->setEnabled(!customer.isNull());
    });
    m_showing->setEnabled(false);
    m_feeling->setEnabled(false);
    retranslate();
}

void AttentionDesk::retranslate()
{
    m_showing->setText(tr("How the &attention score comes about…"));
    m_feeling->setText(tr("Note a &mood…"));
    m_weighing->setText(tr("&Weights of the attention score…"));
    m_testing->setText(tr("&Test the attention score against losses…"));
    for (QAction *action : { m_showing, m_feeling })
        action->setProperty("whyDisabled", tr("choose a customer first"));
}

void AttentionDesk::showParts()
{
    const Customer &customer = m_page.summary().customer;
    auto *dialog = new AttentionDialog(m_services.store, customer.id, customer.name, m_parent.window());
    connect(dialog, &AttentionDialog::recordChosen, &m_page, &CustomerPage::showEntry);
    openDialog(dialog);
}

void AttentionDesk::noteMood()
{
    const Customer &customer = m_page.summary().customer;
    openDialog(new MoodDialog(m_services.store, customer.id, customer.name, m_parent.window()));
}

void AttentionDesk::test()
{
    auto *dialog = new BacktestDialog(m_services, m_parent.window());
    connect(dialog, &BacktestDialog::customerChosen, this, &AttentionDesk::customerChosen);
    openDialog(dialog);
}

} // namespace Pistis
