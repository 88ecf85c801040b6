#include "widgets/dayedit.h"
#include "widgets/sectionkeys.h"

#include <QLineEdit>
#include <QTest>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    QWidget window;
    DayEdit *day = new DayEdit;
    QTimeEdit *time = new QTimeEdit(QTime(9, 30));
    QLineEdit *next = new QLineEdit;

    Shown()
    {
        auto *layout = new QVBoxLayout(&window);
        for (QWidget *widget : std::initializer_list<QWidget *> { day, time, next })
            layout->addWidget(widget);
        day->setDisplayFormat(u"dd/MM/yyyy"_s);
        day->setDate(QDate(2026, 11, 26));
        time->setDisplayFormat(u"HH:mm"_s);
        new SectionKeys(time);
        window.show();
        (void)QTest::qWaitForWindowActive(&window);
    }
};

} // namespace

class TestSectionKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aDayIsTypedAsPeopleWriteIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("day");
        QTest::newRow("with strokes") << u"20/10/2026"_s << QDate(2026, 10, 20);
        QTest::newRow("short") << u"5/1/2027"_s << QDate(2027, 1, 5);
        QTest::newRow("short day that could be longer") << u"3/12/2026"_s << QDate(2026, 12, 3);
        QTest::newRow("with dots") << u"5.1.2027"_s << QDate(2027, 1, 5);
        QTest::newRow("digits alone") << u"25122026"_s << QDate(2026, 12, 25);
    }

    void aDayIsTypedAsPeopleWriteIt()
    {
        QFETCH(QString, typed);
        for (const auto before :
            { QKeySequence::SelectAll, QKeySequence::MoveToStartOfLine, QKeySequence::UnknownKey }) {
            Shown shown;
            shown.next->setFocus();
            shown.day->setFocus(Qt::TabFocusReason);
            if (before != QKeySequence::UnknownKey)
                QTest::keySequence(shown.day, before);
            QTest::keyClicks(shown.day, typed);
            QTEST(shown.day->date(), "day");
            QVERIFY(shown.day->hasFocus());
            QCOMPARE(shown.next->text(), QString());
        }
    }

    void aTimeIsTypedOverWhatIsSelected()
    {
        for (const QString &typed : { u"0415"_s, u"4:15"_s, u"04:15"_s }) {
            Shown shown;
            shown.time->setFocus(Qt::TabFocusReason);
            QTest::keySequence(shown.time, QKeySequence::SelectAll);
            QTest::keyClicks(shown.time, typed);
            QCOMPARE(shown.time->time(), QTime(4, 15));
        }
    }
};

QTEST_MAIN(TestSectionKeys)

#include "tst_sectionkeys.moc"
