#include "models/lessonshelfmodel.h"

#include "app/lessonlibrary.h"
#include "app/preferences.h"
#include "app/services.h"
#include "lessons/carryover.h"
#include "lessons/packfolder.h"
#include "support/samplepack.h"
#include "support/testbook.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct Shelf
{
    TestBook book;
    Services services { book.store };
    Preferences preferences { book.directory.filePath(u"pistis.conf"_s) };
    LessonLibrary library { book.directory.filePath(u"lessons"_s) };
    LessonShelfModel model { library, preferences, services.notes };
    QAbstractItemModelTester tester { &model };
    QSignalSpy loaded { &model, &LessonShelfModel::loaded };

    Lesson installed(const QString &version = u"1"_s)
    {
        const QString folder = book.directory.filePath(u"from"_s + version);
        if (!writePackFolder(folder, packFiles(sampleLesson(version))) || !waited(library.install(folder)))
            qFatal("not installed");
        return std::get<LoadedLesson>(waited(library.lesson(u"sample"_s))).lesson;
    }

    QString text(int row, int column) const { return model.index(row, column).data().toString(); }
};

} // namespace

class TestLessonShelfModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); } // titles in English

    void eachLessonSaysItsTitlesAndWhereItComesFrom()
    {
        Shelf shelf;
        shelf.installed();
        shelf.model.reload();
        QVERIFY(shelf.loaded.wait(patienceMs));
        QCOMPARE(shelf.model.rowCount(), 3);
        QCOMPARE(shelf.model.rowOf(u"sample"_s), 2);
        QCOMPARE(shelf.text(2, LessonShelfModel::TitleColumn), u"Title"_s);
        QCOMPARE(shelf.text(2, LessonShelfModel::OtherTitleColumn), u"Τίτλος"_s);
        QCOMPARE(shelf.text(2, LessonShelfModel::OriginColumn), u"Added by you"_s);
        QCOMPARE(shelf.text(2, LessonShelfModel::VersionColumn), u"1"_s);
        QCOMPARE(shelf.text(2, LessonShelfModel::ProgressColumn), u"Not begun"_s);
        QCOMPARE(shelf.text(0, LessonShelfModel::OriginColumn), u"Comes with the program"_s);
    }

    void theOwnLanguageStandsFirst()
    {
        Shelf shelf;
        shelf.installed();
        shelf.model.reload();
        QVERIFY(shelf.loaded.wait(patienceMs));
        QLocale::setDefault(QLocale(QLocale::Greek));
        QCOMPARE(shelf.text(2, LessonShelfModel::TitleColumn), u"Τίτλος"_s);
        QCOMPARE(shelf.text(2, LessonShelfModel::OtherTitleColumn), u"Title"_s);
        QLocale::setDefault(QLocale::c());
    }

    void theProgressIsThePlaceThatIsRemembered()
    {
        Shelf shelf;
        shelf.preferences.setReadingPlace(placeOf(shelf.installed(), 1));
        shelf.model.reload();
        QTRY_COMPARE(shelf.text(2, LessonShelfModel::ProgressColumn), u"Sentences 2 to 3 of 3"_s);
        shelf.installed(u"2"_s);
        shelf.model.reload();
        QTRY_COMPARE(shelf.text(2, LessonShelfModel::VersionColumn), u"2"_s);
        QTRY_COMPARE(shelf.text(2, LessonShelfModel::ProgressColumn), u"Sentences 2 to 3 of 3"_s);
    }

    void aPlaceThatIsLostIsNoProgress()
    {
        Shelf shelf;
        LessonPlace place = placeOf(shelf.installed(), 1);
        place.pack = u"another"_s;
        place.leftTexts = { u"Άλλο."_s };
        place.rightTexts = {};
        shelf.preferences.setReadingPlace(place);
        shelf.model.reload();
        QTRY_COMPARE(shelf.text(2, LessonShelfModel::ProgressColumn), u"Not begun"_s);
    }

    void notesAreCountedOnTheirLesson()
    {
        Shelf shelf;
        const Lesson lesson = shelf.installed();
        for (const QString &words : { u"a"_s, u"b"_s })
            QVERIFY(waited(shelf.services.notes.add({ .text = words, .place = placeOf(lesson, 1) })));
        shelf.model.reload();
        QTRY_COMPARE(shelf.text(2, LessonShelfModel::NotesColumn), u"2"_s);
        QCOMPARE(shelf.text(0, LessonShelfModel::NotesColumn), u"0"_s);
    }
};

QTEST_GUILESS_MAIN(TestLessonShelfModel)

#include "tst_lessonshelfmodel.moc"
