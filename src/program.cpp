#include "program.h"

#include "app/accountname.h"
#include "app/deliver.h"
#include "app/practicebook.h"
#include "app/preferences.h"
#include "core/hlc.h"
#include "models/errortext.h"
#include "models/recordlabels.h"
#include "session.h"
#include "widgets/firstpage.h"
#include "widgets/interfacelanguage.h"
#include "widgets/theme.h"

#include <QFileInfo>
#include <QScreen>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    // With its frame a window as large as the screen would have its last line below the edge.
    void fitToScreen(QWidget &window)
    {
        const QSize room = window.screen()->availableSize();
        const int frame = window.style()->pixelMetric(QStyle::PM_TitleBarHeight);
        window.resize(window.size().boundedTo(room));
        if (window.height() + frame > room.height())
            window.setWindowState(window.windowState() | Qt::WindowMaximized);
    }

} // namespace

Program::Program(const Clock &clock, Preferences &preferences, InterfaceLanguage &language, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_preferences(preferences)
    , m_language(language)
{
}

Program::~Program() = default;

void Program::start(const QString &book)
{
    if (!book.isEmpty())
        openBook(book);
    else if (QFileInfo::exists(m_preferences.lastBook()))
        openBook(m_preferences.lastBook());
    else
        openFirstPage();
}

void Program::openFirstPage(const QString &problem)
{
    m_firstPage = std::make_unique<FirstPage>(m_language.code());
    connect(m_firstPage.get(), &FirstPage::languageChosen, this, &Program::setLanguage);
    connect(m_firstPage.get(), &FirstPage::ownBookRequested, this, &Program::openOwnBook);
    connect(m_firstPage.get(), &FirstPage::practiceBookRequested, this, &Program::openPracticeBook);
    if (!problem.isEmpty())
        m_firstPage->showProblem(problem);
    m_firstPage->show();
}

void Program::openBook(const QString &path)
{
    if (m_session && QFileInfo(path) == QFileInfo(m_session->store.path()))
        return;
    auto session = std::make_unique<Session>(m_clock, m_preferences);
    auto opening = session->store.open({ .path = path, .personName = accountName() });
    deliver(opening, this, [this, path, session = std::move(session)](const Result<BookMeta> &opened) mutable {
        if (!opened)
            return openForReading(path, opened.error());
        session->meta = *opened;
        show(std::move(session));
        warnOfClock();
    });
}

// What cannot be written may be read; anything else that is wrong with a book has been said.
void Program::openForReading(const QString &path, const Error &reason)
{
    using enum Error::Kind;
    if (!QFileInfo(path).isFile() || reason.kind == Damaged || reason.kind == TooNew)
        return fail(errorText(reason));
    auto session = std::make_unique<Session>(m_clock, m_preferences);
    auto opening = session->store.open({ .path = path, .access = BookOptions::Access::ReadOnly });
    deliver(opening, this, [this, reason, session = std::move(session)](const Result<BookMeta> &opened) mutable {
        if (!opened)
            return fail(errorText(reason));
        session->meta = *opened;
        show(std::move(session));
        m_session->window->showReadOnly(reason);
    });
}

// New entries keep their order whatever the clock says, but their days would be wrong.
void Program::warnOfClock()
{
    constexpr qint64 tolerated = 3'600'000;
    const qint64 last = Hlc::msOf(m_session->meta.lastHlc);
    if (last <= m_clock.nowMs() + tolerated)
        return;
    m_session->window->showProblem(tr(
        "The clock of this computer says %1, but this book was last changed on %2. Check the clock: what you enter now "
        "would get the wrong day.")
                                       .arg(momentLabel(m_clock.nowMs()), momentLabel(last)));
}

void Program::openOwnBook()
{
    const QString own = m_preferences.ownBook();
    openBook(own.isEmpty() ? Preferences::defaultBook() : own);
}

void Program::openPracticeBook()
{
    const PracticeParameters parameters = PracticeBook::defaults(m_clock.today());
    auto session = std::make_unique<Session>(m_clock, m_preferences);
    auto opening = session->store.open({ .path = Preferences::practiceBook(),
        .personName = accountName(),
        .practiceSeed = QString::number(parameters.seed) });
    deliver(opening, this, [this, parameters, session = std::move(session)](const Result<BookMeta> &opened) mutable {
        if (!opened)
            return fail(errorText(opened.error()));
        session->meta = *opened;
        fillPractice(std::move(session), parameters);
    });
}

// A practice book that was made before is opened as it was left.
void Program::fillPractice(std::unique_ptr<Session> session, const PracticeParameters &parameters)
{
    Session *filled = session.get();
    auto looking = filled->services.customers.customers({ .limit = 1 });
    deliver(looking, this,
        [this, parameters, session = std::move(session)](const Result<QList<CustomerSummary>> &some) mutable {
            if (!some)
                return fail(errorText(some.error()));
            if (!some->isEmpty())
                return show(std::move(session));
            auto made = PracticeBook(session->store).fill(parameters);
            deliver(made, this, [this, session = std::move(session)](const Result<void> &done) mutable {
                if (!done)
                    return fail(errorText(done.error()));
                session->undo.forget();
                show(std::move(session));
            });
        });
}

void Program::fail(const QString &sentence)
{
    if (m_session)
        m_session->window->showProblem(sentence);
    else if (m_firstPage)
        m_firstPage->showProblem(sentence);
    else
        openFirstPage(sentence);
}

void Program::show(std::unique_ptr<Session> session)
{
    const bool practice = session->meta.isPractice();
    m_preferences.setLastBook(session->store.path());
    if (!practice)
        m_preferences.setOwnBook(session->store.path());
    if (m_session)
        m_session->window->keepArrangement(); // closing it first would end the program
    session->window = std::make_unique<MainWindow>(session->services, session->undo, m_preferences, practice);
    MainWindow *window = session->window.get();
    // Queued: the window that asks is closed by what it asks for.
    connect(window, &MainWindow::bookRequested, this, &Program::openBook, Qt::QueuedConnection);
    connect(window, &MainWindow::practiceRequested, this, &Program::openPracticeBook, Qt::QueuedConnection);
    connect(window, &MainWindow::ownBookRequested, this, &Program::openOwnBook, Qt::QueuedConnection);
    connect(window, &MainWindow::languageChosen, this, &Program::setLanguage);
    connect(window, &MainWindow::themeChosen, this, &Program::setTheme);
    fitToScreen(*window);
    window->show();
    if (!practice)
        session->reminders = std::make_unique<Reminders>(session->services, m_preferences, m_notifier);
    m_firstPage.reset();
    m_session = std::move(session);
}

void Program::setLanguage(const QString &code)
{
    m_preferences.setLanguage(code);
    m_language.set(code);
}

void Program::setTheme(const QString &theme)
{
    m_preferences.setTheme(theme);
    applyTheme(themeNamed(theme));
}

} // namespace Pistis
