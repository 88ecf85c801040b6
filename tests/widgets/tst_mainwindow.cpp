#include "app/mergeservice.h"
#include "app/practicebook.h"
#include "app/preferences.h"
#include "app/services.h"
#include "support/testbook.h"
#include "support/typing.h"
#include "widgets/customerbrowser.h"
#include "widgets/customerpage.h"
#include "widgets/customerpanel.h"
#include "widgets/evidencepage.h"
#include "widgets/interfacelanguage.h"
#include "widgets/lessonreader.h"
#include "widgets/logvisitdialog.h"
#include "widgets/mainwindow.h"
#include "widgets/presenter.h"
#include "widgets/readpage.h"
#include "widgets/workspaces.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QSplitter>
#include <QStatusBar>
#include <QTableView>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>

#include <algorithm>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct TestWindow
{
    explicit TestWindow(bool practice = false)
        : window(services, book.undo, preferences, practice)
    {
        window.show();
    }

    TestBook book;
    Preferences preferences { book.directory.filePath(u"pistis.conf"_s) };
    Services services { book.store, &preferences };
    MainWindow window;
};

Presenter *shownPresenter()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *presenter = qobject_cast<Presenter *>(window); presenter && presenter->isVisible())
            return presenter;
    }
    return nullptr;
}

// The second lesson beside a book, chosen by keyboard.
struct ChartLesson : TestWindow
{
    ChartLesson()
    {
        ready = QTest::qWaitForWindowActive(&window);
        window.setWorkspace(Workspace::Read);
        auto *lessons = window.findChild<QComboBox *>(u"lessonCombo"_s);
        ready = ready && QTest::qWaitFor([lessons] { return lessons->count() >= 2; }, patienceMs);
        lessons->setFocus();
        QTest::keyClick(lessons, Qt::Key_Down);
    }

    QTextBrowser *pane() const { return window.findChild<QTextBrowser *>(u"englishPane"_s); }

    QTextBlock lineThatBegins(const QString &words) const
    {
        for (QTextBlock block = pane()->document()->begin(); block.isValid(); block = block.next()) {
            if (block.text().startsWith(words))
                return block;
        }
        return {};
    }

    bool naiveIsShown() const
    {
        const auto *panel = window.findChild<EvidencePage *>();
        return panel->isVisible() && panel->findChild<QToolButton *>(u"naiveButton"_s)->isChecked()
            && panel->findChild<QWidget *>(u"naiveChart"_s)->isVisible()
            && panel->findChild<QWidget *>(u"doseChart"_s)->isVisible();
    }

    bool ready = false;
};

