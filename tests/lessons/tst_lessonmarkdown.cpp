#include "lessons/lessonmarkdown.h"

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
                                    .source = u"α: β"_s,
                                    .practice = { { 2, Practice::Requests }, { 4, Practice::Evidence } } },
            .blocks = { { .kind = Kind::Title, .sentences = { u"*Τίτλος* [1]"_s } },
                { .kind = Kind::Heading, .sentences = { u"1. Πρώτο. Δεύτερο"_s } },
                { .kind = Kind::Paragraph, .sentences = { u"# όχι τίτλος."_s, u"<b> \\ `κώδικας` _και_."_s } },
                { .kind = Kind::Paragraph, .sentences = { u"- παύλα"_s } },
                { .kind = Kind::Paragraph, .sentences = { u"2) Δύο."_s } },
                { .kind = Kind::Quotation, .sentences = { u"> Λόγια."_s } },
                { .kind = Kind::ListItem, .sentences = { u"στοιχείο"_s } } } };
        QCOMPARE(read(lessonMarkdown(text)), text);
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
