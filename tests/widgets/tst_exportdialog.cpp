#include "widgets/exportdialog.h"

#include "support/testbook.h"
#include "support/typing.h"
#include "widgets/opensealeddialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct Shown : TestBook
{
    ExportDialog dialog { store };
    QComboBox *kind = dialog.findChild<QComboBox *>(u"kindCombo"_s);
    QComboBox *format = dialog.findChild<QComboBox *>(u"formatCombo"_s);
    QCheckBox *seal = dialog.findChild<QCheckBox *>(u"sealBox"_s);
    QLineEdit *file = dialog.findChild<QLineEdit *>(u"fileEdit"_s);
    QLineEdit *passphrase = dialog.findChild<QLineEdit *>(u"passphraseEdit"_s);
    QLineEdit *again = dialog.findChild<QLineEdit *>(u"againEdit"_s);
    QLabel *error = dialog.findChild<QLabel *>(u"errorLabel"_s);
    QPushButton *write = dialog.findChild<QPushButton *>(u"exportButton"_s);
    QSignalSpy exported { &dialog, &ExportDialog::exported };

    Shown()
    {
        customer(u"Φούρνος"_s);
        dialog.open();
        dialog.activateWindow();
    }

    QString path(const QString &name) const { return directory.filePath(name); }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

class TestExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void customersAreWrittenAsCards()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.dialog));
        QVERIFY(!shown.write->isEnabled());
        QCOMPARE(shown.format->count(), 3);
        shown.format->setCurrentIndex(1);
        typeText(shown.file, shown.path(u"cards"_s));
        QTest::keyClick(shown.file, Qt::Key_Return);
        QTRY_COMPARE(shown.exported.size(), 1);
        QVERIFY(!shown.dialog.isVisible());
        QVERIFY(Shown::contentOf(shown.path(u"cards.vcf"_s)).contains("FN:Φούρνος"));
    }

    void theEndOfTheNameChoosesTheFormat()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.dialog));
        shown.kind->setCurrentIndex(1); // visits and promises
        typeText(shown.file, shown.path(u"visits.ics"_s));
        QVERIFY(shown.format->currentText().contains(u"iCalendar"_s));
        QTest::keyClick(shown.file, Qt::Key_Return);
        QTRY_COMPARE(shown.exported.size(), 1);
        QVERIFY(Shown::contentOf(shown.path(u"visits.ics"_s)).startsWith("BEGIN:VCALENDAR"));
    }

    void aTableHasTheSeparatorThatWasChosen()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.dialog));
        shown.dialog.findChild<QCheckBox *>(u"semicolonBox"_s)->setChecked(true);
        typeText(shown.file, shown.path(u"customers.csv"_s));
        QTest::keyClick(shown.file, Qt::Key_Return);
        QTRY_COMPARE(shown.exported.size(), 1);
        QVERIFY(Shown::contentOf(shown.path(u"customers.csv"_s)).contains("customer;"));
    }

    void aFileThatIsThereIsWrittenOverOnlyWhenAsked()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.dialog));
        QFile there(shown.path(u"list.csv"_s));
        QVERIFY(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
        there.close();
        typeText(shown.file, shown.path(u"list.csv"_s));
        QTest::mouseClick(shown.write, Qt::LeftButton);
        auto *question = shown.dialog.findChild<QMessageBox *>();
        QVERIFY(question);
        QTest::keyClick(question, Qt::Key_Escape);
        QCOMPARE(Shown::contentOf(shown.path(u"list.csv"_s)), QByteArray("mine"));
        QTest::mouseClick(shown.write, Qt::LeftButton);
        QPushButton *replace = nullptr;
        QTRY_VERIFY((replace = shown.dialog.findChild<QPushButton *>(u"replaceButton"_s)) && replace->isVisible());
        QTest::mouseClick(replace, Qt::LeftButton);
        QTRY_COMPARE(shown.exported.size(), 1);
        QVERIFY(Shown::contentOf(shown.path(u"list.csv"_s)).contains("Φούρνος"));
    }

    void aFileThatIsChosenIsAskedForOnceAndBeforeTheExport()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.dialog));
        const QString path = shown.path(u"list.csv"_s);
        QFile there(path);
        QVERIFY(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
        there.close();
        QTest::mouseClick(shown.dialog.findChild<QAbstractButton *>(u"fileButton"_s), Qt::LeftButton);
        QFileDialog *files = nullptr;
        QTRY_VERIFY((files = shown.dialog.findChild<QFileDialog *>()) && files->isVisible());
        auto *name = files->findChild<QLineEdit *>(u"fileNameEdit"_s);
        name->clear();
        typeText(name, path);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(shown.file->text(), path);
        QVERIFY(!shown.dialog.findChild<QMessageBox *>());
        QTest::mouseClick(shown.write, Qt::LeftButton);
        auto *question = shown.dialog.findChild<QMessageBox *>();
        QVERIFY(question);
        QCOMPARE(question->textFormat(), Qt::PlainText);
        QCOMPARE(Shown::contentOf(path), QByteArray("mine"));
    }

    void whatCannotBeWrittenIsSaidAndTheDialogStays()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.dialog));
        typeText(shown.file, u"/none/such/list.csv"_s);
        QTest::mouseClick(shown.write, Qt::LeftButton);
        QTRY_VERIFY(!shown.error->text().isEmpty());
        QVERIFY(shown.dialog.isVisible());
        QVERIFY(shown.write->isEnabled());
    }

    void theBookIsSealedAndOpenedAgain()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.dialog));
        shown.kind->setCurrentIndex(3);
        QVERIFY(!shown.seal->isEnabled());
        QVERIFY(shown.passphrase->isEnabled());
        typeText(shown.file, shown.path(u"book.sealed"_s));
        QTest::mouseClick(shown.write, Qt::LeftButton);
        QVERIFY(!shown.error->text().isEmpty());
        typeText(shown.passphrase, u"μυστικό"_s);
        typeText(shown.again, u"άλλο"_s);
        QTest::mouseClick(shown.write, Qt::LeftButton);
        QVERIFY(!shown.error->text().isEmpty());
        QVERIFY(!QFileInfo::exists(shown.path(u"book.sealed"_s)));
        shown.again->clear();
        typeText(shown.again, u"μυστικό"_s);
        QTest::mouseClick(shown.write, Qt::LeftButton);
        QTRY_COMPARE(shown.exported.size(), 1);

        OpenSealedDialog opening;
        opening.open();
        QVERIFY(QTest::qWaitForWindowExposed(&opening));
        auto *open = opening.findChild<QPushButton *>(u"openButton"_s);
        auto *words = opening.findChild<QLineEdit *>(u"passphraseEdit"_s);
        auto *error = opening.findChild<QLabel *>(u"errorLabel"_s);
        typeText(opening.findChild<QLineEdit *>(u"fileEdit"_s), shown.path(u"book.sealed"_s));
        typeText(opening.findChild<QLineEdit *>(u"targetEdit"_s), shown.path(u"copy.pistis"_s));
        QVERIFY(!open->isEnabled());
        typeText(words, u"wrong"_s);
        QTest::mouseClick(open, Qt::LeftButton);
        QTRY_VERIFY(!error->text().isEmpty());
        QVERIFY(!QFileInfo::exists(shown.path(u"copy.pistis"_s)));
        words->clear();
        typeText(words, u"μυστικό"_s);
        QTest::mouseClick(open, Qt::LeftButton);
        QTRY_VERIFY(!opening.isVisible());
        QVERIFY(Shown::contentOf(shown.path(u"copy.pistis"_s)).startsWith("SQLite format 3"));
    }
};

QTEST_MAIN(TestExportDialog)

#include "tst_exportdialog.moc"
