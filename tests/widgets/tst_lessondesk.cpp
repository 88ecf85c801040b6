#include "widgets/lessondesk.h"

#include "app/preferences.h"
#include "app/services.h"
#include "lessons/packfolder.h"
#include "support/samplepack.h"
#include "support/testbook.h"
#include "support/typing.h"
#include "widgets/importarticledialog.h"
#include "widgets/lessonreader.h"
#include "widgets/readingarea.h"
#include "widgets/readpage.h"
#include "widgets/repairmenu.h"
#include "widgets/trainingpage.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    TestBook book;
    Services services { book.store };
    Preferences preferences { book.directory.filePath(u"pistis.conf"_s) };
    LessonLibrary library;
    ReadPage read;
    TrainingPage training;
    ReadingArea reading { read, preferences };
    LessonDesk desk { library, services, reading, training };

    Desk()
    {
        (void)QTest::qWaitFor([this] { return read.reader().sentences() > 0; }, patienceMs);
    }
};

// Sees each time that a widget is enabled or disabled.
class Watch : public QObject
{
public:
    Watch(QWidget &widget, std::function<void()> seen)
        : m_seen(std::move(seen))
    {
        widget.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::EnabledChange)
            m_seen();
        return false;
    }

private:
    std::function<void()> m_seen;
};

} // namespace

class TestLessonDesk : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_data;

