#include "widgets/answerbutton.h"
#include "widgets/quizpage.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

const QuizCards cards {
    { .id = u"visit"_s,
        .greek = u"Πότε χάνεται ένας πελάτης;"_s,
        .english = u"When is a customer lost?"_s,
        .answers = { { u"Όταν δεν τον επισκέπτεστε"_s, u"When you do not visit"_s, true,
                         u"Ο ανταγωνισμός τον επισκέπτεται."_s, u"The competition does visit."_s },
            { u"Ποτέ"_s, u"Never"_s, false, u"Κανείς δεν είναι δεδομένος."_s,
                u"Nobody is to be taken for granted."_s } } },
    { .id = u"listen"_s,
        .greek = u"Τι θέλει ο πελάτης;"_s,
        .english = u"What does the customer want?"_s,
        .answers = { { u"Να τον ακούτε"_s, u"To be heard"_s, true }, { u"Έκπτωση"_s, u"A discount"_s, false } } },
};

struct Shown
{
    QuizPage page;

    Shown()
    {
        page.resize(900, 650);
        page.show();
        page.activateWindow();
        page.start(cards, u"Μαρία"_s);
    }
    QString words(const QString &label) const { return page.findChild<QLabel *>(label)->text(); }
    bool isSeen(const QString &label) const { return page.findChild<QLabel *>(label)->isVisible(); }
    AnswerButton *answer(int number) const { return page.findChild<AnswerButton *>(u"answerButton%1"_s.arg(number)); }
    QPushButton *next() const { return page.findChild<QPushButton *>(u"nextButton"_s); }
};

} // namespace

class TestQuizPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWrongAnswerShowsTheReasonAndTheRightOne()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
        QSignalSpy answered(&shown.page, &QuizPage::answered);
        QVERIFY(!shown.next()->isEnabled());
        QTest::mouseClick(shown.answer(2), Qt::LeftButton);
        QCOMPARE(answered.size(), 1);
        QCOMPARE(answered.first(), QVariantList({ u"visit"_s, 1, false }));
        QCOMPARE(shown.answer(1)->mark(), AnswerButton::Mark::Right);
        QCOMPARE(shown.answer(2)->mark(), AnswerButton::Mark::Wrong);
        QVERIFY(shown.isSeen(u"reasonLabel"_s));
        QCOMPARE(shown.words(u"reasonLabel"_s), u"Κανείς δεν είναι δεδομένος.\nNobody is to be taken for granted."_s);
        QTest::mouseClick(shown.answer(1), Qt::LeftButton);
        QCOMPARE(answered.size(), 1);
    }

    void theWholeQuizGoesByKeys()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
        QSignalSpy answered(&shown.page, &QuizPage::answered);
        QSignalSpy left(&shown.page, &QuizPage::left);
        QTRY_VERIFY(shown.page.hasFocus());
        QCOMPARE(shown.words(u"numberLabel"_s), u"Question 1 of 2"_s);
        QTest::keyClick(&shown.page, Qt::Key_1);
        QTRY_VERIFY(shown.next()->hasFocus());
        QTest::keyClick(shown.next(), Qt::Key_Return);
        QCOMPARE(shown.words(u"englishLabel"_s), u"What does the customer want?"_s);
        QTest::keyClick(&shown.page, Qt::Key_9);
        QCOMPARE(answered.size(), 1);
        QTest::keyClick(&shown.page, Qt::Key_2);
        QVERIFY(!shown.isSeen(u"reasonLabel"_s));
        QTest::keyClick(shown.next(), Qt::Key_Return);
        QCOMPARE(shown.words(u"resultLabel"_s), u"1 of 2 questions answered right."_s);
        QVERIFY(shown.isSeen(u"resultLabel"_s));
        QTest::keyClick(shown.next(), Qt::Key_Return);
        QCOMPARE(left.size(), 1);
    }

    void bothLanguagesStandOnTheCard()
    {
        Shown shown;
        QCOMPARE(shown.words(u"greekLabel"_s), u"Πότε χάνεται ένας πελάτης;"_s);
        QCOMPARE(shown.words(u"learnerLabel"_s), u"Μαρία"_s);
        QCOMPARE(shown.answer(2)->accessibleName(), u"Ποτέ / Never"_s);
    }

    void aNewLearnerStartsAtTheFirstQuestion()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
        QTest::keyClick(&shown.page, Qt::Key_1);
        QTest::mouseClick(shown.next(), Qt::LeftButton);
        shown.page.start(cards, u"Νίκος"_s);
        QCOMPARE(shown.words(u"numberLabel"_s), u"Question 1 of 2"_s);
        QCOMPARE(shown.page.rightAnswers(), 0);
    }
};

QTEST_MAIN(TestQuizPage)

#include "tst_quizpage.moc"
