#include "app/mergeservice.h"
#include "app/preferences.h"
#include "app/services.h"
#include "support/testbook.h"
#include "widgets/customerbrowser.h"
#include "widgets/customerpage.h"
#include "widgets/customerpanel.h"
#include "widgets/mainwindow.h"
#include "widgets/mergedialog.h"
#include "widgets/separatedialog.h"

#include <QAction>
#include <QListView>
#include <QMenuBar>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

// A bakery that is twice in the book, in view.
struct Twice
{
    Twice()
    {
        window.show();
        panel = window.findChild<CustomerPanel *>();
        panel->browser().select(bakery);
    }

    bool isReady()
    {
        return QTest::qWaitForWindowActive(&window)
            && QTest::qWaitFor(
                [this] {
                    return panel->page().summary().customer.id == bakery && action(u"mergeAction"_s).isEnabled();
                },
                patienceMs);
    }
    QString told() const { return window.statusBar()->currentMessage(); }
    QAction &action(const QString &name) const { return *window.findChild<QAction *>(name); }

    TestBook book;
    QUuid bakery = *waited(book.customers.add({ .name = u"Bakery"_s, .region = u"Syros"_s }));
    QUuid twin = *waited(book.customers.add({ .name = u"BAKERY"_s, .region = u"Syros"_s }));
    Preferences preferences { book.directory.filePath(u"pistis.conf"_s) };
    Services services { book.store, &preferences };
    MainWindow window { services, book.undo, preferences, false };
    CustomerPanel *panel = nullptr;
};

} // namespace

class TestHistoryDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aMergeIsToldWithBothNames()
    {
        Twice test;
        QVERIFY(test.isReady());
        test.action(u"mergeAction"_s).trigger();
        auto *dialog = test.window.findChild<MergeDialog *>();
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"mergeButton"_s)->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(test.told(), u"BAKERY and Bakery are one customer now. Ctrl+Z takes it back."_s);
    }

    void aSeparationIsToldWithTheNameOfWhoIsACustomerAgain()
    {
        Twice test;
        const Customer kept = test.book.summary(test.bakery).customer;
        must(MergeService(test.book.store).merge(kept, kept, test.twin));
        QVERIFY(test.isReady());
        test.action(u"separateAction"_s).trigger();
        auto *dialog = test.window.findChild<SeparateDialog *>();
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"separateButton"_s)->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(test.told(), u"BAKERY is a customer of its own again. Ctrl+Z takes it back."_s);
    }

    void aDeletionIsToldWithTheNameOfTheCustomer()
    {
        Twice test;
        QVERIFY(test.isReady());
        test.window.findChild<QListView *>(u"customersView"_s)->setFocus();
        test.action(u"deleteCustomerAction"_s).trigger();
        QTRY_COMPARE(test.told(), u"Bakery is deleted. Ctrl+Z brings the customer back."_s);
    }

    void f10OpensTheMenus()
    {
        Twice test;
        QVERIFY(test.isReady());
        QTest::keyClick(&test.window, Qt::Key_F10);
        QCOMPARE(test.window.menuBar()->activeAction(), test.window.menuBar()->actions().constFirst());
    }
};

QTEST_MAIN(TestHistoryDesk)

#include "tst_historydesk.moc"
