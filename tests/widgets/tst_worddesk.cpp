#include "widgets/worddesk.h"

#include "widgets/lessonreader.h"
#include "widgets/readerlexicon.h"
#include "widgets/readerpane.h"
#include "widgets/wordpopup.h"

#include <QAction>
#include <QPointer>
#include <QTest>
#include <QTextBrowser>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct Words
{
    LessonReader reader;
    QAction action;
    ReaderLexicon lexicon { [] { return Lexicon(); } };
    WordDesk desk { reader, action, lexicon, nullptr };

    Words()
    {
        reader.resize(900, 400);
        reader.setRows({ { .greek = u"Πελάτες μας"_s, .english = u"Customers of ours"_s } });
        desk.setGlossary({ { u"πελάτης"_s, u"customer"_s, u"όποιος αγοράζει"_s, u"anyone who buys"_s } });
        reader.show();
        (void)QTest::qWaitForWindowActive(&reader);
    }

    ReaderPane *pane(const QString &name) { return reader.findChild<ReaderPane *>(name); }
    WordPopup *popup() { return reader.findChild<WordPopup *>(); }
    QString text() { return popup() ? popup()->findChild<QTextBrowser *>(u"wordText"_s)->toPlainText() : QString(); }
};

} // namespace

class TestWordDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWordAtTheCaretIsExplainedAndEscCloses()
    {
        Words words;
        words.pane(u"greekPane"_s)->setFocus();
        words.action.trigger();
        QTRY_VERIFY(words.text().contains(u"customer"_s));
        QVERIFY(words.text().contains(u"όποιος αγοράζει"_s));
        const QPointer<WordPopup> popup = words.popup();
        QTest::keyClick(popup->findChild<QTextBrowser *>(u"wordText"_s), Qt::Key_Escape);
        QTRY_VERIFY(!popup);
    }

    void theOtherPaneExplainsItsLanguage()
    {
        Words words;
        words.pane(u"englishPane"_s)->setFocus();
        words.action.trigger();
        QTRY_VERIFY(words.text().contains(u"πελάτης"_s));
    }

    void aDoubleClickExplainsTheWord()
    {
        Words words;
        ReaderPane *pane = words.pane(u"greekPane"_s);
        const QPoint place = pane->cursorRect().center() + QPoint(12, 0);
        QTest::mouseDClick(pane->viewport(), Qt::LeftButton, {}, place);
        QTRY_VERIFY(words.text().contains(u"customer"_s));
    }
};

QTEST_MAIN(TestWordDesk)

#include "tst_worddesk.moc"
