#include "widgets/lessonactions.h"

#include "ui_mainwindow.h"
#include "widgets/customerpage.h"
#include "widgets/desktopspeaker.h"
#include "widgets/lessondesk.h"
#include "widgets/lessonnotedesk.h"
#include "widgets/lessonreader.h"
#include "widgets/lessonshelfdesk.h"
#include "widgets/pairmenu.h"
#include "widgets/readingarea.h"
#include "widgets/readpage.h"
#include "widgets/repairmenu.h"
#include "widgets/speechdesk.h"
#include "widgets/worddesk.h"

namespace Pistis {

LessonActions::LessonActions(const Parts &parts)
    : QObject(&parts.window)
{
    connectMenu(parts);
    connectNotes(parts);
    connectVoice(parts);
    connectLibrary(parts);
    new PairMenu(parts.page.reader(),
        { parts.ui.noteAction, parts.ui.bookmarkAction, parts.ui.wordAction, parts.page.translationAction(),
            parts.ui.speakAction, nullptr, parts.reading.repairMenu()->menuAction(), nullptr });
}

void LessonActions::connectMenu(const Parts &parts)
{
    parts.ui.lessonLayoutMenu->addActions(parts.page.layoutActions());
    parts.ui.lessonMenu->insertMenu(parts.ui.importArticleAction, parts.reading.repairMenu());
    connect(&parts.reading, &ReadingArea::told, this, &LessonActions::told);
    connect(&parts.lessons, &LessonDesk::told, this, &LessonActions::told);
    connect(parts.ui.presentAction, &QAction::triggered, &parts.reading, &ReadingArea::present);
    connect(parts.ui.importArticleAction, &QAction::triggered, &parts.lessons,
        [&lessons = parts.lessons, &window = parts.window] { lessons.importArticle(&window); });
    connect(parts.ui.findInLessonAction, &QAction::triggered, this, [this, &reading = parts.reading] {
        Q_EMIT shown();
        reading.find();
    });
}

void LessonActions::connectNotes(const Parts &parts)
{
    auto *notes = new LessonNoteDesk(parts.window, parts.services, parts.reading, parts.page.reader(),
        { .note = parts.ui.noteAction,
            .bookmark = parts.ui.bookmarkAction,
            .list = parts.ui.notesAction,
            .undo = parts.ui.undoAction,
            .redo = parts.ui.redoAction });
    connect(&parts.customer, &CustomerPage::noteFollowed, notes, &LessonNoteDesk::follow);
    connect(notes, &LessonNoteDesk::told, this, &LessonActions::told);
    connect(notes, &LessonNoteDesk::shown, this, &LessonActions::shown);
    connect(notes, &LessonNoteDesk::customerRequested, this, &LessonActions::customerRequested);
}

void LessonActions::connectVoice(const Parts &parts)
{
    auto *speech = new SpeechDesk(parts.page.reader(), parts.preferences, std::make_unique<DesktopSpeaker>(),
        { .speak = parts.ui.speakAction,
            .back = parts.ui.speakBackAction,
            .both = parts.ui.speakBothAction,
            .greek = parts.ui.speakGreekAction,
            .english = parts.ui.speakEnglishAction,
            .voices = parts.ui.voicesAction },
        this);
    connect(speech, &SpeechDesk::told, this, &LessonActions::told);
    auto *words = new WordDesk(parts.page.reader(), *parts.ui.wordAction, parts.reading.lexicon(), this);
    connect(&parts.reading, &ReadingArea::lessonShown, words,
        [words](const LoadedLesson &loaded) { words->setGlossary(loaded.lesson.glossary); });
}

void LessonActions::connectLibrary(const Parts &parts)
{
    auto *shelf = new LessonShelfDesk(parts.window, parts.services, parts.preferences, parts.reading, parts.lessons,
        { .library = parts.ui.libraryAction,
            .quality = parts.ui.qualityAction,
            .removedLines = parts.ui.removedLinesAction });
    connect(shelf, &LessonShelfDesk::told, this, &LessonActions::told);
    connect(shelf, &LessonShelfDesk::shown, this, &LessonActions::shown);
}

} // namespace Pistis
