#include "app/preferences.h"
#include "shownlesson.h"
#include "widgets/readerpanes.h"
#include "widgets/readingarea.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTimer>

using namespace Pistis;
using namespace Qt::StringLiterals;
using Mode = LessonReader::Mode;

namespace {

LessonRows lesson()
{
    LessonRows rows { { .kind = LessonRow::Kind::Title, .greek = u"Τίτλος"_s, .english = u"Title"_s } };
    for (int at = 0; at < 60; ++at)
        rows.append({ .greek = u"Ο πελάτης %1 περιμένει. "_s.arg(at).repeated(1 + at % 4),
            .english = u"Customer %1 is waiting. "_s.arg(at).repeated(1 + at % 3) });
    rows.append({ .greek = u"Μόνο ελληνικά."_s });
    rows.append({ .english = u"English only."_s });
    return rows;
}

struct Shown : ShownLesson
{
    Shown()
        : ShownLesson(lesson())
    {
    }

    QString greekRow(int row) const { return greek->document()->findBlockByNumber(row).text(); }
    static bool sees(const ReaderPane *pane, int row)
    {
        const qreal top = pane->rowTop(row) - pane->verticalScrollBar()->value();
        return top >= 0 && top < pane->viewport()->height();
    }
};

// Layouts, widths, heights.
bool settled()
{
    int turns = 0;
    QTimer turn;
    QObject::connect(&turn, &QTimer::timeout, &turn, [&turns] { ++turns; });
    turn.start(0);
    return QTest::qWaitFor([&turns] { return turns >= 5; }, patienceMs);
}

} // namespace

class TestReaderModes : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_data;

