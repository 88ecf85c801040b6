#include "app/preferences.h"
#include "app/services.h"
#include "app/tagservice.h"
#include "core/folds.h"
#include "support/testbook.h"
#include "widgets/customerbrowser.h"
#include "widgets/customerfilterbar.h"
#include "widgets/customerpanel.h"
#include "widgets/savedfilterdesk.h"
#include "widgets/savedfiltersdialog.h"
#include "widgets/savefilterdialog.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct Desk : TestBook
{
    Preferences preferences { directory.filePath(u"pistis.conf"_s) };
    Services services { store };
    QUuid segment = *waited(book.addSegment({ .name = u"Νησιά"_s }));
    QMainWindow window;
    CustomerPanel *panel = nullptr;
    QMenu *menu = nullptr;
    SavedFilterDesk *desk = nullptr;

    Desk()
    {
        must(customers.add(
            { .name = u"Island"_s, .segment = segment, .rating = Rating::A, .firstContact = QDate(2026, 1, 1) }));
        must(customers.add({ .name = u"Harbour"_s, .firstContact = QDate(2026, 1, 1) }));
        panel = new CustomerPanel(services, &window);
        window.setCentralWidget(panel);
        menu = window.menuBar()->addMenu(QString());
        desk = new SavedFilterDesk(window, services, preferences, panel->browser(), *menu);
        window.show();
    }

    template <typename Widget> Widget *part(const QString &name) const { return window.findChild<Widget *>(name); }

    int rows() const { return part<QListView>(u"customersView"_s)->model()->rowCount(); }

    // The action that shows the filter of this name.
    QAction *saved(const QString &name) const
    {
        for (QAction *action : menu->actions()) {
            if (action->text() == name)
                return action;
        }
        return nullptr;
    }

    // To the segment or the tag of this name.
    void narrow(const QString &comboName = u"segmentCombo"_s)
    {
        auto *combo = part<QComboBox>(comboName);
        part<QAbstractButton>(u"filterButton"_s)->setChecked(true);
        QTRY_VERIFY(combo->findText(u"Νησιά"_s) > 0);
        combo->setCurrentIndex(combo->findText(u"Νησιά"_s));
        QTRY_COMPARE(rows(), 1);
    }

    void save(const QString &name)
    {
        auto *action = desk->findChild<QAction *>(u"saveFilterAction"_s);
        QTRY_VERIFY(action->isEnabled());
        action->trigger();
        QPointer<SaveFilterDialog> dialog = part<SaveFilterDialog>(QString());
        dialog->findChild<QLineEdit *>(u"nameEdit"_s)->setText(name);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!dialog);
    }
};

} // namespace

class TestSavedFilterDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeyOfTheFilterLeadsToItsFirstBox()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        auto *view = desk.part<QListView>(u"customersView"_s);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        auto *first = desk.part<QComboBox>(u"ownerCombo"_s);
        QVERIFY(first->isVisible());
        QVERIFY(first->hasFocus());
        QTest::keyClick(first, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!first->isVisible());
    }

    void whatIsShownIsSavedAndShownAgainByItsKey()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        QTRY_COMPARE(desk.rows(), 2);
        desk.narrow();
        desk.save(u"Islands & more"_s);
        QVERIFY(desk.saved(u"Islands && more"_s));

        desk.part<QAbstractButton>(u"filterButton"_s)->setChecked(false);
        desk.panel->browser().showList(CustomerQuery::List::All);
        QTRY_COMPARE(desk.rows(), 2);
        desk.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        QSignalSpy shown(desk.desk, &SavedFilterDesk::shown);
        QTest::keyClick(&desk.window, Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
        QTRY_COMPARE(desk.rows(), 1);
        QCOMPARE(shown.size(), 1);
        QCOMPARE(desk.panel->browser().query().list, CustomerQuery::List::Agenda);
        QCOMPARE(desk.part<QComboBox>(u"segmentCombo"_s)->currentText(), u"Νησιά"_s);
        QVERIFY(!desk.part<QLabel>(u"goneLabel"_s)->isVisible());
    }

    void aFilterWhoseSegmentIsGoneSaysSoAndDoesNotNarrow()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        desk.narrow();
        desk.save(u"Islands"_s);
        desk.part<QAbstractButton>(u"filterButton"_s)->setChecked(false);
        must(desk.store.write(
            [id = desk.segment](OpWriter &writer) { return writer.append(setOp(id, u"segment.deleted"_s, true)); }));
        desk.saved(u"Islands"_s)->trigger();
        auto *gone = desk.part<QLabel>(u"goneLabel"_s);
        QTRY_VERIFY(gone->isVisible());
        QVERIFY(gone->text().contains(u"Νησιά"_s));
        QTRY_COMPARE(desk.rows(), 2);
    }

    void aTagIsSavedAsItIsWrittenAndToldSoWhenItIsGone()
    {
        Desk desk;
        const QUuid tagged = desk.customer(u"Ferry"_s);
        must(TagService(desk.store).set(tagged, { u"Νησιά"_s }));
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        desk.narrow(u"tagCombo"_s);
        QCOMPARE(desk.panel->browser().filterBar().shown().filter.tag, u"Νησιά"_s);
        desk.save(u"Islands"_s);
        desk.part<QAbstractButton>(u"filterButton"_s)->setChecked(false);
        must(TagService(desk.store).set(tagged, {}));
        desk.saved(u"Islands"_s)->trigger();
        auto *gone = desk.part<QLabel>(u"goneLabel"_s);
        QTRY_VERIFY(gone->isVisible());
        QVERIFY2(gone->text().contains(u"“Νησιά”"_s), qUtf8Printable(gone->text()));
        QTRY_COMPARE(desk.rows(), 3);
    }

    void aTagThatIsAddedWhileTheFilterIsOpenCanBeChosen()
    {
        Desk desk;
        const QUuid tagged = desk.customer(u"Ferry"_s);
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        desk.part<QAbstractButton>(u"filterButton"_s)->setChecked(true);
        must(TagService(desk.store).set(tagged, { u"Νησιά"_s }));
        desk.narrow(u"tagCombo"_s);
        QCOMPARE(desk.part<QListView>(u"customersView"_s)->model()->index(0, 0).data().toString(), u"Ferry"_s);
    }

    void filtersAreRenamedAndDeletedTogether()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        desk.narrow();
        for (const QString &name : { u"One"_s, u"Two"_s })
            desk.save(name);
        desk.desk->findChild<QAction *>(u"savedFiltersAction"_s)->trigger();
        QPointer<SavedFiltersDialog> dialog = desk.part<SavedFiltersDialog>(QString());
        QVERIFY(dialog);
        auto *list = dialog->findChild<QListWidget *>(u"filtersView"_s);
        list->item(0)->setText(u"Two"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveButton"_s), Qt::LeftButton);
        QVERIFY(dialog->findChild<QLabel *>(u"errorLabel"_s)->isVisible()); // two of one name
        list->item(0)->setText(u"First"_s);
        list->setCurrentRow(1);
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Delete);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!dialog);
        QVERIFY(desk.saved(u"First"_s));
        QVERIFY(!desk.saved(u"One"_s));
        QVERIFY(!desk.saved(u"Two"_s));
    }
};

QTEST_MAIN(TestSavedFilterDesk)

#include "tst_savedfilterdesk.moc"
