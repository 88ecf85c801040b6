#pragma once

#include "widgets/lessonreader.h"
#include "widgets/readerpane.h"
#include "widgets/readersizes.h"
#include "widgets/readpage.h"

#include <QTest>

// A lesson on its page, which is in front.
struct ShownLesson
{
    Pistis::ReadPage page;
    Pistis::LessonReader &reader = page.reader();
    Pistis::ReaderPane *greek = page.findChild<Pistis::ReaderPane *>(QStringLiteral("greekPane"));
    Pistis::ReaderPane *english = page.findChild<Pistis::ReaderPane *>(QStringLiteral("englishPane"));

    explicit ShownLesson(const Pistis::LessonRows &rows)
    {
        const QString id = QStringLiteral("own");
        page.setLessons({ { id, QStringLiteral("Lesson"), QStringLiteral("Lesson") } }, id);
        page.showLesson(id, rows);
        page.resize(1000, 640);
        page.show();
        (void)QTest::qWaitForWindowActive(&page);
        reader.setFocus();
    }
};
