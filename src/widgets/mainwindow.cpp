#include "widgets/mainwindow.h"

#include "app/preferences.h"
#include "app/services.h"
#include "ui_mainwindow.h"
#include "widgets/bookdesk.h"
#include "widgets/customerbrowser.h"
#include "widgets/customerdesk.h"
#include "widgets/customerpage.h"
#include "widgets/customerpanel.h"
#include "widgets/evidencedesk.h"
#include "widgets/evidencepage.h"
#include "widgets/evidencestrip.h"
#include "widgets/exchangedesk.h"
#include "widgets/finddesk.h"
#include "widgets/historydesk.h"
#include "widgets/icons.h"
#include "widgets/lessonactions.h"
#include "widgets/lessondesk.h"
#include "widgets/lessonreader.h"
#include "widgets/nextstepbar.h"
#include "widgets/opendialog.h"
#include "widgets/readingarea.h"
#include "widgets/readpage.h"
#include "widgets/savedfilterdesk.h"
#include "widgets/statusline.h"
#include "widgets/teampage.h"
#include "widgets/theme.h"
#include "widgets/trainingpage.h"
#include "widgets/undoactions.h"
#include "widgets/viewdesk.h"
#include "widgets/workspaces.h"

#include <QCloseEvent>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace Pistis {

MainWindow::MainWindow(
    Services &services, UndoService &undo, Preferences &preferences, bool isPractice, QWidget *parent)
    : QMainWindow(parent)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_services(services)
    , m_evidenceService(services.store)
    , m_feed(m_evidenceService, services.store)
    , m_teamService(services.store)
    , m_preferences(preferences)
    , m_isPractice(isPractice)
{
    m_ui->setupUi(this);
    m_status = new StatusLine(*statusBar());
    addAreas();
    connectBook();
    auto *steps = new UndoActions(undo, services, *m_ui->undoAction, *m_ui->redoAction, this);
    connect(steps, &UndoActions::told, m_status, &StatusLine::tell);
    connect(steps, &UndoActions::taken, this, [this](const QUuid &customer) {
        if (m_customers->isVisible())
            m_customers->browser().select(customer);
    });
    connect(steps, &UndoActions::toldMore, m_status, &StatusLine::tellMore);
    connectCustomers();
    connectLessons();
    connectView();
    retranslate();
    if (!restoreGeometry(preferences.arrangement(u"window"_s)))
        resize(1280, 800);
    setWorkspace(Workspace(std::clamp(preferences.workspace(), 0, int(Workspace::Count) - 1)));
}

// The views go before what they look at.
MainWindow::~MainWindow() { delete takeCentralWidget(); }

void MainWindow::addAreas()
{
    m_read = new ReadPage(this);
    m_reading = new ReadingArea(*m_read, m_preferences, this);
    m_training = new TrainingPage(this);
    m_training->setPracticeBook(m_isPractice);
    m_lessons = new LessonDesk(LessonLibrary(), m_services, *m_reading, *m_training, this);
    m_customers = new CustomerPanel(m_services, this);
    m_strip = new EvidenceStrip(m_feed, this);
    m_evidence = new EvidencePage(m_feed, m_services.book, m_services.store, this);
    m_team = new TeamPage(m_teamService, m_services.store, this);
    const Workspaces::Areas areas { m_ui->areaSplitter, m_ui->mainSplitter, m_read, m_team, m_strip, m_evidence,
        m_training, m_customers };
    const Workspaces::Actions actions { .show
        = { m_ui->readAction, m_ui->customersAction, m_ui->evidenceAction, m_ui->teamAction, m_ui->trainingAction },
        .present = m_ui->presentAction,
        .refresh = m_ui->refreshAction };
    m_workspaces = std::make_unique<Workspaces>(areas, actions, m_preferences);
    connect(&m_read->reader(), &LessonReader::practiceFollowed, this, &MainWindow::followPractice);
    connect(&m_customers->browser(), &CustomerBrowser::countsChanged, m_reading, &ReadingArea::showCounts);
    new EvidenceDesk(m_feed, *m_strip, *m_evidence, m_customers->browser(), this);
    connect(&m_feed, &EvidenceFeed::updated, m_reading, [this] {
        // What a lesson says is about the whole book.
        if (m_feed.filter().isEmpty() && !m_feed.current()->isQuick)
            m_reading->showEvidence(m_feed.current()->result);
    });
    connect(m_team, &TeamPage::customersRequested, &m_customers->browser(), &CustomerBrowser::showChosen);
    connect(m_team, &TeamPage::personSelected, &m_feed, &EvidenceFeed::setPerson);
    connect(m_training, &TrainingPage::practiceBookRequested, this, &MainWindow::practiceRequested);
}

void MainWindow::connectBook()
{
    m_book = new BookDesk(*this, *m_ui, m_services, m_isPractice);
    connect(m_book, &BookDesk::bookRequested, this, &MainWindow::bookRequested);
    connect(m_book, &BookDesk::practiceRequested, this, &MainWindow::practiceRequested);
    connect(m_book, &BookDesk::ownBookRequested, this, &MainWindow::ownBookRequested);
    connect(m_ui->quitAction, &QAction::triggered, this, &QWidget::close);
    auto *exchange = new ExchangeDesk(*this, m_services, *m_customers, *m_lessons, *m_read,
        { .import = m_ui->importCustomersAction,
            .imports = m_ui->importsAction,
            .write = m_ui->exportAction,
            .openSealed = m_ui->openSealedAction,
            .print = m_ui->printAction,
            .visitSheets = m_ui->visitSheetsAction,
            .printLesson = m_ui->printLessonAction });
    connect(exchange, &ExchangeDesk::told, m_status, &StatusLine::tell);
}

