#include "widgets/historydesk.h"

#include "app/services.h"
#include "widgets/auditdialog.h"
#include "widgets/customerpage.h"
#include "widgets/mergedialog.h"
#include "widgets/opendialog.h"
#include "widgets/recyclebindialog.h"
#include "widgets/separatedialog.h"

#include <QAction>
#include <QMainWindow>

namespace Pistis {

HistoryDesk::HistoryDesk(QMainWindow &window, Services &services, const CustomerPage &page, const Actions &actions)
    : QObject(&window)
    , m_window(window)
    , m_services(services)
{
    connect(actions.merge, &QAction::triggered, this, [this, &page] { merge(page.summary().customer); });
    connect(actions.separate, &QAction::triggered, this, [this, &page] { separate(page.summary().customer); });
    connect(actions.audit, &QAction::triggered, this,
        [this, &page] { openDialog(new AuditDialog(m_services, page.summary().customer, &m_window)); });
    connect(actions.recycleBin, &QAction::triggered, this,
        [this] { openDialog(new RecycleBinDialog(m_services, &m_window)); });
}

void HistoryDesk::merge(const Customer &kept)
{
    auto *dialog = new MergeDialog(m_services, kept, &m_window);
    connect(dialog, &MergeDialog::merged, this, [this](const QString &other, const QString &name) {
        Q_EMIT told(tr("%1 and %2 are one customer now. Ctrl+Z takes it back.").arg(other, name));
    });
    openDialog(dialog);
}

void HistoryDesk::separate(const Customer &kept)
{
    auto *dialog = new SeparateDialog(m_services.store, kept, &m_window);
    connect(dialog, &SeparateDialog::separated, this, [this](const QString &name) {
        Q_EMIT told(tr("%1 is a customer of its own again. Ctrl+Z takes it back.").arg(name));
    });
    openDialog(dialog);
}

} // namespace Pistis
