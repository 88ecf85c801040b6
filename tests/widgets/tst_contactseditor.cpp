#include "app/services.h"
#include "support/testbook.h"
#include "support/typing.h"
#include "widgets/contactseditor.h"
#include "widgets/customerdialog.h"
#include "widgets/customerpage.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestContactsEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListIsMadeByKeysAlone()
    {
        ContactsEditor editor;
        editor.show();
        QVERIFY(QTest::qWaitForWindowExposed(&editor));
        editor.activateWindow();
        auto *view = editor.findChild<QTableView *>(u"contactsView"_s);
        const QAbstractItemModelTester tester(view->model());
        auto *kind = editor.findChild<QComboBox *>(u"kindCombo"_s);
        auto *value = editor.findChild<QLineEdit *>(u"valueEdit"_s);
        auto *label = editor.findChild<QComboBox *>(u"labelCombo"_s);

        label->setEditText(label->itemText(0));
        typeText(value, u"210 1234567"_s);
        QTest::keyClick(value, Qt::Key_Return);
        QCOMPARE(editor.contacts().size(), 1);
        QCOMPARE(editor.contacts().constFirst().label, u"work"_s);
        QVERIFY(value->text().isEmpty());

        kind->setCurrentIndex(1);
        typeText(value, u"info@fournos.gr"_s);
        QCOMPARE(editor.contacts().size(), 2); // what is typed counts without Add, too
        QCOMPARE(editor.contacts().constLast().kind, ContactKind::Email);
        QTest::keyClick(value, Qt::Key_Return);

        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, 0));
        QTest::keyClick(view, Qt::Key_Delete);
        QCOMPARE(editor.contacts().size(), 1);
        QCOMPARE(editor.contacts().constFirst().value, u"info@fournos.gr"_s);
        QVERIFY(view->model()->setData(view->model()->index(0, 2), u"new@fournos.gr"_s));
        QCOMPARE(editor.contacts().constFirst().value, u"new@fournos.gr"_s);
    }

    void aCustomersFormKeepsThemAndThePageLinksThem()
    {
        TestBook book;
        Services services(book.store);
        const QUuid id = *waited(book.customers.add(
            { .name = u"Φούρνος"_s }, {}, { { .value = u"+30 210 1234567"_s, .label = u"work"_s } }));
        CustomerDialog dialog(services, book.summary(id).customer);
        auto *save = dialog.findChild<QPushButton *>(u"saveButton"_s);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QTRY_VERIFY(save->isEnabled());
        dialog.findChild<QComboBox *>(u"kindCombo"_s)->setCurrentIndex(1);
        auto *value = dialog.findChild<QLineEdit *>(u"valueEdit"_s);
        typeText(value, u"nowhere"_s);
        QTest::mouseClick(save, Qt::LeftButton);
        auto *error = dialog.findChild<QLabel *>(u"errorLabel"_s);
        QTRY_VERIFY(error->isVisible());
        QVERIFY(dialog.isVisible());
        value->clear();
        typeText(value, u"info@fournos.gr"_s);
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_VERIFY(!dialog.isVisible());
        QCOMPARE(waited(book.customers.contacts(id))->size(), 2);

        CustomerPage page;
        page.setServices(services);
        page.setCustomer(id);
        page.setVisible(true);
        auto *links = page.findChild<QLabel *>(u"contactsLine"_s);
        QTRY_VERIFY(links->text().contains(u"tel:+302101234567"_s));
        QVERIFY(links->text().contains(u"mailto:info@fournos.gr"_s));
        QVERIFY(links->isVisible());
    }
};

QTEST_MAIN(TestContactsEditor)

#include "tst_contactseditor.moc"
