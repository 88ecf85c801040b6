#include "app/lessonlibrary.h"
#include "models/lessonlayout.h"
#include "widgets/lessonreader.h"
#include "widgets/lessonrepair.h"
#include "widgets/readerpane.h"
#include "widgets/readerpanes.h"
#include "widgets/sentencedialog.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

using namespace Pistis;
using namespace Qt::StringLiterals;
using enum LinkTrust;

namespace {

// An article of three sentences in both languages, imported.
struct Shown
{
    QTemporaryDir folder;
    LessonLibrary library { folder.filePath(u"lessons"_s) };
    LessonReader reader;
    RepairMenu menu;
    LessonRepair repair { reader, menu, library, nullptr };
    QSignalSpy told { &repair, &LessonRepair::told };
    QSignalSpy stored { &repair, &LessonRepair::stored };
    Lesson lesson;

    Shown()
    {
        const QString greek = write(u"el.txt"_s, u"Οι πελάτες μας\n\nΈνας πελάτης ήρθε. Ζήτησε κάτι. Έφυγε νωρίς.\n"_s);
        const QString english
            = write(u"en.txt"_s, u"Our customers\n\nA customer came. He asked something. He left.\n"_s);
        auto importing = library.import({ .greekFile = greek, .englishFile = english });
        importing.waitForFinished();
        lesson = read(importing.result()->id);
        for (LessonLink &link : lesson.links)
            link.status = LessonLink::Status::Auto;
        lesson.links = { { .left = { 0 }, .right = { 0 } } };
        for (int at = 1; at < int(lesson.greek.sentences().size()); ++at)
            lesson.links.append({ .left = { at }, .right = { at } });
        reader.setRows(lessonRows(lesson));
        reader.resize(900, 600);
        reader.show();
        (void)QTest::qWaitForWindowActive(&reader);
        reader.setFocus();
        repair.setLesson(lesson, false);
        menu.repairAction().trigger();
    }
    QString write(const QString &name, const QString &text) const
    {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(text.toUtf8());
        return file.fileName();
    }
    Lesson read(const QString &id) const
    {
        auto reading = library.lesson(id);
        reading.waitForFinished();
        const auto found = reading.result();
        const auto *loaded = std::get_if<LoadedLesson>(&found);
        return loaded ? loaded->lesson : Lesson();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    int links() const { return linkOfRow(reader.rows(), int(reader.rows().size()) - 1) + 1; }
    LinkTrust trust(int link) const { return reader.rows().at(rowOfLink(reader.rows(), link)).trust; }
};

} // namespace

class TestLessonRepair : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void singleKeysWorkOnlyWhileRepairIsOn()
    {
        Shown shown;
        shown.menu.repairAction().trigger();
        shown.press(Qt::Key_C);
        QCOMPARE(shown.trust(0), Automatic);
        shown.menu.repairAction().trigger();
        shown.press(Qt::Key_C);
        QCOMPARE(shown.trust(0), Confirmed);
        QVERIFY(!shown.told.isEmpty());
    }

