#include "widgets/qualitydialog.h"

#include "app/lessonlibrary.h"
#include "app/packshelf.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    QualityDialog dialog;
    QTableView *table = dialog.findChild<QTableView *>(u"qualityView"_s);
    QLabel *words = dialog.findChild<QLabel *>(u"textLabel"_s);
    QProgressBar *bar = dialog.findChild<QProgressBar *>(u"progressBar"_s);

    explicit Shown(const QFuture<LessonQuality> &quality)
        : dialog(quality)
    {
        dialog.show();
    }

    int figure(int column) const
    {
        const auto *model = table->model();
        return QLocale().toInt(model->index(model->rowCount() - 1, column).data().toString());
    }
};

} // namespace

class TestQualityDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFiguresOfTheLessonsOfTheProgramAreShown()
    {
        Shown shown(LessonLibrary().quality());
        QVERIFY(QTest::qWaitForWindowExposed(&shown.dialog));
        QTRY_VERIFY(!shown.bar->isVisible());
        QCOMPARE(shown.table->model()->rowCount(), 3);
        QVERIFY(shown.table->isVisible());
        QVERIFY(shown.figure(QualityModel::ExpectedColumn) > 100);
        QVERIFY(shown.figure(QualityModel::RightColumn) > shown.figure(QualityModel::ExpectedColumn) * 9 / 10);
        QVERIFY(shown.words->text().contains(QLocale().toString(shown.figure(QualityModel::RightColumn))));
    }

    // What would be shown if the aligner were wrong: the same lesson against links that nobody would make.
    void anAlignerThatIsWrongLooksWrong()
    {
        Lesson lesson = PackShelf::shippedLessons().constFirst();
        QList<int> right;
        for (const LessonLink &link : std::as_const(lesson.links))
            right.append(link.right.value(0));
        std::ranges::reverse(right);
        for (qsizetype at = 0; at < lesson.links.size(); ++at)
            lesson.links[at].right = { right.at(at) };
        QPromise<LessonQuality> promise;
        promise.start();
        promise.addResult(LessonQuality { .quality = qualityOn(lesson, {}) });
        promise.finish();
        Shown shown(promise.future());
        QVERIFY(QTest::qWaitForWindowExposed(&shown.dialog));
        QTRY_COMPARE(shown.table->model()->rowCount(), 2);
        QVERIFY(shown.figure(QualityModel::RightColumn) < shown.figure(QualityModel::ExpectedColumn) / 10);
        QTRY_VERIFY(shown.words->text().contains(u"wrong"_s));
    }

    void progressIsShownAndClosingStopsTheWork()
    {
        QPromise<LessonQuality> promise;
        promise.start();
        promise.setProgressRange(0, 4);
        promise.setProgressValue(1);
        auto shown = std::make_unique<Shown>(promise.future());
        QVERIFY(QTest::qWaitForWindowExposed(&shown->dialog));
        QVERIFY(shown->bar->isVisible());
        QTRY_COMPARE(shown->bar->value(), 1);
        QTest::keyClick(&shown->dialog, Qt::Key_Escape);
        QVERIFY(!shown->dialog.isVisible());
        shown.reset();
        QVERIFY(promise.isCanceled());
        promise.finish();
    }
};

QTEST_MAIN(TestQualityDialog)

#include "tst_qualitydialog.moc"
