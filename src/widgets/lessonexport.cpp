#include "widgets/lessonexport.h"

#include "app/deliver.h"
#include "models/errortext.h"
#include "models/exporttext.h"
#include "widgets/opendialog.h"

#include <QDir>
#include <QFileDialog>

namespace Pistis {

using namespace Qt::StringLiterals;

LessonExport::LessonExport(const LessonLibrary &library, QWidget *window)
    : QObject(window)
    , m_library(library)
    , m_window(window)
{
}

void LessonExport::choose(const LessonEntry &lesson, Form form)
{
    switch (form) {
    case Form::Pack:
        return chooseFile(lesson.id, u"pistislesson"_s, tr("Lesson packs (*.pistislesson)"));
    case Form::Tmx:
        return chooseFile(lesson.id, u"tmx"_s, tr("Translation memories (*.tmx)"));
    case Form::Folder:
        return chooseFolder(lesson.id);
    }
}

void LessonExport::chooseFolder(const QString &id)
{
    auto *dialog = new QFileDialog(m_window, tr("Make the lesson's folder “%1” in").arg(id), QDir::homePath());
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, id](const QString &folder) { write(id, QDir(folder).filePath(id), false); });
    openDialog(dialog);
}

void LessonExport::chooseFile(const QString &id, const QString &suffix, const QString &filter)
{
    auto *dialog = new QFileDialog(m_window, tr("Export the lesson"), QDir::homePath(), filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // it would ask in a loop of its own
    dialog->selectFile(id + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, id, ending = QString(u'.' + suffix)](const QString &file) {
        askBefore(id, file.endsWith(ending) ? file : file + ending);
    });
    openDialog(dialog);
}

void LessonExport::askBefore(const QString &id, const QString &file)
{
    if (!QFileInfo::exists(file))
        return write(id, file, false);
    askToReplace(m_window, file, [this, id, file] { write(id, file, true); });
}

void LessonExport::write(const QString &id, const QString &target, bool replaces)
{
    Q_EMIT started();
    deliver(m_library.exportTo(id, target, replaces), this, [this, target](const Result<void> &done) {
        Q_EMIT finished(done ? printedSummary(target) : errorText(done.error()));
    });
}

} // namespace Pistis
