#include "app/lessonlibrary.h"

#include "lessons/packarchive.h"
#include "support/samplepack.h"

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

    QString pack(const QString &name, const QList<PackFile> &files) const
    {
        QFile file(directory.filePath(name));
        const QByteArray archive = packArchive(files);
        if (!file.open(QIODevice::WriteOnly) || file.write(archive) != archive.size())
            qFatal("no file");
        return file.fileName();
    }

    QStringList namesIn(const QString &folder) const
    {
        return QDir(directory.filePath(folder)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

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
        QCOMPARE(
            waited(desk.packs.import({ .greekFile = desk.greek, .greekWishes = { .lines = { 3 } } }))->version, u"2"_s);
        QCOMPARE(waited(desk.packs.lessons()).last().version, u"2"_s);
    }

    void theSidesAreFoundByTheirLetters()
    {
        const Desk desk;
        const auto imported = waited(desk.packs.import({ .greekFile = desk.english, .englishFile = desk.greek }));
        QCOMPARE(imported->preview.title, u"Τρία βήματα"_s);
        QVERIFY(imported->preview.english.startsWith("Three steps"_L1));
    }

    void textsThatWereTypedAreALessonAsFilesAre()
    {
        const Desk desk;
        const auto typed = waited(desk.packs.import({ .greekText = greekArticle, .englishText = englishArticle }));
        QVERIFY(typed);
        QCOMPARE(typed->id, u"tria-bemata"_s);
        QCOMPARE(waited(desk.packs.import({ .greekFile = desk.greek, .englishFile = desk.english }))->version, u"1"_s);
        QVERIFY(waited(desk.packs.preview({ .greekText = u" \n"_s })).title.isEmpty());
    }

    void aGuessOfTheEncodingIsToldAndCanBeChanged()
    {
        const Desk desk;
        QFile file(desk.directory.filePath(u"old.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\xd4\xdf\xf4\xeb\xef\xf2\n\n\xb6\xed\xe1 \xeb\xfc\xe3\xef\xf2.\n");
        file.close();
        const auto guessed = waited(desk.packs.preview({ .greekFile = file.fileName() }));
        QCOMPARE(guessed.sources.value(0),
            (ArticleSource { .file = u"old.txt"_s, .encoding = TextEncoding::Iso8859_7, .isGuess = true }));
        QVERIFY(guessed.greek.contains(u"Άνα λόγος."_s));
        const auto told
            = waited(desk.packs.preview({ .greekFile = file.fileName(), .greekEncoding = TextEncoding::Windows1253 }));
        QCOMPARE(told.sources.value(0).encoding, TextEncoding::Windows1253);
        QVERIFY(!told.sources.value(0).isGuess);
        QVERIFY(told.greek.contains(u"¶να λόγος."_s));
        QCOMPARE(told.sources.value(0).proved, std::nullopt); // the bytes prove neither
    }

    void bytesThatProveAnotherEncodingThanWasToldAreNoticed()
    {
        const Desk desk;
        const auto wrong
            = waited(desk.packs.preview({ .greekFile = desk.greek, .greekEncoding = TextEncoding::Windows1253 }));
        QCOMPARE(wrong.sources.value(0).proved, TextEncoding::Utf8);
        const auto right = waited(desk.packs.preview({ .greekFile = desk.greek, .greekEncoding = TextEncoding::Utf8 }));
        QCOMPARE(right.sources.value(0).proved, std::nullopt);
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

    void aPackIsInstalledFromAZipFileOrAFolderOnce()
    {
        const Desk desk;
        const QString file = desk.pack(u"a.pistislesson"_s, packFiles(sampleLesson()));
        QCOMPARE(std::get<LoadedLesson>(waited(desk.packs.look(file))).lesson.id, u"sample"_s);
        QCOMPARE(waited(desk.packs.lessons()).size(), 2);
        const auto installed = waited(desk.packs.install(file));
        QVERIFY(installed && installed->faults.isEmpty() && !installed->wasThere);
        QCOMPARE(installed->entry.folder, desk.directory.filePath(u"lessons/sample/1"_s));
        QVERIFY(waited(desk.packs.install(file))->wasThere);
        QVERIFY(waited(desk.packs.install(installed->entry.folder))->wasThere);
        QCOMPARE(waited(desk.packs.lessons()).size(), 3);
        QCOMPARE(desk.namesIn(u"lessons/sample"_s), QStringList { u"1"_s });
    }

    void theSameVersionWithOtherContentIsRefusedAndANewOneStandsBesideTheOld()
    {
        const Desk desk;
        QVERIFY(waited(desk.packs.install(desk.pack(u"a.pistislesson"_s, packFiles(sampleLesson())))));
        Lesson other = sampleLesson();
        other.glossary = {};
        const QList<PackFile> more { { .path = u"glossary.tsv"_s, .bytes = "α\ta\n" } };
        const auto clash = waited(desk.packs.install(desk.pack(u"b.pistislesson"_s, packFiles(other, more))));
        QCOMPARE(clash->faults.value(0),
            (Fault { .file = u"b.pistislesson"_s, .reason = Fault::Reason::PackClash, .text = u"1"_s }));
        QVERIFY(waited(desk.packs.install(desk.pack(u"c.pistislesson"_s, packFiles(sampleLesson(u"9"_s), more)))));
        QVERIFY(waited(desk.packs.install(desk.pack(u"d.pistislesson"_s, packFiles(sampleLesson(u"10"_s), more)))));
        const auto loaded = std::get<LoadedLesson>(waited(desk.packs.lesson(u"sample"_s)));
        QCOMPARE(loaded.lesson.version, u"10"_s);
        QCOMPARE(loaded.older.size(), 2);
        QCOMPARE(loaded.older.last().version, u"1"_s);
    }

    void aNewVersionOfAShippedLessonIsShownUntilItIsRemoved()
    {
        const Desk desk;
        Lesson lesson = sampleLesson(u"9999"_s);
        lesson.id = u"three-lessons"_s;
        const auto shipped = waited(desk.packs.lessons());
        QVERIFY(waited(desk.packs.install(desk.pack(u"a.pistislesson"_s, packFiles(lesson)))));
        auto entries = waited(desk.packs.lessons());
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries.first().version, u"9999"_s);
        QCOMPARE(std::get<LoadedLesson>(waited(desk.packs.lesson(lesson.id))).older.size(), 1);
        QVERIFY(waited(desk.packs.remove(lesson.id)));
        QCOMPARE(waited(desk.packs.lessons()), shipped);
        QCOMPARE(waited(desk.packs.remove(lesson.id)).error().kind, Error::Kind::Conflict);
    }

    void aRemovedLessonCanBePutBack()
    {
        const Desk desk;
        QVERIFY(waited(desk.packs.install(desk.pack(u"a.pistislesson"_s, packFiles(sampleLesson())))));
        QVERIFY(waited(desk.packs.remove(u"sample"_s)));
        QCOMPARE(waited(desk.packs.lessons()).size(), 2);
        QVERIFY(std::holds_alternative<Fault>(waited(desk.packs.lesson(u"sample"_s))));
        QVERIFY(waited(desk.packs.putBack(u"sample"_s)));
        QCOMPARE(waited(desk.packs.lessons()).size(), 3);
        QVERIFY(!waited(desk.packs.putBack(u"sample"_s)));
        for (const QString &id : { u"none"_s, u"../lessons"_s, u".."_s, QString() }) {
            QCOMPARE(waited(desk.packs.remove(id)).error().kind, Error::Kind::NotFound);
            QCOMPARE(waited(desk.packs.putBack(id)).error().kind, Error::Kind::NotFound);
        }
        QCOMPARE(waited(desk.packs.lessons()).size(), 3);
    }

    void whatWasRemovedIsListedUntilItIsPutBack()
    {
        const Desk desk;
        QVERIFY(waited(desk.packs.removed()).isEmpty());
        QVERIFY(waited(desk.packs.install(desk.pack(u"a.pistislesson"_s, packFiles(sampleLesson())))));
        QVERIFY(waited(desk.packs.remove(u"sample"_s)));
        const auto removed = waited(desk.packs.removed());
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.first().id, u"sample"_s);
        QCOMPARE(removed.first().title(), u"Τίτλος"_s);
        QVERIFY(waited(desk.packs.putBack(u"sample"_s)));
        QVERIFY(waited(desk.packs.removed()).isEmpty());
    }

    void aTranslationMemoryIsInstalledAsALesson()
    {
        const Desk desk;
        QVERIFY(waited(desk.packs.install(desk.pack(u"a.pistislesson"_s, packFiles(sampleLesson())))));
        const QString memory = desk.directory.filePath(u"Μνήμη.TMX"_s);
        QVERIFY(waited(desk.packs.exportTo(u"sample"_s, memory)));
        const auto looked = waited(desk.packs.look(memory));
        QCOMPARE(std::get<LoadedLesson>(looked).lesson.links.size(), 2);
        QCOMPARE(waited(desk.packs.lessons()).size(), 3);
        const auto installed = waited(desk.packs.install(memory));
        QVERIFY(installed && installed->faults.isEmpty() && !installed->wasThere);
        QVERIFY(QFile::exists(installed->entry.folder + u"/manifest.json"_s));
        QVERIFY(waited(desk.packs.install(memory))->wasThere);
        const QString broken = desk.put(u"broken.tmx"_s, u"<tmx"_s);
        QCOMPARE(std::get<Fault>(waited(desk.packs.look(broken))).reason, Fault::Reason::TmxBroken);
        QCOMPARE(waited(desk.packs.install(broken))->faults.value(0).reason, Fault::Reason::TmxBroken);
    }

    void repairedPairsDoNotGiveWayToTheSameTexts()
    {
        const Desk desk;
        QVERIFY(waited(desk.packs.install(desk.pack(u"a.pistislesson"_s, packFiles(sampleLesson())))));
        const QString memory = desk.directory.filePath(u"m.tmx"_s);
        QVERIFY(waited(desk.packs.exportTo(u"sample"_s, memory)));
        const QString id = waited(desk.packs.install(memory))->entry.id;
        Lesson lesson = std::get<LoadedLesson>(waited(desk.packs.lesson(id))).lesson;
        lesson.links[0].status = LessonLink::Status::Confirmed;
        const QString version = waited(desk.packs.storeRepaired(lesson))->version;
        QVERIFY(waited(desk.packs.install(memory))->wasThere);
        const Lesson now = std::get<LoadedLesson>(waited(desk.packs.lesson(id))).lesson;
        QCOMPARE(now.version, version);
        QCOMPARE(now.links, lesson.links);
    }

    void aTitleThatIsToldNamesTheMemory()
    {
        const Desk desk;
        const QString memory = desk.directory.filePath(u"m.tmx"_s);
        QVERIFY(waited(desk.packs.exportTo(u"three-lessons"_s, memory)));
        QCOMPARE(waited(desk.packs.importTmx(memory, u"Another name"_s))->entry.greekTitle, u"Another name"_s);
    }

    void theVersionAfterTheNewestIsStored()
    {
        const Desk desk;
        QVERIFY(waited(desk.packs.install(desk.pack(u"a.pistislesson"_s, packFiles(sampleLesson(u"spring-9"_s))))));
        Lesson lesson = std::get<LoadedLesson>(waited(desk.packs.lesson(u"sample"_s))).lesson;
        lesson.links[0].status = LessonLink::Status::Confirmed;
        QCOMPARE(waited(desk.packs.storeRepaired(lesson))->version, u"spring-10"_s);
        QCOMPARE(waited(desk.packs.storeRepaired(lesson, u"spring-10"_s))->version, u"spring-10"_s); // nothing changed
        lesson.links[1].status = LessonLink::Status::Confirmed;
        QCOMPARE(waited(desk.packs.storeRepaired(lesson, u"spring-10"_s))->version, u"spring-11"_s);
        QCOMPARE(desk.namesIn(u"lessons/sample"_s), QStringList({ u"spring-11"_s, u"spring-9"_s }));
    }

    void theQualityIsToldForEachLessonOfTheProgram()
    {
        const Desk desk;
        QVERIFY(waited(desk.packs.install(desk.pack(u"a.pistislesson"_s, packFiles(sampleLesson())))));
        QFuture<LessonQuality> quality = desk.packs.quality();
        quality.waitForFinished();
        QCOMPARE(quality.resultCount(), 2);
        for (const LessonQuality &lesson : quality.results()) {
            QVERIFY(!lesson.greekTitle.isEmpty() && !lesson.englishTitle.isEmpty());
            QVERIFY(lesson.quality.aligner.expected > 20);
            QVERIFY(lesson.quality.aligner.right >= lesson.quality.byLength.right);
        }
    }

    void anExportedLessonIsTheSamePack()
    {
        const Desk desk;
        const QString file = desk.directory.filePath(u"out.pistislesson"_s);
        const QString folder = desk.directory.filePath(u"out"_s);
        QVERIFY(waited(desk.packs.exportTo(u"three-lessons"_s, file)));
        QVERIFY(waited(desk.packs.exportTo(u"three-lessons"_s, folder)));
        const auto original = waited(desk.packs.lesson(u"three-lessons"_s));
        for (const QString &written : { file, folder }) {
            const auto seen = waited(desk.packs.look(written));
            QCOMPARE(std::get<LoadedLesson>(seen).lesson, std::get<LoadedLesson>(original).lesson);
            QCOMPARE(std::get<LoadedLesson>(seen).questions, std::get<LoadedLesson>(original).questions);
        }
        for (const QString &target : { file, folder })
            QCOMPARE(waited(desk.packs.exportTo(u"three-lessons"_s, target)).error().subject, u"export.exists"_s);
        QVERIFY(waited(desk.packs.exportTo(u"three-lessons"_s, file, true)));
        QCOMPARE(waited(desk.packs.exportTo(u"none"_s, file, true)).error().kind, Error::Kind::NotFound);
    }

    void aRefusedPackLeavesNothingBehind()
    {
        const Desk desk;
        QList<PackFile> files = packFiles(sampleLesson());
        files.append({ .path = u"../../evil.md"_s, .bytes = "x" });
        const auto refused = waited(desk.packs.install(desk.pack(u"a.pistislesson"_s, files)));
        QCOMPARE(refused->faults.value(0),
            (Fault { .file = u"a.pistislesson"_s, .reason = Fault::Reason::PackOutside, .text = u"../../evil.md"_s }));
        QCOMPARE(desk.namesIn(u"."_s), QStringList({ u"a.pistislesson"_s, u"a.txt"_s, u"b.txt"_s }));
        const auto missing = waited(desk.packs.install(desk.directory.filePath(u"none"_s)));
        QCOMPARE(missing->faults.value(0), (Fault { .file = u"none"_s, .reason = Fault::Reason::Missing }));
    }

    void aDamagedVersionIsPassedOverAndInstallingItAgainMendsIt()
    {
        const Desk desk;
        const QString second = desk.pack(u"b.pistislesson"_s, packFiles(sampleLesson(u"2"_s)));
        QVERIFY(waited(desk.packs.install(desk.pack(u"a.pistislesson"_s, packFiles(sampleLesson())))));
        QVERIFY(waited(desk.packs.install(second)));
        QVERIFY(QFile::remove(desk.directory.filePath(u"lessons/sample/2/el.md"_s)));
        QCOMPARE(waited(desk.packs.lessons()).last().version, u"1"_s);
        QCOMPARE(std::get<LoadedLesson>(waited(desk.packs.lesson(u"sample"_s))).lesson.version, u"1"_s);
        QVERIFY(!waited(desk.packs.install(second))->wasThere);
        QCOMPARE(waited(desk.packs.lessons()).last().version, u"2"_s);
    }

    void aLessonThatIsNotThereIsAFault()
    {
        const Desk desk;
        QVERIFY(std::holds_alternative<Fault>(waited(desk.packs.lesson(u"no-such-lesson"_s))));
    }
};

QTEST_GUILESS_MAIN(TestLessonLibrary)

#include "tst_lessonlibrary.moc"
