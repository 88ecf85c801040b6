#include "support/testbook.h"
#include "support/typing.h"
#include "widgets/peopledialog.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct People : TestBook
{
    PeopleDialog dialog { store };
    QListWidget *list = dialog.findChild<QListWidget *>(u"peopleView"_s);

    People()
    {
        dialog.show();
        (void)QTest::qWaitForWindowActive(&dialog);
        (void)QTest::qWaitFor([this] { return list->count() == 1; }, patienceMs); // who made the book
    }

    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < list->count(); ++row)
            names.append(list->item(row)->text());
        return names;
    }
};

} // namespace

class TestPeopleDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
        people.list->setCurrentRow(0);
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
        people.list->item(0)->setText(u"  "_s);
        auto *label = people.dialog.findChild<QLabel *>(u"errorLabel"_s);
        QTRY_VERIFY(!label->text().isEmpty());
        QTRY_COMPARE(people.names(), QStringList { u"Maria"_s });
    }
};

QTEST_MAIN(TestPeopleDialog)

#include "tst_peopledialog.moc"
