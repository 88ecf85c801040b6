#include "app/preferences.h"
#include "app/services.h"
#include "lessons/carryover.h"
#include "models/handout.h"
#include "models/textlanguage.h"
#include "support/pdftext.h"
#include "support/testbook.h"
#include "widgets/customerpanel.h"
#include "widgets/exchangedesk.h"
#include "widgets/lessondesk.h"
#include "widgets/lessonreader.h"
#include "widgets/printdialog.h"
#include "widgets/readingarea.h"
#include "widgets/readpage.h"
#include "widgets/trainingpage.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QMainWindow>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

LoadedLesson shipped() { return std::get<LoadedLesson>(waited(LessonLibrary().lesson(u"three-lessons"_s))); }

struct HandoutBook : TestBook
{
    LessonNoteService notes { store };
    LoadedLesson lesson = shipped();

    PrintSource source() const
    {
        return { .list = { .list = CustomerQuery::List::Agenda, .today = clock.today() },
            .listTitle = u"Agenda"_s,
            .lesson = lesson,
            .isLessonInFront = true };
    }

    QString file(const QString &name) const { return directory.filePath(name); }

    QString printed(const QStringList &boxes)
    {
        PrintDialog dialog(store, source());
        for (const QString &box : boxes)
            dialog.findChild<QCheckBox *>(box)->setChecked(true);
        QSignalSpy printed(&dialog, &PrintDialog::printed);
        dialog.savePdf(file(u"out.pdf"_s));
        (void)QTest::qWaitFor([&] { return printed.size() == 1; }, patienceMs);
        return file(u"out.pdf"_s);
    }
};

} // namespace

