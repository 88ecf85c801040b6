#include "support/typing.h"
#include "widgets/trainingpage.h"

#include <QAbstractButton>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

const QuizCards cards { { .id = u"visit"_s,
    .greek = u"Πότε χάνεται ένας πελάτης;"_s,
    .english = u"When is a customer lost?"_s,
    .answers = { { u"Χωρίς επίσκεψη"_s, u"Without a visit"_s, true }, { u"Ποτέ"_s, u"Never"_s, false } } } };

struct Shown
{
    TrainingPage page;

    explicit Shown(bool practice = true)
    {
        page.setPracticeBook(practice);
        page.setLesson(u"Τρία μαθήματα"_s, u"Three lessons"_s, cards);
        page.resize(1024, 700);
        page.show();
        page.activateWindow();
    }
    QAbstractButton *button(const QString &name) const { return page.findChild<QAbstractButton *>(name); }
    void click(const QString &name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    void add(const QString &name) const
    {
        typeText(page.findChild<QLineEdit *>(u"learnerEdit"_s), name);
        click(u"addLearnerButton"_s);
    }
};

} // namespace

class TestTrainingPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRealBookOffersThePracticeBookAndNothingElse()
    {
        Shown shown(false);
        QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
        QVERIFY(!shown.button(u"quizButton"_s)->isVisible());
        QSignalSpy asked(&shown.page, &TrainingPage::practiceBookRequested);
        shown.click(u"practiceBookButton"_s);
        QCOMPARE(asked.size(), 1);
        shown.page.setPracticeBook(true);
        QVERIFY(shown.button(u"quizButton"_s)->isVisible());
    }

    void aNewLearnerTakesTheQuiz()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
        QSignalSpy added(&shown.page, &TrainingPage::learnerAdded);
        QSignalSpy answered(&shown.page, &TrainingPage::answered);
        QVERIFY(!shown.button(u"quizButton"_s)->isEnabled());
        shown.add(u"Μαρία"_s);
        QCOMPARE(added.size(), 1);
        shown.click(u"quizButton"_s);
        QTRY_VERIFY(shown.button(u"answerButton2"_s));
        QTRY_VERIFY(shown.button(u"answerButton2"_s)->isVisible());
        shown.click(u"answerButton2"_s);
        QCOMPARE(answered.size(), 1);
        QCOMPARE(answered.first(), QVariantList({ u"Μαρία"_s, u"visit"_s, 1, false }));
        shown.click(u"nextButton"_s);
        shown.click(u"nextButton"_s);
        QVERIFY(shown.button(u"quizButton"_s)->isVisible());
    }

    void aNameThatIsThereIsChosenNotDoubled()
    {
        Shown shown;
        shown.page.setLearners({ u"Μαρία"_s, u"Νίκος"_s });
        QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
        QSignalSpy added(&shown.page, &TrainingPage::learnerAdded);
        shown.add(u" Νίκος  "_s);
        QCOMPARE(added.size(), 0);
        auto *learners = shown.page.findChild<QListView *>(u"learnersView"_s);
        QCOMPARE(learners->model()->rowCount(), 2);
        QCOMPARE(learners->currentIndex().data().toString(), u"Νίκος"_s);
    }

    void resultsAreExportedToTheFileThatWasChosen()
    {
        Shown shown;
        QTemporaryDir folder;
        QStandardItemModel results(0, 2);
        shown.page.setResults(&results);
        QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
        QVERIFY(!shown.button(u"exportButton"_s)->isEnabled());
        results.appendRow({ new QStandardItem(u"Μαρία"_s), new QStandardItem(u"1"_s) });
        QVERIFY(shown.button(u"exportButton"_s)->isEnabled());
        QSignalSpy exported(&shown.page, &TrainingPage::exportRequested);
        shown.click(u"exportButton"_s);
        QFileDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = shown.page.findChild<QFileDialog *>()));
        QTRY_VERIFY(dialog->isVisible());
        dialog->setDirectory(folder.path());
        QTest::keyClick(dialog->findChild<QLineEdit *>(u"fileNameEdit"_s), Qt::Key_Return);
        QTRY_COMPARE(exported.size(), 1);
        QCOMPARE(exported.first().first().toString(), folder.filePath(u"results.csv"_s));
    }
};

QTEST_MAIN(TestTrainingPage)

#include "tst_trainingpage.moc"
