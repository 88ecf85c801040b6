#include "app/customfieldservice.h"
#include "app/services.h"
#include "support/found.h"
#include "support/testbook.h"
#include "support/typing.h"
#include "widgets/customerdialog.h"
#include "widgets/customerpage.h"
#include "widgets/customerpicker.h"
#include "widgets/membershipline.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct TestCustomerFields
{
    TestBook book;
    Services services { book.store };
    QUuid bakery = book.customer(u"Bakery"_s);
    std::unique_ptr<CustomerDialog> dialog;

    bool open()
    {
        dialog = std::make_unique<CustomerDialog>(services, book.summary(bakery).customer);
        dialog->show();
        return QTest::qWaitForWindowExposed(dialog.get()) && isReady();
    }

    bool isReady() const
    {
        return QTest::qWaitFor([this] { return find<QPushButton>(*dialog, "saveButton")->isEnabled(); }, patienceMs);
    }

    void save() const { QTest::mouseClick(find<QPushButton>(*dialog, "saveButton"), Qt::LeftButton); }

    void loseOn(const QDate &day) const
    {
        auto *end = find<QComboBox>(*dialog, "endCombo");
        end->setCurrentIndex(end->findData(int(EndReason::Lost)));
        find<QDateEdit>(*dialog, "lostEdit")->setDate(day);
    }

    QString problem() const
    {
        const auto *label = find<QLabel>(*dialog, "errorLabel");
        return label->isVisible() ? label->text() : QString();
    }
};

} // namespace

class TestCustomerForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void onASmallScreenTheFormIsNoWiderThanThat()
    {
        TestCustomerFields test;
        QVERIFY(test.open());
        const auto *area = find<QScrollArea>(*test.dialog, "partsArea");
        QTRY_COMPARE(area->horizontalScrollBar()->maximum(), 0);
        QVERIFY(test.dialog->width() <= test.dialog->screen()->availableSize().width());
    }

    void tabGoesThroughTheOwnFieldsAndTheContactsBeforeTheButtons()
    {
        TestCustomerFields test;
        must(CustomFieldService(test.book.store).add({ .name = u"Turnover"_s, .type = FieldType::Number }));
        must(CustomFieldService(test.book.store).add({ .name = u"Delivery"_s, .type = FieldType::Day }));
        QVERIFY(test.open());
        QVERIFY(QTest::qWaitForWindowActive(test.dialog.get()));
        find<QLineEdit>(*test.dialog, "nameEdit")->setFocus();
        QStringList names;
        while (names.size() < 60 && !names.contains(u"saveButton"_s)) {
            QTest::keyClick(test.dialog->focusWidget(), Qt::Key_Tab);
            const QString name = test.dialog->focusWidget()->objectName();
            names.append(name.startsWith(u"value "_s) ? u"own"_s : name);
        }
        const QStringList end { u"own"_s, u"own"_s, u"kindCombo"_s, u"labelCombo"_s, u"valueEdit"_s };
        QVERIFY2(names.join(u' ').contains(end.join(u' ')), qUtf8Printable(names.join(u' ')));
    }

    void aLossBeforeAContactIsAskedAboutOnce()
    {
        TestCustomerFields test;
        test.book.visit(test.bakery, QDate(2026, 3, 2));
        QVERIFY(test.open());
        test.loseOn(QDate(2026, 3, 1));
        test.save();
        QTRY_VERIFY(test.problem().contains(u"contact was held after this day"_s));
        QVERIFY(!test.book.summary(test.bakery).customer.lostOn.isValid());
        QCOMPARE(find<QPushButton>(*test.dialog, "saveButton")->text(), u"Yes, &save"_s);
        test.loseOn(QDate(2026, 2, 28));
        QVERIFY(test.problem().isEmpty());
        QCOMPARE(find<QPushButton>(*test.dialog, "saveButton")->text(), u"&Save"_s);
        test.save();
        QTRY_VERIFY(!test.problem().isEmpty());
        test.save();
        QTRY_VERIFY(!test.dialog->isVisible());
        QCOMPARE(test.book.summary(test.bakery).customer.lostOn, QDate(2026, 2, 28));

        QVERIFY(test.open());
        find<QLineEdit>(*test.dialog, "regionEdit")->setText(u"Syros"_s);
        test.save();
        QTRY_VERIFY2(!test.dialog->isVisible(), "a day that was confirmed is not asked about again");
    }

    void aLossStillToComeIsRefused()
    {
        TestCustomerFields test;
        QVERIFY(test.open());
        test.loseOn(test.book.clock.today().addDays(1));
        test.save();
        QTRY_VERIFY(test.problem().contains(u"still to come"_s));
        QVERIFY(find<QDateEdit>(*test.dialog, "lostEdit")->hasFocus());
        QVERIFY(!test.book.summary(test.bakery).customer.lostOn.isValid());
    }

    void aPersonBelongsToAnOrganisationAndEachPageLeadsToTheOther()
    {
        TestCustomerFields test;
        const QUuid group = test.book.customer(u"Group & Sons"_s);
        QVERIFY(test.open());
        auto *kind = find<QComboBox>(*test.dialog, "customerKindCombo");
        kind->setCurrentIndex(kind->findData(int(CustomerKind::Person)));
        auto *picker = find<CustomerPicker>(*test.dialog, "parentPicker");
        typeText(picker->line(), u"grou"_s);
        test.save();
        QVERIFY2(!test.problem().isEmpty(), "what was typed must not be lost in silence");
        QTRY_VERIFY(find<QListView>(*picker, "foundView")->isVisible());
        const auto taken = [&] {
            QTest::keyClick(picker->line(), Qt::Key_Return);
            return picker->customer() == group;
        };
        QVERIFY(QTest::qWaitFor(taken, patienceMs)); // until the list answers what stands in the line
        test.save();
        QTRY_VERIFY(!test.dialog->isVisible());
        const Customer stored = test.book.summary(test.bakery).customer;
        QCOMPARE(stored.kind, CustomerKind::Person);
        QCOMPARE(stored.parent, group);

        CustomerPage page;
        page.setServices(test.services);
        page.setCustomer(test.bakery);
        page.setVisible(true);
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        auto *line = find<MembershipLine>(page, "membershipLine");
        QTRY_VERIFY(line->text().contains(u"Group &amp; Sons"_s));
        Q_EMIT line->linkActivated(group.toString(QUuid::WithoutBraces));
        QTRY_COMPARE(page.summary().customer.id, group);
        QTRY_VERIFY2(line->text().contains(u"Part of it"_s), qUtf8Printable(line->text()));
        QVERIFY(line->text().contains(u"Bakery"_s));
        must(test.book.customers.remove(test.bakery));
        QTRY_VERIFY(!line->isVisible());
    }

    void theOrganisationIsShownInTheFormAndCanBeTakenOut()
    {
        TestCustomerFields test;
        const QUuid group = test.book.customer(u"Group"_s);
        Customer inside = test.book.summary(test.bakery).customer;
        inside.parent = group;
        must(test.book.customers.change(test.book.summary(test.bakery).customer, inside));
        QVERIFY(test.open());
        auto *picker = find<CustomerPicker>(*test.dialog, "parentPicker");
        QCOMPARE(picker->line()->text(), u"Group"_s);
        picker->line()->selectAll();
        QTest::keyClick(picker->line(), Qt::Key_Delete);
        test.save();
        QTRY_VERIFY(!test.dialog->isVisible());
        QVERIFY(test.book.summary(test.bakery).customer.parent.isNull());
    }
};

QTEST_MAIN(TestCustomerForm)

#include "tst_customerform.moc"
