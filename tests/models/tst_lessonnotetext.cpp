#include "models/lessonnotetext.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestLessonNoteText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWordStandsWithTheSentenceInItsOwnLanguage()
    {
        const QString greek = u"Αυτό είναι σωστό."_s;
        const QString english = u"This is right."_s;
        const auto shown = [&](const QString &word) {
            return notePlaceText({ .leftTexts = { greek }, .rightTexts = { english }, .word = word });
        };
        QCOMPARE(shown(u"είναι"_s), u"“είναι” in: "_s + greek);
        QCOMPARE(shown(u"right"_s), u"“right” in: "_s + english);
        QCOMPARE(notePlaceText({ .leftTexts = { greek }, .word = u"gone"_s }), u"“gone” in: "_s + greek);
    }
};

QTEST_GUILESS_MAIN(TestLessonNoteText)

#include "tst_lessonnotetext.moc"
