#include "widgets/lessonnotedesk.h"

#include "app/preferences.h"
#include "app/services.h"
#include "lessons/carryover.h"
#include "models/lessonnotetext.h"
#include "support/testbook.h"
#include "widgets/customerpicker.h"
#include "widgets/lessonline.h"
#include "widgets/lessonnotedialog.h"
#include "widgets/lessonnotesdialog.h"
#include "widgets/lessonreader.h"
#include "widgets/plandialog.h"
#include "widgets/readerpane.h"
#include "widgets/readerpanes.h"
#include "widgets/readingarea.h"
#include "widgets/readpage.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct NoteDesk
{
    TestBook book;
    Services services { book.store };
    Preferences preferences { book.directory.filePath(u"pistis.conf"_s) };
    QMainWindow window;
    ReadPage *read = new ReadPage;
    ReadingArea reading { *read, preferences };
    QAction note, bookmark, list, undo, redo;
    LessonNoteDesk *desk = nullptr;
    LoadedLesson loaded;

    NoteDesk()
    {
        window.setCentralWidget(read);
        window.resize(1000, 700);
        desk = new LessonNoteDesk(window, services, reading, read->reader(), { &note, &bookmark, &list, &undo, &redo });
        undo.setShortcut(QKeySequence::Undo);
        QObject::connect(&undo, &QAction::triggered, &window, [this] { must(book.undo.undo()); });
        QObject::connect(
            &reading, &ReadingArea::lessonShown, &window, [this](const LoadedLesson &one) { loaded = one; });
        window.show();
        (void)QTest::qWaitForWindowActive(&window);
        (void)QTest::qWaitFor([this] { return read->reader().sentences() > 0; }, patienceMs);
    }
    ~NoteDesk() { delete window.takeCentralWidget(); }

    const Lesson &lesson() const { return loaded.lesson; }

    LessonNotes stored() { return *waited(services.notes.ofLesson(lesson())); }

    QList<QToolButton *> marks() const
    {
        QList<QToolButton *> seen;
        for (QToolButton *mark : read->findChildren<QToolButton *>(u"noteMark"_s)) {
            if (mark->isVisibleTo(read))
                seen.append(mark);
        }
        return seen;
    }

    template <typename Dialog> Dialog *dialog() const
    {
        for (Dialog *one : window.findChildren<Dialog *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
};

} // namespace

class TestLessonNoteDesk : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_data;

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", m_data.path().toUtf8());
        QLocale::setDefault(QLocale::c()); // titles in English
    }

    void aWordThatIsSelectedIsNotedByItselfAndAContactPlanned()
    {
        NoteDesk desk;
        const QUuid customer = *waited(desk.services.customers.add({ .name = u"Bakery"_s }));
        ReaderPane &pane = desk.read->reader().panes().greek();
        QTextCursor cursor(pane.document()->findBlockByNumber(desk.read->reader().currentRow()));
        cursor.movePosition(QTextCursor::EndOfWord, QTextCursor::KeepAnchor);
        pane.setTextCursor(cursor);
        const QString word = cursor.selectedText();
        desk.note.trigger();
        auto *dialog = desk.dialog<LessonNoteDialog>();
        QVERIFY(dialog->findChild<QLabel *>(u"sentenceLabel"_s)->text().startsWith(u'“' + word));
        auto *plan = dialog->findChild<QPushButton *>(u"planButton"_s);
        QVERIFY(!plan->isEnabled());
        dialog->findChild<CustomerPicker *>()->setCustomer(customer, u"Bakery"_s);
        QTRY_VERIFY(plan->isEnabled());
        plan->click();
        QTRY_VERIFY(dialog->findChild<PlanDialog *>());
        dialog->findChild<PlanDialog *>()->reject();
        dialog->findChild<QPlainTextEdit *>(u"textEdit"_s)->setPlainText(u"why"_s);
        dialog->findChild<QPushButton *>(u"saveButton"_s)->click();
        QTRY_COMPARE(desk.stored().placed.size(), 1);
        QCOMPARE(desk.stored().placed.constFirst().note.place.word, word);
        QCOMPARE(noteLine(desk.stored().placed.constFirst().note, {}), u"Note on “%1”: why"_s.arg(word));
    }

    void aQuestionIsNotedOnTheMarkedSentenceAndMarked()
    {
        NoteDesk desk;
        desk.read->reader().setCurrentSentence(4);
        desk.note.trigger();
        auto *dialog = desk.dialog<LessonNoteDialog>();
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<QLabel *>(u"sentenceLabel"_s)->text().isEmpty());
        dialog->findChild<QComboBox *>(u"kindCombo"_s)->setCurrentIndex(1);
        dialog->findChild<QPlainTextEdit *>(u"textEdit"_s)->setPlainText(u"Who else?"_s);
        dialog->findChild<QPushButton *>(u"saveButton"_s)->click();
        QTRY_COMPARE(desk.marks().size(), 1);
        QVERIFY(desk.marks().constFirst()->toolTip().contains(u"Who else?"_s));
        const LessonNotes notes = desk.stored();
        QCOMPARE(notes.placed.size(), 1);
        QCOMPARE(notes.placed.constFirst().note.kind, NoteKind::Question);
        QCOMPARE(notes.placed.constFirst().link, 4);
    }

    void aNoteWithoutWordsIsRefusedWithASentence()
    {
        NoteDesk desk;
        desk.note.trigger();
        auto *dialog = desk.dialog<LessonNoteDialog>();
        dialog->findChild<QPushButton *>(u"saveButton"_s)->click();
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"errorLabel"_s)->isVisible());
        QVERIFY(dialog->isVisible());
    }

    void lettersThatNameNoCustomerAreRefused()
    {
        NoteDesk desk;
        desk.note.trigger();
        auto *dialog = desk.dialog<LessonNoteDialog>();
        dialog->findChild<QPlainTextEdit *>(u"textEdit"_s)->setPlainText(u"a"_s);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"customerEdit"_s), u"nobody"_s);
        dialog->findChild<QPushButton *>(u"saveButton"_s)->click();
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"errorLabel"_s)->isVisible());
        QVERIFY(desk.stored().placed.isEmpty());
    }

    void aBookmarkIsSetAndTakenAwayByTheSameKey()
    {
        NoteDesk desk;
        desk.read->reader().setCurrentSentence(3);
        desk.bookmark.trigger();
        QTRY_COMPARE(desk.marks().size(), 1);
        desk.bookmark.trigger();
        QTRY_VERIFY(desk.marks().isEmpty());
        QVERIFY(waited(desk.book.undo.undo()));
        QTRY_COMPARE(desk.marks().size(), 1);
    }

    void theMarkStandsBesideItsSentenceAfterALiveLineCame()
    {
        NoteDesk desk;
        const qsizetype link = desk.lesson().links.size() - 1;
        must(desk.services.notes.add({ .text = u"a"_s, .place = placeOf(desk.lesson(), link) }));
        QTRY_COMPARE(desk.marks().size(), 1);
        desk.read->reader().setCurrentSentence(desk.read->reader().sentences() - 1);
        const int before = desk.marks().constFirst()->y();
        QVERIFY(before > 0 && before < desk.read->height());
        desk.read->reader().setLiveLine(Practice::Visits, u"Γραμμή"_s, u"Line"_s);
        const LessonRows &rows = desk.read->reader().rows();
        QCOMPARE(qsizetype(linkOfSentence(rows, sentenceOfLink(rows, int(link)))), link);
        desk.read->reader().setCurrentSentence(0);
        QTRY_VERIFY(desk.marks().constFirst()->y() > desk.read->height());
    }

    void theListLeadsToTheSentence()
    {
        NoteDesk desk;
        must(desk.services.notes.add({ .text = u"first"_s, .place = placeOf(desk.lesson(), 2) }));
        must(desk.services.notes.add({ .text = u"second"_s, .place = placeOf(desk.lesson(), 6) }));
        QTRY_COMPARE(desk.marks().size(), 2);
        desk.list.trigger();
        auto *list = desk.dialog<LessonNotesDialog>();
        auto *view = list->findChild<QTableView *>(u"notesView"_s);
        QAbstractItemModelTester tester(view->model());
        QCOMPARE(view->model()->index(1, LessonNotesModel::TextColumn).data().toString(), u"second"_s);
        view->selectRow(1);
        QSignalSpy shown(desk.desk, &LessonNoteDesk::shown);
        list->findChild<QPushButton *>(u"goButton"_s)->click();
        QCOMPARE(shown.size(), 1);
        const LessonRows &rows = desk.read->reader().rows();
        QCOMPARE(linkOfSentence(rows, desk.read->reader().currentSentence()), 6);
    }

    void aNoteIsChangedAndDeletedInTheListAndComesBack()
    {
        NoteDesk desk;
        must(desk.services.notes.add({ .text = u"first"_s, .place = placeOf(desk.lesson(), 2) }));
        QTRY_COMPARE(desk.marks().size(), 1);
        desk.list.trigger();
        auto *list = desk.dialog<LessonNotesDialog>();
        list->findChild<QPushButton *>(u"editButton"_s)->click();
        auto *dialog = desk.dialog<LessonNoteDialog>();
        QVERIFY(dialog);
        dialog->findChild<QPlainTextEdit *>(u"textEdit"_s)->setPlainText(u"other"_s);
        dialog->findChild<QPushButton *>(u"saveButton"_s)->click();
        auto *view = list->findChild<QTableView *>(u"notesView"_s);
        QTRY_COMPARE(view->model()->index(0, LessonNotesModel::TextColumn).data().toString(), u"other"_s);
        list->findChild<QPushButton *>(u"deleteButton"_s)->click();
        QTRY_COMPARE(view->model()->rowCount(), 0);
        QVERIFY(!list->findChild<QPushButton *>(u"goButton"_s)->isEnabled());
        must(desk.book.undo.undo());
        QTRY_COMPARE(view->model()->rowCount(), 1);
    }

    void theKeyOfUndoWorksInTheListToo()
    {
        NoteDesk desk;
        must(desk.services.notes.add({ .text = u"first"_s, .place = placeOf(desk.lesson(), 2) }));
        QTRY_COMPARE(desk.marks().size(), 1);
        desk.list.trigger();
        auto *list = desk.dialog<LessonNotesDialog>();
        auto *view = list->findChild<QTableView *>(u"notesView"_s);
        list->findChild<QPushButton *>(u"deleteButton"_s)->click();
        QTRY_COMPARE(view->model()->rowCount(), 0);
        list->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(list));
        QTest::keyClick(view, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(view->model()->rowCount(), 1);
    }

    void aLostNoteIsListedWithItsText()
    {
        NoteDesk desk;
        LessonNote note { .text = u"lost"_s, .place = placeOf(desk.lesson(), 2) };
        note.place.pack = u"another"_s;
        note.place.leftTexts = { u"Δεν υπάρχει πια."_s };
        note.place.rightTexts = { u"It is gone."_s };
        must(desk.services.notes.add(note));
        desk.list.trigger();
        auto *list = desk.dialog<LessonNotesDialog>();
        auto *view = list->findChild<QTableView *>(u"notesView"_s);
        QTRY_COMPARE(view->model()->rowCount(), 1);
        QVERIFY(view->model()->index(0, LessonNotesModel::PlaceColumn).data().toString().contains(u"It is gone."_s));
        QVERIFY(!list->findChild<QPushButton *>(u"goButton"_s)->isEnabled());
        QVERIFY(desk.marks().isEmpty());
    }

    void aCustomerLeadsToTheSentenceAndTheListBackToTheCustomer()
    {
        NoteDesk desk;
        const QUuid bakery = desk.book.customer(u"Bakery Aigaio"_s);
        must(desk.services.notes.add(
            { .text = u"This is them"_s, .place = placeOf(desk.lesson(), 5), .customer = bakery }));
        LessonLine line;
        line.setServices(desk.services);
        line.setCustomer(bakery);
        QTRY_VERIFY(line.text().contains(u"This is them"_s));
        QObject::connect(&line, &LessonLine::followed, desk.desk, &LessonNoteDesk::follow);
        QSignalSpy shown(desk.desk, &LessonNoteDesk::shown);
        Q_EMIT line.linkActivated(u"0"_s);
        QTRY_COMPARE(shown.size(), 1);
        const LessonRows &rows = desk.read->reader().rows();
        QCOMPARE(linkOfSentence(rows, desk.read->reader().currentSentence()), 5);
        QTRY_VERIFY(desk.marks().size() == 1 && desk.marks().constFirst()->toolTip().contains(u"Bakery Aigaio"_s));
        desk.marks().constFirst()->click();
        auto *list = desk.dialog<LessonNotesDialog>();
        QVERIFY(list);
        QSignalSpy customer(desk.desk, &LessonNoteDesk::customerRequested);
        list->findChild<QPushButton *>(u"customerButton"_s)->click();
        QCOMPARE(customer.size(), 1);
        QCOMPARE(customer.constFirst().constFirst().toUuid(), bakery);
    }

    void aNoteInAnotherLessonOpensThatLesson()
    {
        NoteDesk desk;
        const auto other = std::get<LoadedLesson>(waited(LessonLibrary().lesson(u"obvious-chart"_s)));
        LessonNote note { .text = u"there"_s, .place = placeOf(other.lesson, 1) };
        note.id = *waited(desk.services.notes.add(note));
        QSignalSpy shown(desk.desk, &LessonNoteDesk::shown);
        desk.desk->follow(note);
        QTRY_COMPARE(shown.size(), 1);
        QCOMPARE(desk.lesson().id, u"obvious-chart"_s);
    }

    void aNoteWhoseLessonIsNotHereSaysSo()
    {
        NoteDesk desk;
        QSignalSpy told(desk.desk, &LessonNoteDesk::told);
        LessonNote note { .text = u"there"_s, .place = placeOf(desk.lesson(), 1) };
        note.place.lesson = u"elsewhere"_s;
        note.id = *waited(desk.services.notes.add(note));
        desk.desk->follow(note);
        QTRY_COMPARE(told.size(), 1);
    }
};

QTEST_MAIN(TestLessonNoteDesk)

#include "tst_lessonnotedesk.moc"
