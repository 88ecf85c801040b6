#include "widgets/exchangedesk.h"

#include "app/services.h"
#include "widgets/customerpanel.h"
#include "widgets/exportdialog.h"
#include "widgets/importdialog.h"
#include "widgets/importsdialog.h"
#include "widgets/lessondesk.h"
#include "widgets/opendialog.h"
#include "widgets/opensealeddialog.h"
#include "widgets/printdialog.h"

#include <QAction>
#include <QMainWindow>

namespace Pistis {

ExchangeDesk::ExchangeDesk(QMainWindow &window, Services &services, const CustomerPanel &customers,
    const LessonDesk &lessons, const QWidget &readPage, const Actions &actions)
    : QObject(&window)
    , m_window(window)
    , m_services(services)
    , m_customers(customers)
    , m_lessons(lessons)
    , m_readPage(readPage)
{
    connect(actions.import, &QAction::triggered, this, [this] {
        auto *dialog = new ImportDialog(m_services, &m_window);
        connect(dialog, &ImportDialog::imported, this, &ExchangeDesk::told);
        openDialog(dialog);
    });
    connect(
        actions.imports, &QAction::triggered, this, [this] { openDialog(new ImportsDialog(m_services, &m_window)); });
    connect(actions.write, &QAction::triggered, this, [this] {
        auto *dialog = new ExportDialog(m_services.store, &m_window);
        connect(dialog, &ExportDialog::exported, this, &ExchangeDesk::told);
        openDialog(dialog);
    });
    connect(actions.openSealed, &QAction::triggered, this, [this] {
        auto *dialog = new OpenSealedDialog(&m_window);
        connect(dialog, &OpenSealedDialog::opened, this, &ExchangeDesk::told);
        openDialog(dialog);
    });
    connect(actions.print, &QAction::triggered, this, &ExchangeDesk::print);
    connect(
        actions.visitSheets, &QAction::triggered, this, [this] { print()->choose(PrintDialog::What::VisitSheets); });
    connect(
        actions.printLesson, &QAction::triggered, this, [this] { print()->choose(PrintDialog::What::LessonHandout); });
}

PrintDialog *ExchangeDesk::print()
{
    PrintSource source = m_customers.printSource();
    source.lesson = m_lessons.lesson();
    source.isLessonInFront = m_readPage.isAncestorOf(m_window.focusWidget());
    auto *dialog = new PrintDialog(m_services.store, source, &m_window);
    connect(dialog, &PrintDialog::printed, this, &ExchangeDesk::told);
    openDialog(dialog);
    return dialog;
}

} // namespace Pistis