private Q_SLOTS:
    // The read page lists what stands in the user's data folder.
    void initTestCase() { qputenv("XDG_DATA_HOME", m_data.path().toUtf8()); }

    void alternatingShowsTheEnglishRowBelowTheGreekOne()
    {
        Shown shown;
        QTest::mouseClick(shown.page.findChild<QAbstractButton *>(u"alternatingButton"_s), Qt::LeftButton);
        QCOMPARE(shown.reader.mode(), Mode::Alternating);
        QVERIFY(shown.greek->isVisible());
        QVERIFY(!shown.english->isVisible());
        QCOMPARE(shown.greekRow(1), u"Ο πελάτης 0 περιμένει. \u2028Customer 0 is waiting. "_s);
        QCOMPARE(shown.greekRow(61), u"Μόνο ελληνικά."_s);
        QCOMPARE(shown.greekRow(62), u"English only."_s);
        QTextCursor english(shown.greek->document()->findBlockByNumber(1));
        english.movePosition(QTextCursor::EndOfBlock);
        QVERIFY(english.charFormat().foreground().color() != shown.greek->palette().color(QPalette::Text));
        shown.reader.setMode(Mode::SideBySide);
        QCOMPARE(shown.greekRow(1), u"Ο πελάτης 0 περιμένει. "_s);
        QVERIFY(shown.english->isVisible());
    }

    void keysChooseTheLayout()
    {
        Shown shown;
        for (const auto &[key, mode] : { std::pair(Qt::Key_2, Mode::Alternating), { Qt::Key_3, Mode::GreekOnly },
                 { Qt::Key_4, Mode::EnglishOnly }, { Qt::Key_1, Mode::SideBySide } }) {
            QTest::keyClick(QApplication::focusWidget(), key, Qt::ControlModifier | Qt::ShiftModifier);
            QCOMPARE(shown.reader.mode(), mode);
        }
        const QList<QAction *> actions = shown.page.layoutActions();
        QVERIFY(actions.constFirst()->isChecked());
        QVERIFY(!actions.at(4)->isEnabled()); // the translation is there
    }

    void spaceShowsAndHidesTheTranslationOfTheSentence()
    {
        Shown shown;
        shown.reader.setMode(Mode::GreekOnly);
        shown.reader.setCurrentSentence(3);
        QTest::keyClick(shown.greek, Qt::Key_Space);
        QVERIFY(shown.greekRow(3).contains(u"\u2028Customer 2 is waiting."_s));
        QVERIFY(!shown.greekRow(4).contains(u"Customer"_s));
        QCOMPARE(shown.reader.currentSentence(), 3);
        shown.reader.sizes().zoomIn();
        QVERIFY(shown.greekRow(3).contains(u"Customer"_s));
        QTest::keyClick(shown.greek, Qt::Key_Space);
        QVERIFY(!shown.greekRow(3).contains(u"Customer"_s));
        shown.reader.setMode(Mode::EnglishOnly);
        QTest::keyClick(shown.english, Qt::Key_Space);
        QVERIFY(shown.english->document()->findBlockByNumber(3).text().contains(u"\u2028Ο πελάτης 2"_s));
    }

    void theSentenceStaysInViewWhateverTheLayout()
    {
        Shown shown;
        shown.reader.setCurrentSentence(40);
        for (const Mode mode : { Mode::Alternating, Mode::EnglishOnly, Mode::GreekOnly, Mode::SideBySide }) {
            shown.reader.setMode(mode);
            QCOMPARE(shown.reader.currentSentence(), 40);
            QTRY_VERIFY(shown.sees(mode == Mode::EnglishOnly ? shown.english : shown.greek, 40));
        }
    }

    void theSentenceStaysInViewAlsoWithItsTranslationShown_data()
    {
        QTest::addColumn<int>("sentence");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        const QList<Mode> modes { Mode::SideBySide, Mode::Alternating, Mode::GreekOnly, Mode::EnglishOnly };
        for (const int sentence : { 3, 42, 58, 61, 62 }) {
            for (const Mode from : modes) {
                for (const Mode to : modes) {
                    if (to != from)
                        QTest::addRow("%d from %d to %d", sentence, int(from), int(to))
                            << sentence << int(from) << int(to);
                }
            }
        }
    }

    void theSentenceStaysInViewAlsoWithItsTranslationShown()
    {
        QFETCH(const int, sentence);
        QFETCH(const int, from);
        QFETCH(const int, to);
        Shown shown;
        const auto isSeen = [&shown, sentence](Mode mode) {
            return shown.sees(
                mode == Mode::EnglishOnly ? shown.english : shown.greek, rowOfSentence(shown.reader.rows(), sentence));
        };
        shown.reader.setMode(Mode(from));
        QVERIFY(settled());
        shown.reader.setCurrentSentence(sentence);
        shown.reader.toggleTranslation();
        QVERIFY(settled());
        QVERIFY(isSeen(Mode(from)));
        shown.reader.setMode(Mode(to));
        QVERIFY(settled());
        QCOMPARE(shown.reader.currentSentence(), sentence);
        QVERIFY(isSeen(Mode(to)));
    }

    void whoReadsOnRightAfterAnotherLayoutStaysThere()
    {
        Shown shown;
        shown.reader.setCurrentSentence(3);
        shown.reader.setMode(Mode::GreekOnly);
        shown.reader.setCurrentSentence(58);
        QVERIFY(settled());
        QCOMPARE(shown.reader.currentSentence(), 58);
        QVERIFY(shown.sees(shown.greek, rowOfSentence(shown.reader.rows(), 58)));
    }

    // As a lesson is opened: its place first, then its layout, and the window last.
    void aPlaceThatIsRestoredIsInViewInEveryLayout_data()
    {
        QTest::addColumn<int>("mode");
        for (const Mode mode : { Mode::SideBySide, Mode::Alternating, Mode::GreekOnly, Mode::EnglishOnly })
            QTest::addRow("%d", int(mode)) << int(mode);
    }

    void aPlaceThatIsRestoredIsInViewInEveryLayout()
    {
        QFETCH(const int, mode);
        LessonReader reader;
        reader.setRows(lesson());
        reader.setCurrentSentence(42);
        reader.setMode(Mode(mode));
        reader.setCompact(false);
        reader.setTogether(true);
        reader.resize(900, 600);
        reader.show();
        QVERIFY(QTest::qWaitForWindowExposed(&reader));
        QVERIFY(settled());
        ReaderPane &pane = Mode(mode) == Mode::EnglishOnly ? reader.panes().english() : reader.panes().greek();
        QVERIFY(Shown::sees(&pane, rowOfSentence(reader.rows(), 42)));
        QCOMPARE(reader.currentSentence(), 42);
        for (const QSize &size : { QSize(400, 300), QSize(1300, 700), QSize(500, 400) }) {
            reader.resize(size); // longer or shorter text
            QVERIFY(settled());
            QVERIFY(Shown::sees(&pane, rowOfSentence(reader.rows(), 42)));
        }
    }

    void theSentenceStaysInViewWhenTheMarksOfTheRepairComeAndGo()
    {
        Shown shown;
        shown.reader.setCurrentSentence(58);
        QVERIFY(settled());
        for (const bool marks : { true, false }) {
            shown.reader.panes().setStatusShown(marks);
            QVERIFY(settled());
            QVERIFY(shown.sees(shown.greek, rowOfSentence(shown.reader.rows(), 58)));
        }
    }

    void whoScrollsAwayIsNotBroughtBackWhereNoMarksComeOrGo()
    {
        Shown shown;
        shown.reader.setCurrentSentence(58);
        QVERIFY(settled());
        shown.reader.panes().setStatusShown(false);
        shown.greek->verticalScrollBar()->setValue(0);
        QVERIFY(settled());
        QVERIFY(!shown.sees(shown.greek, rowOfSentence(shown.reader.rows(), 58)));
    }

    void whatIsFoundInTheOtherLanguageShowsItself()
    {
        Shown shown;
        shown.reader.setMode(Mode::GreekOnly);
        shown.reader.setHits({ { .row = 5, .language = LessonLanguage::English, .span = { 0, 8 } } });
        shown.reader.showHit(0);
        QCOMPARE(shown.greek->textCursor().selectedText(), u"Customer"_s);
    }

    void aLessonStandsAsItWasLeft()
    {
        QTemporaryDir folder;
        Preferences preferences(folder.filePath(u"pistis.conf"_s));
        {
            ReadPage page;
            ReadingArea area(page, preferences);
            QTRY_VERIFY(page.reader().sentences() > 0);
            page.reader().setMode(Mode::Alternating);
        }
        ReadPage page;
        ReadingArea area(page, preferences);
        QTRY_COMPARE(page.reader().mode(), Mode::Alternating);
        auto *lessons = page.findChild<QComboBox *>(u"lessonCombo"_s);
        lessons->setCurrentIndex(1);
        Q_EMIT lessons->activated(1);
        QTRY_COMPARE(page.reader().mode(), Mode::SideBySide);
    }

    void sizesRowsAndScrollingAreThoseOfTheLesson()
    {
        QTemporaryDir folder;
        Preferences preferences(folder.filePath(u"pistis.conf"_s));
        ReadPage page;
        ReadingArea area(page, preferences);
        QSignalSpy shown(&area, &ReadingArea::lessonShown);
        QTRY_COMPARE(shown.size(), 1);
        const auto open = [&](int at) {
            auto *lessons = page.findChild<QComboBox *>(u"lessonCombo"_s);
            lessons->setCurrentIndex(at);
            shown.clear();
            Q_EMIT lessons->activated(at);
            return QTest::qWaitFor([&shown] { return shown.size() == 1; }, patienceMs);
        };
        ReaderSizes &sizes = page.reader().sizes();
        sizes.setZoom(2);
        sizes.change(LessonLanguage::English, 3);
        page.reader().setCompact(true);
        page.reader().setTogether(false);
        QVERIFY(open(1));
        QCOMPARE(sizes.zoom(), 2); // never open before
        QVERIFY(!page.reader().isCompact() && page.reader().isTogether());
        sizes.setZoom(-1);
        sizes.setLetters(LessonLanguage::English, {});
        QVERIFY(open(0));
        QCOMPARE(sizes.zoom(), 2);
        QCOMPARE(sizes.letters(LessonLanguage::English).size, 130);
        QVERIFY(page.reader().isCompact() && !page.reader().isTogether());
        QVERIFY(open(1));
        QCOMPARE(sizes.zoom(), -1);
        QCOMPARE(sizes.letters(LessonLanguage::English), ReadingLetters());
        QVERIFY(!page.reader().isCompact() && page.reader().isTogether());
    }
};

QTEST_MAIN(TestReaderModes)

#include "tst_readermodes.moc"
