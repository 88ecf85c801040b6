#include "app/preferences.h"
#include "app/services.h"
#include "support/testbook.h"
#include "widgets/customerpage.h"
#include "widgets/evidencestrip.h"
#include "widgets/interfacelanguage.h"
#include "widgets/mainwindow.h"
#include "widgets/readpage.h"
#include "widgets/workspaces.h"

#include <QScrollArea>
#include <QSplitter>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize small(1024, 700);

// In a window that was never arranged.
struct SmallWindow
{
    SmallWindow()
        : window(services, book.undo, preferences, false)
    {
        window.resize(small);
        window.show();
    }

    TestBook book;
    Preferences preferences { book.directory.filePath(u"pistis.conf"_s) };
    Services services { book.store, &preferences };
    MainWindow window;
};

} // namespace

class TestSmallWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWorkspaceFitsInBothLanguages()
    {
        SmallWindow test;
        QVERIFY(QTest::qWaitForWindowExposed(&test.window));
        for (const QString &code : { u"en"_s, u"el"_s }) {
            m_language.set(code);
            for (int workspace = 0; workspace < int(Workspace::Count); ++workspace) {
                test.window.setWorkspace(Workspace(workspace));
                test.window.resize(small);
                QTRY_COMPARE(test.window.size(), small);
                const auto least = [&test] { return test.window.minimumSizeHint(); };
                QTRY_VERIFY2(least().boundedTo(small) == least(),
                    qPrintable(
                        u"%1 %2: %3 x %4"_s.arg(code).arg(workspace).arg(least().width()).arg(least().height())));
            }
        }
    }

    void theLessonHasMostOfTheHeight()
    {
        for (const QString &code : { u"en"_s, u"el"_s }) {
            m_language.set(code);
            SmallWindow test;
            test.window.setWorkspace(Workspace::Read);
            QVERIFY(QTest::qWaitForWindowExposed(&test.window));
            const auto *all = test.window.findChild<QSplitter *>(u"mainSplitter"_s);
            const auto *page = test.window.findChild<ReadPage *>();
            QTRY_VERIFY2(page->height() >= 0.6 * all->height(),
                qPrintable(u"%1 of %2"_s.arg(page->height()).arg(all->height())));
            QVERIFY(test.window.findChild<EvidenceStrip *>()->height() > 0);
        }
    }

    void nothingOfTheCustomerBesideTheLessonIsCutAtItsSide()
    {
        for (const QString &code : { u"en"_s, u"el"_s }) {
            m_language.set(code);
            SmallWindow test;
            test.window.setWorkspace(Workspace::Read);
            QVERIFY(QTest::qWaitForWindowExposed(&test.window));
            const auto *area = test.window.findChild<CustomerPage *>()->findChild<QScrollArea *>(u"scrollArea"_s);
            QTRY_VERIFY2(area->widget()->width() <= area->viewport()->width(),
                qPrintable(u"%1: %2 in %3"_s.arg(code).arg(area->widget()->width()).arg(area->viewport()->width())));
        }
    }

private:
    InterfaceLanguage m_language;
};

QTEST_MAIN(TestSmallWindow)

#include "tst_smallwindow.moc"
