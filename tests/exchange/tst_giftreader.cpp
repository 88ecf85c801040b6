#include "exchange/giftreader.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestGiftReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothLanguagesStandOnOneCard()
    {
        const GiftQuestions read = readGift(uR"(// a remark
//en ::q1::What now? {
//en =This #Because.
//en ~That
//en }
::q1::[markdown]Τι τώρα; {
=Αυτό #Επειδή.
~%-50%Εκείνο
}
)"_s,
            u"q.gift"_s);
        QVERIFY(read.faults.isEmpty());
        const QuizCards expected { { .id = u"q1"_s,
            .greek = u"Τι τώρα;"_s,
            .english = u"What now?"_s,
            .answers = { { .greek = u"Αυτό"_s,
                             .english = u"This"_s,
                             .isRight = true,
                             .greekReason = u"Επειδή."_s,
                             .englishReason = u"Because."_s },
                { .greek = u"Εκείνο"_s, .english = u"That"_s } } } };
        QCOMPARE(read.cards, expected);
    }

    void escapedSignsMeanThemselves()
    {
        const GiftQuestions read = readGift(uR"(::q::1 \= 1\: \{σωστά\}; {=ναι \~ όχι \# 1 ~όχι})"_s, {});
        QCOMPARE(read.cards.value(0).greek, u"1 = 1: {σωστά};"_s);
        QCOMPARE(read.cards.value(0).answers.value(0).greek, u"ναι ~ όχι # 1"_s);
    }

    void aQuestionWithoutNameIsNamedByItsLine()
    {
        const GiftQuestions read = readGift(u"\n\nΣωστό είναι αυτό; {T#λάθος#μπράβο}\n"_s, {});
        QCOMPARE(read.cards.value(0).id, u"line-3"_s);
        QCOMPARE(read.cards.value(0).answers.value(0),
            (QuizAnswer { .greek = u"Σωστό"_s, .isRight = true, .greekReason = u"μπράβο"_s }));
    }

    void otherKindsAreReportedWithTheirLineAndTheRestIsRead()
    {
        const GiftQuestions read = readGift(
            u"::n::Πόσα; {#3.14:0.01}\n\n::m::Ζεύγη {=α -> b =β -> a}\n\n::q::Ναι; {=ναι ~όχι}\n"_s, u"q.gift"_s);
        QCOMPARE(read.faults.size(), 2);
        QCOMPARE(read.faults.at(1).line, 3);
        QCOMPARE(read.faults.at(1).file, u"q.gift"_s);
        QCOMPARE(read.cards.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestGiftReader)

#include "tst_giftreader.moc"
