#include "lessons/lessonpack.h"

#include "lessons/packfolder.h"
#include "lessons/packpolicy.h"
#include "lessons/tsvfiles.h"
#include "support/samplepack.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct Written
{
    QTemporaryDir directory;
    QString folder = directory.filePath(u"sample/1"_s);

    Written()
    {
        if (!writePackFolder(folder, packFiles(sampleLesson())))
            qFatal("not written");
    }

    void put(const QString &name, const QByteArray &bytes) const
    {
        QDir(folder).mkpath(QFileInfo(name).path());
        QFile file(folder + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    Fault fault() const
    {
        const auto read = readPack(folder);
        return std::holds_alternative<Fault>(read) ? std::get<Fault>(read) : Fault {};
    }
};

} // namespace

class TestLessonPack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadAgain()
    {
        const Written written;
        const auto read = readPack(written.folder);
        QVERIFY(std::holds_alternative<LessonPack>(read));
        Lesson expected = sampleLesson();
        expected.hash = std::get<LessonPack>(read).manifest.hash;
        QCOMPARE(expected.hash.size(), 64);
        QCOMPARE(std::get<LessonPack>(read).lesson, expected);
    }

    void aFolderIsFoundByARelativePath()
    {
        const Written written;
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(written.directory.path()));
        const auto read = readPack(u"sample/1"_s);
        QVERIFY(QDir::setCurrent(before));
        QVERIFY(std::holds_alternative<LessonPack>(read));
    }

    void aPackThatIsThereIsNotOverwritten()
    {
        const Written written;
        QVERIFY(!writePackFolder(written.folder, {}));
        QCOMPARE(
            QDir(written.directory.filePath(u"sample"_s)).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList { u"1"_s });
    }

    void aChangedFileIsRefused()
    {
        const Written written;
        written.put(u"el.md"_s, "---\ntitle: x\n---\n\nx\n");
        QCOMPARE(written.fault(), packFault(Fault::Reason::PackHash, u"el.md"_s));
    }

    void aMissingFileIsRefused()
    {
        const Written written;
        QVERIFY(QFile::remove(written.folder + u"/en.md"_s));
        QCOMPARE(written.fault(), packFault(Fault::Reason::PackHash, u"en.md"_s));
    }

    void aFileThatIsNotListedIsRefused()
    {
        const Written written;
        written.put(u"media/extra.png"_s, "x");
        QCOMPARE(written.fault(), packFault(Fault::Reason::PackHash, u"media/extra.png"_s));
    }

    void aLinkIsRefusedAndNotFollowed()
    {
        const Written written;
        QVERIFY(QFile::remove(written.folder + u"/el.md"_s));
        QVERIFY(QFile::link(u"/etc/hostname"_s, written.folder + u"/el.md"_s));
        QCOMPARE(written.fault(), packFault(Fault::Reason::PackLink, u"el.md"_s));
        QVERIFY(QFile::remove(written.folder + u"/el.md"_s));
        QVERIFY(QFile::link(u"/etc"_s, written.folder + u"/media"_s));
        QCOMPARE(written.fault(), packFault(Fault::Reason::PackLink, u"media"_s));
    }

    void aFolderThatIsNoPackIsRefusedAtTheFirstStrangeFile()
    {
        QCOMPARE(std::get<Fault>(readPack(u"/usr"_s)).reason, Fault::Reason::PackFile);
        QCOMPARE(std::get<Fault>(readPack(u"/no/such/folder"_s)).reason, Fault::Reason::Missing);
        const QTemporaryDir empty;
        QCOMPARE(std::get<Fault>(readPack(empty.path())).reason, Fault::Reason::PackManifest);
    }

    void linksOfOtherTextsAreRefused()
    {
        Lesson lesson = sampleLesson();
        QList<PackFile> files = filesOf(lesson);
        lesson.greek.blocks[1].sentences[0] = u"Άλλο."_s;
        files[0] = filesOf(lesson).at(0);
        const QTemporaryDir directory;
        const QString folder = directory.filePath(u"1"_s);
        QVERIFY(
            writePackFolder(folder, withManifest(withFiles({ .id = u"sample"_s, .version = u"1"_s }, files), files)));
        QCOMPARE(std::get<Fault>(readPack(folder)).file, u"links.tsv"_s);
    }

    void howSureTheAlignerWasIsKept()
    {
        Lesson lesson = sampleLesson();
        lesson.links[0].confidence = 62;
        const QString tsv = linksTsv(lesson.links, lesson.greek, lesson.english);
        const auto read
            = [&lesson](const QString &text) { return readLinks(text, u"links.tsv"_s, lesson.greek, lesson.english); };
        QCOMPARE(std::get<QList<LessonLink>>(read(tsv)), lesson.links);
        for (const QString &wrong : { u"\t101\n"_s, u"\tsure\n"_s, u"\t62\t1\n"_s })
            QVERIFY(std::holds_alternative<Fault>(read(QString(tsv).replace(u"\t62\n"_s, wrong))));
    }

    void onlyKnownNamesAreAllowed_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("text") << u"el.md"_s << true;
        QTest::newRow("original") << u"original/en.txt"_s << true;
        QTest::newRow("picture") << u"media/a-1.png"_s << true;
        QTest::newRow("up") << u"../el.md"_s << false;
        QTest::newRow("up inside") << u"media/../el.md"_s << false;
        QTest::newRow("absolute") << u"/etc/passwd"_s << false;
        QTest::newRow("backslash") << u"media\\a.png"_s << false;
        QTest::newRow("capitals") << u"EL.md"_s << false;
        QTest::newRow("program") << u"media/a.sh"_s << false;
        QTest::newRow("line break") << u"el.md\n"_s << false;
    }

    void onlyKnownNamesAreAllowed()
    {
        QFETCH(QString, path);
        QTEST(isPackPath(path), "allowed");
    }

    void aManifestThatNamesAFileTwiceIsRefused()
    {
        PackManifest manifest = withFiles({ .id = u"sample"_s, .version = u"1"_s }, filesOf(sampleLesson()));
        QVERIFY(std::holds_alternative<PackManifest>(readManifest(manifestJson(manifest))));
        manifest.files.append(manifest.files.first());
        QVERIFY(std::holds_alternative<Fault::Reason>(readManifest(manifestJson(manifest))));
    }
};

QTEST_GUILESS_MAIN(TestLessonPack)

#include "tst_lessonpack.moc"
