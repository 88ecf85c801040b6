#include "widgets/printdialog.h"

#include "models/pageprinter.h"
#include "support/pdftext.h"
#include "support/testbook.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPrinterInfo>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct PrintBook : TestBook
{
    PrintSource source(const QUuid &customer = {}, const QString &name = {})
    {
        return { .list = { .list = CustomerQuery::List::Agenda, .today = clock.today() },
            .listTitle = u"Agenda"_s,
            .customer = customer,
            .customerName = name };
    }

    QString pdf() const { return directory.filePath(u"out.pdf"_s); }
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestPrintDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatToDoNextIsSavedWithItsReasons()
    {
        PrintBook book;
        must(book.requests.add({ .customer = book.customer(u"Bakery"_s), .text = u"A price?"_s }));
        PrintSource source = book.source();
        source.listTitle = u"What to do next"_s;
        source.isQueue = true;
        PrintDialog dialog(book.store, source);
        QSignalSpy printed(&dialog, &PrintDialog::printed);
        dialog.savePdf(book.pdf());
        QTRY_COMPARE(printed.size(), 1);
        QVERIFY(bytesOf(book.pdf()).startsWith("%PDF"));
        if (const auto text = textOfPdf(book.pdf())) {
            QVERIFY2(text->contains(u"Answer the request"_s), qUtf8Printable(*text));
            QVERIFY2(text->contains(u"Because:"_s) && text->contains(u"A price?"_s), qUtf8Printable(*text));
        }
    }

    void theListIsSavedWithGreekThatCanBeReadAndNumberedPages()
    {
        PrintBook book;
        for (int at = 0; at < 120; ++at)
            book.customer(u"Φούρνος Άλφα %1"_s.arg(at));
        PrintDialog dialog(book.store, book.source());
        QSignalSpy printed(&dialog, &PrintDialog::printed);
        dialog.open();
        dialog.savePdf(book.pdf());
        QTRY_COMPARE(printed.size(), 1);
        QVERIFY(!dialog.isVisible());
        QVERIFY(bytesOf(book.pdf()).startsWith("%PDF"));
        const auto text = textOfPdf(book.pdf());
        if (!text)
            QSKIP("pdftotext is not here");
        QVERIFY2(text->contains(u"Φούρνος Άλφα 119"_s), qPrintable(text->left(500)));
        QVERIFY2(text->contains(u"Page 1 of "_s) && text->contains(u"Page 2 of "_s), qPrintable(text->left(500)));
        QVERIFY(text->contains(u"2026"_s));
        QCOMPARE(text->count(u"Φούρνος Άλφα"_s), 120);
    }

    void aVisitSheetIsMadeForTheChosenCustomer()
    {
        PrintBook book;
        const QUuid id = *waited(book.customers.add({ .name = u"Bakery"_s, .note = u"Ask for Eleni"_s }, {},
            { { .kind = ContactKind::Phone, .value = u"2101234567"_s } }));
        book.customer(u"Another"_s);
        PrintDialog dialog(book.store, book.source(id, u"Bakery"_s));
        QSignalSpy printed(&dialog, &PrintDialog::printed);
        dialog.open();
        dialog.choose(PrintDialog::What::VisitSheets);
        QCOMPARE(dialog.findChild<QComboBox *>(u"whoCombo"_s)->currentText(), u"Bakery"_s);
        dialog.savePdf(book.pdf());
        QTRY_COMPARE(printed.size(), 1);
        const auto text = textOfPdf(book.pdf());
        if (!text)
            QSKIP("pdftotext is not here");
        QVERIFY(text->contains(u"2101234567"_s) && text->contains(u"Ask for Eleni"_s));
        QVERIFY(!text->contains(u"Another"_s));
    }

    void theCustomerInFrontIsOfferedFirst()
    {
        PrintBook book;
        PrintSource source = book.source(book.customer(u"Bakery"_s), u"Bakery"_s);
        source.isCustomerInFront = true;
        PrintDialog dialog(book.store, source);
        QVERIFY(dialog.findChild<QComboBox *>(u"whatCombo"_s)->currentText().contains(u"Bakery"_s));
    }

    void forWhomIsAskedOnlyForVisitSheets()
    {
        PrintBook book;
        PrintDialog dialog(book.store, book.source(book.customer(u"Bakery"_s), u"Bakery"_s));
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *what = dialog.findChild<QComboBox *>(u"whatCombo"_s);
        auto *who = dialog.findChild<QComboBox *>(u"whoCombo"_s);
        QVERIFY(what->currentText().startsWith(u"The list"_s));
        QVERIFY(!who->isVisible() && !dialog.findChild<QLabel *>(u"whoLabel"_s)->isVisible());
        what->setFocus();
        QTest::keyClick(what, Qt::Key_End);
        QCOMPARE(what->currentText(), u"Visit sheets, with room for notes"_s);
        QVERIFY(who->isVisible() && who->isEnabled());
    }

    void withoutAPrinterThePdfIsOffered()
    {
        if (!QPrinterInfo::availablePrinterNames().isEmpty())
            QSKIP("a printer is here");
        PrintBook book;
        PrintDialog dialog(book.store, book.source());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClick(&dialog, Qt::Key_Return);
        auto *error = dialog.findChild<QLabel *>(u"errorLabel"_s);
        QTRY_VERIFY(error->isVisible());
        QVERIFY(error->text().contains(u"PDF"_s));
        QTRY_VERIFY(dialog.findChild<QPushButton *>(u"pdfButton"_s)->hasFocus());
    }

    void aProblemIsNotCutAtLargeLetters()
    {
        PrintBook book;
        PrintDialog dialog(book.store, book.source());
        QFont large = dialog.font();
        large.setPointSizeF(large.pointSizeF() * 1.5);
        dialog.setFont(large);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        dialog.savePdf(u"/none/such/out.pdf"_s);
        auto *error = dialog.findChild<QLabel *>(u"errorLabel"_s);
        QTRY_VERIFY(error->isVisible());
        QTRY_VERIFY(error->height() >= error->heightForWidth(error->width()));
    }

    void aFileThatCannotBeWrittenIsTold()
    {
        PrintBook book;
        PrintDialog dialog(book.store, book.source());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        dialog.savePdf(u"/none/such/out.pdf"_s);
        auto *error = dialog.findChild<QLabel *>(u"errorLabel"_s);
        QTRY_VERIFY(error->isVisible());
        QVERIFY(dialog.isVisible());
    }

    void whatIsCancelledWritesNothing()
    {
        PrintBook book;
        ImportProgress progress;
        progress.cancelled = true;
        const auto done = writePdf({ .title = u"T"_s, .blocks = { u"a"_s, u"b"_s } }, book.pdf(), progress);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Cancelled);
        QVERIFY(!QFile::exists(book.pdf()));
    }

    void aBlockHigherThanAPageGoesOnAndNothingIsLost()
    {
        PrintBook book;
        QString tall;
        for (int at = 0; at < 300; ++at)
            tall += u"line%1x<br>"_s.arg(at);
        ImportProgress progress;
        QVERIFY(writePdf({ .title = u"T"_s, .pageLine = u"%1/%2"_s, .blocks = { u"before"_s, tall, u"after"_s } },
            book.pdf(), progress));
        const auto text = textOfPdf(book.pdf());
        if (!text)
            QSKIP("pdftotext is not here");
        for (int at = 0; at < 300; ++at)
            QCOMPARE(std::pair(at, text->count(u"line%1x"_s.arg(at))), std::pair(at, qsizetype(1)));
        QVERIFY(text->contains(u"before"_s) && text->contains(u"after"_s));
    }
};

QTEST_MAIN(TestPrintDialog)

#include "tst_printdialog.moc"
