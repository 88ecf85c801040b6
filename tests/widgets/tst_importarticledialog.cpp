#include "support/typing.h"
#include "widgets/articleheadedit.h"
#include "widgets/articlesideedit.h"
#include "widgets/encodingbox.h"
#include "widgets/importarticledialog.h"
#include "widgets/pasteedit.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTranslator>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

const ArticlePreview preview { .title = u"Ο πελάτης"_s,
    .lessons = { u"1. Επισκεφθείτε"_s, u"2. Ακούστε"_s },
    .greek = u"Ο πελάτης\n\n1. Επισκεφθείτε"_s,
    .sources = { { .file = u"άρθρο.txt"_s } },
    .removals = { { .line = 3, .text = u"Anonim"_s, .rule = u"author-stub"_s },
        { .line = 7, .text = u"$config[code] not found"_s, .rule = u"template-placeholder"_s },
        { .line = 12, .text = u"15 Σχόλια ▼"_s, .rule = u"comment-counter"_s } },
    .repairs = { { .line = 9, .before = u"πoλύς"_s, .after = u"πολύς"_s, .rule = u"letters"_s } } };

struct Shown
{
    ImportArticleDialog dialog;
    ArticleSideEdit *greek = dialog.findChild<ArticleSideEdit *>(u"greekSide"_s);
    ArticleSideEdit *english = dialog.findChild<ArticleSideEdit *>(u"englishSide"_s);
    QLineEdit *greekFile = greek->findChild<QLineEdit *>(u"fileEdit"_s);
    EncodingBox *greekEncoding = greek->findChild<EncodingBox *>(u"encodingBox"_s);
    QPlainTextEdit *greekText = greek->findChild<QPlainTextEdit *>(u"textEdit"_s);
    QPlainTextEdit *englishText = english->findChild<QPlainTextEdit *>(u"textEdit"_s);
    QTableView *changes = dialog.findChild<QTableView *>(u"changesView"_s);
    QPushButton *import = dialog.findChild<QPushButton *>(u"importButton"_s);
    QSignalSpy asked { &dialog, &ImportArticleDialog::previewRequested };
    QSignalSpy imported { &dialog, &ImportArticleDialog::importRequested };

    Shown()
    {
        dialog.open();
        dialog.activateWindow();
        (void)QTest::qWaitForWindowActive(&dialog);
    }
    void choose(const QString &file)
    {
        greekFile->clear();
        typeText(greekFile, file);
        QTest::keyClick(greekFile, Qt::Key_Tab);
    }
    // As a person does: the box is opened, and the arrow goes to the entry.
    static void pick(QComboBox *box, int entry)
    {
        box->setFocus();
        while (box->currentIndex() < entry)
            QTest::keyClick(box, Qt::Key_Down);
        while (box->currentIndex() > entry)
            QTest::keyClick(box, Qt::Key_Up);
    }
    void typeGreek(const QString &text)
    {
        pick(greek->findChild<QComboBox *>(u"kindBox"_s), 1);
        typeText(greekText, text);
    }
    void tick(int row)
    {
        const QRect cell = changes->visualRect(changes->model()->index(row, CleaningModel::BeforeColumn));
        QTest::mouseClick(changes->viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 10, cell.center().y()));
    }
    static ArticleRequest request(const QSignalSpy &spy) { return spy.last().first().value<ArticleRequest>(); }
    QString words(const QString &label) const { return dialog.findChild<QLabel *>(label)->text(); }
    static QLabel *note(const ArticleSideEdit *side) { return side->findChild<QLabel *>(u"noteLabel"_s); }
};

} // namespace

class TestImportArticleDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsPreviewedAndALineKept()
    {
        Shown shown;
        QVERIFY(!shown.import->isEnabled());
        shown.choose(u"άρθρο.txt"_s);
        QCOMPARE(shown.asked.size(), 1);
        QCOMPARE(Shown::request(shown.asked).greekFile, u"άρθρο.txt"_s);
        shown.dialog.showPreview(preview);
        QCOMPARE(shown.changes->model()->rowCount(), 4);
        QVERIFY(shown.words(u"foundLabel"_s).contains(u"2. Ακούστε"_s));

        QTRY_VERIFY(shown.changes->isVisible());
        shown.tick(2);
        QCOMPARE(shown.asked.size(), 2);
        QCOMPARE(Shown::request(shown.asked).greekWishes.lines, QList<int> { 12 });
        shown.dialog.showPreview(preview);
        QTest::mouseClick(shown.import, Qt::LeftButton);
        QCOMPARE(shown.imported.size(), 1);
        QCOMPARE(Shown::request(shown.imported).greekWishes.lines, QList<int> { 12 });
    }

    void titleAuthorAndSourceAreShownAndCanBeWritten()
    {
        Shown shown;
        shown.choose(u"άρθρο.txt"_s);
        ArticlePreview found = preview;
        found.greekHead = { .title = u"Ο πελάτης"_s, .author = u"Μαρία"_s, .source = u"Εδώ"_s };
        found.version = u"3"_s;
        found.replaced = u"2"_s;
        shown.dialog.showPreview(found);
        auto *head = shown.dialog.findChild<ArticleHeadEdit *>(u"greekHead"_s);
        auto *author = head->findChild<QLineEdit *>(u"authorEdit"_s);
        QTRY_VERIFY(head->isVisible());
        QVERIFY(!shown.dialog.findChild<ArticleHeadEdit *>(u"englishHead"_s)->isVisible());
        QCOMPARE(author->text(), u"Μαρία"_s);
        QVERIFY(shown.words(u"foundLabel"_s).contains(u"version 3"_s));

        author->setFocus();
        author->selectAll();
        typeText(author, u"Νίκος"_s);
        QTest::keyClick(author, Qt::Key_Tab);
        QTRY_COMPARE(shown.asked.size(), 2);
        const ArticleHead wanted { .title = u"Ο πελάτης"_s, .author = u"Νίκος"_s, .source = u"Εδώ"_s, .isTold = true };
        QCOMPARE(Shown::request(shown.asked).greekHead, wanted);
        shown.dialog.showPreview(found); // what was written stays
        QCOMPARE(author->text(), u"Νίκος"_s);
        shown.choose(u"άλλο.txt"_s);
        QVERIFY(!Shown::request(shown.asked).greekHead.isTold);
    }

    void aRepairIsLeftOutByItsTick()
    {
        Shown shown;
        shown.choose(u"άρθρο.txt"_s);
        shown.dialog.showPreview(preview);
        QTRY_VERIFY(shown.changes->isVisible());
        shown.changes->scrollToBottom();
        shown.tick(3);
        QCOMPARE(Shown::request(shown.asked).greekWishes.repairs,
            QList<LineRule> { (LineRule { .line = 9, .rule = u"letters"_s }) });
    }

    void aPathIsTakenWhenTheTypingPauses()
    {
        Shown shown;
        typeText(shown.greekFile, u"a.txt"_s);
        QTRY_COMPARE(shown.asked.size(), 1);
        QCOMPARE(Shown::request(shown.asked).greekFile, u"a.txt"_s);
    }

    void aDialogThatGoesWhileAFieldIsEditedAsksForNothing()
    {
        auto shown = std::make_unique<Shown>();
        typeText(shown->greekFile, u"a.txt"_s);
        QVERIFY(shown->greekFile->hasFocus());
        shown.reset();
    }

    void anotherFileForgetsWhatWasTickedAndTold()
    {
        Shown shown;
        shown.choose(u"a.txt"_s);
        Shown::pick(shown.greekEncoding, 3);
        QCOMPARE(Shown::request(shown.asked).greekEncoding, TextEncoding::Windows1253);
        shown.dialog.showPreview(preview);
        QTRY_VERIFY(shown.changes->isVisible());
        shown.tick(0);
        shown.choose(u"b.txt"_s);
        QCOMPARE(Shown::request(shown.asked).greekWishes, CleaningWishes());
        QCOMPARE(Shown::request(shown.asked).greekEncoding, std::nullopt);
        QVERIFY(!shown.import->isEnabled());
    }

    void whatWasTickedStaysWhereTheSameIsFoundInOtherLetters()
    {
        Shown shown;
        shown.choose(u"a.txt"_s);
        shown.dialog.showPreview(preview);
        QTRY_VERIFY(shown.changes->isVisible());
        shown.tick(0);
        shown.tick(2);
        Shown::pick(shown.greekEncoding, 3);
        QCOMPARE(Shown::request(shown.asked).greekWishes, CleaningWishes());
        ArticlePreview other = preview;
        other.removals = { { .line = 3, .text = u"Αnonim"_s, .rule = u"author-stub"_s },
            { .line = 12, .text = u"?"_s, .rule = u"symbols"_s } };
        shown.dialog.showPreview(other);
        QCOMPARE(Shown::request(shown.asked).greekEncoding, TextEncoding::Windows1253);
        QCOMPARE(Shown::request(shown.asked).greekWishes.lines, QList<int> { 3 });
    }

    void theEncodingThatWasDetectedIsShownAndAGuessSaysSo()
    {
        Shown shown;
        shown.choose(u"άρθρο.txt"_s);
        ArticlePreview guessed = preview;
        guessed.sources = { { .file = u"άρθρο.txt"_s, .encoding = TextEncoding::Windows1253, .isGuess = true } };
        shown.dialog.showPreview(guessed);
        QCOMPARE(shown.greekEncoding->currentText(), u"as detected: windows-1253"_s);
        QVERIFY(Shown::note(shown.greek)->isVisible());
        QVERIFY(Shown::note(shown.greek)->text().contains(u"guess"_s));
        Shown::pick(shown.greekEncoding, 4);
        QCOMPARE(Shown::request(shown.asked).greekEncoding, TextEncoding::Iso8859_7);
        guessed.sources = { { .file = u"άρθρο.txt"_s, .encoding = TextEncoding::Iso8859_7 } };
        shown.dialog.showPreview(guessed);
        QVERIFY(!Shown::note(shown.greek)->isVisible());
        QCOMPARE(shown.greekEncoding->itemText(0), u"as detected"_s);
    }

    void aTextIsTypedBesideAFile()
    {
        Shown shown;
        shown.dialog.setFiles({}, u"english.txt"_s);
        shown.typeGreek(u"Τίτλος"_s);
        QVERIFY(shown.greekText->isVisible());
        QVERIFY(!shown.greekFile->isVisible());
        QTRY_COMPARE(Shown::request(shown.asked).greekText, u"Τίτλος"_s);
        QCOMPARE(Shown::request(shown.asked).greekFile, QString());
        QCOMPARE(Shown::request(shown.asked).englishFile, u"english.txt"_s);
    }

    void nothingIsImportedBeforeWhatWasTypedIsPreviewed()
    {
        Shown shown;
        shown.typeGreek(u"Τίτλος"_s);
        QTRY_VERIFY(!Shown::request(shown.asked).greekText.isEmpty());
        ArticlePreview typed = preview;
        typed.sources = { {} };
        shown.dialog.showPreview(typed);
        QVERIFY(shown.import->isEnabled());
        typeText(shown.greekText, u" και άλλα"_s);
        QVERIFY(!shown.import->isEnabled());
        QTRY_COMPARE(Shown::request(shown.asked).greekText, u"Τίτλος και άλλα"_s);
    }

    void aTextInTheOtherLanguageSaysWhichSideItBecomes()
    {
        Shown shown;
        shown.typeGreek(u"Title"_s);
        QTRY_VERIFY(!shown.asked.isEmpty());
        shown.dialog.showPreview({ .sources = { { .isGreek = false, .isSwapped = true } } });
        QVERIFY(Shown::note(shown.greek)->text().contains(u"English side"_s));
        QVERIFY(Shown::note(shown.english)->text().isEmpty());
    }

    void moreThanABoxCanShowIsNotPasted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("long") << u"Λόγια.\n"_s.repeated(PasteEdit::mostCharacters / 7);
        QTest::newRow("one word") << QString(PasteEdit::longestWord + 1, u'α');
    }

    void moreThanABoxCanShowIsNotPasted()
    {
        QFETCH(QString, text);
        Shown shown;
        shown.typeGreek(u"Τίτλος"_s);
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(shown.greekText, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(shown.greekText->toPlainText(), u"Τίτλος"_s);
        QVERIFY(Shown::note(shown.greek)->isVisible());
        QVERIFY(Shown::note(shown.greek)->text().contains(u"300,000"_s));
        QGuiApplication::clipboard()->setText(u" και τέλος"_s);
        QTest::keyClick(shown.greekText, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(shown.greekText->toPlainText(), u"Τίτλος και τέλος"_s);
        QVERIFY(!Shown::note(shown.greek)->isVisible());
    }

    void ofALongTextTheBeginningIsShown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("many words") << u"Λόγια. "_s.repeated(200'000);
        QTest::newRow("one word") << u"Λόγια. "_s + QString(100'000, u'α');
    }

    void ofALongTextTheBeginningIsShown()
    {
        QFETCH(QString, text);
        Shown shown;
        shown.choose(u"a.txt"_s);
        ArticlePreview longer = preview;
        longer.greek = text;
        shown.dialog.showPreview(longer);
        const QString seen = shown.dialog.findChild<QPlainTextEdit *>(u"greekPreview"_s)->toPlainText();
        QVERIFY(seen.startsWith(u"Λόγια. "_s) && seen.endsWith(u'…') && seen.size() < text.size());
        QVERIFY(shown.words(u"greekPreviewLabel"_s).contains(u"beginning"_s));
    }

    void anErrorStandsInTheDialogAndNothingCanBeImported()
    {
        Shown shown;
        shown.choose(u"missing.txt"_s);
        ArticlePreview faulty;
        faulty.faults = { { .file = u"missing.txt"_s, .reason = Fault::Reason::Missing } };
        shown.dialog.showPreview(faulty, { u"The file missing.txt does not exist."_s });
        QCOMPARE(shown.words(u"errorLabel"_s), u"The file missing.txt does not exist."_s);
        QVERIFY(!shown.import->isEnabled());
        QVERIFY(shown.dialog.isVisible());
    }

    void whatCouldNotBeStoredCanBeTriedAgain()
    {
        Shown shown;
        shown.choose(u"a.txt"_s);
        shown.dialog.showPreview(preview);
        QTest::mouseClick(shown.import, Qt::LeftButton);
        QVERIFY(!shown.greek->isEnabled());
        QVERIFY(!shown.import->isEnabled());
        shown.dialog.showErrors({ u"The disk is full."_s });
        QVERIFY(shown.greek->isEnabled());
        QCOMPARE(shown.changes->model()->rowCount(), 4);
        QTest::mouseClick(shown.import, Qt::LeftButton);
        QCOMPARE(shown.imported.size(), 2);
    }

    void slowWorkShowsABarAndCancelStopsIt()
    {
        Shown shown;
        auto *bar = shown.dialog.findChild<QProgressBar *>(u"progressBar"_s);
        shown.choose(u"a.txt"_s);
        QVERIFY(!bar->isVisible());
        QTRY_VERIFY(bar->isVisible());
        shown.dialog.showPreview(preview);
        QVERIFY(!bar->isVisible());
        QTest::mouseClick(shown.import, Qt::LeftButton);
        const auto watch = shown.imported.last().last().value<AlignmentWatch>();
        watch.progress(3, 10);
        QTRY_COMPARE(bar->value(), 3);
        QCOMPARE(bar->maximum(), 10);
        QTest::mouseClick(shown.dialog.findChild<QPushButton *>(u"cancelButton"_s), Qt::LeftButton);
        QVERIFY(watch.stop.stop_requested());
        QVERIFY(!shown.dialog.isVisible());
    }

    void whoClosesTheProgramStopsTheImport()
    {
        auto shown = std::make_unique<Shown>();
        shown->choose(u"a.txt"_s);
        shown->dialog.showPreview(preview);
        QTest::mouseClick(shown->import, Qt::LeftButton);
        const auto watch = shown->imported.last().last().value<AlignmentWatch>();
        QVERIFY(!watch.stop.stop_requested());
        shown.reset();
        QVERIFY(watch.stop.stop_requested());
    }

    void anotherLanguageOfTheWindowKeepsTheTicks()
    {
        Shown shown;
        shown.choose(u"a.txt"_s);
        shown.dialog.showPreview(preview);
        QTRY_VERIFY(shown.changes->isVisible());
        shown.tick(0);
        shown.dialog.showPreview(preview);
        const qsizetype asked = shown.asked.size();
        QTranslator greek;
        QVERIFY(greek.load(u":/i18n/pistis_el"_s));
        QSignalSpy retold(shown.changes->model(), &QAbstractItemModel::headerDataChanged);
        QCoreApplication::installTranslator(&greek);
        QTRY_COMPARE(retold.size(), 1);
        QCOMPARE(shown.asked.size(), asked);
        shown.tick(2);
        QCOMPARE(Shown::request(shown.asked).greekWishes.lines, QList<int>({ 3, 12 }));
        QCoreApplication::removeTranslator(&greek);
    }

    void tabsGoFromFieldToField()
    {
        Shown shown;
        shown.dialog.showPreview(preview);
        QStringList names;
        QTest::keyClick(&shown.dialog, Qt::Key_G, Qt::AltModifier);
        QTRY_COMPARE(QApplication::focusWidget(), shown.greekFile);
        for (int step = 0; step < 7; ++step) {
            names.append(QApplication::focusWidget()->accessibleName());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(names,
            QStringList({ u"Greek file"_s, u"Choose the Greek file"_s, u"Letters of the Greek file"_s,
                u"Where the English text comes from"_s, u"English file"_s, u"Choose the English file"_s,
                u"Letters of the English file"_s }));
    }
};

QTEST_MAIN(TestImportArticleDialog)

#include "tst_importarticledialog.moc"