void MainWindow::connectCustomers()
{
    CustomerPage *page = &m_customers->page();
    CustomerBrowser *browser = &m_customers->browser();
    m_customerDesk = new CustomerDesk(*m_ui, *m_customers, this);
    connect(m_customerDesk, &CustomerDesk::shown, this, &MainWindow::showCustomers);
    connect(m_customerDesk, &CustomerDesk::told, m_status, &StatusLine::tell);
    auto *finder = new FindDesk({ *this, *m_ui, *m_reading, *m_customers }, m_services, m_preferences);
    connect(finder, &FindDesk::customersRequested, this, &MainWindow::showCustomers);
    connect(finder, &FindDesk::customerChosen, this, &MainWindow::showCustomer);
    m_ui->nextStepBar->setServices(m_services);
    m_ui->nextStepBar->leaveFrom(browser->rows(), page->history());
    connect(page, &CustomerPage::contactHeld, m_ui->nextStepBar, &NextStepBar::propose);
    connect(page, &CustomerPage::shown, m_ui->nextStepBar, &NextStepBar::follow);
    connect(m_ui->nextStepBar, &NextStepBar::planned, m_status, &StatusLine::tell);
    connect(m_ui->nextStepBar, &NextStepBar::failed, this, &MainWindow::showProblem);
    connect(m_training, &TrainingPage::presentRequested, m_reading, &ReadingArea::present);
    auto *history = new HistoryDesk(*this, m_services, *page,
        { .merge = m_ui->mergeAction,
            .separate = m_ui->separateAction,
            .audit = m_ui->auditAction,
            .recycleBin = m_ui->recycleBinAction });
    connect(history, &HistoryDesk::told, m_status, &StatusLine::tell);
    auto *filters = new SavedFilterDesk(*this, m_services, m_preferences, *browser, *m_ui->savedFiltersMenu);
    connect(filters, &SavedFilterDesk::shown, this, &MainWindow::showCustomers);
    connect(filters, &SavedFilterDesk::told, m_status, &StatusLine::tell);
}

void MainWindow::connectLessons()
{
    auto *actions = new LessonActions({ .window = *this,
        .ui = *m_ui,
        .services = m_services,
        .preferences = m_preferences,
        .page = *m_read,
        .reading = *m_reading,
        .lessons = *m_lessons,
        .customer = m_customers->page() });
    connect(actions, &LessonActions::told, m_status, &StatusLine::tell);
    connect(actions, &LessonActions::shown, this, &MainWindow::showLesson);
    connect(actions, &LessonActions::customerRequested, this, &MainWindow::showCustomer);
}

void MainWindow::showLesson()
{
    if (!m_read->isVisible())
        setWorkspace(Workspace::Read);
}

void MainWindow::showCustomers()
{
    if (!m_customers->isVisible())
        setWorkspace(Workspace::Customers);
}

void MainWindow::showCustomer(const QUuid &id)
{
    showCustomers();
    m_customers->browser().select(id);
}

void MainWindow::connectView()
{
    auto *view = new ViewDesk(*this, *m_ui, m_preferences);
    connect(view, &ViewDesk::languageChosen, this, &MainWindow::languageChosen);
    connect(view, &ViewDesk::themeChosen, this, &MainWindow::themeChosen);
    connect(m_ui->refreshAction, &QAction::triggered, m_customers, &CustomerPanel::refresh);
    connect(m_ui->refreshAction, &QAction::triggered, &m_feed, &EvidenceFeed::reload);
}

void MainWindow::setWorkspace(Workspace workspace) { m_workspaces->show(workspace); }
void MainWindow::keepArrangement() { m_workspaces->keepSizes(); }

void MainWindow::followPractice(Practice practice)
{
    if (practice != Practice::Evidence)
        return m_customers->browser().showPractice(practice);
    setWorkspace(Workspace::Evidence);
    m_evidence->showNaive();
}

void MainWindow::showProblem(const QString &sentence)
{
    auto *box = new QMessageBox(QMessageBox::Warning, u"Pistis"_s, sentence, QMessageBox::Ok, this);
    openDialog(box);
}

void MainWindow::showReadOnly(const Error &reason) { m_book->showReadOnly(reason); }

void MainWindow::retranslate()
{
    m_book->retranslate();
    m_ui->undoAction->setProperty("whyDisabled", tr("nothing to take back"));
    m_ui->redoAction->setProperty("whyDisabled", tr("nothing to bring again"));
    m_customerDesk->retranslate();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        drawIcons(*this);
        drawLinks(*this);
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (event->spontaneous()) // only back from the task bar
        return;
    drawIcons(*this);
    m_workspaces->restoreSizes(); // only now the areas have the sizes that are divided
    m_workspaces->takeFocus();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keepArrangement();
    QMainWindow::closeEvent(event);
}

} // namespace Pistis
