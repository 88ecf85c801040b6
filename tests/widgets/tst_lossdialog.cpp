#include "app/services.h"
#include "models/labels.h"
#include "support/found.h"
#include "support/testbook.h"
#include "support/typing.h"
#include "widgets/customerpage.h"
#include "widgets/lossdialog.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct TestPage
{
    TestBook book;
    Services services { book.store };
    QUuid bakery = book.customer(u"Bakery"_s);
    CustomerPage page;

    void open()
    {
        page.setServices(services);
        page.setCustomer(bakery);
        page.setVisible(true);
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QTRY_COMPARE(page.summary().customer.name, u"Bakery"_s);
    }

    LossDialog *mark()
    {
        page.lossActions().constFirst()->trigger();
        auto *dialog = page.findChild<LossDialog *>();
        return dialog && QTest::qWaitForWindowExposed(dialog) ? dialog : nullptr;
    }

    static void save(const LossDialog &dialog)
    {
        auto *reason = find<QComboBox>(dialog, "reasonCombo");
        if (reason->currentIndex() < 0)
            QTest::keyClick(reason, Qt::Key_Down);
        QTest::mouseClick(find<QPushButton>(dialog, "saveButton"), Qt::LeftButton);
    }

    Customer customer() { return book.summary(bakery).customer; }
};

} // namespace

class TestLossDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCustomerIsMarkedAsLostAndWonBack()
    {
        TestPage test;
        test.open();
        QVERIFY(!find<QWidget>(test.page, "lossBar")->isVisible());
        QVERIFY(!test.page.lossActions().constLast()->isEnabled());
        LossDialog *dialog = test.mark();
        QVERIFY(dialog);
        QCOMPARE(find<QDateEdit>(*dialog, "dayEdit")->date(), QDate(2026, 3, 11));
        typeText(find<QLineEdit>(*dialog, "competitorEdit"), u"Φούρνος Νότου"_s);
        typeText(find<QPlainTextEdit>(*dialog, "wordsEdit"), u"<b>Φθηνότερα</b>"_s);
        QTest::keyClick(find<QComboBox>(*dialog, "warningCombo"), Qt::Key_Down);
        QTest::keyClick(find<QComboBox>(*dialog, "warningCombo"), Qt::Key_Down);
        QCOMPARE(find<QDateEdit>(*dialog, "warningEdit")->date(), QDate(2026, 2, 11));
        TestPage::save(*dialog);
        QTRY_COMPARE(test.customer().lostOn, QDate(2026, 3, 11));
        QCOMPARE(test.customer().competitor, u"Φούρνος Νότου"_s);
        QCOMPARE(test.customer().firstWarningOn, QDate(2026, 2, 11));

        auto *bar = find<QWidget>(test.page, "lossBar");
        QTRY_VERIFY(bar->isVisible());
        QCOMPARE(find<QLabel>(*bar, "lossLabel")->text(),
            u"Lost on %1 to Φούρνος Νότου: <b>Φθηνότερα</b>\nFirst felt slipping on %2"_s.arg(
                dateLabel(QDate(2026, 3, 11)), dateLabel(QDate(2026, 2, 11))));
        QVERIFY(!find<QLabel>(test.page, "dueLabel")->isVisible());
        QTest::mouseClick(find<QPushButton>(*bar, "winBackButton"), Qt::LeftButton);
        QTRY_VERIFY(!bar->isVisible());
        QVERIFY(test.customer().isCurrent());
        QVERIFY(find<QLabel>(test.page, "dueLabel")->isVisible());
    }

    void noReasonIsProposedAndWithoutOneNothingIsSaved()
    {
        TestPage test;
        test.open();
        LossDialog *dialog = test.mark();
        QVERIFY(dialog);
        auto *save = find<QPushButton>(*dialog, "saveButton");
        QVERIFY(!save->isEnabled());
        QVERIFY(find<QLabel>(*dialog, "reasonReason")->isVisible());
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(find<QComboBox>(*dialog, "reasonCombo")->hasFocus());
        QVERIFY(test.customer().isCurrent());
        QTest::keyClick(find<QComboBox>(*dialog, "reasonCombo"), Qt::Key_Down);
        QVERIFY(save->isEnabled() && !find<QLabel>(*dialog, "reasonReason")->isVisible());
    }

    void aDayBeforeTheLastContactIsAskedAboutOnce()
    {
        TestPage test;
        test.book.visit(test.bakery, QDate(2026, 3, 5));
        test.open();
        QTRY_COMPARE(test.page.summary().lastContact, QDate(2026, 3, 5));
        LossDialog *dialog = test.mark();
        QVERIFY(dialog);
        find<QDateEdit>(*dialog, "dayEdit")->setDate(QDate(2026, 3, 1));
        TestPage::save(*dialog);
        auto *question = find<QLabel>(*dialog, "errorLabel");
        QVERIFY(question->isVisible() && question->text().contains(dateLabel(QDate(2026, 3, 5))));
        QVERIFY(test.customer().isCurrent());
        TestPage::save(*dialog);
        QTRY_COMPARE(test.customer().lostOn, QDate(2026, 3, 1));
    }

    void daysThatCannotBeAreRefusedInTheDialog()
    {
        TestPage test;
        test.open();
        LossDialog *dialog = test.mark();
        QVERIFY(dialog);
        find<QDateEdit>(*dialog, "dayEdit")->setDate(QDate(2026, 3, 12));
        TestPage::save(*dialog);
        QTRY_VERIFY(find<QLabel>(*dialog, "errorLabel")->isVisible());
        QTRY_VERIFY(find<QPushButton>(*dialog, "saveButton")->isEnabled());
        find<QDateEdit>(*dialog, "dayEdit")->setDate(QDate(2026, 3, 2));
        QVERIFY(!find<QLabel>(*dialog, "errorLabel")->isVisible());
        find<QComboBox>(*dialog, "warningCombo")->setCurrentIndex(5);
        find<QDateEdit>(*dialog, "warningEdit")->setDate(QDate(2026, 3, 3));
        TestPage::save(*dialog);
        QTRY_VERIFY(find<QLabel>(*dialog, "errorLabel")->isVisible());
        QVERIFY(test.customer().isCurrent());
    }

    void whatIsStillOpenIsNamedThereAndOnThePage()
    {
        TestPage test;
        must(test.book.visits.plan(test.bakery, QDate(2026, 3, 20)));
        must(test.book.promises.add({ .customer = test.bakery, .words = u"A price"_s, .due = QDate(2026, 3, 25) }));
        must(test.book.requests.add({ .customer = test.bakery, .text = u"When?"_s }));
        test.open();
        LossDialog *dialog = test.mark();
        QVERIFY(dialog);
        auto *open = find<QLabel>(*dialog, "openLabel");
        QTRY_VERIFY(open->isVisible());
        for (const QString &part : { dateLabel(QDate(2026, 3, 20)), u"A price"_s, u"When?"_s })
            QVERIFY2(open->text().contains(part), qUtf8Printable(open->text()));
        QVERIFY(find<QLabel>(*dialog, "stayLabel")->isVisible());
        TestPage::save(*dialog);
        auto *onPage = find<QLabel>(*find<QWidget>(test.page, "lossBar"), "openLabel");
        QTRY_VERIFY(onPage->isVisible());
        QVERIFY(onPage->text().contains(u"A price"_s));
    }

    void competitorsAreOfferedWithoutAccents()
    {
        TestPage test;
        LossService losses(test.book.store);
        must(losses.lose(
            test.book.customer(u"Other"_s), { .day = QDate(2026, 3, 2), .competitor = u"Φούρνος Νότου"_s }));
        test.open();
        LossDialog *dialog = test.mark();
        QVERIFY(dialog);
        auto *edit = find<QLineEdit>(*dialog, "competitorEdit");
        const auto offered = [edit] { return edit->completer()->model()->rowCount(); };
        QTRY_VERIFY((edit->clear(), typeText(edit, u"φουρ"_s), offered() == 1));
        QCOMPARE(edit->completer()->model()->index(0, 0).data().toString(), u"Φούρνος Νότου"_s);
        find<QComboBox>(*dialog, "reasonCombo")->setCurrentIndex(1);
        QVERIFY(!edit->isEnabled());
    }

    void whatIsNotedOfALossCanBeChanged()
    {
        TestPage test;
        LossService losses(test.book.store);
        must(losses.lose(
            test.bakery, { .day = QDate(2026, 3, 2), .competitor = u"Rival"_s, .firstWarning = QDate(2026, 1, 20) }));
        test.open();
        QTRY_VERIFY(test.page.summary().customer.lostOn.isValid());
        QVERIFY(test.page.lossActions().constFirst()->text().startsWith(u"Change"_s));
        LossDialog *dialog = test.mark();
        QVERIFY(dialog);
        QCOMPARE(find<QDateEdit>(*dialog, "warningEdit")->date(), QDate(2026, 1, 20));
        find<QComboBox>(*dialog, "reasonCombo")->setCurrentIndex(2);
        TestPage::save(*dialog);
        QTRY_COMPARE(test.customer().endReason, EndReason::MovedAway);
        QCOMPARE(test.customer().competitor, QString());
        QCOMPARE(test.customer().firstWarningOn, QDate(2026, 1, 20));
    }
};

QTEST_MAIN(TestLossDialog)

#include "tst_lossdialog.moc"
