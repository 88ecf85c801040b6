#include "app/preferences.h"
#include "app/services.h"
#include "support/packfile.h"
#include "support/testbook.h"
#include "widgets/importarticledialog.h"
#include "widgets/lessonlibrarydialog.h"
#include "widgets/lessonreader.h"
#include "widgets/mainwindow.h"
#include "widgets/qualitydialog.h"
#include "widgets/readpage.h"
#include "widgets/workspaces.h"

#include <QAction>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>
#include <QTableView>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    TestBook book;
    Preferences preferences { book.directory.filePath(u"pistis.conf"_s) };
    Services services { book.store, &preferences };
    MainWindow window { services, book.undo, preferences, false };
    ReadPage *page = window.findChild<ReadPage *>();

    Shown()
    {
        window.show();
        window.setWorkspace(Workspace::Customers);
        if (!QTest::qWaitForWindowActive(&window)
            || !QTest::qWaitFor([this] { return page->reader().sentences() > 0; }, patienceMs))
            qFatal("not shown");
    }

    QString path(const QString &name) const { return book.directory.filePath(name); }

    QMessageBox *box() const
    {
        const auto isThere = [this] {
            const auto *box = window.findChild<QMessageBox *>();
            return box && box->isVisible();
        };
        return QTest::qWaitFor(isThere, patienceMs) ? window.findChild<QMessageBox *>() : nullptr;
    }

    LessonLibraryDialog *library()
    {
        QTest::keyClick(&window, Qt::Key_F9);
        auto *dialog = window.findChild<LessonLibraryDialog *>();
        return dialog && QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
    }
};

} // namespace

class TestLessonShelfDesk : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_data;

private Q_SLOTS:
    // The window lists what stands in the user's data folder.
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", m_data.path().toUtf8());
        QLocale::setDefault(QLocale::c()); // titles in English
    }
    void init() { QVERIFY(QDir(m_data.filePath(u"pistis"_s)).removeRecursively()); }

    void aPackThatIsDroppedIsInstalledAndReadAfterAQuestion()
    {
        Shown shown;
        QVERIFY(dropFiles(shown.window, { packFile(shown.path(u"a.pistislesson"_s)) }));
        QMessageBox *box = shown.box();
        QVERIFY(box && box->text().contains(u"“Title”"_s));
        QTest::mouseClick(box->findChild<QPushButton *>(u"installButton"_s), Qt::LeftButton);
        QTRY_COMPARE(shown.page->currentLesson(), u"sample"_s);
        QTRY_COMPARE(shown.page->reader().sentences(), 3);
        QVERIFY(shown.page->isVisible());
        QVERIFY(shown.window.statusBar()->currentMessage().contains(u"Title"_s));
    }

    void aPackThatIsDroppedAndNotWantedIsNotInstalled()
    {
        Shown shown;
        QVERIFY(dropFiles(shown.window, { packFile(shown.path(u"a.pistislesson"_s)) }));
        QMessageBox *box = shown.box();
        QVERIFY(box);
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_VERIFY(!shown.window.findChild<QMessageBox *>());
        QCOMPARE(waited(LessonLibrary().lessons()).size(), 2);
    }

    void whatIsNoPackIsSaidInASentence()
    {
        Shown shown;
        QVERIFY(dropFiles(shown.window, { shown.book.directory.path() }));
        QMessageBox *box = shown.box();
        QVERIFY(box && !box->findChild<QPushButton *>(u"installButton"_s));
        QVERIFY(box->text().startsWith(QFileInfo(shown.book.directory.path()).fileName() + u": "_s));
    }

    void aTextThatIsDroppedOpensTheImportWithIt()
    {
        Shown shown;
        QFile file(shown.path(u"a.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("One sentence.\n");
        file.close();
        QVERIFY(dropFiles(shown.window, { file.fileName() }));
        auto *dialog = shown.window.findChild<ImportArticleDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->findChild<QWidget *>(u"greekSide"_s)->findChild<QLineEdit *>(u"fileEdit"_s)->text(),
            file.fileName());
    }

    void otherFilesAreNotTaken()
    {
        Shown shown;
        QVERIFY(!dropFiles(shown.window, { shown.path(u"a.jpg"_s) }));
        QVERIFY(!dropFiles(shown.window, { shown.path(u"a.txt"_s), shown.path(u"a.pistislesson"_s) }));
        QVERIFY(!dropFiles(shown.window, { shown.path(u"a.txt"_s), shown.path(u"b.txt"_s), shown.path(u"c.txt"_s) }));
        QVERIFY(!dropFiles(shown.window, {}));
    }

    void aLessonOfTheLibraryIsReadByKeys()
    {
        Shown shown;
        auto *dialog = shown.library();
        QVERIFY(dialog);
        auto *table = dialog->findChild<QTableView *>(u"lessonsView"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_COMPARE(shown.page->currentLesson(), u"obvious-chart"_s);
        QVERIFY(shown.page->isVisible());
    }

    void aLessonThatIsRemovedIsNotShownAnyMore()
    {
        Shown shown;
        QVERIFY(waited(LessonLibrary().install(packFile(shown.path(u"a.pistislesson"_s)))));
        shown.preferences.setLesson(u"sample"_s);
        MainWindow window(shown.services, shown.book.undo, shown.preferences, false);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *page = window.findChild<ReadPage *>();
        QTRY_COMPARE(page->reader().sentences(), 3);
        QTest::keyClick(&window, Qt::Key_F9);
        auto *dialog = window.findChild<LessonLibraryDialog *>();
        QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
        auto *remove = dialog->findChild<QPushButton *>(u"removeButton"_s);
        QTRY_VERIFY(remove->isEnabled()); // the lesson that is read is the chosen one
        QTest::mouseClick(remove, Qt::LeftButton);
        QTRY_COMPARE(page->currentLesson(), u"three-lessons"_s);
        QTRY_VERIFY(page->reader().sentences() > 3);
    }

    void theQualityIsCheckedFromTheMenu()
    {
        Shown shown;
        shown.window.findChild<QAction *>(u"qualityAction"_s)->trigger();
        auto *dialog = shown.window.findChild<QualityDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QTRY_COMPARE(dialog->findChild<QTableView *>(u"qualityView"_s)->model()->rowCount(), 3);
    }
};

QTEST_MAIN(TestLessonShelfDesk)

#include "tst_lessonshelfdesk.moc"
