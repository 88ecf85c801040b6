#include "app/preferences.h"
#include "shownlesson.h"
#include "widgets/readingarea.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

constexpr int alone = 20; // a row without English words

LessonRows lesson()
{
    LessonRows rows;
    for (int at = 0; at < 80; ++at)
        rows.append({ .greek = u"Ο πελάτης περιμένει την επίσκεψή σας. "_s.repeated(1 + at % 7),
            .english = at == alone ? QString() : u"The customer is waiting. "_s.repeated(1 + at % 3) });
    return rows;
}

struct Shown : ShownLesson
{
    Shown()
        : ShownLesson(lesson())
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_5, Qt::ControlModifier | Qt::ShiftModifier);
    }

    static int scrolled(const ReaderPane *pane) { return pane->verticalScrollBar()->value(); }
    static void wheel(ReaderPane *pane, int steps)
    {
        const QPointF middle = pane->viewport()->rect().center();
        QWheelEvent event(middle, pane->viewport()->mapToGlobal(middle), {}, { 0, -120 * steps }, Qt::NoButton,
            Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(pane->viewport(), &event);
    }
    // Where one language is when the other is scrolled to the top of a row and some pixels on.
    static int expected(const ReaderPane *leading, const ReaderPane *following, int row)
    {
        const qreal distance = scrolled(leading) - leading->rowTop(row);
        return int(std::min(following->rowTop(row) + distance, following->rowTop(row + 1)));
    }
    bool isInView(const ReaderPane *pane, int row) const
    {
        return pane->rowTop(row) >= scrolled(pane)
            && pane->rowBottom(row) <= scrolled(pane) + pane->viewport()->height();
    }
};

} // namespace

