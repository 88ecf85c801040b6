#include "lessons/lessonmarkdown.h"
#include "support/growth.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

LessonText read(const QString &markdown)
{
    const auto result = readLessonMarkdown(markdown, u"el.md"_s, LessonLanguage::Greek);
    Q_ASSERT(std::holds_alternative<LessonText>(result));
    return std::get<LessonText>(result);
}

LessonText own(const QString &markdown)
{
    return readOwnMarkdown(
        markdown, LessonLanguage::Greek, [](int, const LessonPicture &) { return PictureUse::Dropped; });
}

} // namespace

class TestLessonMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void frontMatterAndEveryKindOfBlockAreRead()
    {
        const LessonText text
            = read(u"---\ntitle: Τίτλος: ένας\nauthor: Μαρία\npractice: 1 visits, 3 promises\n---\n\n"
                   "# Τίτλος\n\n## 1. Πρώτο\n\nΈνα. Δύο;\nΤρία.\n\n> «Λόγια.»\n> Άλλα.\n\n- πρώτο\n- δεύτερο\n"_s);
        QCOMPARE(text.front.title, u"Τίτλος: ένας"_s);
        QCOMPARE(text.front.author, u"Μαρία"_s);
        QCOMPARE(text.front.practice, (QMap<int, Practice> { { 1, Practice::Visits }, { 3, Practice::Promises } }));
        using Kind = LessonBlock::Kind;
        const QList<LessonBlock> expected {
            { .kind = Kind::Title, .sentences = { u"Τίτλος"_s } },
            { .kind = Kind::Heading, .sentences = { u"1. Πρώτο"_s } },
            { .kind = Kind::Paragraph, .sentences = { u"Ένα."_s, u"Δύο;"_s, u"Τρία."_s } },
            { .kind = Kind::Quotation, .sentences = { u"«Λόγια.»"_s, u"Άλλα."_s } },
            { .kind = Kind::ListItem, .sentences = { u"πρώτο"_s } },
            { .kind = Kind::ListItem, .sentences = { u"δεύτερο"_s } },
        };
        QCOMPARE(text.blocks, expected);
    }

    void whatIsWrittenIsReadAgain()
    {
        using Kind = LessonBlock::Kind;
        const LessonText text { .front = { .title = u"Τ"_s,
                                    .author = u"\"Μαρία\""_s,
                                    .source = u"α: β"_s,
                                    .practice = { { 2, Practice::Requests }, { 4, Practice::Evidence } } },
            .blocks = { { .kind = Kind::Title, .sentences = { u"*Τίτλος* [1]"_s } },
                { .kind = Kind::Heading, .sentences = { u"1. Πρώτο. Δεύτερο"_s } },
                { .kind = Kind::Paragraph, .sentences = { u"# όχι τίτλος."_s, u"<b> \\ `κώδικας` _και_."_s } },
                { .kind = Kind::Paragraph, .sentences = { u"- παύλα"_s } },
                { .kind = Kind::Paragraph, .sentences = { u"2) Δύο."_s } },
                { .kind = Kind::Quotation, .sentences = { u"> Λόγια."_s } },
                { .kind = Kind::Heading, .sentences = { u"Η γλώσσα ##"_s } },
                { .kind = Kind::Paragraph,
                    .sentences = { u"Με εικόνα."_s },
                    .pictures = { { u"media/a-1.png"_s, u"Η [πόρτα]"_s }, { u"media/b.svg"_s, {} } } },
                { .kind = Kind::ListItem, .sentences = { u"1. στοιχείο"_s } } } };
        QCOMPARE(read(lessonMarkdown(text)), text);
    }

    void marksAreReducedToTheirWords_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("words");
        QTest::newRow("emphasis") << u"Ένα *δύο* **τρία** ***τέσσερα*** _πέντε_ __έξι__."_s
                                  << u"Ένα δύο τρία τέσσερα πέντε έξι."_s;
        QTest::newRow("within") << u"μία **λέ*ξη*** και snake_case_name"_s << u"μία λέξη και snake_case_name"_s;
        QTest::newRow("arithmetic") << u"2 * 3 * 4 = 24"_s << u"2 * 3 * 4 = 24"_s;
        QTest::newRow("link") << u"Δείτε [τον *οδηγό*](https://a.gr/b_(c) \"τίτλος\") εδώ"_s
                              << u"Δείτε τον οδηγό εδώ"_s;
        QTest::newRow("reference") << u"Ο [οδηγός][1] λέει"_s << u"Ο οδηγός λέει"_s;
        QTest::newRow("address") << u"<https://a.gr/b_c_d>"_s << u"https://a.gr/b_c_d"_s;
        QTest::newRow("picture") << u"Εδώ ![η πόρτα](https://a.gr/p.png) κλείνει"_s << u"Εδώ κλείνει"_s;
        QTest::newRow("linked picture") << u"[![σήμα](a.png)](https://a.gr) Κείμενο"_s << u"Κείμενο"_s;
        QTest::newRow("tags") << u"Με <b>έντονα</b> και<br/>γραμμή, 3 < 4 > 2"_s
                              << u"Με έντονα και γραμμή, 3 < 4 > 2"_s;
        QTest::newRow("code") << u"Η `α*β*` και ``α[1](2)``"_s << u"Η α*β* και α[1](2)"_s;
        QTest::newRow("escapes") << u"\\*όχι\\* \\[όχι\\](α) \\\\"_s << u"*όχι* [όχι](α) \\"_s;
        QTest::newRow("unclosed") << u"Ένα *δύο και [τρία και `τέσσερα"_s << u"Ένα *δύο και [τρία και `τέσσερα"_s;
    }

    void marksAreReducedToTheirWords()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, words);
        const LessonText text = read(u"---\ntitle: Τ\n---\n\n"_s + markdown + u'\n');
        QCOMPARE(text.sentences().join(u' '), words);
        QCOMPARE(read(lessonMarkdown(text)).blocks, text.blocks);
    }

    void headingsOfAllLevelsAndListsOfAllKindsAreRead()
    {
        const LessonText text = own(
            u"Τίτλος\n======\n\nΜικρό\n-----\n\n### Τρία ###\nΛόγια\n1. ένα\n2. δύο\n\n* άλφα\n  - βήτα\n+ [x] γάμα\n\n"
            "***\n\n```\nα = β\n```\n\n# Δεύτερος\n\n[1]: https://a.gr\n<!-- κρυφό\n\nκρυφό -->τέλος\n"_s);
        using Kind = LessonBlock::Kind;
        const QList<LessonBlock> expected { { .kind = Kind::Title, .sentences = { u"Τίτλος"_s } },
            { .kind = Kind::Heading, .sentences = { u"Μικρό"_s } },
            { .kind = Kind::Heading, .sentences = { u"Τρία"_s } }, { .sentences = { u"Λόγια"_s } },
            { .kind = Kind::ListItem, .sentences = { u"1. ένα"_s } },
            { .kind = Kind::ListItem, .sentences = { u"2. δύο"_s } },
            { .kind = Kind::ListItem, .sentences = { u"άλφα"_s } },
            { .kind = Kind::ListItem, .sentences = { u"βήτα"_s } },
            { .kind = Kind::ListItem, .sentences = { u"γάμα"_s } }, { .sentences = { u"α = β"_s } },
            { .kind = Kind::Heading, .sentences = { u"Δεύτερος"_s } }, { .sentences = { u"τέλος"_s } } };
        QCOMPARE(text.blocks, expected);
        QCOMPARE(text.front.title, u"Τίτλος"_s);
    }

    void frontMatterOfOthersIsRead()
    {
        const LessonText text = own(u"---\ntitle: \"Ο τίτλος\"\nlicense: CC0\ntags: [α]\npractice:\n  1: visits\n  2: "
                                    "promises\n---\nΛόγια.\n"_s);
        QCOMPARE(text.front.title, u"Ο τίτλος"_s);
        QCOMPARE(text.front.licence, u"CC0"_s);
        QCOMPARE(text.front.practice, (QMap<int, Practice> { { 1, Practice::Visits }, { 2, Practice::Promises } }));
        QCOMPARE(text.blocks.constFirst(),
            (LessonBlock { .kind = LessonBlock::Kind::Title, .sentences = { u"Ο τίτλος"_s } }));
    }

    void picturesOfThePackBelongToTheBlockAboveThem()
    {
        const LessonText text = read(
            u"---\ntitle: Τ\n---\n\n![πριν](media/a.png)\n\nΈνα.\n\n![μετά](media/b.jpeg)\n\n![όχι](../c.png)\n"_s);
        QCOMPARE(text.blocks.size(), 1);
        const QList<LessonPicture> expected { { u"media/a.png"_s, u"πριν"_s }, { u"media/b.jpeg"_s, u"μετά"_s } };
        QCOMPARE(text.blocks.constFirst().pictures, expected);
    }

    // Links are made for these very sentences: what is written must be read as the same ones.
    void whateverWasReadIsTheSameOnceItIsWritten()
    {
        const QStringList parts { u"*"_s, u"**"_s, u"_"_s, u"`"_s, u"```"_s, u"["_s, u"]"_s, u"("_s, u")"_s, u"!"_s,
            u"<"_s, u">"_s, u"<b>"_s, u"<!--"_s, u"-->"_s, u"\\"_s, u"#"_s, u" ##"_s, u"- "_s, u"+ "_s, u"1. "_s,
            u"---"_s, u"==="_s, u": "_s, u"\n"_s, u"\n\n"_s, u" "_s, u"λέξη"_s, u"Ένα."_s, u"a"_s, u"|"_s, u"~~"_s,
            u"&amp;"_s, u"\""_s };
        QRandomGenerator random(7);
        for (int round = 0; round < 3'000; ++round) {
            QString markdown;
            for (int part = 0; part < 24; ++part)
                markdown += parts.at(random.bounded(int(parts.size())));
            const LessonText text = own(markdown);
            if (text.isEmpty())
                continue;
            const QString written = lessonMarkdown(text);
            QVERIFY2(read(written).blocks == text.blocks, qUtf8Printable(markdown + u"\n=>\n"_s + written));
        }
    }

    void theTimeForManySignsGrowsWithTheirNumber()
    {
        for (const QString &sign :
            { u"*a "_s, u"[a](b"_s, u"`a "_s, u"<!--"_s, u"<a "_s, u"![a"_s, u"\\"_s, u"_a"_s }) {
            QCOMPARE_LT(growth([&sign](int times) {
                const LessonText text = own(sign.repeated(times * 12'000));
                QVERIFY(!text.blocks.isEmpty());
            }),
                linearGrowth);
        }
    }

    void withoutFrontMatterItIsRefused()
    {
        const auto result = readLessonMarkdown(u"# Τίτλος"_s, u"el.md"_s, LessonLanguage::Greek);
        QCOMPARE(std::get<Fault>(result).reason, Fault::Reason::BadPack);
    }

    void withoutTextItIsRefused()
    {
        const auto result = readLessonMarkdown(u"---\ntitle: Τ\n---\n\n"_s, u"el.md"_s, LessonLanguage::Greek);
        QCOMPARE(std::get<Fault>(result).reason, Fault::Reason::NoLesson);
    }
};

QTEST_GUILESS_MAIN(TestLessonMarkdown)

#include "tst_lessonmarkdown.moc"
