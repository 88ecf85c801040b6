#include "widgets/mainwindow.h"

#include "app/preferences.h"
#include "app/services.h"
#include "app/undoservice.h"
#include "models/errortext.h"
#include "ui_mainwindow.h"
#include "widgets/customerpage.h"
#include "widgets/customerpanel.h"
#include "widgets/evidencedesk.h"
#include "widgets/evidencepage.h"
#include "widgets/evidencestrip.h"
#include "widgets/helpwindow.h"
#include "widgets/icons.h"
#include "widgets/importcsvdialog.h"
#include "widgets/lessondesk.h"
#include "widgets/lessonreader.h"
#include "widgets/readingarea.h"
#include "widgets/readpage.h"
#include "widgets/teampage.h"
#include "widgets/theme.h"
#include "widgets/trainingpage.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMessageBox>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr int messageMs = 6000;
    constexpr int customersWidth = 400; // at first; later as the user left it
    constexpr int evidenceHeight = 310;

    // Which areas of the left side a workspace shows; the customers stand beside all but training.
    struct Arrangement
    {
        bool read = false;
        bool strip = false;
        bool evidence = false;
        bool team = false;
        bool training = false;
        bool customers = true;
    };

    Arrangement arrangementOf(MainWindow::Workspace workspace)
    {
        switch (workspace) {
        case MainWindow::Customers:
            return {};
        case MainWindow::Evidence:
            return { .evidence = true };
        case MainWindow::Team:
            return { .strip = true, .team = true };
        case MainWindow::Training:
            return { .training = true, .customers = false };
        case MainWindow::Read:
        case MainWindow::WorkspaceCount:
            break;
        }
        return { .read = true, .strip = true };
    }

} // namespace

MainWindow::MainWindow(
    Services &services, UndoService &undo, Preferences &preferences, bool isPractice, QWidget *parent)
    : QMainWindow(parent)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_services(services)
    , m_evidenceService(services.store)
    , m_feed(m_evidenceService, services.store)
    , m_teamService(services.store)
    , m_undo(undo)
    , m_preferences(preferences)
    , m_isPractice(isPractice)
{
    m_ui->setupUi(this);
    addAreas();
    connectBook();
    connectCustomers();
    connectView();
    retranslate();
    showBand();
    if (!restoreGeometry(preferences.arrangement(u"window"_s)))
        resize(1280, 800);
    setWorkspace(Workspace(std::clamp(preferences.workspace(), 0, WorkspaceCount - 1)));
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
    m_ui->mainSplitter->addWidget(m_read);
    m_ui->mainSplitter->addWidget(m_team);
    m_ui->mainSplitter->addWidget(m_strip);
    m_ui->mainSplitter->addWidget(m_evidence);
    m_ui->mainSplitter->setStretchFactor(0, 1);
    m_ui->mainSplitter->addWidget(m_training);
    m_ui->areaSplitter->addWidget(m_customers);
    m_ui->areaSplitter->setStretchFactor(0, 1);
    m_ui->areaSplitter->setStretchFactor(1, 0);
    connect(&m_read->reader(), &LessonReader::practiceFollowed, this, &MainWindow::followPractice);
    connect(m_customers, &CustomerPanel::countsChanged, m_reading, &ReadingArea::showCounts);
    new EvidenceDesk(m_feed, *m_strip, *m_evidence, *m_customers, this);
    connect(&m_feed, &EvidenceFeed::updated, m_reading, [this] {
        // What a lesson says is about the whole book.
        if (m_feed.filter().isEmpty() && !m_feed.current()->isQuick)
            m_reading->showEvidence(m_feed.current()->result);
    });
    connect(m_team, &TeamPage::customersRequested, m_customers, &CustomerPanel::showChosen);
    connect(m_team, &TeamPage::personSelected, &m_feed, &EvidenceFeed::setPerson);
    connect(m_training, &TrainingPage::practiceBookRequested, this, &MainWindow::practiceRequested);

    auto *space = new QWidget(this);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"windowSearchEdit"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(280);
    m_ui->toolBar->addWidget(space);
    m_ui->toolBar->addWidget(m_search);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!m_customers->isVisible())
            setWorkspace(Customers);
        m_customers->search(text);
    });
}