private Q_SLOTS:
    // The read page lists what stands in the user's data folder.
    void initTestCase() { qputenv("XDG_DATA_HOME", m_data.path().toUtf8()); }

    void theLessonThatIsReadCanBeTrained()
    {
        Desk desk;
        QTRY_VERIFY(!desk.training.findChild<QLabel *>(u"lessonLabel"_s)->text().isEmpty());
    }

    void answersBecomeResultsOfTheLearner()
    {
        Desk desk;
        Q_EMIT desk.training.answered(u"Άννα"_s, u"who-first"_s, 0, true);
        auto *results = desk.training.findChild<QAbstractItemView *>(u"resultsView"_s);
        QTRY_COMPARE(results->model()->rowCount(), 1);
        auto *learners = desk.training.findChild<QAbstractItemView *>(u"learnersView"_s);
        QTRY_COMPARE(learners->model()->index(0, 0).data().toString(), u"Άννα"_s);
    }

    void anImportedArticleIsListedAndOpened()
    {
        Desk desk;
        QFile file(desk.book.directory.filePath(u"a.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(u"Νέο μάθημα\n\nadmin\n\nΜία πρόταση.\n"_s.toUtf8());
        file.close();
        QWidget window;
        window.show();
        desk.desk.importArticle(&window);
        auto *dialog = window.findChild<ImportArticleDialog *>();
        QVERIFY(dialog);
        dialog->setFiles(file.fileName(), {});
        auto *import = dialog->findChild<QPushButton *>(u"importButton"_s);
        QTRY_VERIFY(import->isEnabled());
        import->click();
        QTRY_COMPARE(desk.read.currentLesson(), u"neo-mathema"_s);
        QTRY_COMPARE(desk.read.reader().sentences(), 2);
        QCOMPARE(desk.read.reader().mode(), LessonReader::Mode::GreekOnly);
        Q_EMIT desk.read.lessonChosen(u"three-lessons"_s);
        QTRY_COMPARE(desk.read.reader().mode(), LessonReader::Mode::SideBySide);
    }

    void typedTextsBecomeALessonAndItsPairsAreTold()
    {
        Desk desk;
        QSignalSpy told(&desk.desk, &LessonDesk::told);
        QWidget window;
        window.show();
        desk.desk.importArticle(&window);
        auto *dialog = window.findChild<ImportArticleDialog *>();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        for (const auto &[side, text] : { std::pair(u"greekSide"_s, u"Δύο λόγια\n\nΈνας πελάτης ήρθε.\n"_s),
                 { u"englishSide"_s, u"Two words\n\nA customer came.\n"_s } }) {
            auto *edit = dialog->findChild<QWidget *>(side);
            auto *kind = edit->findChild<QComboBox *>(u"kindBox"_s);
            QTest::keyClick(kind, Qt::Key_Down);
            typeText(edit->findChild<QPlainTextEdit *>(u"textEdit"_s), text);
        }
        auto *import = dialog->findChild<QPushButton *>(u"importButton"_s);
        QTRY_VERIFY(import->isEnabled()
            && dialog->findChild<QPlainTextEdit *>(u"englishPreview"_s)->toPlainText().contains(u"customer"_s));
        QTest::mouseClick(import, Qt::LeftButton);
        QTRY_COMPARE(desk.read.currentLesson(), u"dyo-logia"_s);
        QCOMPARE(told.size(), 1);
        QVERIFY2(told.first().first().toString().startsWith(u"Imported with 2 pair"_s),
            qUtf8Printable(told.first().first().toString()));
    }

    void aPreviewThatComesDuringTheImportDoesNotEndIt()
    {
        Desk desk;
        QFile file(desk.book.directory.filePath(u"a.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(u"Άλλο μάθημα\n\nadmin\n\nΜία πρόταση.\n"_s.toUtf8());
        file.close();
        QWidget window;
        window.show();
        desk.desk.importArticle(&window);
        auto *dialog = window.findChild<ImportArticleDialog *>();
        dialog->setFiles(file.fileName(), {});
        auto *import = dialog->findChild<QPushButton *>(u"importButton"_s);
        QTRY_VERIFY(import->isEnabled());
        auto *changes = dialog->findChild<QAbstractItemView *>(u"changesView"_s)->model();
        QVERIFY(changes->setData(changes->index(0, 0), Qt::Checked, Qt::CheckStateRole));
        bool isOffered = false;
        QSignalSpy imported(dialog, &ImportArticleDialog::importRequested);
        const Watch watch(*import, [&] { isOffered |= import->isEnabled(); });
        import->click();
        QCOMPARE(imported.size(), 1);
        QTRY_COMPARE(desk.read.currentLesson(), u"allo-mathema"_s);
        QVERIFY(!isOffered);
    }

    void bothTextsInOneLanguageAreRefusedInTheDialog()
    {
        Desk desk;
        QWidget window;
        window.show();
        desk.desk.importArticle(&window);
        auto *dialog = window.findChild<ImportArticleDialog *>();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        for (const QString &side : { u"greekSide"_s, u"englishSide"_s }) {
            auto *edit = dialog->findChild<QWidget *>(side);
            QTest::keyClick(edit->findChild<QComboBox *>(u"kindBox"_s), Qt::Key_Down);
            typeText(edit->findChild<QPlainTextEdit *>(u"textEdit"_s), u"Ένας πελάτης ήρθε.\n"_s);
        }
        auto *error = dialog->findChild<QLabel *>(u"errorLabel"_s);
        QTRY_VERIFY2(error->text().startsWith(u"English text: Both texts are in the same language."_s),
            qUtf8Printable(error->text()));
        QVERIFY(!dialog->findChild<QPushButton *>(u"importButton"_s)->isEnabled());
    }

    void whatWasImportedElsewhereMeanwhileIsReadWithTheRepairs()
    {
        Desk desk;
        const QString greek = u"Δύο φορές\n\nΜία πρόταση. Άλλη πρόταση.\n"_s;
        const auto import = [&desk](const QString &text) {
            auto importing
                = desk.library.import({ .greekText = text, .englishText = u"Twice\n\nA line. Another line.\n"_s });
            importing.waitForFinished();
            return importing.result()->id;
        };
        LessonReader &reader = desk.read.reader();
        QSignalSpy shown(&desk.reading, &ReadingArea::lessonShown);
        QSignalSpy told(&desk.reading, &ReadingArea::told);
        desk.reading.reload(import(greek));
        QTRY_VERIFY(!shown.isEmpty());
        QTRY_COMPARE(reader.sentences(), 3);
        import(greek + u"\nΤρίτη πρόταση.\n"_s);
        reader.setCurrentSentence(1);
        desk.reading.repairMenu()->repairAction().setChecked(true);
        desk.reading.repairMenu()->findChild<QAction *>(u"confirmAction"_s)->trigger();
        QTRY_COMPARE(reader.sentences(), 4);
        QCOMPARE(reader.rows().at(rowOfLink(reader.rows(), 1)).trust, LinkTrust::Confirmed);
        QVERIFY(told.constLast().constFirst().toString().contains(u"“Δύο φορές” was imported again"_s)
            || told.constLast().constFirst().toString().contains(u"“Twice” was imported again"_s));
    }

    void theReadingPlaceIsWhereItsSentenceIsInANewVersion()
    {
        Desk desk;
        const auto install = [&desk](const Lesson &lesson) {
            const QString folder = desk.book.directory.filePath(lesson.version);
            if (!writePackFolder(folder, packFiles(lesson)) || !waited(desk.library.install(folder)))
                qFatal("not installed");
            desk.reading.reload(lesson.id);
        };
        install(sampleLesson());
        QTRY_COMPARE(desk.preferences.lesson(), u"sample"_s);
        desk.read.reader().setCurrentSentence(1);
        QCOMPARE(desk.preferences.readingPlace(u"sample"_s).leftTexts, QStringList({ u"Ένα."_s, u"Δύο."_s }));
        Lesson fresh = sampleLesson(u"2"_s);
        fresh.greek.blocks.insert(1, { .sentences = { u"Νέα."_s } });
        fresh.english.blocks.insert(1, { .sentences = { u"New."_s } });
        fresh.links = { { .left = { 0 }, .right = { 0 } }, { .left = { 1 }, .right = { 1 } },
            { .left = { 2, 3 }, .right = { 2 } } };
        install(fresh);
        QTRY_COMPARE(desk.read.reader().sentences(), 4);
        QCOMPARE(desk.read.reader().currentSentence(), 2);
    }
};

QTEST_MAIN(TestLessonDesk)

#include "tst_lessondesk.moc"