class TestReaderCompact : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_data;

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_DATA_HOME", m_data.path().toUtf8()); }

    void compactRowsAreAsHighAsTheirOwnText()
    {
        Shown shown;
        QVERIFY(shown.reader.isCompact());
        QTRY_VERIFY(shown.greek->rowTop(79) > shown.english->rowTop(79) + 1000);
        QVERIFY(shown.greek->verticalScrollBar()->isVisible());
    }

    void theOtherLanguageFollowsTheWheelFromRowToRow()
    {
        Shown shown;
        for (int step = 0; step < 12; ++step) {
            Shown::wheel(shown.greek, 1);
            const int row = shown.greek->rowAtTop();
            QVERIFY(row < alone);
            QCOMPARE(Shown::scrolled(shown.english), Shown::expected(shown.greek, shown.english, row));
        }
        QVERIFY(Shown::scrolled(shown.english) > 0);
    }

    void whereTheMouseScrollsTheFocusDoesNotLead()
    {
        Shown shown;
        QVERIFY(shown.greek->hasFocus());
        Shown::wheel(shown.english, 6);
        const int row = shown.english->rowAtTop();
        QVERIFY(row > 0);
        QCOMPARE(shown.greek->rowAtTop(), row);
        QCOMPARE(Shown::scrolled(shown.greek), Shown::expected(shown.english, shown.greek, row));
    }

    void theKeysOfTheFocusLeadAgain()
    {
        Shown shown;
        Shown::wheel(shown.english, 3);
        QTest::keyClick(shown.greek, Qt::Key_PageDown);
        QTest::keyClick(shown.greek, Qt::Key_PageDown);
        const int row = shown.greek->rowAtTop();
        QCOMPARE(Shown::scrolled(shown.english), Shown::expected(shown.greek, shown.english, row));
    }

    void whatNobodyScrolledDoesNotLead()
    {
        Shown shown;
        Shown::wheel(shown.greek, 2);
        const int before = Shown::scrolled(shown.greek);
        shown.english->verticalScrollBar()->setValue(0);
        QCOMPARE(Shown::scrolled(shown.greek), before);
    }

    void besideARowThatStandsAloneIsThePairAboveIt()
    {
        Shown shown;
        shown.reader.setCurrentSentence(alone);
        while (shown.greek->rowAtTop() < alone)
            Shown::wheel(shown.greek, 1);
        QCOMPARE(shown.greek->rowAtTop(), alone);
        const qreal fromPair = Shown::scrolled(shown.greek) - shown.greek->rowTop(alone - 1);
        QCOMPARE(Shown::scrolled(shown.english),
            int(std::min(shown.english->rowTop(alone - 1) + fromPair, shown.english->rowTop(alone + 1))));
    }

    void bothEndsAreReached()
    {
        Shown shown;
        for (int page = 0; page < 20; ++page) // the wheel turns a page at most
            Shown::wheel(shown.english, 100);
        QCOMPARE(Shown::scrolled(shown.english), shown.english->verticalScrollBar()->maximum());
        QCOMPARE(Shown::scrolled(shown.greek), shown.greek->verticalScrollBar()->maximum());
        for (int page = 0; page < 20; ++page)
            Shown::wheel(shown.english, -100);
        QCOMPARE(Shown::scrolled(shown.english), 0);
        QCOMPARE(Shown::scrolled(shown.greek), 0);
    }

    void thePairThatIsReadIsInViewInBothLanguages_data()
    {
        QTest::addColumn<bool>("readsGreek");
        QTest::newRow("the longer language leads") << true;
        QTest::newRow("the shorter language leads") << false;
    }

    void thePairThatIsReadIsInViewInBothLanguages()
    {
        QFETCH(bool, readsGreek);
        Shown shown;
        ReaderPane *pane = readsGreek ? shown.greek : shown.english;
        pane->setFocus();
        for (int step = 0; step < 70; ++step) {
            QTest::keyClick(pane, Qt::Key_Down, Qt::AltModifier);
            const int row = shown.reader.currentRow();
            QVERIFY2(shown.isInView(shown.greek, row), qPrintable(u"Greek row %1"_s.arg(row)));
            QVERIFY2(shown.isInView(shown.english, row), qPrintable(u"English row %1"_s.arg(row)));
        }
    }

    void anotherSizeKeepsTheRow()
    {
        Shown shown;
        Shown::wheel(shown.greek, 8);
        const int row = shown.greek->rowAtTop();
        shown.reader.sizes().setZoom(3);
        QCOMPARE(shown.greek->rowAtTop(), row);
        QCOMPARE(Shown::scrolled(shown.english), Shown::expected(shown.greek, shown.english, row));
    }

    void paddedAgainRowsStandBesideEachOther()
    {
        Shown shown;
        Shown::wheel(shown.greek, 9);
        QTest::keyClick(shown.greek, Qt::Key_5, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!shown.reader.isCompact());
        for (int row = 0; row < 80; ++row)
            QCOMPARE(shown.greek->rowTop(row), shown.english->rowTop(row));
        QCOMPARE(Shown::scrolled(shown.english), Shown::scrolled(shown.greek));
    }

    void apartOrInOneColumnThereIsNothingToChoose()
    {
        Shown shown;
        auto *action = shown.page.findChild<QAction *>(u"compactAction"_s);
        QVERIFY(action->isEnabled());
        QVERIFY(action->isChecked());
        shown.reader.setTogether(false);
        QVERIFY(!action->isEnabled());
        Shown::wheel(shown.greek, 3);
        QCOMPARE(Shown::scrolled(shown.english), 0);
        shown.reader.setTogether(true);
        shown.reader.setMode(LessonReader::Mode::GreekOnly);
        QVERIFY(!action->isEnabled());
    }

    void eachLessonKeepsItsChoice()
    {
        QTemporaryDir folder;
        Preferences preferences(folder.filePath(u"pistis.conf"_s));
        {
            ReadPage page;
            ReadingArea area(page, preferences);
            QTRY_VERIFY(page.reader().sentences() > 0);
            page.findChild<QAction *>(u"compactAction"_s)->trigger();
        }
        ReadPage page;
        ReadingArea area(page, preferences);
        QTRY_VERIFY(page.reader().isCompact());
        auto *lessons = page.findChild<QComboBox *>(u"lessonCombo"_s);
        lessons->setCurrentIndex(1);
        Q_EMIT lessons->activated(1);
        QTRY_VERIFY(!page.reader().isCompact());
    }
};

QTEST_MAIN(TestReaderCompact)

#include "tst_readercompact.moc"
