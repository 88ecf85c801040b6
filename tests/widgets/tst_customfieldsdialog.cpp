#include "app/customfieldservice.h"
#include "app/services.h"
#include "models/customfieldtext.h"
#include "support/testbook.h"
#include "support/typing.h"
#include "widgets/customerdialog.h"
#include "widgets/customerpage.h"
#include "widgets/customfielddialog.h"
#include "widgets/customfieldsdialog.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTranslator>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct Fields : TestBook
{
    Services services { store };
    CustomFieldService service { store };

    QUuid field(const QString &name, FieldType type, const QStringList &choices = {})
    {
        return *waited(service.add({ .name = name, .type = type, .choices = choices }));
    }

    QStringList names()
    {
        QStringList names;
        for (const CustomField &one : *waited(service.fields()))
            names.append(one.name);
        return names;
    }
};

template <typename Widget> Widget *part(const QWidget &of, const QString &name)
{
    auto *found = of.findChild<Widget *>(name);
    if (!found)
        qFatal("no %s", qUtf8Printable(name));
    return found;
}

template <typename Widget> Widget *editor(const QWidget &form, const QUuid &field)
{
    return part<Widget>(form, u"value "_s + field.toString(QUuid::WithoutBraces));
}

// The reason under an editor.
QLabel *fault(const QWidget *editor) { return editor->parentWidget()->findChild<QLabel *>(); }

void click(const QWidget &of, const QString &button)
{
    QTest::mouseClick(part<QPushButton>(of, button), Qt::LeftButton);
}

} // namespace

class TestCustomFieldsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QVERIFY(m_english.load(u":/i18n/pistis_en"_s));
        QCoreApplication::installTranslator(&m_english);
    }

    void aFieldIsDefinedRenamedMovedAndDeletedWithTheKeyboard()
    {
        Fields book;
        book.field(u"Ovens"_s, FieldType::WholeNumber);
        CustomFieldsDialog dialog(book.store);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *view = part<QTableView>(dialog, u"fieldsView"_s);
        QTRY_COMPARE(view->model()->rowCount(), 1);

        QTest::keyClick(&dialog, Qt::Key_Insert);
        QTRY_VERIFY(dialog.findChild<CustomFieldDialog *>());
        QPointer<CustomFieldDialog> form = dialog.findChild<CustomFieldDialog *>();
        QVERIFY(QTest::qWaitForWindowActive(form));
        typeText(part<QLineEdit>(*form, u"nameEdit"_s), u"Ημέρα παράδοσης"_s);
        auto *type = part<QComboBox>(*form, u"typeCombo"_s);
        QVERIFY(!part<QPlainTextEdit>(*form, u"choicesEdit"_s)->isVisible());
        type->setCurrentIndex(type->findData(int(FieldType::Choice)));
        click(*form, u"saveButton"_s);
        QTRY_VERIFY(part<QLabel>(*form, u"errorLabel"_s)->isVisible()); // a choice of nothing
        part<QPlainTextEdit>(*form, u"choicesEdit"_s)->setPlainText(u"Τρίτη\nΠέμπτη"_s);
        QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!form);
        QTRY_COMPARE(view->model()->rowCount(), 2);
        QCOMPARE(view->model()->index(1, 2).data().toString(), u"Τρίτη, Πέμπτη"_s);

        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        view->selectRow(1);
        QTest::keyClick(&dialog, Qt::Key_Up, Qt::ControlModifier);
        QTRY_COMPARE(book.names(), (QStringList { u"Ημέρα παράδοσης"_s, u"Ovens"_s }));
        QTRY_COMPARE(view->currentIndex().row(), 0); // the same field
        QTest::keyClick(&dialog, Qt::Key_Delete);
        QTRY_COMPARE(book.names(), QStringList { u"Ovens"_s });
        must(book.undo.undo());
        QTRY_COMPARE(view->model()->rowCount(), 2);
    }

    void aNameThatIsTakenIsRefusedWithASentence()
    {
        Fields book;
        book.field(u"Ovens"_s, FieldType::WholeNumber);
        CustomFieldDialog dialog(book.store, {});
        dialog.open();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto *error = part<QLabel>(dialog, u"errorLabel"_s);
        click(dialog, u"saveButton"_s);
        QTRY_VERIFY(error->text().contains(u"name"_s));
        part<QLineEdit>(dialog, u"nameEdit"_s)->setText(u"OVENS"_s);
        QTRY_VERIFY(part<QPushButton>(dialog, u"saveButton"_s)->isEnabled());
        click(dialog, u"saveButton"_s);
        QTRY_VERIFY(error->text().contains(u"already"_s));
        QVERIFY(dialog.isVisible());
        QCOMPARE(book.names().size(), 1);
    }

    void valuesThatAnotherTypeCannotReadAreToldBeforeItIsSaved()
    {
        Fields book;
        book.field(u"Size"_s, FieldType::Text);
        must(book.service.setValues(book.customer(u"One"_s), { { u"Size"_s, u"large"_s } }));
        CustomFieldDialog dialog(book.store, waited(book.service.fields())->first());
        dialog.open();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto *reading = part<QLabel>(dialog, u"readingLabel"_s);
        auto *type = part<QComboBox>(dialog, u"typeCombo"_s);
        type->setCurrentIndex(type->findData(int(FieldType::Number)));
        QTRY_VERIFY(reading->isVisible());
        QVERIFY(reading->text().startsWith(u"1 value"_s));
        type->setCurrentIndex(type->findData(int(FieldType::Text)));
        QTRY_VERIFY(!reading->isVisible());
    }

    void eachTypeHasItsEditorAndThePageShowsWhatWasSaved()
    {
        Fields book;
        const QUuid words = book.field(u"Oil & vinegar"_s, FieldType::Text);
        const QUuid number = book.field(u"Ovens"_s, FieldType::Number);
        const QUuid day = book.field(u"Since"_s, FieldType::Day);
        const QUuid truth = book.field(u"Delivers"_s, FieldType::YesNo);
        const QUuid choice = book.field(u"Day"_s, FieldType::Choice, { u"Tuesday"_s, u"Friday"_s });
        const QUuid id = book.customer(u"Bakery"_s);
        CustomerPage page;
        page.setServices(book.services);
        page.setCustomer(id);
        page.setVisible(true);
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        auto *lines = part<QLabel>(page, u"fieldsLine"_s);
        QVERIFY(!lines->isVisible());

        CustomerDialog dialog(book.services, book.summary(id).customer);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *save = part<QPushButton>(dialog, u"saveButton"_s);
        QTRY_VERIFY(save->isEnabled());
        typeText(editor<QLineEdit>(dialog, words), u"olive"_s);
        typeText(editor<QLineEdit>(dialog, number), u"many"_s);
        auto *line = editor<QLineEdit>(dialog, day);
        QTest::keyClick(line, Qt::Key_Down, Qt::AltModifier);
        auto *calendar = line->findChild<QCalendarWidget *>();
        QVERIFY(calendar);
        QTest::keyClick(calendar->findChild<QTableView *>(), Qt::Key_Return); // today
        QCOMPARE(line->text(), u"11/03/2026"_s);
        editor<QComboBox>(dialog, truth)->setCurrentIndex(1);
        editor<QComboBox>(dialog, choice)->setCurrentIndex(2);

        QTest::mouseClick(save, Qt::LeftButton);
        auto *refused = editor<QLineEdit>(dialog, number);
        QVERIFY(fault(refused)->isVisible());
        QVERIFY(fault(refused)->text().contains(u"number"_s));
        QVERIFY(refused->hasFocus());
        refused->setText(u"1,200.5"_s);
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_VERIFY(!dialog.isVisible());
        QTRY_VERIFY(lines->isVisible());
        QCOMPARE(
            lines->text(), u"Oil & vinegar: olive\nOvens: 1,200.5\nSince: 11/03/2026\nDelivers: yes\nDay: Friday"_s);
        QCOMPARE(book.summary(id).customer.customFields.value(number), u"1200.5"_s);
        must(book.undo.undo());
        QTRY_VERIFY(!lines->isVisible());
    }

    void whatNobodyTouchedStaysThoughTheFieldCannotReadIt()
    {
        Fields book;
        const QUuid size = book.field(u"Size"_s, FieldType::Text);
        const QUuid day = book.field(u"Day"_s, FieldType::Choice, { u"Monday"_s });
        const QUuid id = book.customer(u"Bakery"_s);
        must(book.service.setValues(id, { { u"Size"_s, u"large"_s }, { u"Day"_s, u"Monday"_s } }));
        for (const CustomField &field : *waited(book.service.fields())) {
            CustomField after = field;
            after.type = field.id == size ? FieldType::Number : field.type;
            after.choices = field.id == day ? QStringList { u"Friday"_s } : QStringList();
            must(book.service.change(field, after));
        }
        CustomerDialog dialog(book.services, book.summary(id).customer);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto *save = part<QPushButton>(dialog, u"saveButton"_s);
        QTRY_VERIFY(save->isEnabled());
        QCOMPARE(editor<QLineEdit>(dialog, size)->text(), u"large"_s);
        QCOMPARE(editor<QComboBox>(dialog, day)->currentText(), u"Monday"_s);
        part<QLineEdit>(dialog, u"regionEdit"_s)->setText(u"Syros"_s);
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_VERIFY(!dialog.isVisible());
        QCOMPARE(book.summary(id).customer.customFields.value(size), u"large"_s);
        QCOMPARE(book.summary(id).customer.customFields.value(day), u"Monday"_s);
    }

    void numbersAndDaysAreShownAsTheLanguageWritesThem()
    {
        const CustomField number { .name = u"N"_s, .type = FieldType::Number };
        QLocale::setDefault(QLocale(QLocale::Greek));
        QCOMPARE(valueText(number, u"1234.5"_s), u"1.234,5"_s);
        QCOMPARE(typedText(number, u"1234.5"_s), u"1234,5"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCOMPARE(valueText(number, u"1234.5"_s), u"1,234.5"_s);
        QCOMPARE(valueText(number, u"some"_s), u"some"_s);
    }

private:
    QTranslator m_english;
};

QTEST_MAIN(TestCustomFieldsDialog)

#include "tst_customfieldsdialog.moc"
