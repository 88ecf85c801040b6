#include "widgets/lessonshelfdesk.h"

#include "app/deliver.h"
#include "app/preferences.h"
#include "app/services.h"
#include "models/faulttext.h"
#include "models/textlanguage.h"
#include "widgets/lessondesk.h"
#include "widgets/lessondrop.h"
#include "widgets/lessoninstall.h"
#include "widgets/lessonlibrarydialog.h"
#include "widgets/opendialog.h"
#include "widgets/qualitydialog.h"
#include "widgets/readingarea.h"
#include "widgets/removedlinesdialog.h"

#include <QAction>
#include <QMainWindow>
#include <QMessageBox>
#include <QPushButton>

namespace Pistis {

using namespace Qt::StringLiterals;

LessonShelfDesk::LessonShelfDesk(QMainWindow &window, Services &services, const Preferences &preferences,
    ReadingArea &reading, LessonDesk &lessons, const Actions &actions)
    : QObject(&window)
    , m_window(window)
    , m_services(services)
    , m_preferences(preferences)
    , m_reading(reading)
    , m_install(new LessonInstall(m_library, &window))
{
    connect(actions.library, &QAction::triggered, &reading,
        [this, &reading] { reading.whenStored([this] { openLibrary(); }); });
    connect(actions.quality, &QAction::triggered, this,
        [this] { openDialog(new QualityDialog(m_library.quality(), &m_window)); });
    connect(actions.removedLines, &QAction::triggered, &reading,
        [this, &reading] { reading.whenStored([this] { openRemovedLines(); }); });
    auto *drop = new LessonDrop(window, LessonDrop::Takes::PacksAndArticles);
    connect(drop, &LessonDrop::packsDropped, this, [this](const QStringList &paths) { look(paths, {}); });
    connect(drop, &LessonDrop::articleDropped, &lessons,
        [this, &lessons](const QStringList &files) { lessons.importArticle(&m_window, files); });
    connect(m_install, &LessonInstall::finished, this, &LessonShelfDesk::showInstalled);
}

void LessonShelfDesk::openLibrary()
{
    auto *dialog = new LessonLibraryDialog(m_library, m_preferences, m_services.notes, &m_window);
    dialog->select(m_preferences.lesson());
    connect(dialog, &LessonLibraryDialog::libraryChanged, this, [this] { m_reading.reload(); });
    connect(dialog, &LessonLibraryDialog::readRequested, this, &LessonShelfDesk::read);
    openDialog(dialog);
}

void LessonShelfDesk::openRemovedLines()
{
    auto *dialog = new RemovedLinesDialog(m_library, m_preferences.lesson(), &m_window);
    connect(dialog, &RemovedLinesDialog::restored, this, [this](const QString &lesson) { m_reading.reload(lesson); });
    openDialog(dialog);
}

void LessonShelfDesk::read(const QString &lesson)
{
    m_reading.reload(lesson);
    Q_EMIT shown();
}

// One after the other, as each may be large.
void LessonShelfDesk::look(const QStringList &paths, const Looked &before)
{
    if (paths.isEmpty())
        return ask(before);
    const QString path = paths.constFirst();
    deliver(m_library.look(path), this,
        [this, path, others = paths.mid(1), looked = before](const std::variant<LoadedLesson, Fault> &found) mutable {
            if (const auto *fault = std::get_if<Fault>(&found)) {
                looked.problems.append(faultText(*fault));
            } else {
                const Lesson &lesson = std::get<LoadedLesson>(found).lesson;
                looked.paths.append(path);
                looked.titles.append(
                    u"“%1”"_s.arg(inInterfaceLanguage(lesson.greek.front.title, lesson.english.front.title)));
            }
            look(others, looked);
        });
}

void LessonShelfDesk::ask(const Looked &looked)
{
    const QString problems = looked.problems.join(u'\n');
    if (looked.paths.isEmpty())
        return warn(problems);
    const QString question = tr("Install %n lesson(s)?", nullptr, int(looked.paths.size()));
    auto *box = new QMessageBox(QMessageBox::Question, tr("Install a lesson"),
        question + u'\n' + looked.titles.join(u'\n'), QMessageBox::Cancel, &m_window);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(problems);
    auto *install = box->addButton(tr("&Install"), QMessageBox::AcceptRole);
    install->setObjectName(u"installButton"_s);
    box->setDefaultButton(install);
    connect(install, &QPushButton::clicked, this, [this, paths = looked.paths] { m_install->install(paths); });
    openDialog(box);
}

void LessonShelfDesk::showInstalled(const QString &sentences, const QString &lesson, bool hasProblem)
{
    if (!lesson.isEmpty())
        read(lesson);
    if (hasProblem)
        return warn(sentences);
    Q_EMIT told(sentences);
}

void LessonShelfDesk::warn(const QString &sentences)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Install a lesson"), sentences, QMessageBox::Ok, &m_window);
    box->setTextFormat(Qt::PlainText);
    openDialog(box);
}

} // namespace Pistis
