#include "app/services.h"
#include "models/errortext.h"
#include "models/timelinemodel.h"
#include "support/found.h"
#include "support/testbook.h"
#include "support/typing.h"
#include "widgets/customerdialog.h"
#include "widgets/customerpanel.h"
#include "widgets/dayedit.h"
#include "widgets/opendialog.h"
#include "widgets/promisedialog.h"
#include "widgets/requestdialog.h"
#include "widgets/taskdialog.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTimeEdit>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

void click(QWidget *button) { QTest::mouseClick(button, Qt::LeftButton); }

QPushButton *saveButton(const QWidget &form) { return find<QPushButton>(form, "saveButton"); }

struct FormBook : TestBook
{
    Services services { store };
    QUuid bakery = customer(u"Bakery"_s);

    CustomerRecords records() { return *waited(customers.records(bakery)); }
};

struct HistoryPanel : FormBook
{
    CustomerPanel panel { services };
    QTableView *history = panel.findChild<QTableView *>(u"timelineView"_s);

    bool show(int entries)
    {
        panel.resize(900, 600);
        panel.show();
        if (!QTest::qWaitForWindowExposed(&panel)
            || !QTest::qWaitFor([&] { return history->model()->rowCount() == entries; }, patienceMs))
            return false;
        history->selectRow(0);
        return true;
    }

    template <typename Form> Form *edited()
    {
        panel.findChild<QAction *>(u"editEntryAction"_s)->trigger();
        auto *form = panel.findChild<Form *>();
        return form && QTest::qWaitForWindowExposed(form) ? form : nullptr;
    }
};

} // namespace

class TestCommitmentForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void anEmptyRequestSaysBesideTheFieldWhyItIsNotSaved()
    {
        FormBook book;
        RequestDialog form(book.services);
        form.show();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        auto *customerReason = find<QLabel>(form, "customerReason");
        auto *textReason = find<QLabel>(form, "textReason");
        QVERIFY(!saveButton(form)->isEnabled());
        QVERIFY(customerReason->isVisible() && !textReason->isVisible());
        form.setCustomer(book.bakery, u"Bakery"_s);
        QVERIFY(!customerReason->isVisible() && textReason->isVisible());
        auto *text = find<QPlainTextEdit>(form, "textEdit");
        auto *wanted = find<QLineEdit>(form, "wantedEdit");
        for (const Qt::KeyboardModifier with : { Qt::NoModifier, Qt::ControlModifier }) {
            wanted->setFocus();
            QTest::keyClick(wanted, Qt::Key_Return, with);
            QTRY_VERIFY(text->hasFocus());
        }
        text->setPlainText(u"  \n"_s);
        QVERIFY(!saveButton(form)->isEnabled());
        text->setPlainText(u"A price?"_s);
        QVERIFY(saveButton(form)->isEnabled() && !textReason->isVisible());
        wanted->setFocus();
        QTest::keyClick(wanted, Qt::Key_Return);
        QTRY_VERIFY(!form.isVisible());
        QCOMPARE(book.records().requests.constFirst().askedAt, book.clock.now);
    }

    void aPromiseAndACustomerWithoutWordsCannotBeSavedEither()
    {
        FormBook book;
        PromiseDialog promise(book.services);
        promise.setCustomer(book.bakery, u"Bakery"_s);
        promise.show();
        QVERIFY(QTest::qWaitForWindowExposed(&promise));
        QVERIFY(!saveButton(promise)->isEnabled());
        QVERIFY(find<QLabel>(promise, "wordsReason")->isVisible());
        QCOMPARE(find<QLabel>(promise, "wordsReason")->text(), errorText(invalid(u"promise.words"_s)));
        CustomerDialog customer(book.services, {});
        customer.show();
        QVERIFY(QTest::qWaitForWindowActive(&customer));
        auto *name = find<QLineEdit>(customer, "nameEdit");
        auto *region = find<QLineEdit>(customer, "regionEdit");
        region->setFocus();
        QTest::keyClick(region, Qt::Key_Return);
        QTRY_VERIFY(name->hasFocus());
        QVERIFY(find<QLabel>(customer, "nameReason")->isVisible());
        QVERIFY(!saveButton(customer)->isEnabled());
        typeText(name, u"Φούρνος"_s);
        QTRY_VERIFY(saveButton(customer)->isEnabled());
        QVERIFY(!find<QLabel>(customer, "nameReason")->isVisible());
    }

    void aDayThatDoesNotExistIsRefused()
    {
        FormBook book;
        PromiseDialog form(book.services);
        form.setCustomer(book.bakery, u"Bakery"_s);
        find<QPlainTextEdit>(form, "wordsEdit")->setPlainText(u"Samples"_s);
        form.show();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        auto *due = find<DayEdit>(form, "dueEdit");
        due->setFocus(Qt::TabFocusReason);
        due->setDisplayFormat(u"dd/MM/yyyy"_s);
        QTest::keyClicks(due, u"30/02/2027"_s);
        QTest::mouseClick(saveButton(form), Qt::LeftButton);
        QCOMPARE(find<QLabel>(form, "errorLabel")->text(), errorText(invalid(u"day"_s)));
        QVERIFY(form.isVisible() && book.records().promises.isEmpty());
        QTRY_VERIFY(due->hasFocus());
        due->setDate(QDate(2027, 3, 1));
        QTest::mouseClick(saveButton(form), Qt::LeftButton);
        QTRY_VERIFY(!form.isVisible());
        QCOMPARE(book.records().promises.constFirst().due, QDate(2027, 3, 1));
    }

    void aRequestTakesWhoAskedWhenAndHowAndWhoAnswers()
    {
        FormBook book;
        const QUuid nikos = *waited(book.book.addPerson({ .name = u"Nikos"_s }));
        RequestDialog form(book.services);
        form.setCustomer(book.bakery, u"Bakery"_s);
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        auto *assignee = find<QComboBox>(form, "assigneeCombo");
        QTRY_COMPARE(assignee->currentText(), u"Maria"_s);
        find<QPlainTextEdit>(form, "textEdit")->setPlainText(u"On Sunday?"_s);
        find<QLineEdit>(form, "askedByEdit")->setText(u"Eleni"_s);
        find<QLineEdit>(form, "wantedEdit")->setText(u"Sunday"_s);
        auto *channel = find<QComboBox>(form, "channelCombo");
        channel->setCurrentIndex(channel->findData(u"call"_s));
        assignee->setCurrentIndex(assignee->findData(nikos));
        auto *day = find<QDateEdit>(form, "askedDayEdit");
        auto *time = find<QTimeEdit>(form, "askedTimeEdit");
        day->setDate(day->date().addDays(1));
        QTest::mouseClick(saveButton(form), Qt::LeftButton);
        auto *error = find<QLabel>(form, "errorLabel");
        QTRY_VERIFY(error->isVisible());
        QVERIFY2(error->text().contains(u"still to come"_s), qUtf8Printable(error->text()));
        const QDateTime asked(day->date().addDays(-2), QTime(10, 30));
        day->setDate(asked.date());
        time->setTime(asked.time());
        QTest::mouseClick(saveButton(form), Qt::LeftButton);
        QTRY_VERIFY(!form.isVisible());
        const Request request = book.records().requests.constFirst();
        QCOMPARE(request.askedBy, u"Eleni"_s);
        QCOMPARE(request.wanted, u"Sunday"_s);
        QCOMPARE(request.channel, u"call"_s);
        QCOMPARE(request.assignee, nikos);
        QCOMPARE(request.askedAt, asked.toMSecsSinceEpoch());
    }

    void wordsTypedWhileTheFormSavesAreSavedNextTime()
    {
        FormBook book;
        const QUuid id = *waited(book.requests.add({ .customer = book.bakery, .text = u"A price?"_s }));
        RequestDialog form(book.services);
        form.setRequest(*waited(book.requests.request(id)), u"Bakery"_s);
        form.show();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        QTRY_VERIFY(saveButton(form)->isEnabled());
        auto *text = find<QPlainTextEdit>(form, "textEdit");
        text->setPlainText(u"A price soon?"_s);
        QTest::keyClick(&form, Qt::Key_S, Qt::ControlModifier);
        text->setPlainText(u"A price soon, and samples?"_s); // not stored yet
        QTRY_VERIFY(saveButton(form)->isEnabled());
        QCOMPARE(text->toPlainText(), u"A price soon, and samples?"_s);
        QTest::mouseClick(saveButton(form), Qt::LeftButton);
        QTRY_VERIFY(!form.isVisible());
        QCOMPARE(waited(book.requests.request(id))->text, u"A price soon, and samples?"_s);
    }

    void whatIsSavedIsNotAskedAboutByEsc()
    {
        FormBook book;
        QWidget window;
        window.show();
        auto *form = new PromiseDialog(book.services, &window);
        form->setCustomer(book.bakery, u"Bakery"_s);
        openDialog(form);
        QVERIFY(QTest::qWaitForWindowActive(form));
        auto *words = find<QPlainTextEdit>(*form, "wordsEdit");
        words->setFocus();
        typeText(words, u"samples"_s);
        QTest::keyClick(form, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(words->toPlainText().isEmpty());
        QTest::keyClick(words, Qt::Key_Escape);
        QTRY_VERIFY(!form->isVisible());
    }

    void aRequestIsCorrectedInItsForm()
    {
        HistoryPanel book;
        const QUuid id = *waited(book.requests.add({ .customer = book.bakery, .text = u"A prise?"_s }));
        const Request before = *waited(book.requests.request(id));
        QVERIFY(book.show(1));
        auto *form = book.edited<RequestDialog>();
        QVERIFY(form);
        QVERIFY(!find<QLineEdit>(*form, "offeredEdit")->isVisible());
        QTRY_COMPARE(find<QComboBox>(*form, "assigneeCombo")->currentText(), u"Maria"_s);
        find<QPlainTextEdit>(*form, "textEdit")->setPlainText(u"A price?"_s);
        QTest::mouseClick(saveButton(*form), Qt::LeftButton);
        QTRY_COMPARE(waited(book.requests.request(id))->text, u"A price?"_s);
        Request after = before;
        after.text = u"A price?"_s;
        QVERIFY(*waited(book.requests.request(id)) == after);
        QCoreApplication::sendPostedEvents(); // the undo learns of the step
        must(book.undo.undo());
        QVERIFY(*waited(book.requests.request(id)) == before);
    }

    void wordsThatDoNotFitTheirRowStandBelowTheHistory()
    {
        HistoryPanel book;
        must(book.requests.add({ .customer = book.bakery,
            .askedBy = u"Eleni"_s,
            .text = QString(u"Do you deliver on Sundays, and if you do, at what hour? "_s).repeated(4),
            .wanted = u"Sunday"_s }));
        QVERIFY(book.show(1));
        auto *words = find<QLabel>(book.panel, "entryWordsLabel");
        QTRY_VERIFY(words->isVisible());
        QVERIFY2(words->text().endsWith(u"(Eleni) (wanted: Sunday)"_s), qUtf8Printable(words->text()));
        book.history->clearSelection();
        QTRY_VERIFY(!words->isVisible());
    }

    void aPromiseOfADayThatHasPassedIsAskedAboutAndThenTaken()
    {
        FormBook book;
        PromiseDialog form(book.services);
        form.setCustomer(book.bakery, u"Bakery"_s);
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        find<QPlainTextEdit>(form, "wordsEdit")->setPlainText(u"Samples"_s);
        const QDate past = book.clock.today().addDays(-2);
        find<QDateEdit>(form, "dueEdit")->setDate(past);
        auto *error = find<QLabel>(form, "errorLabel");
        QTest::mouseClick(saveButton(form), Qt::LeftButton);
        QVERIFY(error->isVisible());
        find<QDateEdit>(form, "dueEdit")->setDate(past.addDays(-1));
        QVERIFY(!error->isVisible());
        QTest::mouseClick(saveButton(form), Qt::LeftButton);
        QVERIFY(error->isVisible());
        QVERIFY(book.records().promises.isEmpty());
        QTest::mouseClick(saveButton(form), Qt::LeftButton);
        QTRY_VERIFY(!form.isVisible());
        const Promise promise = book.records().promises.constFirst();
        QCOMPARE(promise.due, past.addDays(-1));
        QCOMPARE(standingOf(promise, book.clock.today()), PromiseStanding::Overdue);
    }

    void aPromiseOffersTheContactsOfTheCustomerAndProposesThatOfToday()
    {
        FormBook book;
        const QUuid old = book.visit(book.bakery, book.clock.today().addDays(-9));
        const QUuid today = book.visit(book.bakery, book.clock.today());
        const QUuid request = *waited(book.requests.add({ .customer = book.bakery, .text = u"A price?"_s }));
        PromiseDialog form(book.services);
        form.setCustomer(book.bakery, u"Bakery"_s);
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        auto *madeIn = find<QComboBox>(form, "madeInCombo");
        QTRY_COMPARE(madeIn->count(), 4);
        QCOMPARE(madeIn->currentData().toUuid(), today);
        QVERIFY(madeIn->findData(old) > 0 && madeIn->findData(request) > 0);
        find<QPlainTextEdit>(form, "wordsEdit")->setPlainText(u"Samples"_s);
        QTest::mouseClick(saveButton(form), Qt::LeftButton);
        QTRY_VERIFY(!form.isVisible());
        QCOMPARE(book.records().promises.constFirst().madeIn, today);
    }

    void whatIsNewIsChosenInTheHistoryEvenWhereThatHidIt()
    {
        HistoryPanel book;
        must(book.requests.add({ .customer = book.bakery, .text = u"On Sunday?"_s }));
        QVERIFY(book.show(1));
        const auto chosen = [&book] {
            const QModelIndexList rows = book.history->selectionModel()->selectedRows();
            return rows.isEmpty() ? QUuid() : rows.constFirst().data(TimelineModel::IdRole).toUuid();
        };

        click(find<QPushButton>(book.panel, "promiseButton"));
        auto *promise = book.panel.findChild<PromiseDialog *>();
        QVERIFY(QTest::qWaitForWindowExposed(promise));
        find<QPlainTextEdit>(*promise, "wordsEdit")->setPlainText(u"Samples"_s);
        click(saveButton(*promise));
        QTRY_COMPARE(book.records().promises.size(), 1);
        QTRY_COMPARE(chosen(), book.records().promises.constFirst().id);

        auto *filter = find<QComboBox>(book.panel, "historyFilter");
        filter->setCurrentIndex(filter->findText(u"Promises"_s));
        click(find<QPushButton>(book.panel, "taskButton"));
        auto *task = book.panel.findChild<TaskDialog *>();
        QVERIFY(QTest::qWaitForWindowExposed(task));
        find<QLineEdit>(*task, "titleEdit")->setText(u"Call the mill"_s);
        click(saveButton(*task));
        QTRY_COMPARE(book.records().tasks.size(), 1);
        QTRY_COMPARE(chosen(), book.records().tasks.constFirst().id);
        QVERIFY(book.history->viewport()->rect().intersects(book.history->visualRect(book.history->currentIndex())));
    }

    void whatIsNewWithAnotherCustomerLeavesTheHistoryAsItIs()
    {
        HistoryPanel book;
        const QUuid old = *waited(book.requests.add({ .customer = book.bakery, .text = u"On Sunday?"_s }));
        const QUuid mill = book.customer(u"Mill"_s);
        QVERIFY(book.show(1));
        click(find<QPushButton>(book.panel, "requestButton"));
        auto *request = book.panel.findChild<RequestDialog *>();
        QVERIFY(QTest::qWaitForWindowExposed(request));
        request->setCustomer(mill, u"Mill"_s);
        find<QPlainTextEdit>(*request, "textEdit")->setPlainText(u"A price?"_s);
        click(saveButton(*request));
        QTRY_COMPARE(waited(book.customers.records(mill))->requests.size(), 1);
        QTRY_VERIFY(!book.panel.findChild<RequestDialog *>() || !request->isVisible());
        QCOMPARE(book.history->currentIndex().data(TimelineModel::IdRole).toUuid(), old);
    }

    void aKeptPromiseIsOpenedAgainFromTheHistoryAndThatIsTakenBack()
    {
        HistoryPanel book;
        const QUuid id
            = *waited(book.promises.add({ .customer = book.bakery, .words = u"Samples"_s, .due = QDate(2026, 3, 20) }));
        must(book.promises.keep(id, book.clock.today()));
        QVERIFY(book.show(1));
        auto *again = find<QAction>(book.panel, "reopenAction");
        QTRY_VERIFY(again->isVisible());
        again->trigger();
        QTRY_COMPARE(waited(book.promises.promise(id))->state, PromiseState::Open);
        QTRY_VERIFY(!again->isVisible());
        QCoreApplication::sendPostedEvents(&book.undo); // that it was opened
        must(book.undo.undo());
        QCOMPARE(waited(book.promises.promise(id))->state, PromiseState::Kept);
        QCOMPARE(waited(book.promises.promise(id))->doneOn, book.clock.today());
    }

    void aPromiseIsCorrectedInItsFormButItsDayIsAgreedAnew()
    {
        HistoryPanel book;
        const QUuid id
            = *waited(book.promises.add({ .customer = book.bakery, .words = u"Sampels"_s, .due = book.clock.today() }));
        QVERIFY(book.show(1));
        auto *form = book.edited<PromiseDialog>();
        QVERIFY(form);
        QVERIFY(!find<QDateEdit>(*form, "dueEdit")->isEnabled());
        QVERIFY(find<QLabel>(*form, "dueNote")->isVisible());
        find<QPlainTextEdit>(*form, "wordsEdit")->setPlainText(u"Samples"_s);
        QTest::mouseClick(saveButton(*form), Qt::LeftButton);
        QTRY_COMPARE(waited(book.promises.promise(id))->words, u"Samples"_s);
        QCOMPARE(waited(book.promises.promise(id))->state, PromiseState::Open);
    }
};

QTEST_MAIN(TestCommitmentForms)

#include "tst_commitmentforms.moc"
