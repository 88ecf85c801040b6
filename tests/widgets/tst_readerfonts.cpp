#include "app/preferences.h"
#include "shownlesson.h"
#include "widgets/readerfontdialog.h"
#include "widgets/readerfonts.h"
#include "widgets/readingarea.h"

#include <QAction>
#include <QComboBox>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

using namespace Pistis;
using namespace Qt::StringLiterals;
using Mode = LessonReader::Mode;

namespace {

LessonRows lesson()
{
    LessonRows rows { { .kind = LessonRow::Kind::Title, .greek = u"Τίτλος"_s, .english = u"Title"_s },
        { .kind = LessonRow::Kind::Heading, .greek = u"1. Πρώτο"_s, .english = u"1. First"_s } };
    for (int at = 0; at < 50; ++at)
        rows.append({ .greek = u"Ο πελάτης %1 περιμένει. "_s.arg(at).repeated(1 + at % 4),
            .english = u"Customer %1 is waiting. "_s.arg(at).repeated(1 + at % 5) });
    return rows;
}

struct Shown : ShownLesson
{
    Shown()
        : ShownLesson(lesson())
    {
    }

    // The dialog as the menu opens it.
    ReaderFontDialog *dialog()
    {
        for (QAction *action : page.layoutActions()) {
            if (action->objectName() == "fontAction"_L1)
                action->trigger();
        }
        auto *opened = page.findChild<ReaderFontDialog *>();
        (void)QTest::qWaitForWindowActive(opened);
        return opened;
    }
    static void setBox(QDialog *dialog, const QString &name, const QByteArray &digits)
    {
        auto *box = dialog->findChild<QSpinBox *>(name);
        box->setFocus();
        box->selectAll();
        for (const char digit : digits)
            QTest::keyClick(box, digit);
        QTest::keyClick(box, Qt::Key_Tab);
    }
    static QFont letters(const ReaderPane *pane, int row = 2)
    {
        QTextCursor cursor(pane->document()->findBlockByNumber(row));
        cursor.movePosition(QTextCursor::NextCharacter);
        return cursor.charFormat().font();
    }
    static qreal lineHeight(const ReaderPane *pane, int row = 2)
    {
        return pane->document()->findBlockByNumber(row).blockFormat().lineHeight();
    }
    qreal worstGap() const
    {
        qreal worst = 0;
        for (int row = 0; row < reader.rows().size(); ++row)
            worst = std::max(worst, std::abs(greek->rowTop(row) - english->rowTop(row)));
        return worst;
    }
};

} // namespace

class TestReaderFonts : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_data;

