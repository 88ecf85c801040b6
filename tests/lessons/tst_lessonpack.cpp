#include "lessons/lessonpack.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

Lesson sample()
{
    using Kind = LessonBlock::Kind;
    return { .id = u"sample"_s,
        .version = u"1"_s,
        .greek = { .front = { .title = u"Τίτλος"_s },
            .blocks
            = { { .kind = Kind::Title, .sentences = { u"Τίτλος"_s } }, { .sentences = { u"Ένα."_s, u"Δύο."_s } } } },
        .english = { .front = { .title = u"Title"_s },
            .blocks
            = { { .kind = Kind::Title, .sentences = { u"Title"_s } }, { .sentences = { u"One and two."_s } } } },
        .links = { { .left = { 0 }, .right = { 0 } }, { .left = { 1, 2 }, .right = { 1 } } } };
}

struct Written
{
    QTemporaryDir directory;
    QString folder = directory.filePath(u"sample/1"_s);

    Written()
    {
        const QList<PackFile> files = filesOf(sample());
        const auto done = writePack(folder, withFiles({ .id = u"sample"_s, .version = u"1"_s }, files), files);
        Q_ASSERT(done);
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
        Lesson expected = sample();
        expected.hash = std::get<LessonPack>(read).manifest.hash;
        QCOMPARE(expected.hash.size(), 64);
        QCOMPARE(std::get<LessonPack>(read).lesson, expected);
    }

    void aPackThatIsThereIsNotOverwritten()
    {
        const Written written;
        QVERIFY(!writePack(written.folder, withFiles({ .id = u"sample"_s, .version = u"1"_s }, {}), {}));
        QCOMPARE(
            QDir(written.directory.filePath(u"sample"_s)).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList { u"1"_s });
    }

    void aChangedFileIsRefused()
    {
        const Written written;
        written.put(u"el.md"_s, "---\ntitle: x\n---\n\nx\n");
        QCOMPARE(written.fault(), (Fault { .file = u"el.md"_s, .reason = Fault::Reason::BadPack }));
    }

    void aMissingFileIsRefused()
    {
        const Written written;
        QVERIFY(QFile::remove(written.folder + u"/en.md"_s));
        QCOMPARE(written.fault(), (Fault { .file = u"en.md"_s, .reason = Fault::Reason::Missing }));
    }

    void aFileThatIsNotListedIsRefused()
    {
        const Written written;
        written.put(u"media/extra.png"_s, "x");
        QCOMPARE(written.fault(), (Fault { .file = u"media/extra.png"_s, .reason = Fault::Reason::BadPack }));
    }

    void linksOfOtherTextsAreRefused()
    {
        Lesson lesson = sample();
        QList<PackFile> files = filesOf(lesson);
        lesson.greek.blocks[1].sentences[0] = u"Άλλο."_s;
        files[0] = filesOf(lesson).at(0);
        const QTemporaryDir directory;
        const QString folder = directory.filePath(u"1"_s);
        QVERIFY(writePack(folder, withFiles({ .id = u"sample"_s, .version = u"1"_s }, files), files));
        QCOMPARE(std::get<Fault>(readPack(folder)).file, u"links.tsv"_s);
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
        PackManifest manifest = withFiles({ .id = u"sample"_s, .version = u"1"_s }, filesOf(sample()));
        QVERIFY(readManifest(manifestJson(manifest)));
        manifest.files.append(manifest.files.first());
        QVERIFY(!readManifest(manifestJson(manifest)));
    }
};

QTEST_GUILESS_MAIN(TestLessonPack)

#include "tst_lessonpack.moc"
