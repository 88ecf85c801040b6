#include "shownlesson.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

LessonRows lesson()
{
    LessonRows rows;
    for (int at = 0; at < 80; ++at)
        rows.append({ .greek = u"Ο πελάτης περιμένει. "_s.repeated(1 + at % 9),
            .english = u"The customer is waiting. "_s.repeated(1 + at % 2) });
    return rows;
}

struct Shown : ShownLesson
{
    Shown()
        : ShownLesson(lesson())
    {
        (void)QTest::qWaitFor([this] { return heightsDiffer() == 0; }, patienceMs);
    }
    qreal heightsDiffer() const
    {
        return std::abs(greek->document()->size().height() - english->document()->size().height());
    }
    int heightOnPage(const ReaderPane &pane, int row) const
    {
        return int(pane.rowTop(row)) - pane.verticalScrollBar()->value();
    }
    void press() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier); }
};

} // namespace

class TestReaderApart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void apartNoRowIsPaddedAndEachLanguageScrollsForItself()
    {
        Shown shown;
        shown.press();
        QVERIFY(!shown.reader.isTogether());
        QTRY_VERIFY(shown.heightsDiffer() > 100);
        shown.greek->verticalScrollBar()->setValue(300);
        QCOMPARE(shown.english->verticalScrollBar()->value(), 0);
        shown.english->verticalScrollBar()->setValue(120);
        QCOMPARE(shown.greek->verticalScrollBar()->value(), 300);
    }

    void bothLanguagesStayWhereTheyWere()
    {
        Shown shown;
        shown.reader.setMode(LessonReader::Mode::GreekOnly);
        shown.reader.setCurrentSentence(40);
        QTest::keyClick(shown.greek, Qt::Key_Space);
        shown.reader.setMode(LessonReader::Mode::SideBySide);
        QTRY_COMPARE(shown.heightsDiffer(), 0.0);
        const int row = shown.reader.currentRow();
        const int before = shown.heightOnPage(*shown.greek, row);
        shown.press();
        QTRY_VERIFY(shown.heightsDiffer() > 100);
        QCOMPARE(shown.heightOnPage(*shown.greek, row), before);
        QCOMPARE(shown.heightOnPage(*shown.english, row), before);
        QTest::keyClick(shown.greek, Qt::Key_PageDown);
        QCOMPARE(shown.heightOnPage(*shown.english, row), before);
    }

    void theStateIsAWordOnAButton()
    {
        Shown shown;
        QToolButton *button = nullptr;
        for (QToolButton *each : shown.reader.findChildren<QToolButton *>())
            button = each->defaultAction() && each->defaultAction()->shortcut().toString() == "Ctrl+Shift+Y"_L1
                ? each
                : button;
        QVERIFY(button);
        QVERIFY(button->isChecked());
        const QString together = button->text();
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!shown.reader.isTogether());
        QVERIFY(button->text() != together);
        shown.reader.setMode(LessonReader::Mode::GreekOnly);
        QVERIFY(!button->isEnabled());
    }

    void eachLanguageHasASentenceOfItsOwn()
    {
        Shown shown;
        shown.press();
        QTest::keyClick(shown.greek, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(shown.greek->currentRow(), 1);
        QCOMPARE(shown.english->currentRow(), 0);
        QTest::keyClick(shown.greek, Qt::Key_F6);
        for (int step = 0; step < 3; ++step)
            QTest::keyClick(shown.english, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(shown.reader.currentRowOf(LessonLanguage::Greek), 1);
        QCOMPARE(shown.reader.currentRowOf(LessonLanguage::English), 3);
        QCOMPARE(shown.page.findChild<QLabel *>(u"positionLabel"_s)->text(),
            u"Ελληνικά: Sentence 2 of 80 · English: Sentence 4 of 80"_s);
    }

    void togetherAgainTheOtherLanguageComesToTheSentence()
    {
        Shown shown;
        shown.press();
        shown.english->setFocus();
        shown.reader.setCurrentSentence(50);
        const int greekBefore = shown.greek->verticalScrollBar()->value();
        shown.press();
        QVERIFY(shown.reader.isTogether());
        QCOMPARE(shown.heightsDiffer(), 0.0);
        QCOMPARE(shown.greek->currentRow(), 50);
        QVERIFY(shown.greek->verticalScrollBar()->value() > greekBefore);
        QCOMPARE(shown.greek->verticalScrollBar()->value(), shown.english->verticalScrollBar()->value());
    }

    void anotherSizeKeepsBothPlaces()
    {
        Shown shown;
        shown.press();
        shown.greek->verticalScrollBar()->setValue(400);
        shown.english->verticalScrollBar()->setValue(150);
        const int greekRow = shown.greek->rowAtTop();
        const int englishRow = shown.english->rowAtTop();
        shown.reader.sizes().zoomIn();
        QCOMPARE(shown.greek->rowAtTop(), greekRow);
        QCOMPARE(shown.english->rowAtTop(), englishRow);
    }
};

QTEST_MAIN(TestReaderApart)

#include "tst_readerapart.moc"