void MainWindow::connectBook()
{
    connect(m_ui->openBookAction, &QAction::triggered, this, [this] { chooseBook(false); });
    connect(m_ui->newBookAction, &QAction::triggered, this, [this] { chooseBook(true); });
    connect(m_ui->practiceAction, &QAction::triggered, this, &MainWindow::practiceRequested);
    connect(m_ui->ownBookAction, &QAction::triggered, this, &MainWindow::ownBookRequested);
    connect(m_ui->practiceBand, &QLabel::linkActivated, this, &MainWindow::ownBookRequested);
    connect(m_ui->importArticleAction, &QAction::triggered, this, [this] { m_lessons->importArticle(this); });
    connect(m_ui->quitAction, &QAction::triggered, this, &QWidget::close);
    connect(m_ui->importCustomersAction, &QAction::triggered, this, [this] {
        auto *dialog = new ImportCsvDialog(m_services.store, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &ImportCsvDialog::imported, this,
            [this](const QString &summary) { statusBar()->showMessage(summary, messageMs); });
        dialog->open();
    });
    m_ui->practiceAction->setVisible(!m_isPractice);
    m_ui->ownBookAction->setVisible(m_isPractice);

    const auto takeBack = [this](QFuture<Result<void>> taking, const QString &done) {
        deliver(taking, this, [this, done](const Result<void> &taken) {
            statusBar()->showMessage(taken ? done : errorText(taken.error()), messageMs);
        });
    };
    connect(m_ui->undoAction, &QAction::triggered, this, [this, takeBack] { takeBack(m_undo.undo(), tr("Undone.")); });
    connect(m_ui->redoAction, &QAction::triggered, this, [this, takeBack] { takeBack(m_undo.redo(), tr("Redone.")); });
    const auto available = [this] {
        m_ui->undoAction->setEnabled(m_undo.canUndo());
        m_ui->redoAction->setEnabled(m_undo.canRedo());
    };
    connect(&m_undo, &UndoService::availabilityChanged, this, available);
    available();
}

void MainWindow::connectCustomers()
{
    CustomerPage *page = &m_customers->page();
    connect(m_ui->logVisitAction, &QAction::triggered, page, &CustomerPage::logVisit);
    connect(m_ui->requestAction, &QAction::triggered, page, &CustomerPage::addRequest);
    connect(m_ui->promiseAction, &QAction::triggered, page, &CustomerPage::addPromise);
    connect(m_ui->newCustomerAction, &QAction::triggered, m_customers, &CustomerPanel::addCustomer);
    connect(m_ui->editCustomerAction, &QAction::triggered, page, &CustomerPage::edit);
    connect(m_ui->deleteCustomerAction, &QAction::triggered, this, [this, page] {
        page->remove();
        statusBar()->showMessage(tr("Deleted. Ctrl+Z brings the customer back."), messageMs);
    });
    connect(m_ui->presentAction, &QAction::triggered, m_reading, &ReadingArea::present);
    connect(m_training, &TrainingPage::presentRequested, m_reading, &ReadingArea::present);
    connect(m_ui->findAction, &QAction::triggered, this, [this] {
        if (!m_customers->isVisible())
            setWorkspace(Customers);
        m_customers->focusSearch();
    });
}

void MainWindow::connectView()
{
    connect(m_ui->helpAction, &QAction::triggered, this, [this] {
        if (!m_help)
            m_help = new HelpWindow(this);
        m_help->show();
        m_help->raise();
    });
    connect(m_ui->aboutAction, &QAction::triggered, this, &MainWindow::openAbout);
    auto *workspaces = new QActionGroup(this);
    const QList<QAction *> actions { m_ui->readAction, m_ui->customersAction, m_ui->evidenceAction, m_ui->teamAction,
        m_ui->trainingAction };
    for (int workspace = Read; workspace < WorkspaceCount; ++workspace) {
        workspaces->addAction(actions.at(workspace));
        connect(actions.at(workspace), &QAction::triggered, this,
            [this, workspace] { setWorkspace(Workspace(workspace)); });
    }
    auto *languages = new QActionGroup(this);
    for (const auto &[action, code] :
        { std::pair { m_ui->greekAction, u"el"_s }, std::pair { m_ui->englishAction, u"en"_s } }) {
        languages->addAction(action);
        action->setChecked(m_preferences.language() == code);
        connect(action, &QAction::triggered, this, [this, code = code] { Q_EMIT languageChosen(code); });
    }
    auto *themes = new QActionGroup(this);
    for (const auto &[action, theme] : { std::pair { m_ui->systemThemeAction, u"system"_s },
             std::pair { m_ui->lightThemeAction, u"light"_s }, std::pair { m_ui->darkThemeAction, u"dark"_s } }) {
        themes->addAction(action);
        action->setChecked(m_preferences.theme() == theme);
        connect(action, &QAction::triggered, this, [this, theme = theme] { Q_EMIT themeChosen(theme); });
    }
}

