#pragma once

#include <QObject>
#include <QUuid>

class QMainWindow;

namespace Pistis::Ui {
class MainWindow;
}

namespace Pistis {

class CustomerPage;
class LessonDesk;
class Preferences;
class ReadPage;
class ReadingArea;
struct Services;

// The window's actions about lessons, joined with what does them: finding, repair, notes, voice, words, library.
class LessonActions : public QObject
{
    Q_OBJECT

public:
    // What the window consists of, and the lesson's part of it.
    struct Parts
    {
        QMainWindow &window;
        Ui::MainWindow &ui;
        Services &services;
        Preferences &preferences;
        ReadPage &page;
        ReadingArea &reading;
        LessonDesk &lessons;
        CustomerPage &customer;
    };

    explicit LessonActions(const Parts &parts);

Q_SIGNALS:
    void shown(); // the lesson is wanted in view
    void customerRequested(const QUuid &id);
    void told(const QString &sentence);

private:
    void connectMenu(const Parts &parts);
    void connectNotes(const Parts &parts);
    void connectVoice(const Parts &parts);
    void connectLibrary(const Parts &parts);
};

} // namespace Pistis