const QString usualChart = u"The usual chart would claim"_s;

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_language.set(u"en"_s); }

    void aWorkspaceGivesRoomAndIsRemembered()
    {
        TestWindow test;
        QVERIFY(QTest::qWaitForWindowExposed(&test.window));
        auto *read = test.window.findChild<ReadPage *>();
        auto *customers = test.window.findChild<CustomerPanel *>();
        QVERIFY(read->isVisible() && customers->isVisible());
        QTest::keyClick(&test.window, Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(!read->isVisible());
        QVERIFY(customers->isVisible());
        QCOMPARE(test.preferences.workspace(), int(Workspace::Customers));
    }

    void oneKeyLeadsToTheHistoryAndBackToTheList()
    {
        TestWindow test;
        const QUuid id = test.book.customer(u"Bakery"_s);
        test.book.visit(id, test.book.clock.today());
        QVERIFY(QTest::qWaitForWindowActive(&test.window));
        test.window.setWorkspace(Workspace::Customers);
        auto *list = test.window.findChild<QListView *>(u"customersView"_s);
        auto *history = test.window.findChild<QTableView *>(u"timelineView"_s);
        QTRY_COMPARE(history->model()->rowCount(), 1);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_F7);
        QVERIFY(history->hasFocus());
        QCOMPARE(history->currentIndex().row(), 0);
        QVERIFY(history->selectionModel()->hasSelection());
        QTest::keyClick(history, Qt::Key_F7);
        QVERIFY(list->hasFocus());
    }

    void aSavedVisitIsToldWithItsCustomer()
    {
        TestWindow test;
        test.book.visit(test.book.customer(u"Bakery"_s), test.book.clock.today());
        QTRY_COMPARE(test.window.statusBar()->currentMessage(), u"Saved for Bakery. Ctrl+Z takes it back."_s);
    }

    void whatAnActionUnderTheMouseWouldDoLeavesWhatWasTold()
    {
        TestWindow test;
        test.window.statusBar()->showMessage(u"Saved"_s);
        QStatusTipEvent tip(u"Log a visit"_s);
        QCoreApplication::sendEvent(&test.window, &tip);
        QCOMPARE(test.window.statusBar()->currentMessage(), u"Saved"_s);
    }

    void aMergedCustomerStaysInView()
    {
        TestWindow test;
        const QUuid kept = test.book.customer(u"Kept"_s, QDate(2026, 1, 20));
        const QUuid other = test.book.customer(u"Other"_s, QDate(2026, 1, 5));
        test.book.customer(u"Third"_s, QDate(2026, 1, 10));
        auto *customers = test.window.findChild<CustomerPanel *>();
        auto *list = test.window.findChild<QListView *>(u"customersView"_s);
        QTRY_COMPARE(list->model()->rowCount(), 3);
        customers->browser().select(other);
        QTRY_COMPARE(customers->page().summary().customer.name, u"Other"_s);
        const Customer root = test.book.summary(kept).customer;
        must(MergeService(test.book.store).merge(root, root, other));
        QTRY_COMPARE(list->model()->rowCount(), 2);
        QTRY_COMPARE(customers->page().summary().customer.name, u"Kept"_s);
        QTRY_COMPARE(list->currentIndex().data().toString(), u"Kept"_s);
    }

    void theNextWindowStandsAsThisOneWasLeft()
    {
        TestWindow test;
        QVERIFY(QTest::qWaitForWindowExposed(&test.window));
        auto *areas = test.window.findChild<QSplitter *>(u"areaSplitter"_s);
        areas->setSizes({ areas->width() - 333, 333 });
        const QList<int> sizes = areas->sizes();
        test.window.keepArrangement();
        MainWindow next(test.services, test.book.undo, test.preferences, true);
        next.show();
        QVERIFY(QTest::qWaitForWindowExposed(&next));
        QTRY_COMPARE(next.findChild<QSplitter *>(u"areaSplitter"_s)->sizes(), sizes);
        QVERIFY(!test.preferences.arrangement(u"window"_s).isEmpty());
    }

    void f5PresentsTheLessonThatIsRead()
    {
        TestWindow test;
        QVERIFY(QTest::qWaitForWindowActive(&test.window));
        test.window.setWorkspace(Workspace::Read);
        auto *reader = test.window.findChild<LessonReader *>();
        QTRY_VERIFY(reader->currentSentence() >= 0);
        reader->setFocus();
        QTRY_VERIFY(reader->isAncestorOf(QApplication::focusWidget()) || reader->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F5);
        QTRY_VERIFY(shownPresenter());
    }

    void whoLeavesThePresentationReadsOnWhereItEnded()
    {
        TestWindow test;
        QVERIFY(QTest::qWaitForWindowActive(&test.window));
        test.window.setWorkspace(Workspace::Read);
        auto *reader = test.window.findChild<LessonReader *>();
        QTRY_VERIFY(reader->rows().size() > 5);
        test.window.findChild<QAction *>(u"presentAction"_s)->trigger();
        QTRY_VERIFY(shownPresenter());
        Presenter *presenter = shownPresenter();
        QTest::keyClick(presenter, Qt::Key_PageDown);
        QTest::keyClick(presenter, Qt::Key_PageDown);
        const int sentence = presenter->sentence();
        QVERIFY(sentence > 0);
        QTest::keyClick(presenter, Qt::Key_Escape);
        QCOMPARE(reader->currentSentence(), sentence);
    }

    void f5BesideTheCustomersReadsThemAnew()
    {
        TestWindow test;
        test.book.customer(u"Bakery"_s);
        QVERIFY(QTest::qWaitForWindowActive(&test.window));
        test.window.setWorkspace(Workspace::Customers);
        auto *browser = test.window.findChild<CustomerBrowser *>();
        QSignalSpy counted(browser, &CustomerBrowser::countsChanged);
        QTRY_VERIFY(!counted.isEmpty());
        counted.clear();
        QTest::keyClick(&test.window, Qt::Key_F5);
        QTRY_VERIFY(!counted.isEmpty());
        for (const QWidget *window : QApplication::topLevelWidgets())
            QVERIFY(!qobject_cast<const Presenter *>(window));
    }

    void aBookThatCanOnlyBeReadSaysSoInBothLanguages()
    {
        TestWindow test;
        auto *label = test.window.findChild<QLabel *>(u"readOnlyLabel"_s);
        QVERIFY(!label->isVisible());
        test.window.showReadOnly({ .kind = Error::Kind::InUse, .subject = u"mine.pistis"_s });
        QVERIFY(label->isVisible() && label->text().contains(u"mine.pistis"_s));
        const QString english = label->text();
        m_language.set(u"el"_s);
        QTRY_VERIFY(label->text() != english && label->text().contains(u"mine.pistis"_s));
    }

    void undoTakesBackWhatTheWindowDid()
    {
        TestWindow test;
        QVERIFY(QTest::qWaitForWindowExposed(&test.window));
        auto *undo = test.window.findChild<QAction *>(u"undoAction"_s);
        QVERIFY(!undo->isEnabled());
        const QUuid id = test.book.customer(u"Bakery"_s);
        QTRY_VERIFY(undo->isEnabled());
        QVERIFY(test.window.statusBar()->currentMessage().startsWith(u"Saved"_s));
        undo->trigger();
        QTRY_VERIFY(test.book.summary(id).customer.deleted);
        QTRY_COMPARE(test.window.statusBar()->currentMessage(), u"Undone: 1 customer, Bakery."_s);
    }

    void thePracticeBookIsMarkedAndARealOneIsNot()
    {
        TestWindow real;
        QVERIFY(QTest::qWaitForWindowExposed(&real.window));
        QVERIFY(!real.window.findChild<QLabel *>(u"practiceBand"_s)->isVisible());
        TestWindow practice(true);
        QVERIFY(QTest::qWaitForWindowExposed(&practice.window));
        QVERIFY(practice.window.findChild<QLabel *>(u"practiceBand"_s)->isVisible());
    }

    void searchingFromAnywhereShowsTheCustomer()
    {
        TestWindow test;
        test.book.customer(u"Παπαδόπουλος"_s);
        test.book.customer(u"Harbour"_s);
        QVERIFY(QTest::qWaitForWindowExposed(&test.window));
        test.window.setWorkspace(Workspace::Training);
        typeText(test.window.findChild<QLineEdit *>(u"windowSearchEdit"_s), u"ΠΑΠΑΔ"_s);
        auto *list = test.window.findChild<QListView *>(u"customersView"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QVERIFY(list->isVisible());
    }

    void aVisitOfSomebodyFoundByFourLettersTakesAtMostTwelveKeysFromAnywhere()
    {
        TestWindow test;
        const QUuid id = test.book.customer(u"Παπαδόπουλος"_s);
        test.book.customer(u"Harbour"_s);
        QVERIFY(QTest::qWaitForWindowActive(&test.window));
        int visits = 0;
        for (const Workspace workspace :
            { Workspace::Read, Workspace::Customers, Workspace::Evidence, Workspace::Team, Workspace::Training }) {
            test.window.setWorkspace(workspace);
            int keys = 2;
            QTest::keyClick(&test.window, Qt::Key_L, Qt::ControlModifier);
            const auto dialogs = test.window.findChildren<LogVisitDialog *>();
            QVERIFY(!dialogs.isEmpty());
            const QPointer<LogVisitDialog> dialog = dialogs.constLast();
            auto *line = dialog->findChild<QLineEdit *>(u"customerEdit"_s);
            QTRY_VERIFY(line->hasFocus()); // without a further key
            for (const QChar letter : u"ΠΑΠΑ"_s) {
                typeText(line, letter);
                ++keys;
            }
            const auto *found = dialog->findChild<QListView *>(u"foundView"_s);
            QTRY_VERIFY(found->isVisible() && found->model()->rowCount() == 1);
            QTest::keyClick(line, Qt::Key_Return);
            QTRY_COMPARE(line->text(), u"Παπαδόπουλος"_s);
            QTest::keyClick(line, Qt::Key_Return);
            QTRY_VERIFY(!dialog || !dialog->isVisible());
            keys += 2;
            ++visits;
            QTRY_COMPARE(int(waited(test.book.customers.records(id))->visits.size()), visits);
            test.window.activateWindow(); // what a window manager does
            QVERIFY(QTest::qWaitForWindowActive(&test.window));
            QVERIFY2(keys <= 12, qPrintable(QString::number(keys)));
        }
    }

    void theLanguageChangesWhileTheProgramRuns()
    {
        TestWindow test;
        QVERIFY(QTest::qWaitForWindowExposed(&test.window));
        auto *action = test.window.findChild<QAction *>(u"logVisitAction"_s);
        const QString english = action->text();
        m_language.set(u"el"_s);
        QTRY_VERIFY(action->text() != english);
        QVERIFY(action->text().contains(u"επίσκεψη"_s) || action->text().contains(u"επίσκεψης"_s));
        auto *today = test.window.findChild<QLabel *>(u"todayLabel"_s);
        QTRY_VERIFY(today->text().contains(u"Σήμερα"_s));
    }

    void theLessonAboutChartsLeadsToBothChartsByMouse()
    {
        ChartLesson test;
        QVERIFY(test.ready);
        must(PracticeBook(test.book.store).fill(PracticeBook::defaults(test.book.clock.today())));
        QTRY_VERIFY(test.lineThatBegins(usualChart).isValid());
        auto *reader = test.window.findChild<LessonReader *>();
        reader->setCurrentSentence(sentenceOfRow(reader->rows(), test.lineThatBegins(usualChart).blockNumber() - 1));
        const auto place = [&test] {
            return test.pane()->cursorRect(QTextCursor(test.lineThatBegins(usualChart))).center() + QPoint(20, 0);
        };
        QTRY_VERIFY2(test.pane()->viewport()->rect().contains(place()),
            qPrintable(u"%1 %2"_s.arg(place().y()).arg(test.pane()->viewport()->height())));
        QVERIFY(!test.naiveIsShown());
        QTest::mouseClick(test.pane()->viewport(), Qt::LeftButton, {}, place());
        QCOMPARE(test.preferences.workspace(), int(Workspace::Evidence));
        QVERIFY(!test.window.findChild<ReadPage *>()->isVisible());
        QTRY_VERIFY(test.naiveIsShown());
    }

    void aBookWithFewCustomersIsToldSoAndLeadsThereByKeyboard()
    {
        ChartLesson test;
        QVERIFY(test.ready);
        test.book.customer(u"Bakery"_s);
        QTRY_VERIFY(test.lineThatBegins(u"Your book has 1 customer, too few"_s).isValid());
        auto *greek = test.window.findChild<QTextBrowser *>(u"greekPane"_s);
        greek->setFocus();
        QTRY_VERIFY(greek->hasFocus());
        QTest::keyClick(greek, Qt::Key_Tab);
        QTest::keyClick(greek, Qt::Key_Return);
        QCOMPARE(test.preferences.workspace(), int(Workspace::Evidence));
        QTRY_VERIFY(test.naiveIsShown());
    }

    void ctrlFFindsWordsInTheLessonAndCustomersElsewhere()
    {
        TestWindow test;
        QVERIFY(QTest::qWaitForWindowActive(&test.window));
        test.window.setWorkspace(Workspace::Read);
        auto *pane = test.window.findChild<QTextBrowser *>(u"greekPane"_s);
        pane->setFocus();
        QTest::keyClick(pane, Qt::Key_F, Qt::ControlModifier);
        auto *words = test.window.findChild<QWidget *>(u"wordsEdit"_s);
        QTRY_VERIFY(words->hasFocus());
        QTest::keyClick(words, Qt::Key_Escape);
        QVERIFY(pane->hasFocus());
        auto *search = test.window.findChild<QWidget *>(u"searchEdit"_s);
        test.window.findChild<QWidget *>(u"listCombo"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(search->hasFocus());
    }

private:
    InterfaceLanguage m_language;
};

QTEST_MAIN(TestMainWindow)

#include "tst_mainwindow.moc"
