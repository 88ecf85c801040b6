#include "app/preferences.h"
#include "app/services.h"
#include "support/testbook.h"
#include "support/typing.h"
#include "widgets/commandpalette.h"
#include "widgets/customerpage.h"
#include "widgets/customerpanel.h"
#include "widgets/hintdelegate.h"
#include "widgets/logvisitdialog.h"
#include "widgets/mainwindow.h"
#include "widgets/windowcommands.h"
#include "widgets/workspaces.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct TestWindow
{
    TestWindow()
    {
        window.show();
        ready = QTest::qWaitForWindowActive(&window);
    }

    CommandPalette *palette() const
    {
        const auto all = window.findChildren<CommandPalette *>();
        const auto shown = std::ranges::find_if(all, &QWidget::isVisible);
        return shown == all.end() ? nullptr : *shown;
    }

    CommandPalette *opened()
    {
        window.activateWindow(); // without a window manager nothing does so
        if (!QTest::qWaitForWindowActive(&window))
            return nullptr;
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        return QTest::qWaitFor([this] { return palette() && palette()->isActiveWindow(); }, patienceMs) ? palette()
                                                                                                        : nullptr;
    }

    TestBook book;
    Preferences preferences { book.directory.filePath(u"pistis.conf"_s) };
    Services services { book.store, &preferences };
    MainWindow window { services, book.undo, preferences, false };
    bool ready = false;
};

QLineEdit *line(CommandPalette *palette) { return palette->findChild<QLineEdit *>(u"wordsEdit"_s); }

QString firstRow(CommandPalette *palette)
{
    return palette->findChild<QTreeView *>(u"foundView"_s)->model()->index(0, 0).data().toString();
}

} // namespace

class TestCommandPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFewLettersAndEnterDoAnAction()
    {
        TestWindow test;
        QVERIFY(test.ready);
        CommandPalette *palette = test.opened();
        QVERIFY(palette);
        typeText(line(palette), u"evid"_s);
        QTest::keyClick(line(palette), Qt::Key_Return);
        QTRY_COMPARE(test.preferences.workspace(), int(Workspace::Evidence));
        QTRY_VERIFY(!test.palette());
    }

    void anActionUsedBeforeComesFirstNextTime()
    {
        TestWindow test;
        QVERIFY(test.ready);
        CommandPalette *palette = test.opened();
        QVERIFY(palette);
        typeText(line(palette), u"team"_s);
        QTest::keyClick(line(palette), Qt::Key_Return);
        QTRY_VERIFY(!test.palette());
        palette = test.opened();
        QVERIFY(palette);
        QCOMPARE(firstRow(palette), u"Team"_s);
    }

    void enterOnACustomerOpensItFromAnyWorkspace()
    {
        TestWindow test;
        QVERIFY(test.ready);
        const QUuid id = test.book.customer(u"Παπαδόπουλος"_s);
        test.book.customer(u"Άλλος"_s);
        test.window.setWorkspace(Workspace::Training);
        CommandPalette *palette = test.opened();
        QVERIFY(palette);
        typeText(line(palette), u"ΠΑΠΑΔ"_s);
        QTest::keyClick(line(palette), Qt::Key_Return); // at once: the rows come a moment later
        auto *customers = test.window.findChild<CustomerPanel *>();
        QTRY_VERIFY(customers->isVisible());
        QTRY_COMPARE(customers->page().summary().customer.id, id);
    }

    void aNameIsNotCutForTheWordsBesideIt()
    {
        const QFontMetrics metrics(QApplication::font());
        const QString name = u"Coffee House of the Old Harbour"_s;
        const QString reason = u"120 days past your rhythm of 30, beyond the limit of 60"_s;
        const int width = metrics.horizontalAdvance(name) + metrics.horizontalAdvance(reason) / 2;
        const auto texts = HintDelegate::fitted(metrics, width, name, reason);
        QCOMPARE(texts.name, name);
        QVERIFY2(texts.hint.startsWith(u"120"_s) && texts.hint.size() < reason.size(), qUtf8Printable(texts.hint));
        QCOMPARE(HintDelegate::fitted(metrics, metrics.horizontalAdvance(name), name, reason).hint, QString());
        QCOMPARE(HintDelegate::fitted(metrics, 4 * width, name, reason).hint, reason);
        QVERIFY(
            HintDelegate::fitted(metrics, metrics.horizontalAdvance(name) / 2, name, reason).name.size() < name.size());
    }

    void whereNothingFitsThePaletteSaysSo()
    {
        TestWindow test;
        QVERIFY(test.ready);
        CommandPalette *palette = test.opened();
        QVERIFY(palette);
        auto *nothing = palette->findChild<QLabel *>(u"nothingLabel"_s);
        QVERIFY(!nothing->isVisible());
        typeText(line(palette), u"qqqq"_s);
        QTRY_VERIFY(nothing->isVisible());
        line(palette)->clear();
        QTRY_VERIFY(!nothing->isVisible());
    }

    void ctrlLLogsAVisitOfTheCustomerFound()
    {
        TestWindow test;
        QVERIFY(test.ready);
        test.book.customer(u"Harbour Supplies"_s);
        CommandPalette *palette = test.opened();
        QVERIFY(palette);
        typeText(line(palette), u"harb"_s);
        QTRY_COMPARE(firstRow(palette), u"Harbour Supplies"_s);
        QTest::keyClick(line(palette), Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(test.window.findChild<LogVisitDialog *>());
        QTRY_COMPARE(test.window.findChild<LogVisitDialog *>()->findChild<QLineEdit *>(u"customerEdit"_s)->text(),
            u"Harbour Supplies"_s);
    }

    void arrowsPassOverWhatIsGreyed()
    {
        TestWindow test;
        QVERIFY(test.ready);
        CommandPalette *palette = test.opened();
        QVERIFY(palette);
        auto *view = palette->findChild<QTreeView *>(u"foundView"_s);
        for (int step = 0; step < view->model()->rowCount() + 2; ++step) {
            QVERIFY(view->currentIndex().flags() & Qt::ItemIsEnabled);
            QTest::keyClick(line(palette), Qt::Key_Down);
        }
        QCOMPARE(view->currentIndex().row(), view->model()->rowCount() - 1);
        QTest::keyClick(line(palette), Qt::Key_PageUp);
        QVERIFY(view->currentIndex().row() < view->model()->rowCount() - 1);
    }

    void escapeLeavesEverythingAsItWas()
    {
        TestWindow test;
        QVERIFY(test.ready);
        CommandPalette *palette = test.opened();
        QVERIFY(palette);
        QTest::keyClick(line(palette), Qt::Key_Escape);
        QTRY_VERIFY(!test.palette());
        QVERIFY(test.preferences.recentActions().isEmpty());
    }

    void everyMenuActionIsListedOnceAndNoneIsNameless()
    {
        TestWindow test;
        QVERIFY(test.ready);
        QStringList names;
        for (const PaletteCommand &command : commandsOf(test.window)) {
            QVERIFY2(!command.action->objectName().isEmpty(), qPrintable(command.label));
            QVERIFY2(!command.label.contains(u'&') && !command.label.isEmpty(), qPrintable(command.label));
            names.append(command.action->objectName());
        }
        for (const QString &wanted : { u"openBookAction"_s, u"darkThemeAction"_s, u"helpAction"_s, u"undoAction"_s })
            QCOMPARE(names.count(wanted), 1);
        QVERIFY(!names.contains(u"ownBookAction"_s)); // hidden in a book of one's own
        names.sort();
        QCOMPARE(names.removeDuplicates(), 0);
    }
};

QTEST_MAIN(TestCommandPalette)

#include "tst_commandpalette.moc"
