#include "pictures.h"

#include "app/deliver.h"
#include "app/practicebook.h"
#include "app/preferences.h"
#include "models/errortext.h"
#include "session.h"
#include "widgets/interfacelanguage.h"
#include "widgets/theme.h"
#include "widgets/workspaces.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>
#include <QTimer>

#include <array>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr std::array workspaces { "read", "customers", "evidence", "team", "training" };
    constexpr std::array languages { "el", "en" };
    constexpr std::array themes { "light", "dark" };
    constexpr int pictureCount = int(workspaces.size() * languages.size() * themes.size());
    constexpr int settleMs = 900; // charts and lists arrive from other threads

} // namespace

Pictures::Pictures(const Clock &clock, InterfaceLanguage &language, const QString &folder)
    : m_clock(clock)
    , m_language(language)
    , m_folder(folder)
    , m_preferences(std::make_unique<Preferences>(m_place.filePath(u"pistis.conf"_s)))
    , m_session(std::make_unique<Session>(clock, *m_preferences))
{
}

Pictures::~Pictures() = default;

int Pictures::draw()
{
    if (!QDir().mkpath(m_folder)) {
        fail(tr("The folder %1 cannot be made.").arg(m_folder));
        return 1;
    }
    m_language.set(u"en"_s);
    auto opening = m_session->store.open(
        { .path = m_place.filePath(u"practice.pistis"_s), .personName = u"Maria"_s, .practiceSeed = u"1"_s });
    deliver(opening, this, [this](const Result<BookMeta> &opened) {
        if (!opened)
            return fail(errorText(opened.error()));
        deliver(PracticeBook(m_session->store).fill(PracticeBook::defaults(m_clock.today())), this,
            [this](const Result<void> &filled) {
                if (!filled)
                    return fail(errorText(filled.error()));
                openWindow();
            });
    });
    return QApplication::exec();
}

void Pictures::openWindow()
{
    m_session->window = std::make_unique<MainWindow>(m_session->services, m_session->undo, *m_preferences, true);
    m_session->window->resize(1280, 800);
    m_session->window->show();
    next();
}

void Pictures::next()
{
    if (m_next == pictureCount) {
        QApplication::exit(0);
        return;
    }
    const int workspace = m_next % int(workspaces.size());
    const QString code = QString::fromLatin1(languages.at(size_t(m_next / int(workspaces.size())) % languages.size()));
    const QString theme = QString::fromLatin1(themes.at(size_t(m_next) / (workspaces.size() * languages.size())));
    ++m_next;
    m_language.set(code);
    applyTheme(themeNamed(theme));
    m_session->window->setWorkspace(Workspace(workspace));
    const QString name = QString::fromLatin1(workspaces.at(size_t(workspace))) + u'-' + code + u'-' + theme;
    QTimer::singleShot(settleMs, this, [this, name] {
        if (save(name))
            next();
    });
}

bool Pictures::save(const QString &name)
{
    const QString file = m_folder + u'/' + name + u".png"_s;
    if (!m_session->window->grab().save(file)) {
        fail(tr("The picture %1 cannot be written.").arg(file));
        return false;
    }
    QTextStream(stdout) << file << '\n';
    return true;
}

void Pictures::fail(const QString &sentence)
{
    QTextStream(stderr) << "pistis: " << sentence << '\n';
    QApplication::exit(1);
}

} // namespace Pistis
