#include "app/lessonservice.h"

#include "support/testbook.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

LoadedLesson version(const QString &hash) { return { .lesson = { .hash = hash } }; }

} // namespace

class TestLessonService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAreKeptWithLearnerAndTime()
    {
        TestBook book;
        LessonService lessons(book.store);
        must(lessons.answer(u"a"_s, u" Άννα "_s, u"q1"_s, u"Ναι"_s, true));
        must(lessons.answer(u"a"_s, u"Νίκος"_s, u"q1"_s, u"Όχι"_s, false));
        const auto answers = *waited(lessons.answers(version(u"a"_s)));
        QCOMPARE(answers.size(), 2);
        QCOMPARE(answers.first().learner, u"Άννα"_s);
        QCOMPARE(answers.first().value, u"Ναι"_s);
        QCOMPARE(answers.first().right, true);
        QCOMPARE(answers.first().at, book.clock.now);
        QVERIFY(waited(lessons.answers(version(u"b"_s)))->isEmpty());
    }

    void answersFollowTheirQuestionIntoANewVersion()
    {
        TestBook book;
        LessonService lessons(book.store);
        LoadedLesson fresh = version(u"b"_s);
        fresh.questions = { { .id = u"first"_s, .greek = u"Πότε;"_s }, { .id = u"q2"_s, .greek = u"Νέα;"_s } };
        fresh.older = { version(u"a"_s).lesson };
        fresh.olderQuestions.insert(
            u"a"_s, { { .id = u"q1"_s, .greek = u"Πότε;"_s }, { .id = u"q2"_s, .greek = u"Παλιά;"_s } });
        must(lessons.answer(u"a"_s, u"Άννα"_s, u"q1"_s, u"Ναι"_s, true));
        must(lessons.answer(u"a"_s, u"Άννα"_s, u"q2"_s, u"Ναι"_s, true)); // asks something else now
        book.clock.now += 1;
        must(lessons.answer(u"b"_s, u"Άννα"_s, u"q2"_s, u"Όχι"_s, false));
        const auto answers = *waited(lessons.answers(fresh));
        QCOMPARE(answers.size(), 2);
        QCOMPARE(answers.first().itemName, u"first"_s);
        QCOMPARE(answers.last().value, u"Όχι"_s);
        fresh.olderQuestions.clear();
        QCOMPARE(waited(lessons.answers(fresh))->size(), 1);
    }

    void answersAreExportedAsCsv()
    {
        TestBook book;
        LessonService lessons(book.store);
        must(lessons.answer(u"a"_s, u"Άννα"_s, u"q1"_s, u"Ναι"_s, true));
        const QString name = book.directory.filePath(u"results.csv"_s);
        must(lessons.exportAnswers(version(u"a"_s), name));
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(file.readAll()).contains(u"Άννα,q1,Ναι,yes,"_s));
        QVERIFY(!waited(lessons.exportAnswers(version(u"a"_s), book.directory.filePath(u"no/such/folder.csv"_s))));
    }

    void undoPassesOverAnswers()
    {
        TestBook book;
        LessonService lessons(book.store);
        const QUuid customer = book.customer(u"Bakery"_s);
        QTRY_VERIFY(book.undo.canUndo());
        QSignalSpy changed(&book.store, &Store::changed);
        must(lessons.answer(u"a"_s, u"Άννα"_s, u"q1"_s, u"Ναι"_s, true));
        QTRY_COMPARE(changed.size(), 1);
        must(book.undo.undo());
        QVERIFY(book.summary(customer).customer.deleted);
        QCOMPARE(waited(lessons.answers(version(u"a"_s)))->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestLessonService)

#include "tst_lessonservice.moc"
