#include "support/typing.h"
#include "widgets/importarticledialog.h"

#include <QHeaderView>
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

const ArticlePreview preview { .title = u"Ο πελάτης"_s,
    .lessons = { u"1. Επισκεφθείτε"_s, u"2. Ακούστε"_s },
    .greek = u"Ο πελάτης\n\n1. Επισκεφθείτε"_s,
    .removals = { { .line = 3, .text = u"Anonim"_s, .rule = u"author-stub"_s },
        { .line = 7, .text = u"$config[code] not found"_s, .rule = u"template-placeholder"_s },
        { .line = 12, .text = u"15 Σχόλια ▼"_s, .rule = u"comment-counter"_s } } };

struct Shown
{
    ImportArticleDialog dialog;
    QLineEdit *greekFile = dialog.findChild<QLineEdit *>(u"greekFileEdit"_s);
    QTableView *removals = dialog.findChild<QTableView *>(u"removalsView"_s);
    QPushButton *import = dialog.findChild<QPushButton *>(u"importButton"_s);
    QSignalSpy asked { &dialog, &ImportArticleDialog::previewRequested };
    QSignalSpy imported { &dialog, &ImportArticleDialog::importRequested };

    Shown()
    {
        dialog.open();
        dialog.activateWindow();
    }
    void choose(const QString &file)
    {
        greekFile->clear();
        typeText(greekFile, file);
        QTest::keyClick(greekFile, Qt::Key_Tab);
    }
    void tick(int row)
    {
        const QRect cell = removals->visualRect(removals->model()->index(row, RemovalModel::TextColumn));
        QTest::mouseClick(removals->viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 10, cell.center().y()));
    }
    static ArticleRequest request(const QSignalSpy &spy) { return spy.last().first().value<ArticleRequest>(); }
    QString words(const QString &label) const { return dialog.findChild<QLabel *>(label)->text(); }
};

} // namespace

class TestImportArticleDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsPreviewedAndALineKept()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.dialog));
        QVERIFY(!shown.import->isEnabled());
        shown.choose(u"άρθρο.txt"_s);
        QCOMPARE(shown.asked.size(), 1);
        QCOMPARE(Shown::request(shown.asked).greekFile, u"άρθρο.txt"_s);
        shown.dialog.showPreview(preview);
        QCOMPARE(shown.removals->model()->rowCount(), 3);
        QVERIFY(shown.words(u"foundLabel"_s).contains(u"2. Ακούστε"_s));

        QTRY_VERIFY(shown.removals->isVisible());
        shown.tick(2);
        QCOMPARE(shown.asked.size(), 2);
        QCOMPARE(Shown::request(shown.asked).keptGreekLines, QList<int> { 12 });
        shown.dialog.showPreview(preview);
        QTest::mouseClick(shown.import, Qt::LeftButton);
        QCOMPARE(shown.imported.size(), 1);
        QCOMPARE(Shown::request(shown.imported).keptGreekLines, QList<int> { 12 });
    }

    void anotherFileForgetsTheKeptLines()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.dialog));
        shown.choose(u"a.txt"_s);
        shown.dialog.showPreview(preview);
        QTRY_VERIFY(shown.removals->isVisible());
        shown.tick(0);
        shown.choose(u"b.txt"_s);
        QCOMPARE(Shown::request(shown.asked).keptGreekLines, QList<int>());
    }

    void anErrorStandsInTheDialogAndNothingCanBeImported()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.dialog));
        shown.choose(u"missing.txt"_s);
        shown.dialog.showErrors({ u"The file missing.txt does not exist."_s });
        QCOMPARE(shown.words(u"errorLabel"_s), u"The file missing.txt does not exist."_s);
        QVERIFY(!shown.import->isEnabled());
        QVERIFY(shown.dialog.isVisible());
    }

    void slowWorkShowsABar()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.dialog));
        auto *bar = shown.dialog.findChild<QWidget *>(u"progressBar"_s);
        shown.choose(u"a.txt"_s);
        QVERIFY(!bar->isVisible());
        QTRY_VERIFY(bar->isVisible());
        shown.dialog.showPreview(preview);
        QVERIFY(!bar->isVisible());
    }
};

QTEST_MAIN(TestImportArticleDialog)

#include "tst_importarticledialog.moc"
