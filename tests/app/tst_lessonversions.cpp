#include "app/articleimport.h"
#include "app/lessonremovals.h"
#include "app/lessonrepairs.h"
#include "app/lessonversions.h"
#include "app/nextversion.h"
#include "app/packshelf.h"
#include "app/tmximport.h"
#include "lessons/packfolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrentRun>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

const QString greek = u"Τρία βήματα\n\nΑρχή εδώ.\n\n$config[code] not found\n\nΈνα.\n\n15 Σχόλια ▼\n\nΔύο.\n"_s;
const QString english = u"Three steps\n\nStart here.\n\n12 Comments\n\nOne.\n\nTwo.\n"_s;

struct Desk
{
    QTemporaryDir directory;
    QString folder = directory.filePath(u"lessons"_s);
    QString id;

    Desk()
    {
        const auto imported = importArticle({ .greekText = greek, .englishText = english }, folder);
        if (!imported || imported->id.isEmpty())
            qFatal("not imported");
        id = imported->id;
    }

    LessonPack newest() const { return *newestPack(folder, id); }
    RemovedEntry entry(const QString &text) const
    {
        for (const RemovedEntry &entry : *removedLines(folder, id)) {
            if (entry.text == text)
                return entry;
        }
        return {};
    }
};

} // namespace

class TestLessonVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void olderVersionsThatWereRemovedComeBackBesideOneThatWasInstalledSince()
    {
        const Desk desk;
        const PackShelf shelf(desk.folder);
        const auto newest = restoreLines(desk.folder, desk.id, { desk.entry(u"15 Σχόλια ▼"_s) });
        QVERIFY(newest);
        const QString pack = desk.directory.filePath(u"a.pistislesson"_s);
        QVERIFY(shelf.exportTo(desk.id, pack, false));
        const auto versions
            = [&desk] { return QDir(desk.folder + u'/' + desk.id).entryList(QDir::Dirs | QDir::NoDotAndDotDot); };
        const QStringList all = versions();
        QCOMPARE(all.size(), 2);
        for (const QString &time : { u"once"_s, u"twice"_s }) { // what was removed first is not lost by the second time
            QVERIFY2(shelf.remove(desk.id), qUtf8Printable(time));
            QVERIFY(shelf.install(pack));
            QCOMPARE(versions(), QStringList { *newest });
        }
        QVERIFY(shelf.putBack(desk.id));
        QCOMPARE(versions(), all);
        QVERIFY(shelf.removed().isEmpty()); // the copy of the newest one would not be put back
        QCOMPARE(shelf.putBack(desk.id).error().kind, Error::Kind::Conflict);
    }

    void whatTheImportRemovedIsListedWithItsRule()
    {
        const Desk desk;
        const auto entries = removedLines(desk.folder, desk.id);
        QCOMPARE(entries->size(), 3);
        QCOMPARE(entries->constFirst(),
            (RemovedEntry { .line = 5, .text = u"$config[code] not found"_s, .rule = u"template-placeholder"_s }));
        QCOMPARE(entries->constLast().language, LessonLanguage::English);
        QCOMPARE(removedLines(desk.folder, u"none"_s).error().kind, Error::Kind::NotFound);
        QVERIFY(removedLines(desk.folder, u"three-lessons"_s)->isEmpty());
    }

    void aLineThatCameBackStaysWhenTheArticleIsImportedOnceMore()
    {
        const Desk desk;
        QVERIFY(restoreLines(desk.folder, desk.id, { desk.entry(u"15 Σχόλια ▼"_s) }));
        for (const QString &added : { u"Τρία.\n"_s, u"Τέσσερα.\n"_s }) {
            const ArticleRequest request { .greekText = greek + u'\n' + added, .englishText = english };
            const auto preview = previewArticle(request, desk.folder);
            QVERIFY(preview.greek.contains(u"15 Σχόλια ▼"_s));
            QVERIFY(!preview.greek.contains(u"$config"_s));
            QVERIFY(importArticle(request, desk.folder));
            QVERIFY(desk.newest().lesson.greek.sentences().contains(u"15 Σχόλια ▼"_s));
            QVERIFY(desk.entry(u"15 Σχόλια ▼"_s).isRestored);
        }
    }

    void wishesThatAreAllToldGoBeforeWhatCameBack()
    {
        const Desk desk;
        QVERIFY(restoreLines(desk.folder, desk.id, { desk.entry(u"15 Σχόλια ▼"_s) }));
        const auto preview
            = previewArticle({ .greekText = greek, .englishText = english, .hasAllWishes = true }, desk.folder);
        QVERIFY(!preview.greek.contains(u"15 Σχόλια ▼"_s));
    }

    void linesComeBackWhereTheyStoodInAVersionOfTheirOwn()
    {
        const Desk desk;
        const auto version = restoreLines(
            desk.folder, desk.id, { desk.entry(u"15 Σχόλια ▼"_s), desk.entry(u"$config[code] not found"_s) });
        QCOMPARE(*version, u"2"_s);
        const LessonPack now = desk.newest();
        QCOMPARE(now.lesson.greek.sentences(),
            QStringList({ u"Τρία βήματα"_s, u"Αρχή εδώ."_s, u"$config[code] not found"_s, u"Ένα."_s, u"15 Σχόλια ▼"_s,
                u"Δύο."_s }));
        QVERIFY(desk.entry(u"15 Σχόλια ▼"_s).isRestored);
        QVERIFY(!desk.entry(u"12 Comments"_s).isRestored);
        QCOMPARE(*restoreLines(desk.folder, desk.id, { desk.entry(u"15 Σχόλια ▼"_s) }), u"2"_s); // it is there
        QVERIFY(QDir(desk.folder + u'/' + desk.id + u"/1"_s).exists());
    }

    void pairsAndEditedSentencesStayWhenALineComesBack()
    {
        const Desk desk;
        Lesson lesson = desk.newest().lesson;
        QCOMPARE(lesson.links.size(), 4);
        lesson.links[3].status = LessonLink::Status::Confirmed;
        lesson.greek.blocks.last().sentences = { u"Δύο και μισό."_s };
        QCOMPARE(storeRepaired(desk.folder, lesson)->version, u"2"_s);
        QCOMPARE(*restoreLines(desk.folder, desk.id, { desk.entry(u"15 Σχόλια ▼"_s), desk.entry(u"12 Comments"_s) }),
            u"3"_s);
        const Lesson now = desk.newest().lesson;
        QCOMPARE(now.greek.sentences().constLast(), u"Δύο και μισό."_s);
        const LessonLink &last = now.links.constLast();
        QCOMPARE(last.status, LessonLink::Status::Confirmed);
        QCOMPARE(last.left, QList<int> { 4 });
        QCOMPARE(last.right, QList<int> { 4 });
    }

    void aTextInAnEarlierEncodingIsReadAsItWasTold()
    {
        const QTemporaryDir directory;
        QFile file(directory.filePath(u"a.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("\xd4\xdf\xf4\xeb\xef\xf2\n\n\xcc\xdf\xe1 \xf0\xf1\xfc\xf4\xe1\xf3\xe7.\n\n15 "
                              "\xd3\xf7\xfc\xeb\xe9\xe1\n\n\xc4\xfd\xef.\n"));
        file.close();
        const auto imported = importArticle(
            { .greekFile = file.fileName(), .greekEncoding = TextEncoding::Windows1253 }, directory.filePath(u"l"_s));
        const auto entries = removedLines(directory.filePath(u"l"_s), imported->id);
        QCOMPARE(entries->size(), 1);
        QVERIFY(restoreLines(directory.filePath(u"l"_s), imported->id, *entries));
        QCOMPARE(newestPack(directory.filePath(u"l"_s), imported->id)->lesson.greek.sentences(),
            QStringList({ u"Τίτλος"_s, u"Μία πρόταση."_s, u"15 Σχόλια"_s, u"Δύο."_s }));
    }

    void wordsOfAPictureComeBackBelowTheParagraphThatStoodAboveThem()
    {
        const QTemporaryDir directory;
        QFile file(directory.filePath(u"a.md"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(u"# Τ\n\n## *Ένα*\n\nΔύο [τρία](x).\n\n![Η πόρτα](p.png)\n\nΤέσσερα.\n"_s.toUtf8());
        file.close();
        const QString folder = directory.filePath(u"l"_s);
        const auto imported = importArticle({ .greekFile = file.fileName() }, folder);
        QVERIFY(restoreLines(folder, imported->id, *removedLines(folder, imported->id)));
        QCOMPARE(newestPack(folder, imported->id)->lesson.greek.sentences(),
            QStringList({ u"Τ"_s, u"Ένα"_s, u"Δύο τρία."_s, u"Η πόρτα"_s, u"Τέσσερα."_s }));
    }

    void aVersionOfOtherTextsThatCameMeanwhileGetsTheRepairs()
    {
        const Desk desk;
        Lesson lesson = desk.newest().lesson;
        lesson.links[2].status = LessonLink::Status::Confirmed;
        const QString first = storeRepaired(desk.folder, lesson)->version;
        QVERIFY(importArticle({ .greekText = greek + u"\nΤρία.\n"_s, .englishText = english }, desk.folder));
        lesson.links[3].status = LessonLink::Status::Confirmed;
        const auto stored = storeRepaired(desk.folder, lesson, first);
        QCOMPARE(*stored, (StoredRepair { .version = u"4"_s, .overtaken = u"3"_s }));
        const Lesson now = desk.newest().lesson;
        QCOMPARE(now.version, u"5"_s);
        QCOMPARE(now.greek.sentences().constLast(), u"Τρία."_s);
        for (const int at : { 2, 3 }) {
            QCOMPARE(now.links.at(at).left, lesson.links.at(at).left);
            QCOMPARE(now.links.at(at).right, lesson.links.at(at).right);
            QCOMPARE(now.links.at(at).status, LessonLink::Status::Confirmed);
        }
        const auto kept = PackShelf(desk.folder).lesson(desk.id);
        QStringList versions;
        for (const Lesson &old : std::get<LoadedLesson>(kept).older)
            versions.append(old.version);
        QCOMPARE(versions, QStringList({ u"4"_s, u"3"_s, u"1"_s }));
        QCOMPARE(std::get<LoadedLesson>(kept).older.constFirst().links, lesson.links);
    }

    void aVersionOfTheSameTextsThatCameMeanwhileIsRepaired()
    {
        const Desk desk;
        Lesson lesson = desk.newest().lesson;
        Lesson other = lesson;
        other.links[0].status = LessonLink::Status::Confirmed;
        QCOMPARE(storeRepaired(desk.folder, other)->version, u"2"_s);
        lesson.links[1].status = LessonLink::Status::Confirmed;
        QCOMPARE(*storeRepaired(desk.folder, lesson), (StoredRepair { .version = u"3"_s }));
        QCOMPARE(desk.newest().lesson.links, lesson.links);
    }

    void nothingIsWrittenOverAVersionThatCameSinceTheReading()
    {
        const Desk desk;
        const LessonPack read = desk.newest();
        Lesson lesson = read.lesson;
        lesson.links[0].status = LessonLink::Status::Confirmed;
        QCOMPARE(storeRepaired(desk.folder, lesson)->version, u"2"_s);
        const auto stored = storeNextVersion(desk.folder, read, {}, read.manifest.version);
        QVERIFY(!stored);
        QCOMPARE(stored.error().kind, Error::Kind::Conflict);
        QCOMPARE(desk.newest().manifest.version, u"2"_s);
    }

    void aLineThatComesBackWhileARepairIsStoredKeepsTheConfirmation()
    {
        for (int times = 0; times < 5; ++times) {
            const Desk desk;
            Lesson lesson = desk.newest().lesson;
            lesson.links[3].status = LessonLink::Status::Confirmed;
            auto repairing = QtConcurrent::run([&] { return storeRepaired(desk.folder, lesson); });
            auto restoring = QtConcurrent::run(
                [&] { return restoreLines(desk.folder, desk.id, { desk.entry(u"15 Σχόλια ▼"_s) }); });
            repairing.waitForFinished();
            restoring.waitForFinished();
            QVERIFY(repairing.result() && restoring.result());
            const Lesson now = desk.newest().lesson;
            QVERIFY(now.greek.sentences().contains(u"15 Σχόλια ▼"_s));
            QCOMPARE(now.links.constLast().status, LessonLink::Status::Confirmed);
        }
    }

    void theVersionThatWasOpenedStaysWhenARepairIsTakenBackAtOnce()
    {
        const Desk desk;
        Lesson lesson = desk.newest().lesson;
        const QString nothingNew = storeRepaired(desk.folder, lesson)->version;
        lesson.links[0].status = LessonLink::Status::Confirmed;
        QCOMPARE(storeRepaired(desk.folder, lesson, nothingNew)->version, u"2"_s);
        QVERIFY(QDir(desk.folder + u'/' + desk.id + u"/1"_s).exists());
    }

    void anOlderVersionIsMadeTheNewestAndNoneIsLost()
    {
        const Desk desk;
        Lesson lesson = desk.newest().lesson;
        lesson.links[0].status = LessonLink::Status::Confirmed;
        QCOMPARE(storeRepaired(desk.folder, lesson)->version, u"2"_s);
        QCOMPARE(*makeNewest(desk.folder, desk.id, u"1"_s), u"3"_s);
        const QList<LessonVersion> versions = versionsOf(desk.folder, desk.id);
        QCOMPARE(versions.size(), 3);
        QCOMPARE(versions.at(0).version, u"3"_s);
        QVERIFY(versions.at(0).isNewest && !versions.at(1).isNewest && !versions.at(2).isNewest);
        QCOMPARE(versions.at(1).checked, 1);
        QCOMPARE(versions.at(0).checked, 0);
        QVERIFY(versions.at(0).stored.isValid());
        QCOMPARE(*makeNewest(desk.folder, desk.id, u"3"_s), u"3"_s);
        QCOMPARE(*makeNewest(desk.folder, desk.id, u"1"_s), u"3"_s); // the same content
        QCOMPARE(makeNewest(desk.folder, desk.id, u"9"_s).error().kind, Error::Kind::NotFound);
    }

    void aDamagedVersionIsListedAndNotRead()
    {
        const Desk desk;
        QVERIFY(QFile::remove(desk.folder + u'/' + desk.id + u"/1/el.md"_s));
        const QList<LessonVersion> versions = versionsOf(desk.folder, desk.id);
        QVERIFY(versions.constFirst().isDamaged && !versions.constFirst().isNewest);
    }

    void aLessonOfTheProgramHasItsVersionsToo()
    {
        const QTemporaryDir directory;
        const QList<LessonVersion> versions = versionsOf(directory.path(), u"three-lessons"_s);
        QCOMPARE(versions.size(), 1);
        QVERIFY(versions.constFirst().isShipped && versions.constFirst().isNewest);
        QVERIFY(versionsOf(directory.path(), u"none"_s).isEmpty());
    }

    void whatAMemoryKnewIsWrittenAgainAfterTheLessonWasRepaired()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"m.tmx"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(u"<tmx version=\"1.4\"><header srclang=\"en\" creationid=\"me\"/><body><tu tuid=\"7\"><note>γ</note>"
                   "<tuv xml:lang=\"el\"><seg>Ένα.</seg></tuv><tuv xml:lang=\"en\"><seg>One.</seg></tuv><tuv "
                   "xml:lang=\"de\"><seg>Eins.</seg></tuv></tu></body></tmx>"_s.toUtf8());
        file.close();
        const auto imported = importTmx(path, {}, directory.filePath(u"l"_s));
        Lesson lesson = newestPack(directory.filePath(u"l"_s), imported->entry.id)->lesson;
        lesson.links[0].status = LessonLink::Status::Confirmed;
        QCOMPARE(storeRepaired(directory.filePath(u"l"_s), lesson)->version, u"2"_s);
        const QString out = directory.filePath(u"out.tmx"_s);
        QVERIFY(PackShelf(directory.filePath(u"l"_s)).exportTo(imported->entry.id, out, false));
        QFile written(out);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QString xml = QString::fromUtf8(written.readAll());
        for (const char *part : { "tuid=\"7\"", "<note>γ</note>", "xml:lang=\"de\"", "Eins.", "srclang=\"en\"",
                 "creationid=\"me\"", "confirmed" })
            QVERIFY2(xml.contains(QString::fromUtf8(part)), part);
    }
};

QTEST_GUILESS_MAIN(TestLessonVersions)

#include "tst_lessonversions.moc"
