#include "app/preferences.h"
#include "app/services.h"
#include "support/testbook.h"
#include "widgets/evidencestrip.h"
#include "widgets/interfacelanguage.h"
#include "widgets/mainwindow.h"
#include "widgets/readpage.h"
#include "widgets/workspaces.h"

#include <QSplitter>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestWorkspaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_language.set(u"en"_s); }

    void theLessonHasMostOfTheHeightOfASmallWindow()
    {
        TestBook book;
        Preferences preferences { book.directory.filePath(u"pistis.conf"_s) };
        Services services { book.store, &preferences };
        for (const QString &code : { u"en"_s, u"el"_s }) {
            m_language.set(code);
            MainWindow window(services, book.undo, preferences, false);
            window.resize(1024, 700);
            window.setWorkspace(Workspace::Read);
            window.show();
            QVERIFY(QTest::qWaitForWindowExposed(&window));
            const auto *all = window.findChild<QSplitter *>(u"mainSplitter"_s);
            const auto *page = window.findChild<ReadPage *>();
            QTRY_VERIFY2(page->height() >= 0.6 * all->height(),
                qPrintable(u"%1 of %2"_s.arg(page->height()).arg(all->height())));
            QVERIFY(window.findChild<EvidenceStrip *>()->height() > 0);
        }
    }

private:
    InterfaceLanguage m_language;
};

QTEST_MAIN(TestWorkspaces)

#include "tst_workspaces.moc"
