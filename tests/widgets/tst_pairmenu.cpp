#include "models/lessonlayout.h"
#include "models/linkreasontext.h"
#include "widgets/lessonreader.h"
#include "widgets/pairmenu.h"
#include "widgets/pairreasons.h"
#include "widgets/readerlexicon.h"
#include "widgets/readerpane.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

const Lesson lesson { .id = u"l"_s,
    .greek = { .blocks = { { .sentences = { u"Ένα δύο."_s, u"Τρία τέσσερα;"_s, u"Το 2010 ήρθε."_s } } } },
    .english = { .blocks = { { .sentences = { u"One two."_s, u"Three four?"_s, u"It came in 2010."_s } } } },
    .links = { { .left = { 0, 1 }, .right = { 0, 1 }, .confidence = 62 },
        { .left = { 2 }, .right = { 2 }, .status = LessonLink::Status::Confirmed } } };

struct Shown
{
    LessonReader reader;
    QAction note { u"Note"_s };
    ReaderPane *greek = reader.findChild<ReaderPane *>(u"greekPane"_s);
    ReaderPane *english = reader.findChild<ReaderPane *>(u"englishPane"_s);

    Shown()
    {
        new PairMenu(reader, { &note, nullptr });
        reader.resize(900, 500);
        reader.setRows(lessonRows(lesson));
        reader.show();
        reader.activateWindow();
        greek->setFocus();
        if (!QTest::qWaitForWindowActive(&reader))
            qFatal("not shown");
    }

    QPoint placeOf(ReaderPane *pane, const QString &words) const
    {
        const QTextCursor found = pane->document()->find(words);
        QTextCursor start(found);
        start.setPosition(found.selectionStart() + 1);
        return pane->cursorRect(start).center();
    }
};

} // namespace

class TestPairMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void enterOpensWhatCanBeDoneWithThePair()
    {
        Shown shown;
        QSignalSpy triggered(&shown.note, &QAction::triggered);
        QTest::keyClick(shown.greek, Qt::Key_Return);
        QMenu *menu = nullptr;
        QTRY_VERIFY((menu = shown.greek->findChild<QMenu *>(u"pairMenu"_s)) && menu->isVisible());
        QCOMPARE(menu->actions().constFirst(), &shown.note);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(triggered.size(), 1);
    }

    void aRightClickOpensItForTheSentenceUnderIt()
    {
        Shown shown;
        const QPoint place = shown.placeOf(shown.greek, u"2010"_s);
        QContextMenuEvent event(
            QContextMenuEvent::Mouse, place, shown.greek->viewport()->mapToGlobal(place), Qt::NoModifier);
        QCoreApplication::sendEvent(shown.greek->viewport(), &event);
        QTRY_VERIFY(shown.greek->findChild<QMenu *>(u"pairMenu"_s));
        QCOMPARE(shown.reader.currentSentence(), 2);
        shown.greek->findChild<QMenu *>(u"pairMenu"_s)->close();
    }

    void theSentenceUnderTheMouseIsMarkedInBothLanguages()
    {
        Shown shown;
        const QPoint place = shown.placeOf(shown.greek, u"Τρία"_s);
        QMouseEvent move(QEvent::MouseMove, place, shown.greek->viewport()->mapToGlobal(place), Qt::NoButton,
            Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(shown.greek->viewport(), &move);
        for (const ReaderPane *pane : { shown.greek, shown.english }) {
            QCOMPARE(pane->marks().hoveredRow(), 0);
            QCOMPARE(pane->marks().hoveredSentence(), 1);
        }
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(shown.greek->viewport(), &leave);
        QCOMPARE(shown.english->marks().hoveredRow(), -1);
    }

    void theCaretMarksItsSentenceOfTheRow()
    {
        Shown shown;
        QTest::mouseClick(shown.greek->viewport(), Qt::LeftButton, {}, shown.placeOf(shown.greek, u"Τρία"_s));
        QCOMPARE(shown.greek->markedSentence(), 1);
        QCOMPARE(shown.english->markedSentence(), 1);
    }

    void thePairSaysHowSureItIsAndWhy()
    {
        Shown shown;
        ReaderLexicon lexicon([] { return Lexicon(); });
        PairReasons reasons(shown.reader, lexicon, nullptr);
        auto *label = shown.reader.findChild<QLabel *>(u"pairLabel"_s);
        reasons.setLesson(lesson);
        QVERIFY(!label->isVisible());
        reasons.setOn(true);
        QTRY_VERIFY(label->text().startsWith(u"to check, 62% sure: "_s));
        QVERIFY2(label->text().contains(u"both ask"_s), qUtf8Printable(label->text()));
        QCOMPARE(shown.greek->accessibleDescription(), label->text());
        shown.reader.setCurrentSentence(2);
        QTRY_VERIFY(label->text().startsWith(u"confirmed: "_s));
        QVERIFY2(label->text().contains(u"number 2010"_s), qUtf8Printable(label->text()));
        reasons.setOn(false);
        QVERIFY(!label->isVisible());
    }

    void everyReasonHasItsWords()
    {
        using enum LinkReason::Kind;
        QCOMPARE(linkReasonText({ .kind = Terms, .left = { u"πελάτης"_s }, .right = { u"customer"_s } }),
            u"terms πελάτης = customer"_s);
        QCOMPARE(linkReasonText({ .kind = Length, .ratio = 1.084 }), u"length 1.08 to 1"_s);
        for (const auto kind : { Number, BothAsk, OneAsks, NoSharedTerm, Unpaired, Furniture })
            QVERIFY(!linkReasonText({ .kind = kind }).isEmpty());
        QCOMPARE(linkStateText({ .left = { 0 } }, { { .kind = Unpaired } }), u"automatic: no partner"_s);
    }
};

QTEST_MAIN(TestPairMenu)

#include "tst_pairmenu.moc"
