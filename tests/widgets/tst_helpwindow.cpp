#include "widgets/helpwindow.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace Pistis;

namespace {

class GreekHelp : public QTranslator
{
public:
    bool isEmpty() const override { return false; }

    QString translate(const char *context, const char *text, const char *, int) const override
    {
        return qstrcmp(context, "Pistis::HelpWindow") == 0 && qstrcmp(text, "en") == 0 ? u"el"_s : QString();
    }
};

QString helpText(const QString &language)
{
    QFile file(u":/help/%1.html"_s.arg(language));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList allOf(const QString &pattern, const QString &text)
{
    QStringList found;
    for (auto matches = QRegularExpression(pattern).globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured(1));
    return found;
}

} // namespace

class TestHelpWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothLanguagesHaveTheSameSectionsAndKeys()
    {
        const QString sections = u"<h2 id=\"([a-z-]+)\""_s;
        const QString keys = u"<tr><td>([^<]+)</td>"_s;
        QVERIFY(allOf(sections, helpText(u"en"_s)).size() > 10);
        QCOMPARE(allOf(sections, helpText(u"el"_s)), allOf(sections, helpText(u"en"_s)));
        QVERIFY(allOf(keys, helpText(u"en"_s)).size() > 10);
        QCOMPARE(allOf(keys, helpText(u"el"_s)), allOf(keys, helpText(u"en"_s)));
    }

    void everyLinkLeadsToASection()
    {
        for (const QString &language : { u"en"_s, u"el"_s }) {
            const QStringList sections = allOf(u"<h2 id=\"([a-z-]+)\""_s, helpText(language));
            const QStringList links = allOf(u"<a href=\"#([a-z-]+)\""_s, helpText(language));
            QVERIFY(!links.isEmpty());
            for (const QString &link : links)
                QVERIFY2(sections.contains(link), qUtf8Printable(link));
        }
    }

    void theTextFollowsTheLanguageOfTheInterface()
    {
        HelpWindow window;
        auto *browser = window.findChild<QTextBrowser *>(u"helpBrowser"_s);
        QVERIFY(browser->toPlainText().contains("Log a visit"_L1));

        GreekHelp greek;
        QCoreApplication::installTranslator(&greek);
        QTRY_VERIFY(browser->toPlainText().contains(u"Καταγραφή επίσκεψης"_s));
        QCoreApplication::removeTranslator(&greek);
        QTRY_VERIFY(browser->toPlainText().contains("Log a visit"_L1));
    }

    void wordsAreFoundWithoutTheirAccentsAndEnterGoesOn()
    {
        HelpWindow window;
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *browser = window.findChild<QTextBrowser *>(u"helpBrowser"_s);
        QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"CUSTÓMER"_s);
        QCOMPARE(browser->textCursor().selectedText().toLower(), u"customer"_s);
        const int first = browser->textCursor().position();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(browser->textCursor().selectedText().toLower(), u"customer"_s);
        QVERIFY(browser->textCursor().position() != first);
        QTest::keyClick(&window, Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(browser->textCursor().position(), first);
    }

    void wordsThatAreNotThereAreSaidToBeMissing()
    {
        HelpWindow window;
        window.findChild<QLineEdit *>(u"wordsEdit"_s)->setText(u"helicopter"_s);
        QCOMPARE(window.findChild<QLabel *>(u"countLabel"_s)->text(), u"not in the help"_s);
        QVERIFY(!window.findChild<QTextBrowser *>(u"helpBrowser"_s)->textCursor().hasSelection());
    }

    void escapeClosesTheWindow()
    {
        HelpWindow window;
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_Escape);
        QTRY_VERIFY(!window.isVisible());
    }
};

QTEST_MAIN(TestHelpWindow)

#include "tst_helpwindow.moc"
