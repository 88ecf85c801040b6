#pragma once

#include "app/lessonlibrary.h"

#include <QObject>

class QAction;
class QMainWindow;

namespace Pistis {

class LessonDesk;
class LessonInstall;
class Preferences;
class ReadingArea;
struct Services;

// Joins the window's actions on the library of lessons, and files that are dropped on it, with the lesson that is read.
class LessonShelfDesk : public QObject
{
    Q_OBJECT

public:
    struct Actions
    {
        QAction *library = nullptr;
        QAction *quality = nullptr;
        QAction *removedLines = nullptr; // of the lesson that is read
    };

    LessonShelfDesk(QMainWindow &window, Services &services, const Preferences &preferences, ReadingArea &reading,
        LessonDesk &lessons, const Actions &actions);

Q_SIGNALS:
    void shown(); // the lesson is wanted in view
    void told(const QString &sentence);

private:
    struct Looked
    {
        QStringList paths {}; // that can be installed
        QStringList titles {};
        QStringList problems {};
    };

    void openLibrary();
    void openRemovedLines();
    void read(const QString &lesson);
    void look(const QStringList &paths, const Looked &before);
    void ask(const Looked &looked);
    void showInstalled(const QString &sentences, const QString &lesson, bool hasProblem);
    void warn(const QString &sentences);

    QMainWindow &m_window;
    Services &m_services;
    const Preferences &m_preferences;
    ReadingArea &m_reading;
    const LessonLibrary m_library;
    LessonInstall *m_install;
};

} // namespace Pistis
