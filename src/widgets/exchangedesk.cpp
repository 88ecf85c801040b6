#include "widgets/exchangedesk.h"

#include "widgets/exportdialog.h"
#include "widgets/importdialog.h"
#include "widgets/importsdialog.h"
#include "widgets/opensealeddialog.h"

#include <QAction>
#include <QMainWindow>

namespace Pistis {

ExchangeDesk::ExchangeDesk(QMainWindow &window, Store &store, const Actions &actions)
    : QObject(&window)
{
    connect(actions.import, &QAction::triggered, this, [this, &window, &store] {
        auto *dialog = new ImportDialog(store, &window);
        connect(dialog, &ImportDialog::imported, this, &ExchangeDesk::told);
        open(dialog);
    });
    connect(actions.imports, &QAction::triggered, this, [&window, &store] { open(new ImportsDialog(store, &window)); });
    connect(actions.write, &QAction::triggered, this, [this, &window, &store] {
        auto *dialog = new ExportDialog(store, &window);
        connect(dialog, &ExportDialog::exported, this, &ExchangeDesk::told);
        open(dialog);
    });
    connect(actions.openSealed, &QAction::triggered, this, [this, &window] {
        auto *dialog = new OpenSealedDialog(&window);
        connect(dialog, &OpenSealedDialog::opened, this, &ExchangeDesk::told);
        open(dialog);
    });
}

void ExchangeDesk::open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace Pistis
