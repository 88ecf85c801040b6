#include "support/testbook.h"
#include "support/typing.h"
#include "widgets/peopledialog.h"
#include "widgets/personhoursdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimeEdit>
#include <QTreeWidget>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct People : TestBook
{
    PeopleDialog dialog { store };
    QTreeWidget *list = dialog.findChild<QTreeWidget *>(u"peopleView"_s);

    People()
    {
        dialog.show();
        (void)QTest::qWaitForWindowActive(&dialog);
        (void)QTest::qWaitFor([this] { return list->topLevelItemCount() == 1; }, patienceMs); // who made the book
    }

    PersonHoursDialog *openHours()
    {
        list->setCurrentItem(list->topLevelItem(0));
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"hoursButton"_s), Qt::LeftButton);
        auto *hours = dialog.findChild<PersonHoursDialog *>();
        if (!hours || !QTest::qWaitForWindowExposed(hours)
            || !QTest::qWaitFor([&] { return of<QPushButton>(hours, "saveButton")->isEnabled(); }, patienceMs))
            qFatal("no hours");
        return hours;
    }

    template <typename Widget> static Widget *of(const PersonHoursDialog *hours, const char *name)
    {
        return hours->findChild<Widget *>(QString::fromLatin1(name));
    }

    void giveMondayOff()
    {
        QSignalSpy filled(list->model(), &QAbstractItemModel::modelReset);
        Person own = maria();
        own.hours.insert(1, {});
        must(book.changePerson(maria(), own));
        (void)QTest::qWaitFor([&filled] { return !filled.isEmpty(); }, patienceMs);
    }

    Person maria() { return waited(book.persons())->constFirst(); }

    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < list->topLevelItemCount(); ++row)
            names.append(list->topLevelItem(row)->text(0));
        return names;
    }
};

} // namespace

class TestPeopleDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aColleagueIsAddedByKeyboardAndTakenBack()
    {
        People people;
        typeText(people.dialog.findChild<QLineEdit *>(u"nameEdit"_s), u"Ελένη"_s);
        QTest::keyClick(&people.dialog, Qt::Key_Return);
        QTRY_COMPARE(people.names().size(), 2);
        QVERIFY(people.names().contains(u"Ελένη"_s));
        QVERIFY(waited(people.undo.undo()));
        QTRY_COMPARE(people.names().size(), 1);
    }

    void aNameIsWrittenAnew()
    {
        People people;
        people.list->setCurrentItem(people.list->topLevelItem(0));
        QTest::mouseClick(people.dialog.findChild<QPushButton *>(u"renameButton"_s), Qt::LeftButton);
        auto *editor = people.list->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, u"Maria P."_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(waited(people.book.persons())->constFirst().name, u"Maria P."_s);
    }

    void anEmptyNameIsRefusedAndTheOldOneStands()
    {
        People people;
        people.list->topLevelItem(0)->setText(0, u"  "_s);
        auto *label = people.dialog.findChild<QLabel *>(u"errorLabel"_s);
        QTRY_VERIFY(!label->text().isEmpty());
        QTRY_COMPARE(people.names(), QStringList { u"Maria"_s });
    }

    void hoursAreTheBooksUntilAPersonIsGivenOwnOnes()
    {
        People people;
        QVERIFY(!people.dialog.findChild<QPushButton *>(u"hoursButton"_s)->isEnabled());
        auto *hours = people.openHours();
        auto *book = People::of<QCheckBox>(hours, "bookCheck");
        QVERIFY(book->isChecked());
        QVERIFY(!People::of<QCheckBox>(hours, "openCheck6")->isEnabled());
        QVERIFY(hours->windowTitle().contains(u"Maria"_s));
        QTest::keyClick(book, Qt::Key_Space);
        QTest::keyClick(People::of<QCheckBox>(hours, "openCheck6"), Qt::Key_Space);
        People::of<QTimeEdit>(hours, "untilEdit6")->setTime(QTime(14, 0));
        QTest::mouseClick(People::of<QPushButton>(hours, "saveButton"), Qt::LeftButton);
        QTRY_COMPARE(people.maria().hours, (QMap<int, OpenHours> { { 6, OpenHours { QTime(9, 0), QTime(14, 0) } } }));
        QTRY_COMPARE(people.list->indexOfTopLevelItem(people.list->currentItem()), 0); // the row stays chosen
        QTRY_VERIFY(people.undo.canUndo());
        QVERIFY(waited(people.undo.undo()));
        QVERIFY(people.maria().hours.isEmpty());
    }

    void whoHasOwnHoursIsSeenAndHeard()
    {
        People people;
        const auto heard
            = [&people] { return people.list->topLevelItem(0)->data(0, Qt::AccessibleTextRole).toString(); };
        QCOMPARE(people.list->topLevelItem(0)->text(1), u"as the book"_s);
        QCOMPARE(heard(), u"Maria, hours as the book"_s);
        people.giveMondayOff();
        QTRY_COMPARE(people.list->topLevelItem(0)->text(1), u"Monday closed"_s);
        QCOMPARE(heard(), u"Maria, own hours: Monday closed"_s);
    }

    void hoursGoBackToTheBooks()
    {
        People people;
        people.giveMondayOff();
        auto *hours = people.openHours();
        QVERIFY(!People::of<QCheckBox>(hours, "openCheck1")->isChecked());
        QTest::keyClick(People::of<QCheckBox>(hours, "bookCheck"), Qt::Key_Space);
        QVERIFY(People::of<QCheckBox>(hours, "openCheck1")->isChecked());
        QTest::mouseClick(People::of<QPushButton>(hours, "saveButton"), Qt::LeftButton);
        QTRY_VERIFY(people.maria().hours.isEmpty());
    }

    void hoursThatWereOnlyLookedAtStayAsTheyAre()
    {
        People people;
        people.giveMondayOff();
        auto *hours = people.openHours();
        QTest::mouseClick(People::of<QPushButton>(hours, "saveButton"), Qt::LeftButton);
        QTRY_VERIFY(!people.dialog.findChild<PersonHoursDialog *>());
        QCOMPARE(people.maria().hours, (QMap<int, OpenHours> { { 1, {} } }));
    }

    void aDayThatEndsBeforeItBeginsIsRefusedBesideItAndAWeekWithoutAnyUnderIt()
    {
        People people;
        auto *hours = people.openHours();
        QTest::keyClick(People::of<QCheckBox>(hours, "bookCheck"), Qt::Key_Space);
        People::of<QTimeEdit>(hours, "untilEdit3")->setTime(QTime(8, 0));
        QTest::mouseClick(People::of<QPushButton>(hours, "saveButton"), Qt::LeftButton);
        QVERIFY(!People::of<QLabel>(hours, "faultLabel3")->text().isEmpty());
        for (int weekday = 1; weekday <= 5; ++weekday)
            QTest::keyClick(People::of<QCheckBox>(hours, qPrintable(u"openCheck%1"_s.arg(weekday))), Qt::Key_Space);
        QTest::mouseClick(People::of<QPushButton>(hours, "saveButton"), Qt::LeftButton);
        QVERIFY(People::of<QLabel>(hours, "errorLabel")->isVisible());
        QVERIFY(people.maria().hours.isEmpty());
    }
};

QTEST_MAIN(TestPeopleDialog)

#include "tst_peopledialog.moc"
