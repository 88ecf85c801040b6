#include "widgets/lessonreader.h"
#include "widgets/readerpane.h"
#include "widgets/readersizes.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>
#include <QTextBlock>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

// Greek and English of very different lengths, so that every row needs padding on one side.
LessonRows lesson(int sentences)
{
    LessonRows rows {
        { .kind = LessonRow::Kind::Title, .greek = u"Οι πελάτες που μένουν"_s, .english = u"The customers who stay"_s },
        { .kind = LessonRow::Kind::Byline, .greek = u"Σύνταξη Πίστις"_s, .english = u"By Pistis"_s },
    };
    for (int i = 0; i < sentences; ++i) {
        if (i % 12 == 0) {
            const int number = i / 12 + 1;
            rows.append({ .kind = LessonRow::Kind::Heading,
                .greek = u"%1. Επισκεφθείτε όσους έχετε ήδη"_s.arg(number),
                .english = u"%1. Visit those you have"_s.arg(number),
                .heading = number,
                .practice = number <= 3 ? Practice(number) : Practice::None });
        }
        rows.append({ .greek = u"Ο πελάτης περιμένει. "_s.repeated(1 + i % 7),
            .english = u"The customer is waiting for you. "_s.repeated(1 + (i * 3) % 5),
            .startsParagraph = i % 4 == 0 });
    }
    return rows;
}

struct Shown
{
    LessonReader reader;
    ReaderPane *greek = reader.findChild<ReaderPane *>(u"greekPane"_s);
    ReaderPane *english = reader.findChild<ReaderPane *>(u"englishPane"_s);

    explicit Shown(int sentences = 60)
    {
        reader.resize(1000, 640);
        reader.setRows(lesson(sentences));
        reader.show();
    }

    // Largest distance between the tops of two paired rows, and between the ends of the two texts.
    qreal gap() const
    {
        qreal largest = std::abs(greek->document()->size().height() - english->document()->size().height());
        for (int row = 0; row < greek->document()->blockCount(); ++row)
            largest = std::max(largest, std::abs(greek->rowTop(row) - english->rowTop(row)));
        return largest;
    }
};

} // namespace

class TestLessonReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairedRowsStandAtTheSameHeight()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.reader));
        QCOMPARE(shown.greek->document()->blockCount(), shown.english->document()->blockCount());
        QTRY_COMPARE(shown.gap(), 0.0);
        QCOMPARE(shown.greek->verticalScrollBar()->maximum(), shown.english->verticalScrollBar()->maximum());
    }

    void resizingZoomingAndTheSplitterKeepTheRowsTogether()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.reader));
        auto *splitter = shown.reader.findChild<QSplitter *>(u"readerSplitter"_s);
        const QList<std::function<void()>> changes {
            [&] { shown.reader.resize(1400, 700); },
            [&] { shown.reader.resize(703, 500); },
            [&] { shown.reader.sizes().zoomIn(); },
            [&] { shown.reader.sizes().setZoom(7); },
            [&] {
                splitter->setSizes({ 250, 450 });
            },
            [&] {
                splitter->setSizes({ 500, 200 });
            },
            [&] { shown.reader.sizes().setZoom(-3); },
        };
        for (const auto &change : changes) {
            change();
            QTRY_COMPARE(shown.gap(), 0.0);
        }
    }

    void aLongLessonIsPaddedToo()
    {
        Shown shown(2000);
        QVERIFY(QTest::qWaitForWindowExposed(&shown.reader));
        QTRY_COMPARE(shown.gap(), 0.0);
        shown.reader.resize(820, 640);
        QTRY_VERIFY(shown.gap() == 0.0);
    }

    void bothPanesScrollTogether()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.reader));
        QTRY_COMPARE(shown.gap(), 0.0);
        shown.english->verticalScrollBar()->setValue(321);
        QCOMPARE(shown.greek->verticalScrollBar()->value(), 321);
        shown.greek->setFocus();
        QTest::keyClick(shown.greek, Qt::Key_PageDown);
        QVERIFY(shown.greek->verticalScrollBar()->value() > 321);
        QCOMPARE(shown.english->verticalScrollBar()->value(), shown.greek->verticalScrollBar()->value());
    }

    void altArrowsMoveThePairInBothPanes()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.reader));
        shown.reader.activateWindow();
        shown.greek->setFocus();
        QTRY_VERIFY(shown.greek->hasFocus());
        auto *position = shown.reader.findChild<QLabel *>(u"positionLabel"_s);
        QCOMPARE(position->text(), u"Sentence 1 of 66"_s);

        QTest::keyClick(shown.greek, Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(shown.greek, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(position->text(), u"Sentence 3 of 66"_s);
        QCOMPARE(shown.greek->currentRow(), shown.english->currentRow());
        QCOMPARE(shown.english->textCursor().blockNumber(), shown.english->currentRow());
        QTest::keyClick(shown.greek, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(shown.reader.currentSentence(), 1);

        for (int i = 0; i < 40; ++i)
            QTest::keyClick(shown.greek, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(shown.reader.currentSentence(), 41);
        const qreal top = shown.greek->rowTop(shown.greek->currentRow()) - shown.greek->verticalScrollBar()->value();
        QVERIFY(top >= 0 && top < shown.greek->viewport()->height());
    }

    void f6GoesToTheOtherPane()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.reader));
        shown.reader.activateWindow();
        shown.greek->setFocus();
        QTRY_VERIFY(shown.greek->hasFocus());
        QTest::keyClick(shown.greek, Qt::Key_F6);
        QVERIFY(shown.english->hasFocus());
        QTest::keyClick(shown.english, Qt::Key_F6);
        QVERIFY(shown.greek->hasFocus());
    }

    void keysChangeTheSizeOfTheLanguageThatHasThem()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.reader));
        shown.reader.activateWindow();
        shown.greek->setFocus();
        QTRY_VERIFY(shown.greek->hasFocus());
        const auto size = [&shown](LessonLanguage language) { return shown.reader.sizes().letters(language).size; };
        QTest::keyClick(shown.greek, Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(size(LessonLanguage::Greek), 110);
        QCOMPARE(size(LessonLanguage::English), 100);
        QTest::keyClick(shown.greek, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(size(LessonLanguage::Greek), 100);
        QTest::keyClick(shown.greek, Qt::Key_F6);
        QTRY_VERIFY(shown.english->hasFocus());
        QTest::keyClick(shown.english, Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(size(LessonLanguage::Greek), 100);
        QCOMPARE(size(LessonLanguage::English), 90);
    }

    void aClickMakesTheSentenceCurrent()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.reader));
        QTRY_COMPARE(shown.gap(), 0.0);
        const QTextBlock block = shown.english->document()->findBlockByNumber(5);
        QTest::mouseClick(shown.english->viewport(), Qt::LeftButton, {},
            shown.english->cursorRect(QTextCursor(block)).center() + QPoint(10, 0));
        QCOMPARE(shown.greek->currentRow(), 5);
        QCOMPARE(shown.reader.currentSentence(), 4);
    }

    void theLiveLineIsFollowedByMouse()
    {
        Shown shown;
        shown.reader.setLiveLine(Practice::Visits, u"7 πελάτες περιμένουν"_s, u"7 customers are waiting"_s);
        shown.reader.setLiveLine(Practice::Visits, u"6 πελάτες περιμένουν"_s, u"6 customers are waiting"_s);
        QVERIFY(QTest::qWaitForWindowExposed(&shown.reader));
        QTRY_COMPARE(shown.gap(), 0.0);
        const QTextBlock line = shown.english->document()->findBlockByNumber(3);
        QCOMPARE(line.text(), u"6 customers are waiting"_s);
        QSignalSpy followed(&shown.reader, &LessonReader::practiceFollowed);
        QTest::mouseClick(shown.english->viewport(), Qt::LeftButton, {},
            shown.english->cursorRect(QTextCursor(line)).center() + QPoint(20, 0));
        QCOMPARE(followed.size(), 1);
        QCOMPARE(followed.first().first().value<Practice>(), Practice::Visits);
    }

    void theLiveLineIsFollowedByKeyboard()
    {
        Shown shown;
        shown.reader.setLiveLine(Practice::Requests, u"3 αιτήματα περιμένουν"_s, u"3 requests are waiting"_s);
        QVERIFY(QTest::qWaitForWindowExposed(&shown.reader));
        shown.reader.activateWindow();
        shown.greek->setFocus();
        QTRY_VERIFY(shown.greek->hasFocus());
        QSignalSpy followed(&shown.reader, &LessonReader::practiceFollowed);
        QTest::keyClick(shown.greek, Qt::Key_Tab);
        QTest::keyClick(shown.greek, Qt::Key_Return);
        QCOMPARE(followed.size(), 1);
        QCOMPARE(followed.first().first().value<Practice>(), Practice::Requests);
    }

    void aNewLiveLineKeepsThePlace()
    {
        Shown shown;
        shown.reader.setCurrentSentence(40);
        shown.reader.setLiveLine(Practice::Visits, u"7"_s, u"7"_s);
        QCOMPARE(shown.reader.currentSentence(), 40);
        QCOMPARE(shown.reader.sentences(), 66);
    }

    void theModesKeepThePlace()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.reader));
        shown.reader.setCurrentSentence(40);
        shown.reader.setMode(LessonReader::Mode::EnglishOnly);
        QVERIFY(!shown.greek->isVisible());
        QCOMPARE(shown.reader.currentSentence(), 40);
        const auto isSeen = [&](const ReaderPane *pane) {
            const qreal top = pane->rowTop(pane->currentRow()) - pane->verticalScrollBar()->value();
            return top >= 0 && top < pane->viewport()->height();
        };
        QTRY_VERIFY(isSeen(shown.english));
        shown.reader.setMode(LessonReader::Mode::SideBySide);
        QTRY_COMPARE(shown.gap(), 0.0);
        QTRY_VERIFY(isSeen(shown.greek));
    }

    void aLineHoldsAtMostSixtyFiveCharacters()
    {
        Shown shown;
        shown.reader.resize(2400, 700);
        QVERIFY(QTest::qWaitForWindowExposed(&shown.reader));
        QTRY_COMPARE(shown.gap(), 0.0);
        for (const ReaderPane *pane : { shown.greek, shown.english }) {
            for (QTextBlock block = pane->document()->begin(); block.isValid(); block = block.next()) {
                for (int line = 0; line < block.layout()->lineCount(); ++line)
                    QVERIFY(block.layout()->lineAt(line).textLength() <= 70);
            }
        }
    }

    void theTextFollowsThePalette()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.reader));
        QPalette dark;
        dark.setColor(QPalette::Window, QColor(0x20, 0x20, 0x20));
        dark.setColor(QPalette::Base, QColor(0x18, 0x18, 0x18));
        dark.setColor(QPalette::Text, QColor(0xEE, 0xEE, 0xEE));
        shown.reader.setPalette(dark);
        const QTextBlock block = shown.greek->document()->findBlockByNumber(4);
        QTRY_COMPARE(QTextCursor(block).charFormat().foreground().color(), QColor(0xEE, 0xEE, 0xEE));
    }

    void thePanesSayTheirLanguage()
    {
        Shown shown;
        QCOMPARE(shown.greek->accessibleName(), u"Ελληνικό κείμενο"_s);
        QCOMPARE(shown.english->accessibleName(), u"English text"_s);
    }
};

QTEST_MAIN(TestLessonReader)

#include "tst_lessonreader.moc"
