#pragma once

#include "app/lessonlibrary.h"

#include <QObject>

class QWidget;

namespace Pistis {

// Asks where a lesson is to be written, and before a file is replaced, and writes it.
class LessonExport : public QObject
{
    Q_OBJECT

public:
    enum class Form { Pack, Folder, Tmx };

    LessonExport(const LessonLibrary &library, QWidget *window);

    void choose(const LessonEntry &lesson, Form form);

Q_SIGNALS:
    void started();
    void finished(const QString &sentence);

private:
    void chooseFolder(const QString &id);
    void chooseFile(const QString &id, const QString &suffix, const QString &filter);
    void askBefore(const QString &id, const QString &file);
    void write(const QString &id, const QString &target, bool replaces);

    const LessonLibrary &m_library;
    QWidget *m_window;
};

} // namespace Pistis