class TestHandout : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_data;

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_DATA_HOME", m_data.path().toUtf8()); }

    void bothLanguagesCanBeReadAndTheirHeadsStandOnEveryPage()
    {
        HandoutBook book;
        const auto text = textOfPdf(book.printed({}));
        if (!text)
            QSKIP("pdftotext is not here");
        const QStringList pages = text->split(u'\f', Qt::SkipEmptyParts);
        QVERIFY(pages.size() >= 2);
        for (const QString &page : pages)
            QVERIFY2(page.contains(u"Ελληνικά"_s) && page.contains(u"English"_s), qUtf8Printable(page.left(300)));
        const Lesson &lesson = book.lesson.lesson;
        for (const QString &sentence : lesson.greek.sentences())
            QVERIFY2(text->contains(sentence.section(u' ', 0, 0)), qUtf8Printable(sentence));
        QVERIFY(!text->contains(u"Questions"_s));
    }

    void theAnswersBeginAPage()
    {
        HandoutBook book;
        const auto text = textOfPdf(book.printed({ u"questionsBox"_s, u"answersBox"_s }));
        if (!text)
            QSKIP("pdftotext is not here");
        const QStringList pages = text->split(u'\f', Qt::SkipEmptyParts);
        qsizetype begin = -1;
        for (qsizetype at = 0; at < pages.size(); ++at) {
            if (pages.at(at).contains(u"Απαντήσεις"_s) && pages.at(at).contains(u"Answers"_s))
                begin = at;
        }
        QVERIFY2(begin > 0, qUtf8Printable(text->right(2000)));
        QVERIFY(pages.at(begin).indexOf(u"Answers"_s) < 400);
        QVERIFY(text->contains(u"Ερωτήσεις"_s) && text->contains(u"Questions"_s));
    }

    void notesStandBelowTheirSentencesOnlyWhenWanted()
    {
        HandoutBook book;
        const Lesson &lesson = book.lesson.lesson;
        must(book.notes.add({ .kind = NoteKind::Question, .text = u"Who <else>?"_s, .place = placeOf(lesson, 2) }));
        const auto placed = waited(book.notes.ofLesson(lesson))->placed;
        const auto with = handoutDocument(book.lesson, placed, { .notes = true }, book.clock.today());
        const auto without = handoutDocument(book.lesson, placed, {}, book.clock.today());
        QCOMPARE(with.blocks.size(), without.blocks.size() + 1);
        QVERIFY(with.web.contains(u"Who &lt;else&gt;?"_s));
        QVERIFY(!without.web.contains(u"Who &lt;else&gt;?"_s));
    }

    void aNoteOnAWordNamesIt()
    {
        HandoutBook book;
        const Lesson &lesson = book.lesson.lesson;
        LessonPlace place = placeOf(lesson, 2);
        place.word = place.rightTexts.constFirst().section(u' ', 0, 0);
        QVERIFY(!place.word.isEmpty());
        must(book.notes.add({ .text = u"Say it slowly."_s, .place = place }));
        const auto placed = waited(book.notes.ofLesson(lesson))->placed;
        const auto paper = handoutDocument(book.lesson, placed, { .notes = true }, book.clock.today());
        QVERIFY(paper.web.contains(u"<b>Note on “"_s + place.word.toHtmlEscaped() + u"”:</b> Say it slowly."_s));
    }

    void gapsStandForWordsWhoseKeyIsOnAPageOfItsOwn()
    {
        LoadedLesson lesson;
        lesson.lesson
            = { .greek = { .blocks = { { .kind = LessonBlock::Kind::Heading, .sentences = { u"Οι πελάτες"_s } },
                               { .sentences = { u"Ρωτήστε τους πελάτες <σας>."_s, u"Και μετά γράψτε."_s } } } },
                  .english = { .blocks = { { .kind = LessonBlock::Kind::Heading, .sentences = { u"Customers"_s } },
                                   { .sentences = { u"Ask your customers."_s, u"Then write it."_s } } } },
                  .links = { { .left = { 0 }, .right = { 0 } }, { .left = { 1 }, .right = { 1 } },
                      { .left = { 2 }, .right = { 2 } } },
                  .glossary = { { .greek = u"πελάτης"_s, .english = u"customer"_s } } };
        const auto paper = handoutDocument(lesson, {}, { .gaps = true }, QDate(2026, 3, 11));
        const QString text = paper.web.section(u"Οι πελάτες"_s, 1); // headings stay whole
        const QString key = text.section(u"Words of the gaps"_s, 1);
        const QString page = text.section(u"Words of the gaps"_s, 0, 0);
        QVERIFY(page.contains(u"Ρωτήστε τους <sup>1</sup>__________ &lt;σας&gt;."_s));
        QVERIFY(page.contains(u"Ask your <sup>1</sup>__________."_s));
        QVERIFY(page.contains(u"Και μετά <sup>2</sup>__________."_s)); // no term: the longest word
        QVERIFY(key.contains(u"1. πελάτες"_s) && key.contains(u"2. γράψτε"_s) && key.contains(u"1. customers"_s));
        QCOMPARE(paper.pageStarts.size(), 1);
    }

    void bothLanguagesOfARowShareTheNumbersOfTheirGaps()
    {
        LoadedLesson lesson;
        lesson.lesson = { .greek = { .blocks = { { .sentences = { u"Τίτλος"_s, u"Πελάτες και υποσχέσεις μαζί."_s,
                                                       u"Υπέροχα!"_s, u"Και μετά γράψτε."_s } } } },
            .english = { .blocks = { { .sentences
                             = { u"Title"_s, u"One of our customers."_s, u"How wonderful!"_s, u"Then write."_s } } } },
            .links = { { .left = { 0 }, .right = { 0 } }, { .left = { 1 }, .right = { 1 } },
                { .left = { 2 }, .right = { 2 } }, { .left = { 3 }, .right = { 3 } } },
            .glossary = { { .greek = u"πελάτης"_s, .english = u"customer"_s },
                { .greek = u"υπόσχεση"_s, .english = u"promise"_s } } };
        const QString page = handoutDocument(lesson, {}, { .gaps = true }, QDate(2026, 3, 11)).web;
        QVERIFY(page.contains(u"<sup>1</sup>__________ και <sup>2</sup>__________ μαζί."_s));
        QVERIFY(page.contains(u"One of our <sup>1</sup>__________."_s));
        QVERIFY(page.contains(u"Υπέροχα!"_s)); // nothing but one word
        QVERIFY(page.contains(u"How <sup>3</sup>__________!"_s));
        QVERIFY(page.contains(u"Και μετά <sup>4</sup>__________."_s));
        QVERIFY(page.contains(u"Then <sup>4</sup>__________."_s));
        const QString key = page.section(u"Words of the gaps"_s, 1);
        QVERIFY2(key.contains(u"2. υποσχέσεις"_s) && key.contains(u"3. wonderful"_s) && key.contains(u"4. write"_s)
                && !key.contains(u"2. wonderful"_s) && !key.contains(u"Υπέροχα"_s),
            qUtf8Printable(key));
    }

    void aHandoutWithGapsIsPrintedWithTheirKey()
    {
        HandoutBook book;
        const auto text = textOfPdf(book.printed({ u"gapsBox"_s }));
        if (!text)
            QSKIP("pdftotext is not here");
        QVERIFY(text->contains(u"____"_s));
        QVERIFY(text->contains(u"Words of the gaps"_s));
    }

    void theRoomForHandwritingFollowsEachPart()
    {
        HandoutBook book;
        const auto without = handoutDocument(book.lesson, {}, {}, book.clock.today());
        const auto with = handoutDocument(book.lesson, {}, { .room = true }, book.clock.today());
        QVERIFY(with.blocks.size() > without.blocks.size() + 2);
        QVERIFY(with.blocks.constLast().contains(u"<hr>"_s));
    }

    void aLessonInOneLanguageHasOneColumn()
    {
        LoadedLesson lesson = shipped();
        lesson.lesson.english = {};
        for (LessonLink &link : lesson.lesson.links)
            link.right.clear();
        lesson.lesson.links.removeIf([](const LessonLink &link) { return link.left.isEmpty(); });
        const auto paper = handoutDocument(lesson, {}, {}, QDate(2026, 3, 11));
        QVERIFY(paper.columnHeads.contains(u"Ελληνικά"_s));
        QVERIFY(!paper.columnHeads.contains(u"English"_s));
        QVERIFY(!paper.web.contains(u"lang=\"en\""_s));
    }

    void thePageForABrowserSaysItsLanguages()
    {
        HandoutBook book;
        PrintDialog dialog(book.store, book.source());
        QSignalSpy printed(&dialog, &PrintDialog::printed);
        dialog.saveWeb(book.file(u"out.html"_s));
        QTRY_COMPARE(printed.size(), 1);
        QFile file(book.file(u"out.html"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString page = QString::fromUtf8(file.readAll());
        QVERIFY(page.contains(u"<thead>"_s) && page.contains(u"lang=\"el\""_s) && page.contains(u"lang=\"en\""_s));
        QVERIFY(page.contains(book.lesson.lesson.english.sentences().constLast().toHtmlEscaped()));
    }

    void theChoicesOfAHandoutShowOnlyForTheLesson()
    {
        HandoutBook book;
        PrintDialog dialog(book.store, book.source());
        dialog.show();
        auto *box = dialog.findChild<QCheckBox *>(u"roomBox"_s);
        auto *web = dialog.findChild<QPushButton *>(u"webButton"_s);
        QVERIFY(box->isVisible() && web->isVisible());
        dialog.choose(PrintDialog::What::List);
        QVERIFY(!box->isVisible() && !web->isVisible());
    }

    void printingWhileTheLessonHasTheFocusMeansTheLesson()
    {
        TestBook book;
        Services services(book.store);
        Preferences preferences(book.directory.filePath(u"pistis.conf"_s));
        QMainWindow window;
        auto *read = new ReadPage;
        auto *customers = new CustomerPanel(services);
        auto *areas = new QSplitter;
        areas->addWidget(read);
        areas->addWidget(customers);
        window.setCentralWidget(areas);
        TrainingPage training;
        ReadingArea reading(*read, preferences);
        LessonDesk lessons(LessonLibrary(), services, reading, training);
        QAction actions[7];
        new ExchangeDesk(window, services, *customers, lessons, *read,
            { &actions[0], &actions[1], &actions[2], &actions[3], &actions[4], &actions[5], &actions[6] });
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY(lessons.lesson());
        const auto what = [&](QWidget *focus) {
            focus->setFocus();
            actions[4].trigger();
            auto *dialog = window.findChild<PrintDialog *>();
            const QString text = dialog->findChild<QComboBox *>(u"whatCombo"_s)->currentText();
            delete dialog;
            window.activateWindow();
            return text;
        };
        const Lesson lesson = lessons.lesson()->lesson;
        const QString title = inInterfaceLanguage(lesson.greek.front.title, lesson.english.front.title);
        QVERIFY(what(&read->reader()).contains(title));
        QVERIFY(!what(customers).contains(title));
        delete window.takeCentralWidget();
    }
};

QTEST_MAIN(TestHandout)

#include "tst_handout.moc"
