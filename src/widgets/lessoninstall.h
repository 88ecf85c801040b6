#pragma once

#include "app/lessonlibrary.h"

#include <QFileDialog>

namespace Pistis {

// Installs packs one after the other and says in a sentence what became of each.
class LessonInstall : public QObject
{
    Q_OBJECT

public:
    LessonInstall(const LessonLibrary &library, QWidget *window);

    void chooseFiles();
    void chooseFolder();

    void install(const QStringList &paths);

Q_SIGNALS:
    void started();
    // lesson: the last one that is here, empty when there is none; the sentences may tell of a problem all the same.
    void finished(const QString &sentences, const QString &lesson, bool hasProblem);

private:
    void choose(QFileDialog::FileMode mode);
    void installNext();
    void note(const InstalledPack &installed);
    void noteProblem(const QString &sentence);

    const LessonLibrary m_library;
    QWidget *m_window;
    QStringList m_waiting;
    QStringList m_sentences;
    QString m_lesson;
    bool m_hasProblem = false;
    bool m_running = false;
};

} // namespace Pistis
