#include "exchange/tmxfile.h"
#include "exchange/tmxlesson.h"
#include "exchange/tmxmemory.h"
#include "support/growth.h"
#include "support/samplepack.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

TmxFile readAgain(const TmxFile &file)
{
    const auto read = readTmx(QString::fromUtf8(tmxBytes(file)), u"a.tmx"_s);
    return std::holds_alternative<TmxFile>(read) ? std::get<TmxFile>(read) : TmxFile();
}

TmxFile fileIn(const QString &xml)
{
    const auto read = readTmx(xml, u"a.tmx"_s);
    if (const auto *fault = std::get_if<Fault>(&read))
        qWarning("line %d: %d", fault->line, int(fault->reason));
    return std::holds_alternative<TmxFile>(read) ? std::get<TmxFile>(read) : TmxFile();
}

QString inBody(const QString &units)
{
    return u"<tmx version=\"1.4\"><header srclang=\"en\"/><body>"_s + units + u"</body></tmx>"_s;
}

} // namespace

class TestTmx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadAgain()
    {
        TmxFile file { .sourceLanguage = u"en-GB"_s,
            .header
            = { .attributes = { { u"creationid"_s, u"Άννα & \"co\""_s } }, .properties = { { u"x"_s, u"<1>"_s } } },
            .units = { { .greek = u"Ένα; <δύο> & τρία"_s,
                           .english = u"One?"_s,
                           .confidence = 0.875,
                           .status = u"confirmed"_s,
                           .others = { { .language = u"de-DE"_s, .text = u"Eins?"_s } },
                           .extras = { .attributes = { { u"tuid"_s, u"7"_s } },
                               .properties = { { u"client"_s, u"A"_s }, { u"client"_s, u"B"_s } },
                               .notes = { u"ναι"_s } },
                           .greekExtras = { .attributes = { { u"changeid"_s, u"me"_s } } } },
                { .greek = u"Μόνο ελληνικά."_s } } };
        QCOMPARE(readAgain(file), file);
        QCOMPARE(readAgain({ .units = { { .english = u"Only English."_s } } }).units.size(), 1);
    }

    void theHeaderHoldsWhatTheStandardAsksFor()
    {
        const QString xml = QString::fromUtf8(tmxBytes({ .units = { { .greek = u"Α"_s, .english = u"A"_s } } }));
        for (const char *part : { "<tmx version=\"1.4\">", "creationtool=\"Pistis\"", "creationtoolversion=\"",
                 "segtype=\"sentence\"", "o-tmf=\"Pistis\"", "adminlang=\"en\"", "srclang=\"el\"",
                 "datatype=\"plaintext\"", "<tuv xml:lang=\"el\">", "<seg>Α</seg>", "<tuv xml:lang=\"en\">" })
            QVERIFY2(xml.contains(QString::fromUtf8(part)), part);
    }

    void charactersThatXmlCannotHoldAreLeftOut()
    {
        const QString text = u"α\u0001β"_s + QChar(0xd800) + u"γ\uffff"_s + QString::fromUtf8("😀");
        QCOMPARE(readAgain({ .units = { { .greek = text } } }).units.first().greek, u"αβγ"_s + QString::fromUtf8("😀"));
    }

    void aMemoryOfOmegatIsRead()
    {
        const TmxFile file = fileIn(uR"(<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx11.dtd">
<tmx version="1.1">
  <header creationtool="OmegaT" o-tmf="OmegaT TMX" adminlang="EN-US" datatype="plaintext"
    creationtoolversion="5.7" segtype="sentence" srclang="EN-GB"/>
  <body>
    <!-- Default translations -->
    <tu>
      <tuv lang="EN-GB"><seg>Keep &lt;b0&gt;your&lt;/b0&gt; word.</seg></tuv>
      <tuv lang="EL" changeid="anna" changedate="20240301T101500Z"><seg>Κρατήστε τον λόγο σας.</seg></tuv>
    </tu>
    <!-- Alternative translations -->
    <tu>
      <prop type="file">a.txt</prop>
      <prop type="prev">Keep your word.</prop>
      <tuv lang="EN-GB"><seg>Yes.</seg></tuv>
      <tuv lang="EL"><seg>Ναι.</seg></tuv>
    </tu>
  </body>
</tmx>)"_s);
        QCOMPARE(file.units.size(), 2);
        QCOMPARE(file.sourceLanguage, u"EN-GB"_s);
        QCOMPARE(file.header.attributes.value(u"creationtool"_s), u"OmegaT"_s);
        QCOMPARE(file.units.first().english, u"Keep <b0>your</b0> word."_s);
        QCOMPARE(file.units.first().greekExtras.attributes.value(u"changeid"_s), u"anna"_s);
        QCOMPARE(file.units.last().extras.properties.size(), 2);
        QCOMPARE(readAgain(file), file);
    }

    void aMemoryOfOkapiIsReadWithoutItsCodes()
    {
        const TmxFile file = fileIn(uR"(<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4"><header creationtool="oku_t2t" creationtoolversion="1" segtype="paragraph" o-tmf="okp"
  adminlang="en" srclang="en-us" datatype="unknown"><note>made by hand</note></header><body>
<tu tuid="1" usagecount="3">
<prop type="Txt::FileName">a.html</prop>
<tuv xml:lang="en-us"><seg>Listen <bpt i="1" type="bold">&lt;b&gt;</bpt>first<ept i="1">&lt;/b&gt;</ept>,<ph type="lb" x="2">&lt;br/&gt;<sub>alt text</sub></ph>then
  <hi type="term">speak</hi>.</seg></tuv>
<tuv xml:lang="el-gr"><prop type="score">99</prop><seg><it pos="begin">&lt;i&gt;</it>Ακούστε πρώτα, μετά μιλήστε.</seg></tuv>
<tuv xml:lang="fr"><seg>Écoutez.</seg></tuv>
</tu></body></tmx>)"_s);
        const TmxUnit unit = file.units.value(0);
        QCOMPARE(unit.english, u"Listen first, then speak."_s);
        QCOMPARE(unit.greek, u"Ακούστε πρώτα, μετά μιλήστε."_s);
        QCOMPARE(unit.others.value(0).text, u"Écoutez."_s);
        QCOMPARE(unit.extras.attributes.value(u"usagecount"_s), u"3"_s);
        QCOMPARE(unit.greekExtras.properties.value(0).second, u"99"_s);
        QCOMPARE(file.header.notes, QStringList { u"made by hand"_s });
        QCOMPARE(readAgain(file), file);
    }

    void whatIsNoMemoryIsRefused_data()
    {
        using Reason = Fault::Reason;
        QTest::addColumn<QString>("xml");
        QTest::addColumn<Reason>("reason");
        QTest::newRow("nothing") << QString() << Reason::TmxBroken;
        QTest::newRow("text") << u"hello"_s << Reason::TmxBroken;
        QTest::newRow("a page") << u"<html><body/></html>"_s << Reason::TmxBroken;
        QTest::newRow("cut off") << inBody(u"<tu><tuv xml:lang='el'><seg>α"_s).chopped(20) << Reason::TmxBroken;
        QTest::newRow("no units") << inBody({}) << Reason::TmxEmpty;
        QTest::newRow("other languages") << inBody(u"<tu><tuv xml:lang='de'><seg>a</seg></tuv></tu>"_s)
                                         << Reason::TmxEmpty;
        QString laughs = u"<!DOCTYPE tmx [<!ENTITY a0 'ha'>"_s;
        for (int at = 1; at < 20; ++at)
            laughs += u"<!ENTITY a%1 '%2'>"_s.arg(at).arg(u"&a%1;"_s.arg(at - 1).repeated(10));
        QTest::newRow("billion laughs") << laughs + u"]>"_s
                + inBody(u"<tu><tuv xml:lang='el'><seg>&a19;</seg></tuv></tu>"_s)
                                        << Reason::TmxEntities;
        QTest::newRow("a file of the computer") << u"<!DOCTYPE tmx [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"_s
                + inBody(u"<tu/>"_s) << Reason::TmxEntities;
    }

    void whatIsNoMemoryIsRefused()
    {
        QFETCH(QString, xml);
        const auto read = readTmx(xml, u"a.tmx"_s);
        QVERIFY(std::holds_alternative<Fault>(read));
        QCOMPARE(std::get<Fault>(read).file, u"a.tmx"_s);
        QTEST(std::get<Fault>(read).reason, "reason");
    }

    void deepElementsAreSkipped()
    {
        QCOMPARE_LT(growth([](int times) {
            const int depth = 12'500 * times;
            const QString deep = u"<hi>"_s.repeated(depth) + u"α"_s + u"</hi>"_s.repeated(depth);
            QCOMPARE(fileIn(inBody(u"<tu><tuv xml:lang='el'><seg>"_s + deep + u"</seg></tuv></tu>"_s)).units.size(), 1);
        }),
            linearGrowth);
    }

    void whatStandsAtAnEmptyTextIsKept()
    {
        const TmxFile file = fileIn(inBody(u"<tu><tuv xml:lang='en'><seg>Yes.</seg></tuv>"
                                           "<tuv xml:lang='el' changeid='a'><prop type='x-own'>b</prop></tuv></tu>"_s));
        QCOMPARE(file.units.constFirst().greekExtras.attributes.value(u"changeid"_s), u"a"_s);
        QCOMPARE(readAgain(file), file);
    }

    void pairsThatCrossKeepTheOrderOfBothTexts()
    {
        Lesson lesson = sampleLesson();
        std::swap(lesson.links[0].left, lesson.links[1].left);
        const Lesson again = lessonOf(readAgain(tmxOf(lesson)), u"other"_s);
        QCOMPARE(again.links, lesson.links);
        QCOMPARE(again.greek.sentences(), lesson.greek.sentences());
        QCOMPARE(again.english.sentences(), lesson.english.sentences());
    }

    void aLessonIsTheSameLessonAgain()
    {
        Lesson lesson = sampleLesson();
        lesson.links[1].status = LessonLink::Status::Confirmed;
        const Lesson again = lessonOf(readAgain(tmxOf(lesson)), u"other"_s);
        QCOMPARE(again.greek.blocks, lesson.greek.blocks);
        QCOMPARE(again.english, lesson.english);
        QCOMPARE(again.links, lesson.links);
        QCOMPARE(again.greek.front.title, u"Τίτλος"_s);
    }

    void aHeadingThatIsLinkedWithASentenceStaysAHeading()
    {
        using Kind = LessonBlock::Kind;
        Lesson lesson { .greek = { .front = { .title = u"Τίτλος"_s },
                            .blocks = { { .kind = Kind::Title, .sentences = { u"Τίτλος"_s } },
                                { .sentences = { u"Ένα."_s, u"Δύο."_s } },
                                { .kind = Kind::Heading, .sentences = { u"Μέρος. Δεύτερο"_s } },
                                { .kind = Kind::ListItem, .sentences = { u"Τρία."_s, u"Τέσσερα."_s } } } },
            .english = { .front = { .title = u"Title"_s },
                .blocks = { { .kind = Kind::Title, .sentences = { u"Title"_s } }, { .sentences = { u"All."_s } } } },
            .links = { { .left = { 0 }, .right = { 0 } }, { .left = { 1 }, .right = {} },
                { .left = { 2, 3, 4 }, .right = { 1 } }, { .left = { 5 }, .right = {} } } };
        const Lesson again = lessonOf(readAgain(tmxOf(lesson)), u"x"_s);
        QCOMPARE(again.greek, lesson.greek);
        QCOMPARE(again.english, lesson.english);
        QCOMPARE(again.links, lesson.links);
    }

    void whatAMemoryKnowsBesidesItsTextsIsWrittenAgain()
    {
        const TmxFile memory = fileIn(
            u"<tmx version=\"1.4\"><header srclang=\"en-US\" creationid=\"me\"><note>head</note></header><body>"
            "<tu tuid=\"7\"><note>n</note><prop type=\"client\">A</prop><prop type=\"x-pistis-block-el\">heading</prop>"
            "<tuv xml:lang=\"el\" changeid=\"k\"><seg>Ένα.</seg></tuv><tuv xml:lang=\"en\"><seg>One.</seg></tuv>"
            "<tuv xml:lang=\"de\"><seg>Eins.</seg></tuv></tu>"
            "<tu tuid=\"8\"><tuv xml:lang=\"el\"><seg>Δύο.</seg></tuv><tuv xml:lang=\"en\"><seg>Two.</seg></tuv></tu>"
            "</body></tmx>"_s);
        Lesson lesson = lessonOf(memory, u"x"_s);
        lesson.greek.blocks[0].kind = LessonBlock::Kind::Paragraph;
        lesson.links = { { .left = { 0 }, .right = { 0, 1 } }, { .left = { 1 }, .right = {} } }; // repaired
        const TmxFile again = readAgain(withMemory(tmxOf(lesson), memory));
        QCOMPARE(again.sourceLanguage, u"en-US"_s);
        QCOMPARE(again.header, memory.header);
        QCOMPARE(again.units.at(0).extras.attributes.value(u"tuid"_s), u"7"_s);
        QCOMPARE(again.units.at(0).extras.notes, QStringList { u"n"_s });
        QCOMPARE(again.units.at(0).others, memory.units.at(0).others);
        QCOMPARE(again.units.at(0).greekExtras, memory.units.at(0).greekExtras);
        const QList<std::pair<QString, QString>> properties = again.units.at(0).extras.properties;
        QVERIFY(properties.contains(std::pair(u"client"_s, u"A"_s)));
        QVERIFY(!properties.contains(std::pair(u"x-pistis-block-el"_s, u"heading"_s)));
        QCOMPARE(again.units.at(1).extras.attributes.value(u"tuid"_s), u"8"_s);
    }

    void aMemoryOfAnotherProgramIsALessonOfParagraphs()
    {
        const TmxFile file { .units
            = { { .greek = u"Ένα. Δύο."_s, .english = u"One, two."_s }, { .english = u"More."_s } } };
        const Lesson lesson = lessonOf(file, u"a"_s);
        QCOMPARE(lesson.greek.sentences(), QStringList({ u"Ένα."_s, u"Δύο."_s }));
        QCOMPARE(lesson.english.blocks.size(), 2);
        QCOMPARE(lesson.links.first().left, QList<int>({ 0, 1 }));
        QVERIFY(lesson.links.last().left.isEmpty());
        QCOMPARE(lesson.greek.front.title, u"a"_s);
    }
};

QTEST_GUILESS_MAIN(TestTmx)

#include "tst_tmx.moc"
