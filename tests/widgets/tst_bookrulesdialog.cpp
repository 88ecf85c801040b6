#include "app/services.h"
#include "support/found.h"
#include "support/testbook.h"
#include "support/typing.h"
#include "widgets/bookrulesdialog.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTimeEdit>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct TestDialog
{
    TestBook book;
    Services services { book.store };
    QUuid islands = *waited(book.book.addSegment({ .name = u"Islands"_s, .cadenceDays = 14 }));
    QUuid bakery
        = *waited(book.customers.add({ .name = u"Bakery"_s, .segment = islands, .firstContact = QDate(2026, 3, 1) }));
    std::unique_ptr<BookRulesDialog> dialog;

    void open()
    {
        dialog = std::make_unique<BookRulesDialog>(services);
        dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
        QTRY_VERIFY(button("saveButton")->isEnabled());
    }

    template <typename Widget> Widget *find(const char *name) { return ::find<Widget>(*dialog, name); }

    QPushButton *button(const char *name) { return find<QPushButton>(name); }
    void click(const char *name) { QTest::mouseClick(button(name), Qt::LeftButton); }
    void show(int page) { find<QTabWidget>("tabs")->setCurrentIndex(page); }
    QPushButton *buttonIn(const char *editor, const char *name)
    {
        return find<QWidget>(editor)->findChild<QPushButton *>(QString::fromLatin1(name));
    }

    void write(const char *spin, int value)
    {
        auto *box = find<QSpinBox>(spin);
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, QString::number(value));
        QTest::keyClick(box, Qt::Key_Tab);
    }

    bool saved()
    {
        click("saveButton");
        return QTest::qWaitFor([this] { return !dialog->isVisible(); }, patienceMs);
    }

    BookRules rules() { return *waited(book.book.rules()); }
};

} // namespace

class TestBookRulesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRhythmOfTheBookIsChangedAndTakenBack()
    {
        TestDialog test;
        test.open();
        auto *limit = test.find<QSpinBox>("limitSpin");
        QVERIFY(limit->text().contains(u"60"_s));
        test.write("cadenceSpin", 20);
        QVERIFY(limit->text().contains(u"40"_s));
        test.write("limitSpin", 50);
        QVERIFY(test.saved());
        QCOMPARE(test.rules().settings.cadenceDays, 20);
        QCOMPARE(test.rules().settings.maxGapDays, 50);
        must(test.book.undo.undo());
        QCOMPARE(test.rules().settings, BookSettings());
    }

    void aRhythmThatCannotBeIsRefusedBesideTheField()
    {
        TestDialog test;
        test.open();
        for (const int wrong : { 0, 10'000 }) {
            test.write("cadenceSpin", wrong);
            test.show(2);
            test.click("saveButton");
            auto *fault = test.find<QLabel>("cadenceFaultLabel");
            QVERIFY(fault->isVisible() && !fault->text().isEmpty());
            QCOMPARE(test.find<QTabWidget>("tabs")->currentIndex(), 0);
            QVERIFY(test.find<QSpinBox>("cadenceSpin")->hasFocus());
        }
        test.write("cadenceSpin", 30);
        QVERIFY(!test.find<QLabel>("cadenceFaultLabel")->isVisible());
        test.write("limitSpin", 10);
        test.click("saveButton");
        QVERIFY(test.find<QLabel>("limitFaultLabel")->isVisible());
        QCOMPARE(test.rules().settings, BookSettings());
    }

    void aSegmentIsAddedWithItsRhythmByTheKeyboard()
    {
        TestDialog test;
        test.open();
        auto *view = test.find<QTableView>("segmentsView");
        QTest::mouseClick(test.buttonIn("segmentEditor", "addButton"), Qt::LeftButton);
        auto *name = view->findChild<QLineEdit *>();
        QVERIFY(name);
        typeText(name, u"Νησιά"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(view->model()->index(1, 0).data().toString(), u"Νησιά"_s);
        const QModelIndex rhythm = view->model()->index(1, 1);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(rhythm).center());
        QTest::keyClick(view, Qt::Key_F2);
        QSpinBox *days = nullptr;
        QTRY_VERIFY((days = view->viewport()->findChild<QSpinBox *>()));
        days->selectAll();
        QTest::keyClicks(days, u"45"_s);
        QVERIFY(test.saved()); // what is being edited counts
        const QList<Segment> segments = test.rules().segments;
        QCOMPARE(segments.size(), 2);
        const auto added = std::ranges::find(segments, u"Νησιά"_s, &Segment::name);
        QVERIFY(added != segments.end());
        QCOMPARE(added->cadenceDays, 45);
    }

    void aNameTwiceIsRefusedUnderTheTable()
    {
        TestDialog test;
        test.open();
        auto *view = test.find<QTableView>("segmentsView");
        QTest::mouseClick(test.buttonIn("segmentEditor", "addButton"), Qt::LeftButton);
        QTest::keyClicks(view->findChild<QLineEdit *>(), u"ISLANDS"_s);
        test.click("saveButton");
        auto *fault = test.find<QWidget>("segmentEditor")->findChild<QLabel *>(u"faultLabel"_s);
        QVERIFY(fault->isVisible());
        QVERIFY(fault->text().contains(u"name"_s));
        QCOMPARE(test.rules().segments.size(), 1);
    }

    void aSegmentInUseIsDeletedAndItsCustomersFollowTheBook()
    {
        TestDialog test;
        test.open();
        auto *view = test.find<QTableView>("segmentsView");
        QTRY_COMPARE(view->model()->index(0, 3).data().toString(), u"1"_s);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(0, 0)).center());
        QTest::keyClick(view, Qt::Key_Delete);
        auto *note = test.find<QLabel>("noteLabel");
        QVERIFY(note->isVisible() && note->text().contains(u"Islands"_s));
        QVERIFY(test.saved());
        QVERIFY(test.rules().segments.isEmpty());
        QCOMPARE(test.book.summary(test.bakery).cadence.source, CadenceSource::Book);
        must(test.book.undo.undo());
        QCOMPARE(test.book.summary(test.bakery).cadence.source, CadenceSource::Segment);
    }

    void hoursAreSetPerWeekday()
    {
        TestDialog test;
        test.open();
        test.show(1);
        auto *saturday = test.find<QCheckBox>("openCheck6");
        QVERIFY(!saturday->isChecked());
        QVERIFY(!test.find<QTimeEdit>("untilEdit6")->isEnabled());
        QTest::keyClick(saturday, Qt::Key_Space);
        test.find<QTimeEdit>("untilEdit6")->setTime(QTime(14, 0));
        QTest::keyClick(test.find<QCheckBox>("openCheck1"), Qt::Key_Space);
        test.write("answerSpin", 4);
        QVERIFY(test.saved());
        const BookSettings settings = test.rules().settings;
        QCOMPARE(settings.hours.weekdays[5], (OpenHours { QTime(9, 0), QTime(14, 0) }));
        QVERIFY(!settings.hours.weekdays[0].isOpen());
        QCOMPARE(settings.answerHours, 4);
    }

    void aDayThatEndsBeforeItBeginsIsRefusedBesideIt()
    {
        TestDialog test;
        test.open();
        test.show(1);
        test.find<QTimeEdit>("untilEdit3")->setTime(QTime(8, 0));
        test.click("saveButton");
        QVERIFY(!test.find<QLabel>("faultLabel3")->text().isEmpty());
        QVERIFY(test.find<QLabel>("faultLabel2")->text().isEmpty());
        QVERIFY(test.find<QTimeEdit>("untilEdit3")->hasFocus());
        test.find<QTimeEdit>("untilEdit3")->setTime(QTime(18, 0));
        QVERIFY(test.find<QLabel>("faultLabel3")->text().isEmpty());
        for (int weekday = 1; weekday <= 5; ++weekday)
            QTest::keyClick(test.find<QCheckBox>(qPrintable(u"openCheck%1"_s.arg(weekday))), Qt::Key_Space);
        test.click("saveButton");
        QVERIFY(test.find<QLabel>("hoursFaultLabel")->isVisible());
        QCOMPARE(test.rules().settings, BookSettings());
    }

    void holidaysAreSwitchedOffAndAdded()
    {
        TestDialog test;
        test.open();
        test.show(2);
        auto *view = test.find<QTableView>("holidaysView");
        QCOMPARE(view->model()->rowCount(), 13);
        QCOMPARE(view->model()->index(0, 1).data().toString(), u"New Year's Day"_s);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(1, 0)).center());
        QTest::keyClick(view, Qt::Key_Space);

        test.find<QDateEdit>("dayEdit")->setDate(QDate(2027, 11, 30));
        typeText(test.find<QLineEdit>("nameEdit"), u"Άγιος Ανδρέας"_s);
        QTest::mouseClick(test.find<QCheckBox>("yearlyCheck"), Qt::LeftButton);
        QTest::mouseClick(test.buttonIn("holidayEditor", "addButton"), Qt::LeftButton);
        QCOMPARE(test.find<QSpinBox>("yearSpin")->value(), 2027);
        QCOMPARE(view->model()->rowCount(), 14);
        QTest::mouseClick(test.buttonIn("holidayEditor", "addButton"), Qt::LeftButton); // the same day again
        auto *fault = test.find<QWidget>("holidayEditor")->findChild<QLabel *>(u"faultLabel"_s);
        QVERIFY(fault->isVisible());
        QVERIFY(test.saved());
        const BusinessHours hours = test.rules().settings.hours;
        QCOMPARE(hours.workedHolidays, QSet { GreekHoliday::Epiphany });
        QCOMPARE(hours.ownHolidays,
            QList({ OwnHoliday { .day = QDate(2027, 11, 30), .name = u"Άγιος Ανδρέας"_s, .yearly = true } }));
    }

    void anOwnDayIsDeletedAgain()
    {
        TestDialog test;
        BookSettings settings;
        settings.hours.ownHolidays = { { .day = QDate(2026, 1, 2) } };
        must(test.book.book.changeSettings({}, settings));
        test.open();
        test.show(2);
        auto *view = test.find<QTableView>("holidaysView");
        auto *remove = test.buttonIn("holidayEditor", "deleteButton");
        QVERIFY(!remove->isEnabled());
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(1, 1)).center());
        QVERIFY(remove->isEnabled());
        QTest::mouseClick(remove, Qt::LeftButton);
        QVERIFY(test.saved());
        QVERIFY(test.rules().settings.hours.ownHolidays.isEmpty());
    }

    void theHistoryOfTheBookIsOneButtonAway()
    {
        TestDialog test;
        test.book.clock.now += 1000;
        must(test.book.book.changeSettings({}, { .cadenceDays = 20 }));
        test.open();
        test.click("historyButton");
        QTableView *history = nullptr;
        QTRY_VERIFY((history = test.find<QTableView>("auditView")));
        QTRY_VERIFY(history->model()->rowCount() > 0);
        QCOMPARE(history->model()->index(0, 3).data().toString(), u"Rhythm of the book"_s);
        QVERIFY(history->model()->index(0, 5).data().toString().startsWith(u"20 "_s));
    }
};

QTEST_MAIN(TestBookRulesDialog)

#include "tst_bookrulesdialog.moc"