void MainWindow::setWorkspace(Workspace workspace)
{
    keepArrangement();
    m_workspace = workspace;
    const Arrangement shown = arrangementOf(workspace);
    m_read->setVisible(shown.read);
    m_team->setVisible(shown.team);
    m_strip->setVisible(shown.strip);
    m_evidence->setVisible(shown.evidence);
    m_training->setVisible(shown.training);
    m_ui->mainSplitter->setVisible(workspace != Customers);
    m_customers->setVisible(shown.customers);
    m_customers->setSideBySide(workspace == Customers);
    const QList<QAction *> actions { m_ui->readAction, m_ui->customersAction, m_ui->evidenceAction, m_ui->teamAction,
        m_ui->trainingAction };
    actions.at(workspace)->setChecked(true);
    restoreArrangement();
    m_preferences.setWorkspace(workspace);
}

void MainWindow::keepArrangement()
{
    if (m_workspace == WorkspaceCount || !isVisible()) // sizes mean nothing before the first show
        return;
    const QString part = QString::number(m_workspace);
    m_preferences.setArrangement(u"areas"_s + part, m_ui->areaSplitter->saveState());
    m_preferences.setArrangement(u"main"_s + part, m_ui->mainSplitter->saveState());
}

void MainWindow::restoreArrangement()
{
    const QString part = QString::number(m_workspace);
    if (!m_ui->areaSplitter->restoreState(m_preferences.arrangement(u"areas"_s + part)))
        m_ui->areaSplitter->setSizes({ width() - customersWidth, customersWidth });
    if (!m_ui->mainSplitter->restoreState(m_preferences.arrangement(u"main"_s + part))) {
        QList<int> heights(m_ui->mainSplitter->count(), m_ui->mainSplitter->height() - evidenceHeight);
        heights[m_ui->mainSplitter->indexOf(m_strip)] = evidenceHeight;
        m_ui->mainSplitter->setSizes(heights);
    }
}

void MainWindow::chooseBook(bool isNew)
{
    const QString folder = QFileInfo(m_services.store.path()).absolutePath();
    auto *dialog
        = new QFileDialog(this, isNew ? tr("New book") : tr("Open book"), folder, tr("Books of Pistis (*.pistis)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(isNew ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(isNew ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setDefaultSuffix(u"pistis"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::bookRequested);
    dialog->open();
}

void MainWindow::followPractice(Practice practice)
{
    if (practice == Practice::Evidence) {
        setWorkspace(Evidence);
        m_evidence->showNaive();
        return;
    }
    using List = CustomerQuery::List;
    m_customers->showList(practice == Practice::Visits ? List::PastRhythm
            : practice == Practice::Requests           ? List::RequestsWaiting
                                                       : List::PromisesDue);
}

void MainWindow::showProblem(const QString &sentence)
{
    auto *box = new QMessageBox(QMessageBox::Warning, u"Pistis"_s, sentence, QMessageBox::Ok, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::openAbout()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Pistis"));
    box->setText(tr("<b>Pistis %1</b><br>A lesson, your own customers beside it, and charts that do not lie.")
                     .arg(QStringLiteral(PISTIS_VERSION)));
    box->setInformativeText(tr("Free software under the GNU General Public License, version 3 or later. "
                               "It uses Qt, SQLite, ICU, Eigen, Boost and libarchive."));
    box->open();
}

void MainWindow::showBand()
{
    m_ui->practiceBand->setVisible(m_isPractice);
    QPalette band = m_ui->practiceBand->palette();
    band.setColor(QPalette::Window, roleColor(ColorRole::PracticeBand, palette()));
    const QColor words = isDark(palette()) ? Qt::black : Qt::white;
    band.setColor(QPalette::WindowText, words);
    band.setColor(QPalette::Link, words);
    m_ui->practiceBand->setText(
        tr("Practice book: invented customers, nothing here touches your own book. %1")
            .arg(u"<a href=\"own\" style=\"color:%1\">%2</a>"_s.arg(words.name(), tr("Back to my own book"))));
    m_ui->practiceBand->setPalette(band);
}

void MainWindow::retranslate()
{
    m_search->setPlaceholderText(tr("Find a customer…"));
    m_search->setAccessibleName(tr("Find a customer"));
    const QString book = QFileInfo(m_services.store.path()).completeBaseName();
    setWindowTitle(m_isPractice ? tr("Practice book — Pistis") : tr("%1 — Pistis").arg(book));
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
        showBand();
    } else if (event->type() == QEvent::PaletteChange) {
        drawIcons(*this);
        if (m_ui->practiceBand->isVisible())
            showBand();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    drawIcons(*this);
    restoreArrangement(); // only now the areas have the sizes that are divided
    if (m_read->isVisible())
        m_read->reader().setFocus();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keepArrangement();
    m_preferences.setArrangement(u"window"_s, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace Pistis
