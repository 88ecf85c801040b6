#include "app/articleimport.h"
#include "app/lessonrepairs.h"
#include "app/ownlesson.h"
#include "lessons/lessonpack.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    QTemporaryDir directory;
    QString greek = put(u"a.txt"_s, u"Τρία βήματα\n\nΑρχή εδώ.\n\n1. Πρώτο\n\nΈνα.\n\n2. Δεύτερο\n\nΔύο.\n"_s);
    QString english = put(u"b.txt"_s, u"Three steps\n\nStart here.\n\n1. First\n\nOne.\n\n2. Second\n\nTwo.\n"_s);

    QString put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(directory.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return file.fileName();
    }
    QString put(const QString &name, const QString &text) const { return put(name, text.toUtf8()); }
    QString folder() const { return directory.filePath(u"lessons"_s); }
    Result<ImportedArticle> import(const ArticleRequest &request, const AlignmentWatch &watch = {}) const
    {
        return importArticle(request, folder(), watch);
    }
};

} // namespace

class TestArticleImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextInTheOtherFieldIsReadInItsOwnLanguage()
    {
        const Desk desk;
        const auto preview = previewArticle({ .greekFile = desk.english, .englishFile = desk.greek });
        QVERIFY(preview.faults.isEmpty());
        QCOMPARE(preview.title, u"Τρία βήματα"_s);
        QCOMPARE(preview.sources.size(), 2);
        for (const ArticleSource &source : preview.sources)
            QVERIFY(source.isSwapped);
    }

    void whatATextIsToldToBeAndIsNotIsCounted()
    {
        const Desk desk;
        const QString file = desk.put(u"a.txt"_s, u"Τίτλος\n\nΜία πρόταση.\n"_s);
        QCOMPARE(previewArticle({ .greekFile = file }).sources.value(0).unreadable, 0);
        const QString old = desk.put(u"b.txt"_s, QByteArray("\xd4\xdf\xf4\xeb\xef\xf2\n\nText.\n"));
        const auto told = previewArticle({ .greekFile = old, .greekEncoding = TextEncoding::Utf8 });
        QCOMPARE(told.sources.value(0).unreadable, 6);
    }

    void repairsAreListedAndLeftOutOnDemand()
    {
        const Desk desk;
        const QString text = u"Τίτλος\n\nΟ πoλύς κόσμος.\n"_s;
        const auto preview = previewArticle({ .greekText = text });
        QCOMPARE(preview.repairs,
            QList<RepairRow> { (RepairRow {
                .line = 3, .before = u"Ο πoλύς κόσμος."_s, .after = u"Ο πολύς κόσμος."_s, .rule = u"letters"_s }) });
        const auto left = previewArticle(
            { .greekText = text, .greekWishes = { .repairs = { { .line = 3, .rule = u"letters"_s } } } });
        QVERIFY(left.repairs.constFirst().kept);
        QVERIFY(left.greek.contains(u"πoλύς"_s));
        QCOMPARE(left.mixedWords.size(), 1);
    }

    void aMarkdownFileIsReadWithItsFrontMatterAndWithoutItsMarks()
    {
        const Desk desk;
        const QString file = desk.put(u"a.md"_s,
            u"---\ntitle: Ο τίτλος\nauthor: Μαρία\nlicence: CC0\npractice: 1 promises\n---\n\n### Πρώτο\n\nΈνα *δύο* "
            "[τρία](https://a.gr).\n\n![πόρτα](media/p.png)\n\n![χάρτης](https://a.gr/m.png)\n"_s);
        QVERIFY(QDir(desk.directory.path()).mkdir(u"media"_s));
        desk.put(u"media/p.png"_s, QByteArray("\x89PNG\r\n\x1a\nrest"));
        const auto imported = desk.import({ .greekFile = file });
        QVERIFY(imported->preview.faults.isEmpty());
        QCOMPARE(imported->preview.removals,
            QList<RemovalRow> {
                (RemovalRow { .line = 14, .text = u"![χάρτης](https://a.gr/m.png)"_s, .rule = u"picture"_s }) });
        const auto read = readPack(desk.folder() + u'/' + imported->id + u"/1"_s);
        const auto &pack = std::get<LessonPack>(read);
        QCOMPARE(pack.lesson.greek.sentences(), QStringList({ u"Ο τίτλος"_s, u"Πρώτο"_s, u"Ένα δύο τρία."_s }));
        QCOMPARE(pack.lesson.greek.front.author, u"Μαρία"_s);
        QCOMPARE(pack.lesson.greek.front.licence, u"CC0"_s);
        QCOMPARE(pack.lesson.practice(), (QMap<int, Practice> { { 1, Practice::Promises } }));
        QCOMPARE(
            pack.lesson.greek.blocks.constLast().pictures, QList<LessonPicture>({ { u"media/p.png"_s, u"πόρτα"_s } }));
        QVERIFY(pack.file(u"media/p.png"_s).startsWith("\x89PNG"));
    }

    void wordsOfAPictureStayWhereTheyAreWishedFor()
    {
        const Desk desk;
        const QString file = desk.put(u"a.markdown"_s, u"# Τ\n\nΈνα ![δύο](x.png) τρία.\n"_s);
        const auto kept = previewArticle({ .greekFile = file, .greekWishes = { .lines = { 3 } } });
        QVERIFY(kept.removals.constFirst().kept);
        QVERIFY(kept.greek.contains(u"Ένα δύο τρία."_s));
    }

    void whatIsToldOfATextStandsAboveItsLesson()
    {
        const Desk desk;
        const auto found = previewArticle({ .greekFile = desk.greek }, desk.folder());
        QCOMPARE(found.greekHead, (ArticleHead { .title = u"Τρία βήματα"_s }));
        QCOMPARE(found.replaced, QString());
        const ArticleHead head { .title = u"Άλλος τίτλος"_s, .author = u"Νίκος"_s, .source = u"Εδώ"_s, .isTold = true };
        const auto imported = desk.import({ .greekFile = desk.greek, .greekHead = head });
        QCOMPARE(imported->id, u"allos-titlos"_s);
        const auto read = readPack(desk.folder() + u"/allos-titlos/1"_s);
        const LessonText &text = std::get<LessonPack>(read).lesson.greek;
        QCOMPARE(text.front.author, u"Νίκος"_s);
        QCOMPARE(text.front.source, u"Εδώ"_s);
        QCOMPARE(text.sentences().constFirst(), u"Άλλος τίτλος"_s);
    }

    void aTitleThatIsThereIsToldBeforeItIsStored()
    {
        const Desk desk;
        QCOMPARE(desk.import({ .greekFile = desk.greek })->version, u"1"_s);
        const auto again = previewArticle({ .greekText = u"Τρία βήματα\n\nΚάτι άλλο.\n"_s }, desk.folder());
        QCOMPARE(again.replaced, u"1"_s);
        QCOMPARE(again.version, u"2"_s);
    }

    void theSameTextsOnceMoreAreToldToBeThereAndChangeNothing()
    {
        const Desk desk;
        const ArticleRequest both { .greekFile = desk.greek, .englishFile = desk.english };
        QVERIFY(!previewArticle(both, desk.folder()).isThere);
        QVERIFY(!desk.import(both)->wasThere);
        const auto preview = previewArticle(both, desk.folder());
        QVERIFY(preview.isThere);
        QCOMPARE(preview.replaced, u"1"_s);
        const auto again = desk.import(both);
        QVERIFY(again->wasThere);
        QCOMPARE(again->version, u"1"_s);
        QVERIFY(!previewArticle({ .greekFile = desk.greek }, desk.folder()).isThere);
    }

    void pairsThatWereCheckedAreNotCountedAsDoubtfulOnceMore()
    {
        const Desk desk;
        const ArticleRequest both { .greekFile = desk.greek, .englishFile = desk.english };
        QVERIFY(desk.import(both));
        Lesson checked = *ownLesson(u"Τρία βήματα"_s, desk.folder());
        for (LessonLink &link : checked.links)
            link.status = LessonLink::Status::Confirmed;
        QVERIFY(storeRepaired(desk.folder(), checked, {}));
        ArticleRequest signedOne = both;
        signedOne.greekHead = { .title = u"Τρία βήματα"_s, .author = u"Μαρία"_s, .isTold = true };
        const auto again = desk.import(signedOne);
        QVERIFY(!again->wasThere);
        QCOMPARE(again->uncertain, 0);
        QVERIFY(std::ranges::all_of(ownLesson(u"Τρία βήματα"_s, desk.folder())->links,
            [](const LessonLink &link) { return link.status == LessonLink::Status::Confirmed; }));
    }

    void theSentencesThatFoundEachOtherAreCounted()
    {
        const Desk desk;
        const auto both = desk.import({ .greekFile = desk.greek, .englishFile = desk.english });
        QCOMPARE(both->pairs, 6);
        QCOMPARE(both->alone, 0);
        QVERIFY(both->uncertain <= both->pairs);
        const auto longer = desk.import(
            { .greekFile = desk.greek, .englishText = u"Three steps\n\nAn unknown end, of 1999 zebras.\n"_s });
        QVERIFY(longer->alone > 0);
        const auto one = desk.import({ .greekFile = desk.greek });
        QCOMPARE(one->pairs, 0);
        QCOMPARE(one->alone, 0);
    }

    void pairsThatAPersonMadeStayWhereOtherSentencesChange()
    {
        const Desk desk;
        const QString greek = u"Τίτλος\n\nΈνα πράγμα. Άλλο πράγμα.\n\nΤρίτο πράγμα.\n"_s;
        const QString english = u"Title\n\nOne thing. Another thing.\n\nA third thing.\n"_s;
        QVERIFY(desk.import({ .greekText = greek, .englishText = english }));
        Lesson repaired = *ownLesson(u"Τίτλος"_s, desk.folder());
        const LessonLink made { .left = { 1, 2 }, .right = { 1, 2 }, .status = LessonLink::Status::Manual };
        repaired.links = { { .left = { 0 }, .right = { 0 } }, made, { .left = { 3 }, .right = { 3 } } };
        QVERIFY(storeRepaired(desk.folder(), repaired, {}));
        const auto again = desk.import({ .greekText = greek + u"\nΤέταρτο πράγμα.\n"_s, .englishText = english });
        QVERIFY(again);
        const QList<LessonLink> links = ownLesson(u"Τίτλος"_s, desk.folder())->links;
        QVERIFY(std::ranges::any_of(links, [&made](const LessonLink &link) {
            return link.left == made.left && link.right == made.right && link.status == made.status;
        }));
    }

    void anImportThatIsStoppedLeavesNothing()
    {
        const Desk desk;
        std::stop_source stop;
        stop.request_stop();
        const auto stopped
            = desk.import({ .greekFile = desk.greek, .englishFile = desk.english }, { .stop = stop.get_token() });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QVERIFY(!QDir(desk.folder()).exists());
    }

    void anImportThatIsStoppedAtTheLastStepLeavesNothing()
    {
        const Desk desk;
        std::stop_source stop;
        const auto stopped = desk.import({ .greekFile = desk.greek, .englishFile = desk.english },
            { .stop = stop.get_token(), .progress = [&stop](int done, int all) {
                 if (done == all)
                     stop.request_stop();
             } });
        QVERIFY(stop.stop_requested());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QVERIFY(!QDir(desk.folder()).exists());
    }

    void textsThatNoReaderCouldShowAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Fault::Reason>("reason");
        QTest::newRow("one line without an end")
            << u"Λόγια χωρίς τέλος "_s.repeated(5'000) << Fault::Reason::LongSentence;
        QTest::newRow("one letter") << QString(50'000, u'α') << Fault::Reason::LongSentence;
        QTest::newRow("only noise") << u"Anonim\n▼\n15 Σχόλια ▼\n"_s.repeated(1'000) << Fault::Reason::NoLesson;
        QTest::newRow("a web page") << u"\n<!DOCTYPE html>\n<html><body><p>Λόγια ενός άρθρου.</p></body></html>"_s
                                    << Fault::Reason::WebPage;
        QTest::newRow("only ends") << QString(100'000, u'.') << Fault::Reason::NoLesson;
        QTest::newRow("too many") << u"Πρόταση. "_s.repeated(30'000) << Fault::Reason::TooManySentences;
    }

    void textsThatNoReaderCouldShowAreRefused()
    {
        QFETCH(QString, text);
        QFETCH(Fault::Reason, reason);
        const Desk desk;
        const auto typed = desk.import({ .greekText = text, .greekName = u"Greek text"_s });
        QVERIFY(typed && typed->id.isEmpty());
        QCOMPARE(typed->preview.faults.value(0).reason, reason);
        QCOMPARE(typed->preview.faults.value(0).file, u"Greek text"_s);
        QVERIFY(!QDir(desk.folder()).exists());
    }

    void aHugeFileIsRefusedBeforeItIsRead()
    {
        const Desk desk;
        const QString file = desk.put(u"huge.txt"_s, u"Λόγια. "_s.repeated(4'200'000));
        QVERIFY(QFileInfo(file).size() > 50'000'000);
        const auto preview = previewArticle({ .greekFile = file });
        QCOMPARE(preview.faults.value(0),
            (Fault { .file = u"huge.txt"_s, .reason = Fault::Reason::TooLarge, .text = u"8"_s }));
    }

    void oneLineAndOneSentenceAreALesson()
    {
        const Desk desk;
        for (const QString &text : { u"Μία λέξη"_s, u"Μία πρόταση."_s, u"Πρώτη. Δεύτερη; Τρίτη!"_s }) {
            const auto imported = desk.import({ .greekText = text });
            QVERIFY2(imported && !imported->id.isEmpty(), qUtf8Printable(text));
        }
    }
};

QTEST_GUILESS_MAIN(TestArticleImport)

#include "tst_articleimport.moc"
