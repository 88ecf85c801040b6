#include "support/typing.h"
#include "widgets/greekkeys.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMainWindow>
#include <QSignalSpy>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

// What a keyboard with only a Greek layout sends, as seen on X11.
void press(QWidget *widget, char16_t capital, const QString &text, Qt::KeyboardModifiers modifiers)
{
    QTest::sendKeyEvent(QTest::Click, widget, Qt::Key(capital), text, modifiers);
}

struct KeyWindow : QMainWindow
{
    KeyWindow()
        : palette(this)
        , black(this)
    {
        palette.setShortcut(QKeySequence(u"Ctrl+K"_s));
        black.setShortcut(QKeySequence(u"B"_s));
        addAction(&palette);
        addAction(&black);
        qApp->installEventFilter(&keys);
        show();
    }

    ~KeyWindow() override { qApp->removeEventFilter(&keys); }

    void keyPressEvent(QKeyEvent *event) override
    {
        last = event->key();
        lastText = event->text();
    }

    GreekKeys keys;
    QAction palette;
    QAction black;
    int last = 0;
    QString lastText;
};

} // namespace

class TestGreekKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLetterWithAltThatNobodyWantsIsNotWrittenIntoAField_data()
    {
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<QString>("latin");
        QTest::addColumn<QString>("greek");
        QTest::newRow("Alt") << Qt::KeyboardModifiers(Qt::AltModifier) << u"m"_s << u"μ"_s;
        QTest::newRow("Alt and Shift") << (Qt::AltModifier | Qt::ShiftModifier) << u"M"_s << u"Μ"_s;
    }

    void aLetterWithAltThatNobodyWantsIsNotWrittenIntoAField()
    {
        QFETCH(const Qt::KeyboardModifiers, modifiers);
        QFETCH(const QString, latin);
        QFETCH(const QString, greek);
        KeyWindow window;
        QLineEdit edit(&window);
        window.setCentralWidget(&edit);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        edit.setFocus();
        QTest::sendKeyEvent(QTest::Click, &edit, Qt::Key_M, latin, modifiers);
        press(&edit, u'Μ', greek, modifiers);
        QCOMPARE(edit.text(), QString());
        QTest::keyClick(&edit, Qt::Key_M);
        QCOMPARE(edit.text(), u"m"_s);
    }

    void norDoesItChooseInABox()
    {
        KeyWindow window;
        QComboBox box(&window);
        box.addItems({ u"a"_s, u"m"_s });
        window.setCentralWidget(&box);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        box.setFocus();
        QTest::sendKeyEvent(QTest::Click, &box, Qt::Key_M, u"m"_s, Qt::AltModifier);
        QCOMPARE(box.currentIndex(), 0);
        QTest::keyClick(&box, Qt::Key_M);
        QCOMPARE(box.currentIndex(), 1);
    }

    void shortcutsWorkWithTheGreekLayout()
    {
        KeyWindow window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy palette(&window.palette, &QAction::triggered);
        QSignalSpy black(&window.black, &QAction::triggered);
        press(&window, u'Κ', u"κ"_s, Qt::ControlModifier);
        press(&window, u'Β', u"β"_s, Qt::NoModifier);
        QCOMPARE(palette.size(), 1);
        QCOMPARE(black.size(), 1);
    }

    void aWidgetThatLooksAtTheKeySeesTheLatinOne()
    {
        KeyWindow window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        press(&window, u'Λ', u"λ"_s, Qt::ControlModifier);
        QCOMPARE(window.last, int(Qt::Key_L));
        press(&window, u'Σ', u"ς"_s, Qt::ControlModifier);
        QCOMPARE(window.last, int(Qt::Key_W));
        press(&window, u'Σ', u"σ"_s, Qt::ControlModifier);
        QCOMPARE(window.last, int(Qt::Key_S));
    }

    void aLetterThatIsNoShortcutIsSeenOnceWithItsText()
    {
        KeyWindow window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        press(&window, u'Δ', u"δ"_s, Qt::NoModifier);
        QCOMPARE(window.last, int(Qt::Key_D));
        QCOMPARE(window.lastText, u"δ"_s);
    }

    void greekIsTypedAsGreek()
    {
        KeyWindow window;
        auto *line = new QLineEdit;
        window.setCentralWidget(line);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        line->setFocus();
        press(line, u'Β', u"β"_s, Qt::NoModifier);
        QCOMPARE(line->text(), u"β"_s);
    }

    void copyAndPasteWorkInALine()
    {
        KeyWindow window;
        auto *line = new QLineEdit(u"Αιγαίο"_s);
        window.setCentralWidget(line);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        line->setFocus();
        press(line, u'Α', u"α"_s, Qt::ControlModifier); // all
        QVERIFY(line->hasSelectedText());
        press(line, u'Χ', u"χ"_s, Qt::ControlModifier); // cut
        QVERIFY(line->text().isEmpty());
        press(line, u'Ω', u"ω"_s, Qt::ControlModifier); // paste
        QCOMPARE(line->text(), u"Αιγαίο"_s);
    }
};

QTEST_MAIN(TestGreekKeys)

#include "tst_greekkeys.moc"
