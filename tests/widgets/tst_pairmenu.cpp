#include "shownpairs.h"

#include <QLocale>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestPairMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void enterOpensWhatCanBeDoneWithThePair()
    {
        ShownPairs shown;
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
        ShownPairs shown;
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
        ShownPairs shown;
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
        ShownPairs shown;
        QTest::mouseClick(shown.greek->viewport(), Qt::LeftButton, {}, shown.placeOf(shown.greek, u"Τρία"_s));
        QCOMPARE(shown.greek->markedSentence(), 1);
        QCOMPARE(shown.english->markedSentence(), 1);
    }
};

QTEST_MAIN(TestPairMenu)

#include "tst_pairmenu.moc"