    void stepsAreTakenBackAndBroughtAgain()
    {
        Shown shown;
        QCOMPARE(shown.links(), 4);
        shown.reader.setCurrentSentence(1);
        shown.press(Qt::Key_M);
        QCOMPARE(shown.links(), 3);
        QCOMPARE(shown.trust(1), Manual);
        QCOMPARE(shown.reader.currentSentence(), 1);
        shown.press(Qt::Key_Backspace, Qt::AltModifier);
        QCOMPARE(shown.links(), 4);
        shown.press(Qt::Key_Backspace, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(shown.links(), 3);
    }

    void aPairIsSplitBeforeTheSentenceOfTheCursor()
    {
        Shown shown;
        shown.reader.setCurrentSentence(1);
        shown.press(Qt::Key_M);
        shown.told.clear();
        shown.press(Qt::Key_S);
        QCOMPARE(shown.links(), 3);
        QVERIFY(shown.told.constFirst().constFirst().toString().startsWith(u"Place the cursor"));
        ReaderPane &pane = shown.reader.panes().greek();
        QTextCursor cursor = pane.textCursor();
        cursor.movePosition(QTextCursor::EndOfBlock);
        pane.setTextCursor(cursor);
        shown.press(Qt::Key_S);
        QCOMPARE(shown.links(), 4);
    }

    void selectedRowsBecomeOnePair()
    {
        Shown shown;
        ReaderPane &pane = shown.reader.panes().greek();
        QTextCursor cursor(pane.document()->findBlockByNumber(rowOfLink(shown.reader.rows(), 1)));
        cursor.movePosition(QTextCursor::NextBlock, QTextCursor::KeepAnchor, 2);
        pane.setTextCursor(cursor);
        shown.press(Qt::Key_L);
        QCOMPARE(shown.links(), 2);
    }

    void theNextUnconfirmedPairIsFound()
    {
        Shown shown;
        shown.press(Qt::Key_N);
        QCOMPARE(shown.reader.currentSentence(), 1);
        shown.press(Qt::Key_C, Qt::ShiftModifier);
        QCOMPARE(shown.trust(0), Confirmed);
        QCOMPARE(shown.trust(1), Confirmed);
        QCOMPARE(shown.trust(2), Automatic);
        shown.told.clear();
        shown.press(Qt::Key_N, Qt::ShiftModifier);
        QCOMPARE(shown.told.value(0).value(0).toString(), u"There is no other pair to confirm further up."_s);
    }

    void thePairsThatTheProgramWasNotSureOfAreFound()
    {
        Shown shown;
        shown.press(Qt::Key_T);
        QCOMPARE(shown.told.constLast().constFirst().toString(), u"There is no other pair to check further down."_s);
        for (const int link : { 1, 3 })
            shown.lesson.links[link].confidence = sureFrom - 1;
        shown.lesson.links[2].confidence = sureFrom;
        shown.reader.setRows(lessonRows(shown.lesson));
        shown.repair.setLesson(shown.lesson, false);
        QCOMPARE(shown.trust(1), Doubtful);
        QCOMPARE(shown.trust(2), Automatic);
        shown.press(Qt::Key_T);
        QCOMPARE(shown.reader.currentSentence(), 1);
        shown.press(Qt::Key_T);
        QCOMPARE(shown.reader.currentSentence(), 3);
        shown.press(Qt::Key_T, Qt::ShiftModifier);
        QCOMPARE(shown.reader.currentSentence(), 1);
        shown.press(Qt::Key_C);
        QCOMPARE(shown.trust(1), Confirmed);
    }

    void theKeysOfUndoAreFirstForRepairs()
    {
        Shown shown;
        QAction elsewhere;
        elsewhere.setShortcut(QKeySequence::Undo);
        shown.reader.addAction(&elsewhere);
        QSignalSpy undone(&elsewhere, &QAction::triggered);
        shown.reader.setCurrentSentence(1);
        shown.press(Qt::Key_M);
        QCOMPARE(shown.links(), 3);
        shown.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(shown.links(), 4);
        QCOMPARE(undone.size(), 0);
        shown.press(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(shown.links(), 3);
        shown.press(Qt::Key_Z, Qt::ControlModifier);
        shown.press(Qt::Key_Z, Qt::ControlModifier); // no repair is left to take back
        QCOMPARE(undone.size(), 1);
    }

    void withNothingLeftToUndoOrRedoItIsTold()
    {
        Shown shown;
        const auto last = [&shown] { return shown.told.constLast().constFirst().toString(); };
        for (const auto &[key, modifiers] : { std::pair { Qt::Key_Z, Qt::KeyboardModifiers(Qt::ControlModifier) },
                 std::pair { Qt::Key_Backspace, Qt::KeyboardModifiers(Qt::AltModifier) } }) {
            shown.told.clear();
            shown.press(key, modifiers);
            QCOMPARE(shown.told.size(), 1);
            QCOMPARE(last(), u"Nothing to undo in this lesson."_s);
        }
        shown.press(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(last(), u"Nothing to redo in this lesson."_s);
        QCOMPARE(shown.menu.undoAction().property("whyDisabled").toString(), u"nothing to undo in this lesson"_s);
        shown.menu.repairAction().trigger();
        shown.told.clear();
        shown.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(shown.told.size(), 0); // the keys are not the lesson's then
    }

    void matchHerePairsThePlacesOfBothLanguages()
    {
        Shown shown;
        shown.reader.setTogether(false);
        shown.reader.panes().english().setFocus();
        shown.reader.setCurrentSentence(2);
        shown.reader.panes().greek().setFocus();
        shown.reader.setCurrentSentence(1);
        shown.press(Qt::Key_H);
        bool matched = false;
        for (const LessonRow &each : shown.reader.rows())
            matched |= each.greek == shown.lesson.greek.sentences().at(1)
                && each.english == shown.lesson.english.sentences().at(2) && each.trust == Manual;
        QVERIFY(matched);
        const LessonRow &here = shown.reader.rows().at(shown.reader.currentRowOf(LessonLanguage::English));
        QCOMPARE(here.trust, Manual);
        QVERIFY(!here.greek.isEmpty() && !here.english.isEmpty());
        QCOMPARE(shown.reader.currentRowOf(LessonLanguage::Greek), shown.reader.currentRowOf(LessonLanguage::English));
    }

    void pairingAgainKeepsWhatIsAboveAndWhatWasConfirmed()
    {
        Shown shown;
        shown.reader.setCurrentSentence(1);
        shown.press(Qt::Key_M);
        shown.press(Qt::Key_N);
        QCOMPARE(shown.links(), 3);
        shown.press(Qt::Key_R);
        QTRY_VERIFY(shown.told.constLast().constFirst().toString().startsWith(u"Paired again"_s));
        QCOMPARE(shown.links(), 3);
        QCOMPARE(shown.trust(1), Manual);
        shown.press(Qt::Key_Backspace, Qt::AltModifier);
        QCOMPARE(shown.links(), 3);
        shown.press(Qt::Key_Backspace, Qt::AltModifier);
        QCOMPARE(shown.links(), 4);
        shown.reader.setCurrentSentence(0);
        shown.press(Qt::Key_U);
        QCOMPARE(shown.links(), 5);
    }

    void whatWasRepairedIsANewVersionOfThePack()
    {
        Shown shown;
        const QString before = shown.lesson.version;
        shown.press(Qt::Key_C);
        shown.press(Qt::Key_N);
        shown.press(Qt::Key_U);
        QTRY_COMPARE(shown.stored.size(), 1);
        const Lesson after = shown.read(shown.lesson.id);
        QCOMPARE(after.version.toInt(), before.toInt() + 1);
        QCOMPARE(after.links.constFirst().trust(), Confirmed);
        QCOMPARE(after.links.size(), 5);
        QCOMPARE(after.greek, shown.lesson.greek);
    }

    void untilTheLessonIsLeftThereIsOneVersionOfTheRepairs()
    {
        Shown shown;
        const QDir versions(shown.folder.filePath(u"lessons/"_s + shown.lesson.id));
        shown.press(Qt::Key_C);
        QTRY_COMPARE(shown.stored.size(), 1);
        shown.press(Qt::Key_N);
        shown.press(Qt::Key_U);
        QTRY_COMPARE(shown.stored.size(), 2);
        QCOMPARE(versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList({ u"1"_s, u"3"_s }));
        QCOMPARE(shown.read(shown.lesson.id).links.size(), 5);
        shown.repair.setLesson(shown.read(shown.lesson.id), false);
        shown.menu.repairAction().setChecked(true);
        shown.reader.setFocus();
        shown.reader.setCurrentSentence(0);
        shown.press(Qt::Key_M);
        QTRY_COMPARE(shown.stored.size(), 3);
        QCOMPARE(versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 3);
    }

    void anImportMeanwhileIsToldAndKeepsTheRepairs()
    {
        Shown shown;
        QSignalSpy overtaken(&shown.repair, &LessonRepair::overtaken);
        auto importing
            = shown.library.import({ .greekFile = shown.write(u"el.txt"_s,
                                         u"Οι πελάτες μας\n\nΈνας πελάτης ήρθε. Ζήτησε κάτι. Έφυγε νωρίς.\n\n"
                                         "Δεν γύρισε ποτέ.\n"_s),
                .englishFile = shown.folder.filePath(u"en.txt"_s) });
        importing.waitForFinished();
        shown.reader.setCurrentSentence(2);
        shown.press(Qt::Key_C);
        QTRY_COMPARE(overtaken.size(), 1);
        QCOMPARE(shown.stored.size(), 0);
        QVERIFY(shown.told.constLast().constFirst().toString().contains(u"imported again"_s));
        const Lesson now = shown.read(shown.lesson.id);
        QCOMPARE(now.greek.sentences().constLast(), u"Δεν γύρισε ποτέ."_s);
        QCOMPARE(now.links.at(2).left, QList<int> { 2 });
        QCOMPARE(now.links.at(2).status, LessonLink::Status::Confirmed);
    }

    void theWordsOfASentenceAreChangedAndTakenBack()
    {
        Shown shown;
        shown.reader.setCurrentSentence(1);
        const QString before = shown.lesson.greek.sentences().at(1);
        shown.press(Qt::Key_E);
        auto *dialog = shown.reader.findChild<SentenceDialog *>();
        QVERIFY(dialog);
        auto *words = dialog->findChild<QPlainTextEdit *>();
        QCOMPARE(words->toPlainText(), before);
        words->setPlainText(u"Μια πελάτισσα ήρθε. Χάρηκε."_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveButton"_s), Qt::LeftButton);
        QCOMPARE(shown.reader.rows().at(shown.reader.currentRow()).greek, u"Μια πελάτισσα ήρθε. Χάρηκε."_s);
        QCOMPARE(shown.links(), 4);
        QTRY_COMPARE(shown.stored.size(), 1);
        const Lesson after = shown.read(shown.lesson.id);
        QCOMPARE(after.greek.sentences().at(2), u"Χάρηκε."_s);
        QCOMPARE(after.links.at(1).left, QList<int>({ 1, 2 }));
        QCOMPARE(after.english, shown.lesson.english);
        shown.reader.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&shown.reader));
        shown.press(Qt::Key_Backspace, Qt::AltModifier);
        QCOMPARE(shown.reader.rows().at(shown.reader.currentRow()).greek, before);
    }

    void crossingPairsAreReadBack()
    {
        Shown shown;
        shown.reader.setCurrentSentence(2);
        shown.press(Qt::Key_X);
        QTRY_COMPARE(shown.stored.size(), 1);
        const Lesson after = shown.read(shown.lesson.id);
        QCOMPARE(after.links.at(1).left, QList<int>({ 2 }));
        QCOMPARE(after.links.at(1).right, QList<int>({ 1 }));
    }

    void aShippedLessonIsLeftAloneAndSaysWhy()
    {
        Shown shown;
        shown.repair.setLesson(shown.lesson, true);
        QVERIFY(!shown.menu.repairAction().isChecked());
        shown.press(Qt::Key_C);
        QCOMPARE(shown.trust(0), Automatic);
        shown.told.clear();
        shown.press(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(shown.told.size(), 1);
        QVERIFY(shown.told.constFirst().constFirst().toString().contains(u"comes with the program"_s));
        QVERIFY(!shown.menu.repairAction().isChecked());
        QVERIFY(shown.menu.actions().at(1)->isSeparator());
        QVERIFY(!shown.menu.actions().at(1)->text().isEmpty());
        shown.repair.setLesson(shown.lesson, false);
        QVERIFY(shown.menu.actions().at(1)->text().isEmpty());
        shown.menu.repairAction().trigger();
        QVERIFY(shown.menu.repairAction().isChecked());
    }

    void aLessonInOneLanguageSaysThatItHasNoPairs()
    {
        Shown shown;
        Lesson greek = shown.lesson;
        greek.english = {};
        shown.repair.setLesson(greek, false);
        shown.told.clear();
        shown.menu.repairAction().trigger();
        QVERIFY(shown.told.constFirst().constFirst().toString().contains(u"one language"_s));
        QVERIFY(!shown.menu.repairAction().isChecked());
    }

    void takingAStepBackIsToldInsteadOfTheStep()
    {
        Shown shown;
        const auto last = [&shown] { return shown.told.constLast().constFirst().toString(); };
        shown.reader.setCurrentSentence(1);
        shown.press(Qt::Key_M);
        QCOMPARE(last(), u"Merged. Ctrl+Z takes it back."_s);
        shown.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(last(), u"Undone: “Merged”. Ctrl+Y does it again."_s);
        shown.press(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(last(), u"Merged. Ctrl+Z takes it back."_s);
    }
};

QTEST_MAIN(TestLessonRepair)

#include "tst_lessonrepair.moc"
