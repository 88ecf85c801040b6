#include "lessons/sentenceindex.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

const QStringList greek { u"Επισκεφθείτε τους ΠΕΛΆΤΕΣ σας."_s, u"Ο πελάτης περιμένει· ακούστε τον!"_s, u""_s,
    u"Οι υποσχέσεις των πελατών μετρούν."_s };

QStringList found(const QStringList &sentences, LessonLanguage language, const QString &words)
{
    QStringList texts;
    for (const SentenceHit &hit : SentenceIndex(sentences, language).find(words))
        texts.append(QString::number(hit.sentence) + (hit.isExact ? u'=' : u'~')
            + sentences.at(hit.sentence).mid(hit.start, hit.length));
    return texts;
}

QStringList inGreek(const QString &words) { return found(greek, LessonLanguage::Greek, words); }

} // namespace

class TestSentenceIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void caseAccentsAndFinalSigmaDoNotMatter()
    {
        QCOMPARE(inGreek(u"πελατεσ"_s).constFirst(), u"0=ΠΕΛΆΤΕΣ"_s);
        QCOMPARE(inGreek(u"ΠΕΛΆΤΗΣ"_s).at(1), u"1=πελάτης"_s);
        QCOMPARE(inGreek(u"τουσ  πελάτες"_s), QStringList({ u"0=τους ΠΕΛΆΤΕΣ"_s, u"3~των πελατών"_s }));
    }

    void otherFormsOfAWordAreFoundToo()
    {
        QCOMPARE(inGreek(u"πελάτης"_s), QStringList({ u"0~ΠΕΛΆΤΕΣ"_s, u"1=πελάτης"_s, u"3~πελατών"_s }));
        QCOMPARE(inGreek(u"υπόσχεση"_s), QStringList { u"3~υποσχέσεις"_s });
        QCOMPARE(found({ u"He promised two visits."_s }, LessonLanguage::English, u"promise"_s),
            QStringList { u"0=promise"_s });
        QCOMPARE(found({ u"Two visits were made."_s }, LessonLanguage::English, u"visiting"_s),
            QStringList { u"0~visits"_s });
        QCOMPARE(inGreek(u"υπόσχεση πελάτη"_s), QStringList());
        QCOMPARE(inGreek(u"υποσχέσεις πελατών"_s), QStringList());
        QCOMPARE(inGreek(u"των πελάτη"_s), QStringList({ u"0~τους ΠΕΛΆΤΕΣ"_s, u"3~των πελατών"_s }));
    }

    void aPartOfAWordIsEnough()
    {
        QCOMPARE(inGreek(u"πελ"_s).size(), 3);
        QCOMPARE(inGreek(u"τ"_s).size(), 9);
    }

    void marksInTheOriginalBelongToTheHit()
    {
        QCOMPARE(found({ u"ο πελα\u0301της."_s }, LessonLanguage::Greek, u"πελάτης"_s),
            QStringList { u"0=πελα\u0301της"_s });
        QCOMPARE(found({ u"Straße"_s }, LessonLanguage::English, u"s"_s), QStringList({ u"0=S"_s, u"0=ß"_s }));
    }

    void nothingIsFoundOfNothing()
    {
        QCOMPARE(inGreek(QString()), QStringList());
        QCOMPARE(inGreek(u" \t\n"_s), QStringList());
        QCOMPARE(inGreek(u"\u0301"_s), QStringList());
        QCOMPARE(inGreek(u"…"_s), QStringList());
        QCOMPARE(found({}, LessonLanguage::Greek, u"πελάτης"_s), QStringList());
        QCOMPARE(SentenceIndex().find(u"πελάτης"_s), QList<SentenceHit>());
    }
};

QTEST_APPLESS_MAIN(TestSentenceIndex)

#include "tst_sentenceindex.moc"
