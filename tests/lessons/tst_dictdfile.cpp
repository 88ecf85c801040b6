#include "lessons/dictdfile.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

const QByteArray text = "00 about\nτράπεζα /x/ <n>\nbank\n";

// gzip -n of "bank\n"
QByteArray packed() { return QByteArray::fromHex("1f8b08000000000000034b4acccbe602000efedf8205000000"); }

} // namespace

class TestDictdFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEntryIsReadFromItsPlace()
    {
        // J is the digit 9, c is 28.
        const DictdFile file = readDictd("00databaseinfo\tA\tJ\nτράπεζα\tJ\tc\n", text);
        QCOMPARE(file.brokenLines, 0);
        QCOMPARE(file.entries.size(), 1);
        QCOMPARE(file.entries.first().headword, u"τράπεζα"_s);
        QCOMPARE(file.entries.first().article, u"τράπεζα /x/ <n>\nbank\n"_s);
    }

    void linesThatPointOutsideTheTextAreCountedAndLeftOut()
    {
        const DictdFile file = readDictd(
            "no place\none\tA\ntwo\t?\tA\nthree\tA\t//////\nfour\t//////\tB\nfive\tAAAAAAAA\tA\n\tA\tB\nten\tA\tC\r\n",
            text);
        QCOMPARE(file.brokenLines, 7);
        QCOMPARE(file.entries.size(), 1);
        QCOMPARE(file.entries.first(), (DictdEntry { .headword = u"ten"_s, .article = u"00"_s }));
    }

    void nothingIsADictionaryWithoutEntries() { QCOMPARE(readDictd({}, {}), DictdFile()); }

    void aGzipFileIsUnpacked() { QCOMPARE(unzippedBytes(packed(), 100).value_or("?"), QByteArray("bank\n")); }

    void otherBytesAreLeftAsTheyAre()
    {
        QCOMPARE(unzippedBytes("bank", 100).value_or("?"), QByteArray("bank"));
        QVERIFY(!unzippedBytes("bank", 3));
    }

    void aBrokenOrTooLargeGzipFileIsNothing()
    {
        QVERIFY(!unzippedBytes(packed(), 4));
        QByteArray broken = packed();
        broken[12] = '\x7f';
        broken[13] = '\x7f';
        QVERIFY(unzippedBytes(broken, 100).value_or("?") != QByteArray("bank\n"));
    }
};

QTEST_GUILESS_MAIN(TestDictdFile)
#include "tst_dictdfile.moc"
