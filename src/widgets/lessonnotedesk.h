#pragma once

#include "app/deliver.h"
#include "app/lessonlibrary.h"
#include "models/lessonnotesmodel.h"

#include <QObject>

class QAction;
class QMainWindow;

namespace Pistis {

class LessonReader;
class NoteMarks;
class ReadingArea;
struct Services;

// Joins the window's actions on notes with the lesson that is read, and notes with the customers that they name.
class LessonNoteDesk : public QObject
{
    Q_OBJECT

public:
    struct Actions
    {
        QAction *note = nullptr;
        QAction *bookmark = nullptr;
        QAction *list = nullptr;
        QAction *undo = nullptr; // they are there in the list, too
        QAction *redo = nullptr;
    };

    LessonNoteDesk(
        QMainWindow &window, Services &services, ReadingArea &reading, LessonReader &reader, const Actions &actions);

    void follow(const LessonNote &note); // to its sentence, in whatever lesson

Q_SIGNALS:
    void shown(); // the lesson is wanted in view
    void customerRequested(const QUuid &customer);
    void told(const QString &sentence);

private:
    void show(const LoadedLesson &loaded);
    void load();
    void loadNames(const LessonNotes &notes);
    void setNotes(const LessonNotes &notes, const QHash<QUuid, QString> &customers);
    void add();
    void edit(const LessonNote &note);
    void toggleBookmark();
    void showList(const QUuid &note = {});
    void goTo(qsizetype link);
    void goToWanted();

    QMainWindow &m_window;
    Services &m_services;
    ReadingArea &m_reading;
    LessonReader &m_reader;
    NoteMarks *m_marks;
    LessonNotesModel m_model;
    QList<QAction *> m_steps; // back and again
    Lesson m_lesson;
    QList<Lesson> m_older;
    LessonNote m_wanted; // to be led to as soon as its lesson is there
    LatestDelivery m_loading;
    LatestDelivery m_naming;
};

} // namespace Pistis
