#include "app/services.h"
#include "models/customerlistmodel.h"
#include "models/timelinemodel.h"
#include "support/testbook.h"
#include "support/typing.h"
#include "widgets/answerdialog.h"
#include "widgets/customerdialog.h"
#include "widgets/customerforms.h"
#include "widgets/customerpage.h"
#include "widgets/customerpanel.h"
#include "widgets/logvisitdialog.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolBar>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestCustomerPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fourLettersAndTwoTimesEnterLogAVisit()
    {
        TestBook book;
        Services services(book.store);
        const QUuid id = book.customer(u"Παπαδόπουλος"_s, QDate(2026, 1, 5));
        book.customer(u"Harbour Supplies"_s);
        LogVisitDialog dialog(services);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto *line = dialog.findChild<QLineEdit *>(u"customerEdit"_s);
        auto *save = dialog.findChild<QPushButton *>(u"saveButton"_s);
        QVERIFY(!save->isEnabled());

        line->setFocus();
        typeText(line, u"παπα"_s);
        QTRY_VERIFY(dialog.findChild<QListView *>(u"foundView"_s)->isVisible());
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(line->text(), u"Παπαδόπουλος"_s);
        QVERIFY(dialog.isVisible());
        QTest::keyClick(line, Qt::Key_Return);

        QTRY_VERIFY(!dialog.isVisible());
        QCOMPARE(book.summary(id).lastContact, book.clock.today());
    }

    void theFormSaysThatACustomerIsLostBeforeAVisitIsSaved()
    {
        TestBook book;
        Services services(book.store);
        const QUuid lost = *waited(book.customers.add({ .name = u"Bakery lost"_s,
            .firstContact = QDate(2026, 1, 5),
            .lostOn = QDate(2026, 3, 2),
            .endReason = EndReason::Lost }));
        book.customer(u"Bakery"_s);
        LogVisitDialog dialog(services);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto *line = dialog.findChild<QLineEdit *>(u"customerEdit"_s);
        auto *found = dialog.findChild<QListView *>(u"foundView"_s);
        auto *sentence = dialog.findChild<QLabel *>(u"lostLabel"_s);
        line->setFocus();
        typeText(line, u"bak"_s);
        QTRY_COMPARE(found->model()->rowCount(), 2);
        QCOMPARE(found->model()->index(0, 0).data().toString(), u"Bakery"_s);
        QVERIFY(found->model()->index(1, 0).data(CustomerListModel::ReasonRole).toString().startsWith(u"Lost"_s));
        QVERIFY(!sentence->isVisible());
        QTest::keyClick(line, Qt::Key_Down);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(sentence->isVisible());
        QVERIFY2(sentence->text().contains(u"the visit is kept, the customer stays lost"_s),
            qUtf8Printable(sentence->text()));
        auto *type = dialog.findChild<QComboBox *>(u"typeCombo"_s);
        type->setCurrentIndex(type->findData(int(VisitType::Message)));
        QTRY_VERIFY2(sentence->text().contains(u"the message is kept"_s), qUtf8Printable(sentence->text()));
        type->setCurrentIndex(type->findData(int(VisitType::Visit)));

        QTest::mouseClick(dialog.findChild<QPushButton *>(u"saveButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!dialog.isVisible());
        QCOMPARE(book.summary(lost).contactCount, 1);
        QCOMPARE(book.summary(lost).customer.lostOn, QDate(2026, 3, 2));
    }

    void aCustomerThatCannotBeReadIsTold()
    {
        TestBook book;
        Services services(book.store);
        LogVisitDialog dialog(services);
        dialog.show();
        dialog.setCustomer(QUuid::createUuid(), u"Nobody"_s);
        auto *error = dialog.findChild<QLabel *>(u"errorLabel"_s);
        QTRY_VERIFY(error->isVisible());
        dialog.setCustomer(book.customer(u"Bakery"_s), u"Bakery"_s);
        QVERIFY(!error->isVisible());
    }

    void whereNobodyFitsThePickerSaysSo()
    {
        TestBook book;
        Services services(book.store);
        book.customer(u"Bakery"_s);
        LogVisitDialog dialog(services);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto *line = dialog.findChild<QLineEdit *>(u"customerEdit"_s);
        auto *nobody = dialog.findChild<QLabel *>(u"nobodyLabel"_s);
        line->setFocus();
        typeText(line, u"xyz"_s);
        QTRY_VERIFY(nobody->isVisible());
        line->selectAll();
        typeText(line, u"bak"_s);
        QTRY_VERIFY(!nobody->isVisible());
        QVERIFY(dialog.findChild<QListView *>(u"foundView"_s)->isVisible());
    }

    void aDayToComeIsSavedAsPlanned()
    {
        TestBook book;
        Services services(book.store);
        const QUuid id = book.customer(u"Bakery"_s);
        LogVisitDialog dialog(services);
        dialog.setCustomer(id, u"Bakery"_s);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        dialog.findChild<QDateEdit *>(u"dayEdit"_s)->setDate(book.clock.today().addDays(2));
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"saveButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!dialog.isVisible());
        QCOMPARE(book.summary(id).agendaCause, AgendaCause::PlannedVisit);
        QCOMPARE(book.summary(id).contactCount, 0);
    }

    void editingAVisitKeepsItsStatusUntilAnotherIsChosen()
    {
        TestBook book;
        Services services(book.store);
        const QUuid id = book.customer(u"Bakery"_s);
        const QUuid visit = *waited(book.visits.log(
            { .customer = id, .status = VisitStatus::Cancelled, .day = book.clock.today().addDays(-3) }));
        const auto edit = [&](const QString &note, std::optional<VisitStatus> status) {
            LogVisitDialog dialog(services);
            dialog.setVisit(*waited(book.visits.visit(visit)), u"Bakery"_s);
            dialog.show();
            if (!QTest::qWaitForWindowExposed(&dialog))
                return false;
            dialog.findChild<QPlainTextEdit *>(u"noteEdit"_s)->setPlainText(note);
            auto *combo = dialog.findChild<QComboBox *>(u"statusCombo"_s);
            if (status)
                combo->setCurrentIndex(combo->findData(int(*status)));
            QTest::mouseClick(dialog.findChild<QPushButton *>(u"saveButton"_s), Qt::LeftButton);
            return combo->isVisible() && QTest::qWaitFor([&dialog] { return !dialog.isVisible(); }, patienceMs);
        };
        QVERIFY(edit(u"rain"_s, {}));
        QCOMPARE(waited(book.visits.visit(visit))->status, VisitStatus::Cancelled);
        QCOMPARE(waited(book.visits.visit(visit))->note, u"rain"_s);
        QVERIFY(edit(u"nobody there"_s, VisitStatus::NotHeld));
        QCOMPARE(waited(book.visits.visit(visit))->status, VisitStatus::NotHeld);
        QCOMPARE(book.summary(id).contactCount, 0);
    }

    void whatCannotBeSavedStaysInTheFormWithItsReason()
    {
        TestBook book;
        Services services(book.store);
        const QUuid id = book.customer(u"Bakery"_s);
        LogVisitDialog dialog(services);
        dialog.setCustomer(id, u"Bakery"_s);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        dialog.findChild<QPlainTextEdit *>(u"noteEdit"_s)->setPlainText(QString(u"a\u202eb"_s));
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"saveButton"_s), Qt::LeftButton);
        auto *error = dialog.findChild<QLabel *>(u"errorLabel"_s);
        QTRY_VERIFY(error->isVisible());
        QVERIFY(!error->text().isEmpty());
        QVERIFY(dialog.isVisible());
        QVERIFY(!dialog.findChild<QPlainTextEdit *>(u"noteEdit"_s)->toPlainText().isEmpty());
    }

    void aRatingIsChosenInTheFormAndStandsBesideTheName()
    {
        TestBook book;
        Services services(book.store);
        const QUuid id = *waited(book.customers.add({ .name = u"Bakery"_s,
            .firstContact = QDate(2026, 1, 5),
            .lostOn = QDate(2026, 3, 2),
            .endReason = EndReason::Lost,
            .competitor = u"Aegean Foods"_s,
            .endNote = u"They were cheaper"_s }));
        CustomerPage page;
        page.setServices(services);
        page.setCustomer(id);
        page.setVisible(true);
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        auto *rating = page.findChild<QLabel *>(u"ratingLabel"_s);
        QVERIFY(!rating->isVisible());

        CustomerDialog dialog(services, book.summary(id).customer);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto *combo = dialog.findChild<QComboBox *>(u"ratingCombo"_s);
        combo->setCurrentIndex(combo->findData(int(Rating::B)));
        auto *save = dialog.findChild<QPushButton *>(u"saveButton"_s);
        QTRY_VERIFY(save->isEnabled());
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_VERIFY(!dialog.isVisible());
        QTRY_VERIFY(rating->isVisible());
        QCOMPARE(rating->text(), u"Rating B"_s);
        const Customer stored = book.summary(id).customer;
        QCOMPARE(stored.rating, Rating::B);
        QCOMPARE(stored.competitor, u"Aegean Foods"_s);
        QCOMPARE(stored.endNote, u"They were cheaper"_s);
        must(book.undo.undo());
        QTRY_VERIFY(!rating->isVisible());
    }

    void editingACustomerOfNobodyGivesItToNobody()
    {
        TestBook book;
        Services services(book.store);
        const QUuid id = book.customer(u"Bakery"_s);
        const Customer owned = book.summary(id).customer;
        Customer nobodys = owned;
        nobodys.owner = {};
        must(book.customers.change(owned, nobodys));
        CustomerDialog dialog(services, book.summary(id).customer);
        auto *save = dialog.findChild<QPushButton *>(u"saveButton"_s);
        QVERIFY2(!save->isEnabled(), "the lists have not come");
        dialog.open();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QTRY_VERIFY(save->isEnabled());
        dialog.findChild<QComboBox *>(u"segmentCombo"_s)->setEditText(u"Bakeries"_s);
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_VERIFY(!dialog.isVisible());
        QVERIFY(book.summary(id).customer.owner.isNull());
        QCOMPARE(book.summary(id).customer.segment, waited(book.book.segments())->constFirst().id);
        must(book.undo.undo());
        QVERIFY(book.summary(id).customer.segment.isNull());
    }

    void thePanelShowsTheAgendaAndFollowsAVisit()
    {
        TestBook book;
        Services services(book.store);
        const QUuid late = book.customer(u"Late"_s, QDate(2026, 1, 20));
        CustomerPanel panel(services);
        panel.resize(420, 700);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        auto *today = panel.findChild<QLabel *>(u"todayLabel"_s);
        QTRY_VERIFY(today->text().contains(u'1'));
        auto *list = panel.findChild<QListView *>(u"customersView"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QTRY_COMPARE(panel.page().summary().customer.id, late);
        auto *history = panel.findChild<QTableView *>(u"timelineView"_s);
        QCOMPARE(history->model()->rowCount(), 0);
        book.visit(late, book.clock.today());
        QTRY_COMPARE(history->model()->rowCount(), 1);
        QTRY_VERIFY(!today->text().contains(u'1'));
    }

    void theDayTurnsWhileTheProgramRuns()
    {
        TestBook book;
        book.customer(u"Due tomorrow"_s, QDate(2026, 2, 10));
        book.clock.now = QDate(2026, 3, 12).startOfDay().toMSecsSinceEpoch() - 150;
        while (book.clock.today() > QDate(2026, 3, 11)) // where local midnight is not that of the clock
            book.clock.now -= 3600 * 1000;
        Services services(book.store);
        CustomerPanel panel(services);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        auto *today = panel.findChild<QLabel *>(u"todayLabel"_s);
        QTRY_VERIFY(!today->text().isEmpty());
        const QString before = today->text();
        book.clock.now += 24LL * 3600 * 1000;
        QTRY_VERIFY(today->text() != before);
    }

    void aDeletedCustomerLeavesThePage()
    {
        TestBook book;
        Services services(book.store);
        const QUuid id = book.customer(u"Bakery"_s);
        CustomerPanel panel(services);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QTRY_COMPARE(panel.page().summary().customer.id, id);
        QSignalSpy removed(&panel.page().forms(), &CustomerForms::removed);
        panel.page().forms().remove();
        QTRY_COMPARE(removed.size(), 1);
        QTRY_VERIFY(panel.page().summary().customer.id.isNull());
        QVERIFY(!panel.page().isEnabled());
        panel.page().forms().remove();
        QCOMPARE(removed.size(), 1);
        book.visit(id, book.clock.today());
        QVERIFY(panel.page().summary().customer.id.isNull());
    }

    void whatCannotBeReadIsTold()
    {
        const TestClock clock;
        Store closed(clock);
        Services services(closed);
        CustomerPanel panel(services);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QTRY_VERIFY(panel.findChild<QLabel *>(u"errorLabel"_s)->isVisible());
        CustomerDialog dialog(services, {});
        dialog.open();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QTRY_VERIFY(dialog.findChild<QLabel *>(u"errorLabel"_s)->isVisible());
        QVERIFY(!dialog.findChild<QPushButton *>(u"saveButton"_s)->isEnabled());
    }

    void aClosedRequestCannotBeAnswered()
    {
        TestBook book;
        Services services(book.store);
        const QUuid id = book.customer(u"Bakery"_s);
        const QUuid request = *waited(book.requests.add({ .customer = id, .text = u"Flour?"_s }));
        must(book.requests.close(request));
        CustomerPanel panel(services);
        panel.resize(900, 600);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        auto *history = panel.findChild<QTableView *>(u"timelineView"_s);
        QTRY_COMPARE(history->model()->rowCount(), 1);
        history->selectRow(0);
        QVERIFY(!panel.findChild<QAction *>(u"answerAction"_s)->isVisible());
        Q_EMIT history->activated(history->model()->index(0, 0));
        QVERIFY(!panel.findChild<AnswerDialog *>());
    }

    void anEmptyBookOffersTheFirstCustomer()
    {
        TestBook book;
        Services services(book.store);
        CustomerPanel panel(services);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QTRY_VERIFY(panel.findChild<QPushButton *>(u"firstButton"_s)->isVisible());
    }

    void theHistoryIsEnteredAtWhatIsToBeDoneNext()
    {
        TestBook book;
        Services services(book.store);
        const QUuid id = book.customer(u"Bakery"_s);
        const QUuid call = *waited(book.visits.log(
            { .customer = id, .type = VisitType::Call, .status = VisitStatus::Planned, .day = book.clock.today() }));
        must(book.promises.add({ .customer = id, .words = u"Samples"_s, .due = book.clock.today().addDays(9) }));
        CustomerPanel panel(services);
        panel.resize(900, 600);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        auto *history = panel.findChild<QTableView *>(u"timelineView"_s);
        QTRY_COMPARE(history->model()->rowCount(), 2);
        panel.switchHistory();
        QTRY_COMPARE(history->currentIndex().data(TimelineModel::IdRole).toUuid(), call);
        QVERIFY(history->currentIndex().row() > 0); // the promise stands above it
    }

    void aPromiseIsMarkedKeptFromTheHistory()
    {
        TestBook book;
        Services services(book.store);
        const QUuid id = book.customer(u"Bakery"_s);
        const QUuid promise
            = *waited(book.promises.add({ .customer = id, .words = u"Samples"_s, .due = QDate(2026, 3, 20) }));
        CustomerPanel panel(services);
        panel.resize(900, 600);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        auto *history = panel.findChild<QTableView *>(u"timelineView"_s);
        QTRY_COMPARE(history->model()->rowCount(), 1);
        history->selectRow(0);
        auto *bar = panel.findChild<QToolBar *>(u"entryBar"_s);
        auto *kept = bar->widgetForAction(panel.findChild<QAction *>(u"keptAction"_s));
        QTRY_VERIFY(kept->isVisible());
        QTest::mouseClick(kept, Qt::LeftButton);
        QTRY_COMPARE(waited(book.promises.promise(promise))->state, PromiseState::Kept);
    }
};

QTEST_MAIN(TestCustomerPanel)

#include "tst_customerpanel.moc"
