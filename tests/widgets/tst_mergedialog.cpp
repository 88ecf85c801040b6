#include "app/services.h"
#include "support/testbook.h"
#include "support/typing.h"
#include "widgets/customerdialog.h"
#include "widgets/mergedialog.h"
#include "widgets/separatedialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct TestPair : TestBook
{
    Services services { store };
    QUuid bakery = *waited(customers.add({ .name = u"Φούρνος"_s, .region = u"Syros"_s }));
    QUuid twin = *waited(customers.add({ .name = u"ΦΟΥΡΝΟΣ"_s, .region = u"SYROS"_s }));
};

} // namespace

class TestMergeDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTwinIsProposedAndMergedWithAChoiceByKeyboard()
    {
        TestPair pair;
        pair.visit(pair.twin, QDate(2026, 3, 3));
        MergeDialog dialog(pair.services, pair.summary(pair.bakery).customer);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *view = dialog.findChild<QTableView *>(u"fieldsView"_s);
        auto *merge = dialog.findChild<QPushButton *>(u"mergeButton"_s);
        QTRY_VERIFY(merge->isEnabled());
        QCOMPARE(dialog.findChild<QLineEdit *>(u"customerEdit"_s)->text(), u"ΦΟΥΡΝΟΣ"_s);
        QVERIFY(dialog.findChild<QLabel *>(u"proposalLabel"_s)->isVisible());
        view->setFocus();
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            if (view->model()->index(row, 2).data().toString() == u"SYROS")
                view->setCurrentIndex(view->model()->index(row, 2));
        }
        QTest::keyClick(view, Qt::Key_Space);
        const QSignalSpy merged(&dialog, &MergeDialog::merged);
        QTest::keyClick(view, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!dialog.isVisible());
        QCOMPARE(merged.constFirst(), (QVariantList { u"ΦΟΥΡΝΟΣ"_s, u"Φούρνος"_s }));
        QCOMPARE(pair.summary(pair.bakery).customer.region, u"SYROS"_s);
        QCOMPARE(pair.summary(pair.bakery).contactCount, 1);
        QCOMPARE(pair.summary(pair.twin).customer.id, pair.bakery);
    }

    void theLineOfTheOtherCustomerRestsDuringAMergeAndHasTheKeysAgainWhenItFails()
    {
        TestPair pair;
        MergeDialog dialog(pair.services, pair.summary(pair.bakery).customer);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *merge = dialog.findChild<QPushButton *>(u"mergeButton"_s);
        QTRY_VERIFY(merge->isEnabled());
        must(pair.customers.remove(pair.twin)); // by somebody else
        auto *line = dialog.findChild<QLineEdit *>(u"customerEdit"_s);
        line->setFocus();
        QTest::keyClick(line, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!line->isEnabled());
        QTRY_VERIFY(dialog.findChild<QLabel *>(u"errorLabel"_s)->isVisible());
        QVERIFY(line->isEnabled());
        QVERIFY(line->hasFocus());
        QVERIFY(merge->isEnabled());
    }

    void withoutATwinAnotherCustomerIsLookedFor()
    {
        TestPair pair;
        const QUuid harbour = pair.customer(u"Harbour"_s);
        MergeDialog dialog(pair.services, pair.summary(harbour).customer);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *line = dialog.findChild<QLineEdit *>(u"customerEdit"_s);
        QVERIFY(!dialog.findChild<QPushButton *>(u"mergeButton"_s)->isEnabled());
        typeText(line, u"harb"_s); // itself
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY([&] {
            QTest::keyClick(line, Qt::Key_Return);
            return dialog.findChild<QLabel *>(u"errorLabel"_s)->isVisible();
        }());
        QVERIFY(!dialog.findChild<QPushButton *>(u"mergeButton"_s)->isEnabled());
    }

    void separatingAsksWhoseTheLaterEntriesAre()
    {
        TestPair pair;
        const Customer kept = pair.summary(pair.bakery).customer;
        must(MergeService(pair.store).merge(kept, kept, pair.twin));
        pair.visit(pair.bakery, QDate(2026, 3, 9));
        SeparateDialog dialog(pair.store, kept);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *theirs = dialog.findChild<QRadioButton *>(u"separatedRadio"_s);
        QTRY_VERIFY(theirs->isVisible());
        QTest::mouseClick(theirs, Qt::LeftButton, {}, QPoint(8, theirs->height() / 2));
        QVERIFY(theirs->isChecked());
        const QSignalSpy separated(&dialog, &SeparateDialog::separated);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTRY_VERIFY(!dialog.isVisible());
        QCOMPARE(separated.constFirst(), QVariantList { u"ΦΟΥΡΝΟΣ"_s });
        QCOMPARE(pair.summary(pair.twin).contactCount, 1);
        QCOMPARE(pair.summary(pair.bakery).contactCount, 0);
    }

    void whatWasNeverMergedHasNothingToSeparate()
    {
        TestPair pair;
        SeparateDialog dialog(pair.store, pair.summary(pair.bakery).customer);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QVERIFY(!dialog.findChild<QPushButton *>(u"separateButton"_s)->isEnabled());
        QVERIFY(dialog.findChild<QLabel *>(u"introLabel"_s)->text().contains(u"Φούρνος"_s));
    }

    void typingANameThatIsThereAlreadyGivesAHint()
    {
        TestPair pair;
        CustomerDialog dialog(pair.services, {});
        dialog.setVisible(true);
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto *name = dialog.findChild<QLineEdit *>(u"nameEdit"_s);
        auto *hint = dialog.findChild<QLabel *>(u"duplicateLabel"_s);
        typeText(name, u"φουρνος"_s);
        QTRY_VERIFY(hint->isVisible());
        QVERIFY2(hint->text().contains(u"Syros"_s) || hint->text().contains(u"SYROS"_s), qPrintable(hint->text()));
        typeText(name, u"2"_s);
        QTRY_VERIFY(!hint->isVisible());
        QTRY_VERIFY(dialog.findChild<QPushButton *>(u"saveButton"_s)->isEnabled());
    }

    void typingTheRegionTellsNamesakesApart()
    {
        TestPair pair;
        CustomerDialog dialog(pair.services, {});
        dialog.setVisible(true);
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto *hint = dialog.findChild<QLabel *>(u"duplicateLabel"_s);
        typeText(dialog.findChild<QLineEdit *>(u"nameEdit"_s), u"φουρνος"_s);
        QTRY_VERIFY(hint->isVisible());
        typeText(dialog.findChild<QLineEdit *>(u"regionEdit"_s), u"Naxos"_s);
        QTRY_VERIFY(!hint->isVisible());
    }

    void typingAPhoneNumberThatIsThereAlreadyGivesAHint()
    {
        TestPair pair;
        must(pair.customers.add({ .name = u"Harbour"_s }, {}, { { .value = u"+30 210 1234567"_s } }));
        CustomerDialog dialog(pair.services, {});
        dialog.setVisible(true);
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto *hint = dialog.findChild<QLabel *>(u"duplicateLabel"_s);
        typeText(dialog.findChild<QLineEdit *>(u"valueEdit"_s), u"210 123 4567"_s);
        QTRY_VERIFY(hint->isVisible());
        QVERIFY2(hint->text().contains(u"Harbour"_s), qPrintable(hint->text()));
    }
};

QTEST_MAIN(TestMergeDialog)

#include "tst_mergedialog.moc"
