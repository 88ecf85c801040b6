#include "lessons/packarchive.h"

#include "lessons/packpolicy.h"
#include "support/samplepack.h"
#include "support/zipmaker.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;
using Reason = Fault::Reason;

namespace {

QList<ZipEntry> entriesOf(const QList<PackFile> &files)
{
    QList<ZipEntry> entries;
    for (const PackFile &file : files)
        entries.append({ .name = file.path.toUtf8(), .bytes = file.bytes, .deflated = true });
    return entries;
}

std::variant<LessonPack, Fault> packIn(const QByteArray &archive)
{
    const auto files = readPackArchive(archive);
    if (const auto *fault = std::get_if<Fault>(&files))
        return *fault;
    return packOf(std::get<QList<PackFile>>(files));
}

Fault faultIn(const QByteArray &archive)
{
    const auto pack = packIn(archive);
    return std::holds_alternative<Fault>(pack) ? std::get<Fault>(pack) : Fault { .reason = Reason::Missing };
}

QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator random(1);
    for (char &c : bytes)
        c = char(random.bounded(256));
    return bytes;
}

} // namespace

class TestPackArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPackedIsReadAgain()
    {
        const QList<PackFile> files = packFiles(sampleLesson(),
            { { .path = u"media/a.png"_s, .bytes = "\x89PNG\r\n\x1a\n" + noise(5000) },
                { .path = u"original/el.txt"_s, .bytes = noise(300) } });
        const QByteArray archive = packArchive(files);
        QCOMPARE(archive, packArchive(files));
        const auto pack = packIn(archive);
        QVERIFY(std::holds_alternative<LessonPack>(pack));
        QCOMPARE(std::get<LessonPack>(pack).lesson.greek, sampleLesson().greek);
        QCOMPARE(std::get<LessonPack>(pack).file(u"original/el.txt"_s), noise(300));
        QCOMPARE(
            packArchive(withManifest(std::get<LessonPack>(pack).manifest, std::get<LessonPack>(pack).files)), archive);
    }

    void whatShrinksTooWellIsPackedSoThatItIsReadAgain()
    {
        const QByteArray text = QByteArray("Ναι. ").repeated(400'000);
        const QByteArray archive
            = packArchive(packFiles(sampleLesson(), { { .path = u"original/el.txt"_s, .bytes = text } }));
        QVERIFY(std::holds_alternative<LessonPack>(packIn(archive)));
    }

    void folderEntriesOfAnOrdinaryProgramAreTaken()
    {
        QList<ZipEntry> entries
            = entriesOf(packFiles(sampleLesson(), { { .path = u"original/el.txt"_s, .bytes = "x" } }));
        entries.prepend({ .name = "original/", .mode = 040755 });
        QVERIFY(std::holds_alternative<LessonPack>(packIn(zipOf(entries))));
    }

    void anEntryThatAPackMayNotHoldRefusesTheWhole_data()
    {
        QTest::addColumn<ZipEntry>("entry");
        QTest::addColumn<Reason>("reason");
        const auto row
            = [](const char *name, const ZipEntry &entry, Reason reason) { QTest::newRow(name) << entry << reason; };
        row("up", { .name = "../evil.md" }, Reason::PackOutside);
        row("up inside", { .name = "media/../../evil.md" }, Reason::PackOutside);
        row("here", { .name = "media/./a.png" }, Reason::PackOutside);
        row("absolute", { .name = "/etc/passwd" }, Reason::PackOutside);
        row("drive", { .name = "C:/windows/a.md" }, Reason::PackOutside);
        row("backslash", { .name = "media\\a.png" }, Reason::PackOutside);
        row("backslashes up", { .name = "..\\..\\a.png" }, Reason::PackOutside);
        row("backslashes up of DOS", { .name = "..\\..\\a.png", .host = 0 }, Reason::PackOutside);
        row("link", { .name = "media/a.png", .bytes = "/etc/passwd", .mode = 0120777 }, Reason::PackLink);
        row("link that is called as a text", { .name = "glossary.tsv", .bytes = "../../x", .mode = 0120777 },
            Reason::PackLink);
        row("device", { .name = "media/a.png", .mode = 020644 }, Reason::PackLink);
        row("pipe", { .name = "media/a.png", .mode = 010644 }, Reason::PackContent);
        row("twice", { .name = "el.md", .bytes = "other" }, Reason::PackTwice);
        row("other case", { .name = "EL.md" }, Reason::PackTwice);
        row("folder beside", { .name = "media-evil/a.png" }, Reason::PackFile);
        row("other folder", { .name = "notes/", .mode = 040755 }, Reason::PackFile);
        row("program", { .name = "media/a.sh" }, Reason::PackFile);
        row("hidden", { .name = ".htaccess" }, Reason::PackFile);
        row("capitals", { .name = "media/A.png" }, Reason::PackFile);
        row("Greek name", { .name = "media/εικόνα.png" }, Reason::PackFile);
        row("not UTF-8", { .name = "media/\xff\xfe.png" }, Reason::PackFile);
        row("nothing", { .name = "" }, Reason::PackFile);
        row("long name", { .name = "media/" + QByteArray(4000, 'a') + ".png" }, Reason::PackFile);
        row("zip", { .name = "media/a.zip" }, Reason::PackNested);
        row("pack", { .name = "inner.pistislesson" }, Reason::PackNested);
        row("zip called png", { .name = "media/a.png", .bytes = zipOf({ { .name = "a" } }) }, Reason::PackNested);
        row("gzip called original", { .name = "original/el.txt", .bytes = "\x1f\x8b\x08rest" }, Reason::PackNested);
        row("book called original", { .name = "original/el.txt", .bytes = "SQLite format 3" }, Reason::PackContent);
        row("text called png", { .name = "media/a.png", .bytes = "hello" }, Reason::PackContent);
        row("bytes called text", { .name = "glossary.tsv", .bytes = "\xff\xfe\x01" }, Reason::PackContent);
        row("deep JSON", { .name = "removed.json", .bytes = QByteArray(100'000, '[') }, Reason::PackContent);
        row("script", { .name = "media/a.svg", .bytes = "<svg><script>a()</script></svg>" }, Reason::PackContent);
        row("handler", { .name = "media/a.svg", .bytes = "<svg onload='a()'/>" }, Reason::PackContent);
        row("address", { .name = "media/a.svg", .bytes = "<svg><image href='http://example.com/a.png'/></svg>" },
            Reason::PackContent);
        row("no picture", { .name = "media/a.svg", .bytes = "<html/>" }, Reason::PackContent);
        row("deep picture", { .name = "media/a.svg", .bytes = "<svg>" + QByteArray("<g>").repeated(5000) },
            Reason::PackContent);
        QByteArray laughs = "<!DOCTYPE svg [<!ENTITY a0 'ha'>";
        QByteArray repeats = "<svg><g id='a0'/>";
        for (int at = 1; at < 20; ++at) {
            const QByteArray before = QByteArray::number(at - 1);
            const QByteArray id = QByteArray::number(at);
            laughs += "<!ENTITY a" + id + " '" + QByteArray("&a" + before + ";").repeated(10) + "'>";
            repeats += "<g id='a" + id + "'>" + QByteArray("<use href='#a" + before + "'/>").repeated(10) + "</g>";
        }
        row("billion laughs", { .name = "media/a.svg", .bytes = laughs + "]><svg>&a19;</svg>" }, Reason::PackContent);
        row("billion repeats", { .name = "media/a.svg", .bytes = repeats + "</svg>" }, Reason::PackContent);
        row("part of itself", { .name = "media/a.svg", .bytes = "<svg><g id='a'><use href='#a'/></g></svg>" },
            Reason::PackContent);
    }

    void anEntryThatAPackMayNotHoldRefusesTheWhole()
    {
        QFETCH(ZipEntry, entry);
        QFETCH(Reason, reason);
        QList<ZipEntry> entries
            = entriesOf(packFiles(sampleLesson(), { { .path = QString::fromUtf8(entry.name), .bytes = entry.bytes } }));
        const qsizetype place = entries.size() - 2;
        entries[place] = entry;
        const Fault fault = faultIn(zipOf(entries));
        QCOMPARE(fault.reason, reason);
        QVERIFY(!fault.text.isEmpty());
    }

    void whatGrowsBeyondMeasureIsRefused_data()
    {
        QTest::addColumn<QList<ZipEntry>>("entries");
        QTest::addColumn<Reason>("reason");
        const QByteArray zeros(50 << 20, '\0');
        const ZipEntry bomb { .name = "original/el.txt", .bytes = zeros, .deflated = true };
        const ZipEntry padding { .name = "media/a.png", .bytes = noise(2 << 20) };
        ZipEntry liar = bomb;
        liar.declared = 10;
        QTest::newRow("a thousandfold") << QList<ZipEntry> { bomb } << Reason::PackGrows;
        QTest::newRow("beside much that does not") << QList<ZipEntry> { padding, bomb } << Reason::PackGrows;
        QTest::newRow("that tells another size") << QList<ZipEntry> { padding, liar } << Reason::BadPack;
        QList<ZipEntry> many;
        for (int at = 0; at < 60; ++at)
            many.append(
                { .name = "media/a" + QByteArray::number(at) + ".png", .bytes = noise(100), .declared = 4 << 20 });
        QTest::newRow("in many files") << QList<ZipEntry>(many + QList<ZipEntry> { padding }) << Reason::PackTooLarge;
    }

    void whatGrowsBeyondMeasureIsRefused()
    {
        QFETCH(QList<ZipEntry>, entries);
        QFETCH(Reason, reason);
        const QByteArray archive = zipOf(entries);
        QCOMPARE(faultIn(archive).reason, reason);
    }

    void whatIsNoPackIsRefused_data()
    {
        QTest::addColumn<QByteArray>("archive");
        QTest::addColumn<Reason>("reason");
        const QList<ZipEntry> entries = entriesOf(packFiles(sampleLesson()));
        QTest::newRow("nothing") << QByteArray() << Reason::BadPack;
        QTest::newRow("no zip") << QByteArray("hello") << Reason::BadPack;
        QTest::newRow("cut off") << zipOf(entries).chopped(30) << Reason::BadPack;
        QTest::newRow("no files") << zipOf({}) << Reason::BadPack;
        QTest::newRow("no manifest") << zipOf(entries.first(2)) << Reason::PackManifest;
        QList<ZipEntry> changed = entries;
        changed.last().bytes = QByteArray(200'000, '[');
        changed.last().deflated = false;
        QTest::newRow("deep manifest") << zipOf(changed) << Reason::PackManifest;
        changed = entries;
        changed.first().bytes += "More.\n";
        QTest::newRow("changed text") << zipOf(changed) << Reason::PackHash;
        changed = entries;
        changed.removeFirst();
        QTest::newRow("missing text") << zipOf(changed) << Reason::PackHash;
        changed = entries;
        changed.last().bytes.replace("\"hash\": \"", "\"hash\": \"0");
        QTest::newRow("no hash") << zipOf(changed) << Reason::PackManifest;
        QTest::newRow("newer format") << zipOf(entriesOf(packFiles(sampleLesson(), {}, 2))) << Reason::PackTooNew;
    }

    void whatIsNoPackIsRefused()
    {
        QFETCH(QByteArray, archive);
        QTEST(faultIn(archive).reason, "reason");
    }

    void harmlessPicturesAreTaken_data()
    {
        QTest::addColumn<QByteArray>("svg");
        QTest::newRow("plain") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0'/></svg>");
        QTest::newRow("with a document type")
            << QByteArray("<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' "
                          "'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'><svg/>");
        QTest::newRow("repeats a part") << QByteArray(
            "<svg><defs><g id='a'><path/></g></defs><use href='#a'/><g id='b'><use href='#a'/></g></svg>");
    }

    void harmlessPicturesAreTaken()
    {
        QFETCH(QByteArray, svg);
        const auto files = packFiles(sampleLesson(), { { .path = u"media/a.svg"_s, .bytes = svg } });
        QVERIFY(std::holds_alternative<LessonPack>(packOf(files)));
    }
};

QTEST_GUILESS_MAIN(TestPackArchive)

#include "tst_packarchive.moc"
