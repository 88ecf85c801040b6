#include "app/lessonlibrary.h"

#include "lessons/lessonpack.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

const QString greekArticle
    = u"Τρία βήματα\n\nadmin\n\nΑρχή εδώ.\n\n1. Πρώτο\n\nΈνα.\n\n2. Δεύτερο\n\nΔύο.\n\n3. Τρίτο\n\nΤρία.\n\n"
      "7 Σχόλια ▼\n"_s;
const QString englishArticle
    = u"Three steps\n\nStart here.\n\n1. First\n\nOne.\n\n2. Second\n\nTwo.\n\n3. Third\n\nThree.\n"_s;

template <typename T> T waited(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

struct Desk
{
    QTemporaryDir directory;
    LessonLibrary packs { directory.filePath(u"lessons"_s) };
    QString greek = put(u"a.txt"_s, greekArticle);
    QString english = put(u"b.txt"_s, englishArticle);

    QString put(const QString &name, const QString &text) const
    {
        QFile file(directory.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("no file");
        return file.fileName();
    }
};

} // namespace

class TestLessonLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoLessonsAreShippedWithTheirQuestionsAndOneIsTheFirst()
    {
        const Desk desk;
        const auto entries = waited(desk.packs.lessons());
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries.at(0).id, u"three-lessons"_s);
        QCOMPARE(entries.at(1).id, u"obvious-chart"_s);
        for (const LessonEntry &entry : entries) {
            QVERIFY(entry.isShipped && !entry.greekTitle.isEmpty() && !entry.englishTitle.isEmpty());
            const auto loaded = waited(desk.packs.lesson(entry.id));
            QVERIFY(std::holds_alternative<LoadedLesson>(loaded));
            QVERIFY(std::get<LoadedLesson>(loaded).questions.size() >= 5);
        }
    }

    void aPreviewShowsWhatAnImportWouldMake()
    {
        const Desk desk;
        const ArticlePreview preview
            = waited(desk.packs.preview({ .greekFile = desk.greek, .englishFile = desk.english }));
        QVERIFY(preview.faults.isEmpty());
        QCOMPARE(preview.title, u"Τρία βήματα"_s);
        QCOMPARE(preview.lessons.size(), 3);
        QCOMPARE(preview.removals.size(), 2);
        QCOMPARE(preview.removals.last(),
            (RemovalRow { .line = 19, .text = u"7 Σχόλια ▼"_s, .rule = u"comment-counter"_s }));
        QVERIFY(!preview.greek.contains(u"admin"_s));
        QVERIFY(!QDir(desk.directory.filePath(u"lessons"_s)).exists());
    }

    void anImportedArticleIsALessonWithItsOriginals()
    {
        const Desk desk;
        const auto imported = waited(desk.packs.import({ .greekFile = desk.greek, .englishFile = desk.english }));
        QVERIFY(imported);
        QCOMPARE(imported->id, u"tria-bemata"_s);
        QCOMPARE(imported->version, u"1"_s);
        const auto read = readPack(desk.directory.filePath(u"lessons/tria-bemata/1"_s));
        QVERIFY(std::holds_alternative<LessonPack>(read));
        const LessonPack &pack = std::get<LessonPack>(read);
        QCOMPARE(QString::fromUtf8(pack.file(u"original/el.txt"_s)), greekArticle);
        QVERIFY(pack.file(u"removed.json"_s).contains("author-stub"));
        QCOMPARE(pack.lesson.practice().value(2), Practice::Requests);
        QCOMPARE(pack.lesson.links.size(), 8);
        QCOMPARE(waited(desk.packs.lessons()).size(), 3);
        QVERIFY(std::holds_alternative<LoadedLesson>(waited(desk.packs.lesson(imported->id))));
    }

    void theSameArticleTwiceIsOneVersionAndAnotherAnswerTheNext()
    {
        const Desk desk;
        QCOMPARE(waited(desk.packs.import({ .greekFile = desk.greek }))->version, u"1"_s);
        QCOMPARE(waited(desk.packs.import({ .greekFile = desk.greek }))->version, u"1"_s);
        QCOMPARE(waited(desk.packs.import({ .greekFile = desk.greek, .keptGreekLines = { 3 } }))->version, u"2"_s);
        QCOMPARE(waited(desk.packs.lessons()).last().version, u"2"_s);
    }

    void theSidesAreFoundByTheirLetters()
    {
        const Desk desk;
        const auto imported = waited(desk.packs.import({ .greekFile = desk.english, .englishFile = desk.greek }));
        QCOMPARE(imported->preview.title, u"Τρία βήματα"_s);
        QVERIFY(imported->preview.english.startsWith("Three steps"_L1));
    }

    void twoFilesInOneLanguageAreRefused()
    {
        const Desk desk;
        const auto imported = waited(desk.packs.import({ .greekFile = desk.greek, .englishFile = desk.greek }));
        QVERIFY(imported && imported->id.isEmpty());
        QCOMPARE(imported->preview.faults.value(0).reason, Fault::Reason::SameLanguage);
    }

    void aFileWithNothingToReadIsRefused()
    {
        const Desk desk;
        const QString noise = desk.put(u"noise.txt"_s, u"Anonim\n\n▼\n"_s);
        QCOMPARE(waited(desk.packs.preview({ .greekFile = noise })).faults.value(0).reason, Fault::Reason::NoLesson);
        const QString none = desk.directory.filePath(u"none.txt"_s);
        QCOMPARE(waited(desk.packs.preview({ .greekFile = none })).faults.value(0).reason, Fault::Reason::Missing);
    }

    void aLessonThatIsNotThereIsAFault()
    {
        const Desk desk;
        QVERIFY(std::holds_alternative<Fault>(waited(desk.packs.lesson(u"no-such-lesson"_s))));
    }
};

QTEST_GUILESS_MAIN(TestLessonLibrary)

#include "tst_lessonlibrary.moc"
