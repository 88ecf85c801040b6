#include "app/articleimport.h"
#include "support/testbook.h"
#include "widgets/interfacelanguage.h"
#include "widgets/lessonversionsdialog.h"
#include "widgets/lessonviewdialog.h"
#include "widgets/removedlinesdialog.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    QTemporaryDir directory;
    LessonLibrary library { directory.path() };
    QString id;

    Desk()
    {
        const auto imported
            = importArticle({ .greekText = u"Τίτλος\n\nΈνα.\n\n15 Σχόλια ▼\n\nΔύο.\n"_s }, directory.path());
        id = imported->id;
    }
};

template <typename Dialog> struct Shown : Desk
{
    Dialog dialog { library, id };
    QTableView *table = dialog.template findChild<QTableView *>();
    QLabel *message = dialog.template findChild<QLabel *>(u"messageLabel"_s);

    Shown()
    {
        dialog.open();
        if (!QTest::qWaitFor([this] { return table->model()->rowCount() > 0; }, patienceMs))
            qFatal("not shown");
    }
};

} // namespace

class TestLessonVersionDialogs : public QObject
{
    Q_OBJECT

private:
    InterfaceLanguage m_language;

private Q_SLOTS:
    void initTestCase() { m_language.set(u"en"_s); }
    void cleanup() { m_language.set(u"en"_s); }

    void aLineThatIsChosenComesBackAndSaysSo()
    {
        Shown<RemovedLinesDialog> shown;
        QSignalSpy restored(&shown.dialog, &RemovedLinesDialog::restored);
        auto *button = shown.dialog.findChild<QPushButton *>(u"restoreButton"_s);
        QTRY_VERIFY(button->isEnabled());
        QCOMPARE(shown.table->model()->index(0, RemovedLinesModel::ReasonColumn).data().toString(),
            u"Counter of comments"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(restored.size(), 1);
        QCOMPARE(restored.constFirst().constFirst().toString(), shown.id);
        QVERIFY(shown.message->text().contains(u"version 2"_s));
        QTRY_COMPARE(
            shown.table->model()->index(0, RemovedLinesModel::StateColumn).data().toString(), u"brought back"_s);
        QVERIFY(!button->isEnabled());
    }

    void anOlderVersionIsMadeTheNewest()
    {
        Shown<RemovedLinesDialog> removed;
        QTest::mouseClick(removed.dialog.findChild<QPushButton *>(u"restoreButton"_s), Qt::LeftButton);
        QTRY_VERIFY(removed.message->isVisible());
        LessonVersionsDialog dialog(removed.library, removed.id);
        dialog.open();
        QSignalSpy changed(&dialog, &LessonVersionsDialog::changed);
        auto *table = dialog.findChild<QTableView *>();
        auto *button = dialog.findChild<QPushButton *>(u"newestButton"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QVERIFY(!button->isEnabled()); // the newest is chosen
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        QTRY_VERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(changed.size(), 1);
        QTRY_COMPARE(table->model()->rowCount(), 3);
    }

    void enterLooksAtAnOlderVersionWhichStaysAsItIs()
    {
        Shown<RemovedLinesDialog> removed;
        QTest::mouseClick(removed.dialog.findChild<QPushButton *>(u"restoreButton"_s), Qt::LeftButton);
        QTRY_VERIFY(removed.message->isVisible());
        LessonVersionsDialog dialog(removed.library, removed.id);
        dialog.open();
        QSignalSpy changed(&dialog, &LessonVersionsDialog::changed);
        auto *table = dialog.findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        QTRY_VERIFY(dialog.findChild<QPushButton *>(u"newestButton"_s)->isEnabled());
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY(dialog.findChild<LessonViewDialog *>());
        auto *view = dialog.findChild<LessonViewDialog *>();
        QTRY_VERIFY(view->isVisible());
        QCOMPARE(view->windowTitle(), u"Version 1 of the lesson"_s);
        const QString text = view->findChild<QTextBrowser *>(u"greekPane"_s)->toPlainText();
        QVERIFY2(text.contains(u"Δύο."_s) && !text.contains(u"Σχόλια"_s), qUtf8Printable(text));
        QVERIFY(view->findChild<QTextBrowser *>(u"englishPane"_s)->isHidden()); // the article came in Greek alone
        QTest::mouseClick(view->findChild<QPushButton *>(u"closeButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!dialog.findChild<LessonViewDialog *>());
        QCOMPARE(changed.size(), 0);
        QCOMPARE(table->model()->rowCount(), 2);
    }

    void numbersThatAreMissingAreExplainedBelowTheList()
    {
        QTemporaryDir folder;
        const LessonLibrary library(folder.path());
        const QString id = importArticle(
            { .greekText = u"Τίτλος\n\nΈνα.\n\nΔύο.\n"_s, .englishText = u"Title\n\nOne.\n\nTwo.\n"_s }, folder.path())
                               ->id;
        const auto isExplained = [&library, &id]() -> std::optional<bool> {
            LessonVersionsDialog dialog(library, id);
            dialog.open();
            const auto *table = dialog.findChild<QTableView *>();
            if (!QTest::qWaitFor([table] { return table->model()->rowCount() > 0; }, patienceMs))
                return {};
            return dialog.findChild<QLabel *>(u"missingLabel"_s)->isVisible();
        };
        QCOMPARE(isExplained(), std::optional(false));
        Lesson lesson = std::get<LoadedLesson>(waited(library.lesson(id))).lesson;
        lesson.links[0].status = LessonLink::Status::Confirmed;
        const auto step = waited(library.storeRepaired(lesson));
        QVERIFY(step);
        lesson.links[1].status = LessonLink::Status::Confirmed;
        QVERIFY(waited(library.storeRepaired(lesson, step->version)));
        QCOMPARE(isExplained(), std::optional(true));
    }

    void theWindowOfAVersionSpeaksTheLanguageThatIsChosenMeanwhile()
    {
        Desk desk;
        LessonVersionsDialog dialog(desk.library, desk.id);
        dialog.open();
        auto *look = dialog.findChild<QPushButton *>(u"lookButton"_s);
        QTRY_VERIFY(look->isEnabled());
        QTest::mouseClick(look, Qt::LeftButton);
        QTRY_VERIFY(dialog.findChild<LessonViewDialog *>());
        const auto *view = dialog.findChild<LessonViewDialog *>();
        m_language.set(u"el"_s);
        QTRY_COMPARE(view->windowTitle(), u"Έκδοση 1 του μαθήματος"_s);
        QCOMPARE(look->text(), u"Προ&βολή"_s);
        m_language.set(u"en"_s);
        QTRY_COMPARE(view->windowTitle(), u"Version 1 of the lesson"_s);
    }

    void aDamagedVersionCannotBeLookedAt()
    {
        Desk desk;
        QFile manifest(desk.directory.filePath(desk.id + u"/1/manifest.json"_s));
        QVERIFY(manifest.resize(0));
        LessonVersionsDialog dialog(desk.library, desk.id);
        dialog.open();
        QTRY_COMPARE(dialog.findChild<QTableView *>()->model()->rowCount(), 1);
        QVERIFY(!dialog.findChild<QPushButton *>(u"lookButton"_s)->isEnabled());
    }
};

QTEST_MAIN(TestLessonVersionDialogs)

#include "tst_lessonversiondialogs.moc"
