#include "widgets/lessoninstall.h"

#include "app/deliver.h"
#include "models/errortext.h"
#include "models/faulttext.h"
#include "models/textlanguage.h"
#include "widgets/opendialog.h"

#include <utility>

namespace Pistis {

LessonInstall::LessonInstall(const LessonLibrary &library, QWidget *window)
    : QObject(window)
    , m_library(library)
    , m_window(window)
{
}

void LessonInstall::chooseFiles() { choose(QFileDialog::ExistingFiles); }

void LessonInstall::chooseFolder() { choose(QFileDialog::Directory); }

void LessonInstall::choose(QFileDialog::FileMode mode)
{
    auto *dialog = new QFileDialog(
        m_window, tr("Install a lesson"), QDir::homePath(), tr("Lessons (*.pistislesson *.tmx);;All files (*)"));
    dialog->setFileMode(mode);
    dialog->setOption(QFileDialog::ShowDirsOnly, mode == QFileDialog::Directory);
    connect(dialog, &QFileDialog::filesSelected, this, &LessonInstall::install);
    openDialog(dialog);
}

void LessonInstall::install(const QStringList &paths)
{
    m_waiting.append(paths);
    if (m_running || m_waiting.isEmpty())
        return;
    m_running = true;
    Q_EMIT started();
    installNext();
}

void LessonInstall::installNext()
{
    deliver(m_library.install(m_waiting.takeFirst()), this, [this](const Result<InstalledPack> &installed) {
        if (!installed)
            noteProblem(errorText(installed.error()));
        else
            note(*installed);
        if (!m_waiting.isEmpty())
            return installNext();
        m_running = false;
        const QString sentences = std::exchange(m_sentences, {}).join(u'\n');
        Q_EMIT finished(sentences, std::exchange(m_lesson, {}), std::exchange(m_hasProblem, false));
    });
}

void LessonInstall::note(const InstalledPack &installed)
{
    if (!installed.faults.isEmpty())
        return noteProblem(faultText(installed.faults.constFirst()));
    const LessonEntry &entry = installed.entry;
    m_lesson = entry.id;
    m_sentences.append(
        (installed.wasThere ? tr("“%1”, version %2, was here already.") : tr("Installed: “%1”, version %2."))
            .arg(inInterfaceLanguage(entry.greekTitle, entry.englishTitle), entry.version));
}

void LessonInstall::noteProblem(const QString &sentence)
{
    m_hasProblem = true;
    m_sentences.append(sentence);
}

} // namespace Pistis
