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
    connect(actions.merge, &QAction::triggered, this,
        [this, &page] { openDialog(new MergeDialog(m_services, page.summary().customer, &m_window)); });
    connect(actions.separate, &QAction::triggered, this,
        [this, &page] { openDialog(new SeparateDialog(m_services.store, page.summary().customer, &m_window)); });
    connect(actions.audit, &QAction::triggered, this,
        [this, &page] { openDialog(new AuditDialog(m_services, page.summary().customer, &m_window)); });
    connect(actions.recycleBin, &QAction::triggered, this,
        [this] { openDialog(new RecycleBinDialog(m_services, &m_window)); });
}

} // namespace Pistis
