#include "app/preferences.h"
#include "app/services.h"
#include "support/found.h"
#include "support/testbook.h"
#include "support/typing.h"
#include "widgets/alsowitheditor.h"
#include "widgets/dayedit.h"
#include "widgets/logvisitdialog.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QStyleOptionSpinBox>
#include <QTest>
#include <QToolButton>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct TestForm
{
    TestBook book;
    Services services { book.store };
    QUuid bakery = book.customer(u"Bakery"_s);
    LogVisitDialog dialog { services };

    bool open()
    {
        dialog.show();
        return QTest::qWaitForWindowExposed(&dialog);
    }

    void save() const { QTest::mouseClick(find<QPushButton>(dialog, "saveButton"), Qt::LeftButton); }

    QString problem() const
    {
        const auto *label = find<QLabel>(dialog, "errorLabel");
        return label->isVisible() ? label->text() : QString();
    }
};

} // namespace

class TestVisitForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aDayBeforeTheFirstContactIsAskedAboutOnce()
    {
        TestForm test;
        test.dialog.setCustomer(test.bakery, u"Bakery"_s);
        QVERIFY(test.open());
        auto *day = find<QDateEdit>(test.dialog, "dayEdit");
        auto *save = find<QPushButton>(test.dialog, "saveButton");
        day->setDate(QDate(2026, 1, 2));
        test.save();
        QTRY_VERIFY(test.problem().contains(u"Bakery"_s));
        QVERIFY(test.problem().contains(u"first contact"_s));
        QCOMPARE(save->text(), u"Yes, &save"_s);
        QVERIFY(save->isEnabled());
        QCOMPARE(test.book.summary(test.bakery).contactCount, 0);
        day->setDate(QDate(2026, 1, 1));
        QCOMPARE(save->text(), u"&Save"_s);
        QVERIFY(test.problem().isEmpty());
        test.save();
        QTRY_VERIFY(!test.problem().isEmpty());
        test.save();
        QTRY_VERIFY(!test.dialog.isVisible());
        QCOMPARE(test.book.summary(test.bakery).customer.firstContact, QDate(2026, 1, 1));
    }

    void aDayThatIsMendedIsNoLongerRefused()
    {
        TestForm test;
        test.dialog.setCustomer(test.bakery, u"Bakery"_s);
        QVERIFY(test.open());
        auto *day = find<DayEdit>(test.dialog, "dayEdit");
        const QDate before = day->date();
        day->setDisplayFormat(u"dd/MM/yyyy"_s);
        const auto typeMonth = [day](const QString &month) {
            day->setFocus(Qt::TabFocusReason);
            QTest::keyClick(day, Qt::Key_Home);
            QTest::keyClick(day, Qt::Key_Right);
            QTest::keyClicks(day, month);
        };
        typeMonth(u"xx"_s);
        test.save();
        QVERIFY(!test.problem().isEmpty());
        typeMonth(before.toString(u"MM"_s)); // by way of month 0, which is none
        QCOMPARE(day->date(), before);
        QVERIFY2(test.problem().isEmpty(), qUtf8Printable(test.problem()));
    }

    void aVisitThatIsNotedAlreadyIsHintedAtAndTaken()
    {
        TestForm test;
        test.book.visit(test.bakery, test.book.clock.today());
        test.dialog.setCustomer(test.bakery, u"Bakery"_s);
        QVERIFY(test.open());
        auto *hint = find<QLabel>(test.dialog, "repeatedLabel");
        QTRY_VERIFY(hint->isVisible());
        QVERIFY2(hint->text().contains(u"Bakery"_s), qUtf8Printable(hint->text()));
        auto *type = find<QComboBox>(test.dialog, "typeCombo");
        type->setCurrentIndex(type->findData(int(VisitType::Call)));
        QTRY_VERIFY(!hint->isVisible());
        type->setCurrentIndex(type->findData(int(VisitType::Visit)));
        QTRY_VERIFY(hint->isVisible());
        test.save();
        QTRY_VERIFY(!test.dialog.isVisible());
        QCOMPARE(waited(test.book.customers.records(test.bakery))->visits.size(), 2);
        QCOMPARE(test.book.summary(test.bakery).contactCount, 1);
    }

    void aVisitThatWasPlannedForItsDayIsThatOneAndIsSaidToBe()
    {
        TestForm test;
        const QUuid plan = *waited(test.book.visits.plan(test.bakery, test.book.clock.today()));
        test.dialog.setCustomer(test.bakery, u"Bakery"_s);
        QVERIFY(test.open());
        auto *hint = find<QLabel>(test.dialog, "repeatedLabel");
        QTRY_VERIFY2(hint->text().contains(u"This settles the plan"_s), qUtf8Printable(hint->text()));
        QVERIFY(hint->isVisible());
        test.save();
        QTRY_VERIFY(!test.dialog.isVisible());
        QCOMPARE(waited(test.book.visits.visit(plan))->status, VisitStatus::Held);
        QCOMPARE(waited(test.book.customers.records(test.bakery))->visits.size(), 1);
    }

    void moreOpensTheDetailsAndIsRemembered()
    {
        TestForm test;
        Preferences preferences(test.book.directory.filePath(u"pistis.conf"_s));
        test.services.preferences = &preferences;
        for (const bool shown : { true, false }) {
            LogVisitDialog dialog(test.services);
            dialog.setCustomer(test.bakery, u"Bakery"_s);
            dialog.show();
            QVERIFY(QTest::qWaitForWindowExposed(&dialog));
            QCOMPARE(find<QLineEdit>(dialog, "timeEdit")->isVisible(), !shown);
            QTest::mouseClick(find<QToolButton>(dialog, "moreButton"), Qt::LeftButton);
            QCOMPARE(find<QLineEdit>(dialog, "timeEdit")->isVisible(), shown);
            QCOMPARE(preferences.visitDetails(), shown);
        }
    }

    void whatIsFilledInIsStoredAndShownAgain()
    {
        TestForm test;
        test.dialog.setCustomer(test.bakery, u"Bakery"_s);
        QVERIFY(test.open());
        QTest::mouseClick(find<QToolButton>(test.dialog, "moreButton"), Qt::LeftButton);
        find<QLineEdit>(test.dialog, "timeEdit")->setText(u"nine"_s);
        find<QSpinBox>(test.dialog, "minutesSpin")->setValue(45);
        find<QLineEdit>(test.dialog, "purposeEdit")->setText(u"prices"_s);
        find<QLineEdit>(test.dialog, "outcomeEdit")->setText(u"an offer"_s);
        find<QLineEdit>(test.dialog, "participantsEdit")->setText(u"Maria"_s);
        find<QSpinBox>(test.dialog, "talkSpin")->setValue(40);
        test.save();
        QTRY_VERIFY(test.problem().contains(u"time"_s));
        QVERIFY(find<QLineEdit>(test.dialog, "timeEdit")->hasFocus());
        find<QLineEdit>(test.dialog, "timeEdit")->setText(u"8:30"_s);
        QVERIFY(test.problem().isEmpty());
        test.save();
        QTRY_VERIFY(!test.dialog.isVisible());
        const Visit visit = waited(test.book.customers.records(test.bakery))->visits.constFirst();
        QCOMPARE(timeOf(visit), QTime(8, 30));
        QCOMPARE(visit.minutes, 45);
        QCOMPARE(visit.participants, u"Maria"_s);
        QCOMPARE(visit.talkPercent, 40);

        LogVisitDialog again(test.services);
        again.setVisit(visit, u"Bakery"_s);
        again.show();
        QVERIFY(QTest::qWaitForWindowExposed(&again));
        QVERIFY(find<QLineEdit>(again, "purposeEdit")->isVisible());
        QCOMPARE(find<QLineEdit>(again, "timeEdit")->text(), u"08:30"_s);
        QCOMPARE(find<QLineEdit>(again, "outcomeEdit")->text(), u"an offer"_s);
        QVERIFY(!find<AlsoWithEditor>(again, "alsoWithEditor")->isVisible());
        find<QLineEdit>(again, "outcomeEdit")->clear();
        QTest::mouseClick(find<QPushButton>(again, "saveButton"), Qt::LeftButton);
        QTRY_VERIFY(!again.isVisible());
        Visit expected = visit;
        expected.outcome.clear();
        QCOMPARE(*waited(test.book.visits.visit(visit.id)), expected);
    }

    void theShareOfTheTalkIsReachedByTheMouseInFives()
    {
        TestForm test;
        QVERIFY(test.open());
        QTest::mouseClick(find<QToolButton>(test.dialog, "moreButton"), Qt::LeftButton);
        auto *share = find<QSpinBox>(test.dialog, "talkSpin");
        QTRY_VERIFY(share->isVisible());
        const auto click = [share](QStyle::SubControl arrow) {
            QStyleOptionSpinBox option;
            option.initFrom(share);
            const QRect place = share->style()->subControlRect(QStyle::CC_SpinBox, &option, arrow, share);
            QTest::mouseClick(share, Qt::LeftButton, {}, place.center());
            return share->value();
        };
        QCOMPARE(click(QStyle::SC_SpinBoxUp), 50);
        QCOMPARE(click(QStyle::SC_SpinBoxUp), 55);
        QCOMPARE(click(QStyle::SC_SpinBoxDown), 50);
        share->selectAll();
        QTest::keyClicks(share, u"37"_s);
        QCOMPARE(share->value(), 37);
        share->setValue(5);
        QCOMPARE(click(QStyle::SC_SpinBoxDown), 0);
        QCOMPARE(click(QStyle::SC_SpinBoxDown), noTalkNoted);
    }

    void anHourToComeIsSavedAsPlanned()
    {
        TestForm test;
        test.dialog.setCustomer(test.bakery, u"Bakery"_s);
        QVERIFY(test.open());
        const QTime later = QDateTime::fromMSecsSinceEpoch(test.book.clock.now).time().addSecs(3600);
        find<QLineEdit>(test.dialog, "timeEdit")->setText(later.toString(u"H:mm"_s));
        QCOMPARE(find<QPushButton>(test.dialog, "saveButton")->text(), u"Save as &planned"_s);
        test.save();
        QTRY_VERIFY(!test.dialog.isVisible());
        QCOMPARE(test.book.summary(test.bakery).contactCount, 0);
    }

    void oneEventIsStoredForEveryoneWhoWasThere()
    {
        TestForm test;
        const QUuid harbour = test.book.customer(u"Harbour"_s);
        const QUuid mill = test.book.customer(u"Mill"_s);
        test.dialog.setCustomer(test.bakery, u"Bakery"_s);
        QVERIFY(test.open());
        auto *others = find<AlsoWithEditor>(test.dialog, "alsoWithEditor");
        auto *list = find<QListWidget>(*others, "othersList");
        auto *line = find<QLineEdit>(*others, "customerEdit");
        QVERIFY(!line->isVisible() && !list->isVisible());
        QTest::mouseClick(find<QPushButton>(*others, "alsoButton"), Qt::LeftButton);
        for (const QString &letters : { u"harb"_s, u"mil"_s, u"bak"_s }) {
            typeText(line, letters);
            QTRY_VERIFY(find<QListView>(*others, "foundView")->isVisible());
            const int before = list->count();
            const auto taken = [&] {
                QTest::keyClick(line, Qt::Key_Return);
                return list->count() == before + 1;
            };
            QVERIFY(QTest::qWaitFor(taken, patienceMs)); // until the list answers what stands in the line
        }
        QCOMPARE(others->customers(), (QList<QUuid> { harbour, mill, test.bakery }));
        list->setCurrentRow(1);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(others->customers(), (QList<QUuid> { harbour, test.bakery }));
        typeText(line, u"somebody"_s);
        test.save();
        QVERIFY2(!test.problem().isEmpty(), "what was typed must not be lost in silence");
        line->clear();
        test.save();
        QTRY_VERIFY(!test.dialog.isVisible());
        QCOMPARE(waited(test.book.customers.records(test.bakery))->visits.size(), 1);
        QCOMPARE(test.book.summary(harbour).contactCount, 1);
        QCOMPARE(test.book.summary(mill).contactCount, 0);
    }
};

QTEST_MAIN(TestVisitForm)

#include "tst_visitform.moc"
