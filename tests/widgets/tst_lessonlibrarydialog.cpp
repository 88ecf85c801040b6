#include "widgets/lessonlibrarydialog.h"

#include "app/preferences.h"
#include "app/services.h"
#include "support/packfile.h"
#include "support/testbook.h"
#include "support/typing.h"

#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    TestBook book;
    Services services { book.store };
    Preferences preferences { book.directory.filePath(u"pistis.conf"_s) };
    LessonLibrary library { book.directory.filePath(u"lessons"_s) };
    LessonLibraryDialog dialog { library, preferences, services.notes };
    QTableView *table = dialog.findChild<QTableView *>(u"lessonsView"_s);
    QLabel *message = dialog.findChild<QLabel *>(u"messageLabel"_s);
    QSignalSpy changed { &dialog, &LessonLibraryDialog::libraryChanged };
    QSignalSpy wanted { &dialog, &LessonLibraryDialog::readRequested };

    Shown()
    {
        dialog.show();
        if (!QTest::qWaitForWindowActive(&dialog) || !QTest::qWaitFor([this] { return rows() == 2; }, patienceMs))
            qFatal("not shown");
    }

    QPushButton *button(const QString &name) const { return dialog.findChild<QPushButton *>(name); }
    int rows() const { return table->model()->rowCount(); }
    QString path(const QString &name) const { return book.directory.filePath(name); }
    QString chosen() const { return table->selectionModel()->selectedRows().constFirst().data().toString(); }

    // Opens a button's menu and clicks an entry of it.
    void pick(const QString &buttonName, int entry) const
    {
        QTest::mouseClick(button(buttonName), Qt::LeftButton);
        auto *menu = button(buttonName)->findChild<QMenu *>();
        if (!QTest::qWaitFor([menu] { return menu->isVisible(); }, patienceMs))
            qFatal("no menu");
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().at(entry)).center());
    }

    void typeFile(const QString &file) const
    {
        QFileDialog *files = nullptr;
        if (!QTest::qWaitFor(
                [&] { return (files = dialog.findChild<QFileDialog *>()) && files->isVisible(); }, patienceMs))
            qFatal("no dialog");
        auto *name = files->findChild<QLineEdit *>(u"fileNameEdit"_s);
        name->clear();
        typeText(name, file);
        QTest::keyClick(name, Qt::Key_Return);
    }

    void install()
    {
        dropFiles(dialog, { packFile(path(u"a.pistislesson"_s)) });
        if (!QTest::qWaitFor([this] { return rows() == 3; }, patienceMs))
            qFatal("not installed");
    }
};

} // namespace

class TestLessonLibraryDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); } // titles in English

    void aPackThatIsChosenIsInstalledAndSelected()
    {
        Shown shown;
        shown.pick(u"installButton"_s, 0);
        shown.typeFile(packFile(shown.path(u"a.pistislesson"_s)));
        QTRY_COMPARE(shown.rows(), 3);
        QTRY_COMPARE(shown.chosen(), u"Title"_s);
        QCOMPARE(shown.message->text(), u"Installed: “Title”, version 1."_s);
        QVERIFY(shown.message->isVisible());
        QCOMPARE(shown.changed.size(), 1);
    }

    void aRefusedPackIsSaidInASentenceAndLeavesTheLibraryAsItWas()
    {
        Shown shown;
        const QString evil
            = packFile(shown.path(u"e.pistislesson"_s), { { .path = u"../../evil.md"_s, .bytes = "x" } });
        QVERIFY(dropFiles(shown.dialog, { evil }));
        QTRY_VERIFY(shown.message->text().startsWith(u"e.pistislesson: “../../evil.md” would be written outside"_s));
        QTRY_VERIFY(shown.button(u"installButton"_s)->isEnabled());
        QCOMPARE(shown.rows(), 2);
        QVERIFY(shown.changed.isEmpty());
        QVERIFY(!QFile::exists(shown.path(u"evil.md"_s)));
    }

    void aPackIsChosenByKeysAlone()
    {
        Shown shown;
        QTest::keyClick(&shown.dialog, Qt::Key_Insert);
        auto *menu = shown.button(u"installButton"_s)->findChild<QMenu *>();
        QTRY_VERIFY(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Return);
        shown.typeFile(packFile(shown.path(u"a.pistislesson"_s)));
        QTRY_COMPARE(shown.rows(), 3);
    }

    void ofSeveralPacksEachIsToldAbout()
    {
        Shown shown;
        QVERIFY(dropFiles(shown.dialog,
            { packFile(shown.path(u"a.pistislesson"_s)), packFile(shown.path(u"e.pistislesson"_s), {}) }));
        QTRY_COMPARE(shown.rows(), 3);
        QCOMPARE(shown.message->text().count(u'\n'), 1);
    }

    void aLessonThatWasExportedCanBeInstalledAgain()
    {
        Shown shown;
        shown.install();
        shown.pick(u"exportButton"_s, 0);
        shown.typeFile(shown.path(u"out"_s));
        QTRY_COMPARE(shown.message->text(), u"Written to “out.pistislesson”."_s);
        shown.dialog.activateWindow(); // without a window manager a menu takes the focus along
        QVERIFY(QTest::qWaitForWindowActive(&shown.dialog));
        QTest::keyClick(&shown.dialog, Qt::Key_Delete);
        QTRY_COMPARE(shown.rows(), 2);
        QVERIFY(dropFiles(shown.dialog, { shown.path(u"out.pistislesson"_s) }));
        QTRY_COMPARE(shown.rows(), 3);
        QCOMPARE(std::get<LoadedLesson>(waited(shown.library.lesson(u"sample"_s))).lesson,
            std::get<LoadedLesson>(waited(shown.library.look(shown.path(u"a.pistislesson"_s)))).lesson);
    }

    void aFolderAndATranslationMemoryComeOutAndIn()
    {
        Shown shown;
        shown.install();
        shown.pick(u"exportButton"_s, 1);
        shown.typeFile(shown.book.directory.path());
        QTRY_COMPARE(shown.message->text(), u"Written to “sample”."_s);
        QVERIFY(QFile::exists(shown.path(u"sample/manifest.json"_s)));
        shown.pick(u"exportButton"_s, 2);
        shown.typeFile(shown.path(u"memory.tmx"_s));
        QTRY_COMPARE(shown.message->text(), u"Written to “memory.tmx”."_s);
        QVERIFY(dropFiles(shown.dialog, { shown.path(u"sample"_s) }));
        QTRY_COMPARE(shown.message->text(), u"“Title”, version 1, was here already."_s);
        QVERIFY(dropFiles(shown.dialog, { shown.path(u"memory.tmx"_s) }));
        QTRY_COMPARE(shown.rows(), 4);
    }

    void aFileIsReplacedOnlyWhenThatIsWanted()
    {
        Shown shown;
        const QString file = packFile(shown.path(u"out.pistislesson"_s));
        const auto content = [&file] {
            QFile read(file);
            return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
        };
        const QByteArray before = content();
        for (const bool replaces : { false, true }) {
            shown.pick(u"exportButton"_s, 0);
            shown.typeFile(file);
            QMessageBox *box = nullptr;
            QTRY_VERIFY((box = shown.dialog.findChild<QMessageBox *>()) && box->isVisible());
            QVERIFY(box->text().contains(u"out.pistislesson"_s));
            QTest::mouseClick(replaces ? box->findChild<QPushButton *>(u"replaceButton"_s)
                                       : qobject_cast<QPushButton *>(box->button(QMessageBox::Cancel)),
                Qt::LeftButton);
            QTRY_VERIFY(!shown.dialog.findChild<QMessageBox *>());
            QVERIFY(content() == before || replaces);
        }
        QTRY_COMPARE(shown.message->text(), u"Written to “out.pistislesson”."_s);
        QVERIFY(content() != before);
    }

    void aRemovedLessonIsPutBackByAKeyOrFromTheList()
    {
        Shown shown;
        QVERIFY(!shown.button(u"putBackButton"_s)->isEnabled());
        shown.install();
        QTRY_COMPARE(shown.chosen(), u"Title"_s);
        QTest::mouseClick(shown.button(u"removeButton"_s), Qt::LeftButton);
        QTRY_COMPARE(shown.rows(), 2);
        QCOMPARE(shown.message->text(), u"Removed: Title. Ctrl+Z or “Put back” brings it back."_s);
        QTest::keyClick(&shown.dialog, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(shown.rows(), 3);
        QTRY_COMPARE(shown.chosen(), u"Title"_s);
        QTest::keyClick(&shown.dialog, Qt::Key_Delete);
        QTRY_COMPARE(shown.rows(), 2);
        QTRY_VERIFY(shown.button(u"putBackButton"_s)->isEnabled());
        shown.pick(u"putBackButton"_s, 0);
        QTRY_COMPARE(shown.rows(), 3);
        QTRY_VERIFY(!shown.button(u"putBackButton"_s)->isEnabled());
        QCOMPARE(shown.changed.size(), 5);
    }

    void aLessonOfTheProgramStaysAndSaysWhy()
    {
        Shown shown;
        auto *remove = shown.button(u"removeButton"_s);
        QVERIFY(!remove->isEnabled());
        QVERIFY(remove->toolTip().contains(u"comes with the program"_s));
        QTest::keyClick(&shown.dialog, Qt::Key_Delete);
        QCOMPARE(shown.rows(), 2);
        QVERIFY(shown.changed.isEmpty());
    }

    void enterReadsTheChosenLesson()
    {
        Shown shown;
        QTest::keyClick(shown.table, Qt::Key_Down);
        QTest::keyClick(shown.table, Qt::Key_Return);
        QCOMPARE(shown.wanted.size(), 1);
        QCOMPARE(shown.wanted.first().first().toString(), u"obvious-chart"_s);
        QVERIFY(!shown.dialog.isVisible());
    }
};

QTEST_MAIN(TestLessonLibraryDialog)

#include "tst_lessonlibrarydialog.moc"
