#pragma once

#include "models/lessonlayout.h"
#include "widgets/lessonreader.h"
#include "widgets/pairmenu.h"
#include "widgets/readerpane.h"

#include <QAction>
#include <QTest>

// Two pairs of sentences: the first is to be checked, the second is confirmed.
inline const Pistis::Lesson pairsLesson { .id = QStringLiteral("l"),
    .greek = { .blocks = { { .sentences = { QStringLiteral("Ένα δύο."), QStringLiteral("Τρία τέσσερα;"),
                                 QStringLiteral("Το 2010 ήρθε.") } } } },
    .english = { .blocks = { { .sentences = { QStringLiteral("One two."), QStringLiteral("Three four?"),
                                   QStringLiteral("It came in 2010.") } } } },
    .links = { { .left = { 0, 1 }, .right = { 0, 1 }, .confidence = 62 },
        { .left = { 2 }, .right = { 2 }, .status = Pistis::LessonLink::Status::Confirmed } } };

// They are read, and what can be done with a pair opens on it.
struct ShownPairs
{
    Pistis::LessonReader reader;
    QAction note { QStringLiteral("Note") };
    Pistis::ReaderPane *greek = reader.findChild<Pistis::ReaderPane *>(QStringLiteral("greekPane"));
    Pistis::ReaderPane *english = reader.findChild<Pistis::ReaderPane *>(QStringLiteral("englishPane"));

    ShownPairs()
    {
        new Pistis::PairMenu(reader, { &note, nullptr });
        reader.resize(900, 500);
        reader.setRows(Pistis::lessonRows(pairsLesson));
        reader.show();
        reader.activateWindow();
        greek->setFocus();
        if (!QTest::qWaitForWindowActive(&reader))
            qFatal("not shown");
    }

    QPoint placeOf(Pistis::ReaderPane *pane, const QString &words) const
    {
        const QTextCursor found = pane->document()->find(words);
        QTextCursor start(found);
        start.setPosition(found.selectionStart() + 1);
        return pane->cursorRect(start).center();
    }
};
