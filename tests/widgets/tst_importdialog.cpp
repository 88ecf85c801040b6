#include "widgets/importdialog.h"

#include "app/preferences.h"
#include "app/services.h"
#include "models/labels.h"
#include "support/testbook.h"
#include "support/typing.h"
#include "widgets/titlechooser.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct Shown : TestBook
{
    Preferences preferences { directory.filePath(u"settings.ini"_s) };
    Services services { store, &preferences };
    ImportDialog dialog { services };
    QLineEdit *fileEdit = dialog.findChild<QLineEdit *>(u"fileEdit"_s);
    QComboBox *kind = dialog.findChild<QComboBox *>(u"kindBox"_s);
    QTableView *faults = dialog.findChild<QTableView *>(u"faultsView"_s);
    QCheckBox *rest = dialog.findChild<QCheckBox *>(u"restBox"_s);
    QPushButton *import = dialog.findChild<QPushButton *>(u"importButton"_s);
    QPushButton *cancel = dialog.findChild<QPushButton *>(u"cancelButton"_s);
    QLabel *counts = dialog.findChild<QLabel *>(u"countsLabel"_s);
    QAbstractItemModelTester tester { faults->model() };
    QSignalSpy imported { &dialog, &ImportDialog::imported };

    Shown()
    {
        dialog.open();
        dialog.activateWindow();
    }

    void choose(const QString &name, const QByteArray &bytes)
    {
        QFile csv(directory.filePath(name));
        if (!csv.open(QIODevice::WriteOnly) || csv.write(bytes) != bytes.size())
            qFatal("cannot write");
        csv.close();
        fileEdit->clear();
        typeText(fileEdit, csv.fileName());
        QTest::keyClick(fileEdit, Qt::Key_Tab);
    }

    qsizetype stored() { return waited(customers.customers({ .today = clock.today() }))->size(); }
};

} // namespace

class TestImportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); } // fields are named in the language of the interface

    void lettersReadWronglyAreReadAgainAsAnotherEncoding()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.dialog));
        auto *encoding = shown.dialog.findChild<QComboBox *>(u"encodingBox"_s);
        auto *sample = shown.dialog.findChild<QPlainTextEdit *>(u"sampleView"_s);
        QVERIFY(!encoding->isVisible() && !sample->isVisible());
        shown.choose(u"c.csv"_s, "customer\n\xc2\xe9\xef\xe9\n");
        QTRY_VERIFY(sample->isVisible());
        QVERIFY(sample->toPlainText().contains(u"Βιοι"_s));
        QVERIFY(encoding->currentText().contains(u"windows-1253"_s));
        encoding->setFocus();
        QTest::keyClick(encoding, Qt::Key_Down); // UTF-8
        QTRY_VERIFY(sample->toPlainText().contains(QChar::ReplacementCharacter));
        QCOMPARE(encoding->currentText(), u"UTF-8"_s);
        QTest::keyClick(encoding, Qt::Key_End); // ISO-8859-7
        QTRY_VERIFY(sample->toPlainText().contains(u"Βιοι"_s));
        QTRY_VERIFY(shown.import->isEnabled());

        shown.choose(u"d.csv"_s, "customer\nB\n"); // detected anew
        QTRY_VERIFY(sample->toPlainText().endsWith(u"B"_s));
        QCOMPARE(encoding->currentIndex(), 0);
    }

    void columnsThatDoNotStandApartAreParted()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.dialog));
        auto *separator = shown.dialog.findChild<QComboBox *>(u"separatorBox"_s);
        shown.choose(u"c.csv"_s, "customer;note, a, b\nA;x\n");
        QTRY_VERIFY(separator->isVisible());
        QVERIFY(!shown.import->isEnabled());
        separator->setFocus();
        QTest::keyClick(separator, Qt::Key_Down);
        QTest::keyClick(separator, Qt::Key_Down); // semicolon
        QTRY_VERIFY(shown.import->isEnabled());
        QVERIFY(shown.counts->text().contains(u"note, a, b"_s));
    }

    void aColumnThatIsNotKnownIsReadIntoTheFieldThatIsChosen()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.dialog));
        auto *titles = shown.dialog.findChild<TitleChooser *>();
        const auto *label = shown.dialog.findChild<QLabel *>(u"titlesLabel"_s);
        QVERIFY(!titles->isVisible() && !label->isVisible());
        shown.choose(u"c.csv"_s, "Firm;Head office;note\nA;210;x\n");
        QTRY_VERIFY(titles->isVisible());
        QVERIFY(label->isVisible());
        QVERIFY(!shown.import->isEnabled());
        auto *firm = titles->findChild<QComboBox *>(u"fieldBox1"_s);
        QCOMPARE(firm->accessibleName(), u"Firm"_s);
        firm->setFocus();
        typeText(firm, u"Cust"_s);
        QTRY_VERIFY(shown.import->isEnabled());
        QCOMPARE(firm->currentText(), u"Customer"_s);
        QVERIFY(firm->hasFocus());
        auto *office = titles->findChild<QComboBox *>(u"fieldBox2"_s);
        QCOMPARE(office->findText(u"Customer"_s), -1);
        office->setFocus();
        typeText(office, u"Phone"_s);
        QTRY_VERIFY(shown.import->isEnabled() && !shown.counts->text().contains(u"Head office"_s));
        QTest::mouseClick(shown.import, Qt::LeftButton);
        QTRY_COMPARE(shown.imported.size(), 1);
        QCOMPARE(shown.stored(), 1);
    }

    void aColumnThatWasReadIntoAFieldOnceIsReadSoAgain()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.dialog));
        shown.preferences.keepImportColumns(
            ImportKind::Customers, { { u"Firm"_s, u"customer"_s }, { u"Extra"_s, u"note"_s } }, {});
        shown.choose(u"c.csv"_s, "Firm;Remark\nA;x\n");
        QTRY_VERIFY(shown.import->isEnabled());
        auto *firm = shown.dialog.findChild<QComboBox *>(u"fieldBox1"_s);
        QCOMPARE(firm->currentText(), u"Customer"_s);
        auto *remark = shown.dialog.findChild<QComboBox *>(u"fieldBox2"_s);
        remark->setFocus();
        typeText(remark, u"Note"_s);
        QTRY_VERIFY(shown.import->isEnabled() && !shown.counts->text().contains(u"Remark"_s));
        QTest::mouseClick(shown.import, Qt::LeftButton);
        QTRY_COMPARE(shown.imported.size(), 1);
        QCOMPARE(shown.preferences.importColumns(ImportKind::Customers),
            (QHash<QString, QString> {
                { u"Firm"_s, u"customer"_s }, { u"Extra"_s, u"note"_s }, { u"Remark"_s, u"note"_s } }));
        QVERIFY(shown.preferences.importColumns(ImportKind::Visits).isEmpty());
    }

    void aGoodFileIsCountedAndImported()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.dialog));
        QVERIFY(!shown.import->isEnabled());
        shown.choose(u"πελάτες.csv"_s, "Πελάτης;Πρώτη επαφή\nΦούρνος Αιγαίο;2025-01-10\nHarbour Supplies;\n");
        QTRY_VERIFY(shown.import->isEnabled());
        QVERIFY(shown.counts->text().contains(u"2 new"_s));
        QVERIFY(!shown.faults->isVisible());
        QCOMPARE(shown.stored(), 0);
        QTest::mouseClick(shown.import, Qt::LeftButton);
        QTRY_COMPARE(shown.imported.size(), 1);
        QCOMPARE(shown.stored(), 2);
        QVERIFY(!shown.dialog.isVisible());
        const QString told = shown.imported.constFirst().constFirst().toString();
        QVERIFY2(told.contains(u"“πελάτες.csv”: 2 new"_s) && told.contains(u"Ctrl+Z"_s), qUtf8Printable(told));
    }

    void anotherFileIsNotImportedOnTheWordOfTheLastOne()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.dialog));
        shown.choose(u"good.csv"_s, "customer\nBakery\n");
        QTRY_VERIFY(shown.import->isEnabled());
        shown.kind->setCurrentIndex(1);
        QVERIFY(!shown.import->isEnabled());
        shown.kind->setCurrentIndex(0);
        QTRY_VERIFY(shown.import->isEnabled());
    }

    void cardsAndCalendarsSayThemselvesWhatTheyHold()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.dialog));
        shown.kind->setCurrentIndex(1);
        shown.choose(u"a.vcf"_s, "BEGIN:VCARD\r\nFN:A\r\nEND:VCARD\r\n");
        QTRY_VERIFY(shown.import->isEnabled());
        QCOMPARE(shown.kind->currentIndex(), 0);
        shown.customer(u"A"_s);
        shown.choose(u"a.ics"_s,
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:A\r\nDTSTART;VALUE=DATE:20260301\r\n"
            "END:VEVENT\r\nEND:VCALENDAR\r\n");
        QTRY_VERIFY(shown.import->isEnabled());
        QCOMPARE(shown.kind->currentIndex(), 1);
    }

    void cardsAndCalendarsAreShownByTheNamesOfWhatComesIn()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.dialog));
        auto *entries = shown.dialog.findChild<QPlainTextEdit *>(u"entriesView"_s);
        auto *sample = shown.dialog.findChild<QPlainTextEdit *>(u"sampleView"_s);
        QVERIFY(!entries->isVisible());
        shown.choose(
            u"a.vcf"_s, "BEGIN:VCARD\r\nFN:Φούρνος\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Harbour\r\nEND:VCARD\r\n");
        QTRY_VERIFY(entries->isVisible());
        QCOMPARE(entries->toPlainText(), u"Φούρνος\nHarbour"_s);
        QVERIFY(!sample->isVisible());

        shown.customer(u"Φούρνος"_s);
        shown.choose(u"a.ics"_s,
            "BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\nUID:1\r\nSUMMARY:Φούρνος: samples\r\nDUE;VALUE=DATE:20260301\r\n"
            "END:VTODO\r\nEND:VCALENDAR\r\n");
        QTRY_VERIFY(entries->isVisible());
        QCOMPARE(entries->toPlainText(), u"Promise: Φούρνος, “samples”, %1"_s.arg(dateLabel(QDate(2026, 3, 1))));

        shown.choose(u"b.ics"_s,
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:2\r\nSUMMARY:Φούρνος\r\nDTSTART:20260302T090000\r\n"
            "END:VEVENT\r\nEND:VCALENDAR\r\n");
        QTRY_VERIFY(entries->toPlainText().endsWith(u"%1, 09:00"_s.arg(dateLabel(QDate(2026, 3, 2)))));

        shown.choose(u"a.csv"_s, "customer\nΑ\n"); // a table is plain as it stands
        QTRY_VERIFY(sample->isVisible());
        QVERIFY(!entries->isVisible());
    }

    void theOrderOfDaysIsAsked()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.dialog));
        auto *order = shown.dialog.findChild<QComboBox *>(u"orderBox"_s);
        QVERIFY(!order->isVisible());
        shown.choose(u"a.csv"_s, "customer,first_contact\nA,03/04/2025\n");
        QTRY_VERIFY(order->isVisible());
        QVERIFY(!shown.import->isEnabled());
        order->setCurrentIndex(1);
        QTRY_VERIFY(shown.import->isEnabled());
        QVERIFY(order->isVisible());
    }

    void theOrderOfDaysThatWasFoundIsToldAndCanBeChanged()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.dialog));
        auto *order = shown.dialog.findChild<QComboBox *>(u"orderBox"_s);
        auto *notes = shown.dialog.findChild<QPlainTextEdit *>(u"notesView"_s);
        QVERIFY(!notes->isVisible());
        shown.choose(u"a.csv"_s, "customer,first_contact\nA,03/04/2025\nB,25/04/2025\n");
        QTRY_VERIFY(notes->isVisible());
        QVERIFY2(notes->toPlainText().contains(u"25/04/2025"_s), qPrintable(notes->toPlainText()));
        QVERIFY(order->isVisible());
        QVERIFY(order->currentText().contains(order->itemText(int(DayOrder::DayFirst))));
        QVERIFY(shown.import->isEnabled());
        order->setCurrentIndex(int(DayOrder::MonthFirst));
        QTRY_COMPARE(shown.faults->model()->rowCount(), 1);
        QVERIFY(order->isVisible());
        QVERIFY(!notes->isVisible());
    }

    void faultsAreListedAndTheRestIsOffered()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.dialog));
        shown.choose(u"c.csv"_s, "customer,first_contact\nA,2025-02-30\nB,2025-02-28\n");
        QTRY_VERIFY(shown.faults->isVisible());
        QCOMPARE(shown.faults->model()->rowCount(), 1);
        QCOMPARE(shown.faults->model()->index(0, FaultModel::LineColumn).data().toString(), u"2"_s);
        QVERIFY(shown.faults->model()->index(0, FaultModel::ReasonColumn).data().toString().contains(u"2025-02-30"_s));
        QVERIFY(!shown.import->isEnabled());
        QVERIFY(shown.counts->text().contains(u"1 with a fault"_s));
        QTRY_VERIFY(shown.rest->isVisible());
        QTest::mouseClick(shown.rest, Qt::LeftButton, {}, QPoint(10, shown.rest->height() / 2));
        QVERIFY(shown.import->isEnabled());
        QTest::mouseClick(shown.import, Qt::LeftButton);
        QTRY_COMPARE(shown.imported.size(), 1);
        QCOMPARE(shown.stored(), 1);
        const QString told = shown.imported.constFirst().constFirst().toString();
        QVERIFY2(told.contains(u"1 skipped"_s) && !told.contains(u"with a fault"_s), qUtf8Printable(told));
    }

    void theKindIsChosenByKeyboard()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.dialog));
        const QUuid customer = shown.customer(u"A"_s);
        shown.kind->setFocus();
        QTest::keyClick(shown.kind, Qt::Key_Down);
        shown.choose(u"v.csv"_s, "customer,day\na,2026-02-01\n");
        QTRY_VERIFY(shown.counts->text().contains(u"1 new entr"_s));
        QTest::mouseClick(shown.import, Qt::LeftButton);
        QTRY_COMPARE(shown.imported.size(), 1);
        QCOMPARE(shown.summary(customer).contactCount, 1);
    }

    void aTableOfVisitsSaysItselfWhatItHolds()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.dialog));
        const QUuid customer = shown.customer(u"A"_s);
        shown.choose(u"v.csv"_s, "customer,day,type,note\na,2026-02-01,call,samples\n");
        QTRY_VERIFY(shown.import->isEnabled());
        QCOMPARE(shown.kind->currentIndex(), 1);
        QVERIFY(shown.counts->text().contains(u"1 new entr"_s));

        shown.kind->setFocus();
        QTest::keyClick(shown.kind, Qt::Key_Up); // who says that they are customers is believed
        QTRY_VERIFY(shown.counts->text().contains(u"1 changed"_s));
        QCOMPARE(shown.kind->currentIndex(), 0);
        QTest::keyClick(shown.kind, Qt::Key_Down);
        QTRY_VERIFY(shown.import->isEnabled() && shown.counts->text().contains(u"1 new entr"_s));
        QTest::mouseClick(shown.import, Qt::LeftButton);
        QTRY_COMPARE(shown.imported.size(), 1);
        QCOMPARE(shown.summary(customer).contactCount, 1);
        QVERIFY(shown.summary(customer).customer.note.isEmpty());
    }

    void whatItTurnedToForOneFileSaysNothingOfTheNext()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.dialog));
        shown.customer(u"A"_s);
        shown.choose(u"v.csv"_s, "customer,day\na,2026-02-01\n");
        QTRY_COMPARE(shown.kind->currentIndex(), 1);
        QTRY_VERIFY(shown.import->isEnabled());
        shown.choose(u"c.csv"_s, "customer\nB\n");
        QTRY_VERIFY(shown.counts->text().contains(u"1 new customer"_s));
        QCOMPARE(shown.kind->currentIndex(), 0);
    }

    void enterInTheLineOfTheFileShowsWhatWouldComeIn()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.dialog));
        shown.choose(u"c.csv"_s, "customer\nB\n");
        QTRY_VERIFY(shown.import->isEnabled());
        shown.fileEdit->setFocus();
        QTest::keyClick(shown.fileEdit, Qt::Key_Return);
        QTRY_VERIFY(shown.kind->hasFocus());
        QVERIFY(shown.dialog.isVisible());
        QCOMPARE(shown.stored(), 0);
        QTest::keyClick(shown.kind, Qt::Key_Return);
        QTRY_COMPARE(shown.imported.size(), 1);
    }

    void aMissingFileIsTold()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.dialog));
        typeText(shown.fileEdit, u"/none/such.csv"_s);
        QTest::keyClick(shown.fileEdit, Qt::Key_Tab);
        QTRY_COMPARE(shown.faults->model()->rowCount(), 1);
        QVERIFY(!shown.rest->isVisible());
        QVERIFY(!shown.import->isEnabled());
    }

    void cancelLeavesTheBookAsItWas()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.dialog));
        shown.choose(u"c.csv"_s, "customer\nA\n");
        QTRY_VERIFY(shown.import->isEnabled());
        QTest::mouseClick(shown.cancel, Qt::LeftButton);
        QVERIFY(!shown.dialog.isVisible());
        QCOMPARE(shown.stored(), 0);
    }

    void aRunningImportIsCancelledWhole()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.dialog));
        QByteArray many = "customer\n";
        for (int at = 0; at < 20'000; ++at)
            many += "Customer " + QByteArray::number(at) + '\n';
        shown.choose(u"many.csv"_s, many);
        QTRY_VERIFY(shown.import->isEnabled());
        QTest::mouseClick(shown.import, Qt::LeftButton);
        QTest::mouseClick(shown.cancel, Qt::LeftButton);
        QTRY_VERIFY(shown.import->isEnabled());
        QVERIFY(shown.dialog.isVisible());
        QCOMPARE(shown.imported.size(), 0);
        QCOMPARE(shown.stored(), 0);
    }
};

QTEST_MAIN(TestImportDialog)

#include "tst_importdialog.moc"