private Q_SLOTS:
    // The read page lists what stands in the user's data folder.
    void initTestCase() { qputenv("XDG_DATA_HOME", m_data.path().toUtf8()); }

    void theSizeOfOneLanguageChangesAtOnceAndTheOtherStays()
    {
        Shown shown;
        auto *dialog = shown.dialog();
        const QFont before = Shown::letters(shown.english);
        Shown::setBox(dialog, u"greekSizeBox"_s, "150");
        QCOMPARE(Shown::letters(shown.greek).pointSizeF(), before.pointSizeF() * 1.5);
        QCOMPARE(Shown::letters(shown.english), before);
    }

    void rowsStayBesideEachOtherWhateverIsChosen()
    {
        Shown shown;
        QTRY_COMPARE(shown.worstGap(), 0.0);
        auto *dialog = shown.dialog();
        Shown::setBox(dialog, u"greekSizeBox"_s, "180");
        QTRY_COMPARE(shown.worstGap(), 0.0);
        Shown::setBox(dialog, u"englishSpacingBox"_s, "240");
        QTRY_COMPARE(shown.worstGap(), 0.0);
        shown.page.resize(780, 600);
        QTRY_COMPARE(shown.worstGap(), 0.0);
        shown.reader.sizes().zoomIn();
        QTRY_COMPARE(shown.worstGap(), 0.0);
        QCOMPARE(shown.greek->document()->size().height(), shown.english->document()->size().height());
        shown.greek->verticalScrollBar()->setValue(700);
        QCOMPARE(shown.english->verticalScrollBar()->value(), 700);
    }

    void theFontOfOneLanguageIsChosenFromThoseThatHoldItsLetters()
    {
        Shown shown;
        auto *box = shown.dialog()->findChild<QComboBox *>(u"greekFontBox"_s);
        QCOMPARE(box->currentText(), u"Noto Serif"_s);
        const int other = box->findText(u"Noto Sans"_s);
        QVERIFY(other >= 0 && other <= 2);
        box->setFocus();
        while (box->currentIndex() < other)
            QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(QFontInfo(Shown::letters(shown.greek)).family(), u"Noto Sans"_s);
        QCOMPARE(QFontInfo(Shown::letters(shown.english)).family(), u"Noto Serif"_s);
        for (int at = 0; at < box->count(); ++at)
            QVERIFY(QFontDatabase::writingSystems(box->itemText(at)).contains(QFontDatabase::Greek));
    }

    void aWiderLineSpacingMakesTheLinesHigher()
    {
        Shown shown;
        const qreal before = Shown::lineHeight(shown.english);
        auto *dialog = shown.dialog();
        Shown::setBox(dialog, u"englishSpacingBox"_s, "200");
        QVERIFY(Shown::lineHeight(shown.english) > before * 1.3);
        QCOMPARE(Shown::lineHeight(shown.greek), before);
    }

    void theMenuChangesBothLanguages()
    {
        Shown shown;
        Shown::setBox(shown.dialog(), u"greekSizeBox"_s, "150");
        shown.page.findChild<ReaderFontDialog *>()->close();
        const qreal greek = Shown::letters(shown.greek).pointSizeF();
        const qreal english = Shown::letters(shown.english).pointSizeF();
        shown.reader.setFocus();
        const auto trigger = [&shown](const QString &action) { shown.page.findChild<QAction *>(action)->trigger(); };
        trigger(u"largerAction"_s);
        QCOMPARE(Shown::letters(shown.greek).pointSizeF(), greek * 1.1);
        QCOMPARE(Shown::letters(shown.english).pointSizeF(), english * 1.1);
        trigger(u"usualSizeAction"_s);
        QCOMPARE(Shown::letters(shown.greek).pointSizeF(), english);
    }

    void alternatingLanguagesKeepTheirOwnLetters()
    {
        Shown shown;
        Shown::setBox(shown.dialog(), u"englishSizeBox"_s, "150");
        shown.reader.setMode(Mode::Alternating);
        QTextCursor end(shown.greek->document()->findBlockByNumber(2));
        end.movePosition(QTextCursor::EndOfBlock);
        QCOMPARE(end.charFormat().font().pointSizeF(), Shown::letters(shown.greek).pointSizeF() * 1.5);
    }

    void whoChangesTheSizeHasNotChosenAFont()
    {
        Shown shown;
        auto *dialog = shown.dialog();
        Shown::setBox(dialog, u"greekSizeBox"_s, "150");
        QCOMPARE(shown.reader.sizes().letters(LessonLanguage::Greek), (ReadingLetters { .size = 150 }));
        Shown::setBox(dialog, u"greekSpacingBox"_s, "200");
        QCOMPARE(
            shown.reader.sizes().letters(LessonLanguage::Greek), (ReadingLetters { .size = 150, .lineSpacing = 200 }));
    }

    void asUsualTakesAllBack()
    {
        Shown shown;
        const QFont before = Shown::letters(shown.greek);
        auto *dialog = shown.dialog();
        Shown::setBox(dialog, u"greekSizeBox"_s, "150");
        Shown::setBox(dialog, u"greekSpacingBox"_s, "200");
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"usualButton"_s), Qt::LeftButton);
        QCOMPARE(Shown::letters(shown.greek), before);
        QCOMPARE(dialog->findChild<QSpinBox *>(u"greekSizeBox"_s)->value(), 100);
        QCOMPARE(shown.reader.sizes().letters(LessonLanguage::Greek), ReadingLetters());
    }

    void whatWasChosenIsThereAtTheNextStart()
    {
        Preferences preferences(m_data.filePath(u"pistis.conf"_s));
        {
            Shown shown;
            const ReadingArea area(shown.page, preferences);
            Shown::setBox(shown.dialog(), u"englishSizeBox"_s, "130");
        }
        Shown again;
        const ReadingArea area(again.page, preferences);
        QCOMPARE(again.reader.sizes().letters(LessonLanguage::English).size, 130);
        QCOMPARE(again.reader.sizes().letters(LessonLanguage::Greek), ReadingLetters());
    }

    void aSettingBeyondAllMeasureIsBounded()
    {
        Preferences preferences(m_data.filePath(u"edited.conf"_s));
        preferences.setLessonLook({}, { .greek = { .family = u"No such font"_s, .size = 100'000, .lineSpacing = -3 } });
        Shown shown;
        const ReadingArea area(shown.page, preferences);
        QCOMPARE(shown.reader.sizes().letters(LessonLanguage::Greek).size, ReadingLetters::largest);
        QCOMPARE(shown.reader.sizes().letters(LessonLanguage::Greek).lineSpacing, ReadingLetters::tightest);
        QCOMPARE(shown.dialog()->findChild<QComboBox *>(u"greekFontBox"_s)->currentText(), u"Noto Serif"_s);
    }
};

QTEST_MAIN(TestReaderFonts)

#include "tst_readerfonts.moc"
