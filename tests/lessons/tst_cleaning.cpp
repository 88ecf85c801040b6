#include "lessons/cleaning.h"

#include "lessons/article.h"
#include "lessons/cleaningjson.h"
#include "lessons/noiserules.h"
#include "support/growth.h"

#include <QFile>
#include <QLocale>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

// Lines as pages leave them in copied articles (noise.txt), and lines of texts that look a little like them (text.txt).
QStringList linesOf(const QString &name)
{
    QFile file(QStringLiteral(PISTIS_TEST_DATA) + "/cleaning/"_L1 + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

class TestCleaning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineOfThePageIsProposed_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("rule");
        const auto rows = [](const char *rule, const QStringList &lines) {
            for (const QString &line : lines)
                QTest::newRow(qUtf8Printable(line)) << line << QString::fromLatin1(rule);
        };
        rows("template-placeholder",
            { u"$config[code] not found"_s, u"{{title}}"_s, u"%s"_s, u"{% block a %} {{ b }}"_s, u"undefined"_s });
        rows("comment-counter",
            { u"15 Σχόλια ▼"_s, u"3 Comments"_s, u"Σχόλια (4)"_s, u"Leave a comment"_s, u"1 Comment »"_s });
        rows("author-stub", { u"Anonim"_s, u"admin"_s, u"by"_s, u"by admin"_s, u"Συντάκτης:"_s });
        rows("share",
            { u"Κοινοποίηση"_s, u"Tweet"_s, u"Share on Facebook"_s, u"Facebook Twitter LinkedIn"_s, u"120 likes"_s });
        rows("url", { u"https://example.com/a?b=1"_s, u"www.example.gr"_s, u"info@example.gr"_s, u"Email: a@b.gr"_s });
        rows("date-line",
            { u"19 Ιανουαρίου 2010"_s, u"January 19, 2010"_s, u"Posted on 19/01/2010 at 10:30"_s,
                u"Δευτέρα, 3 Μαΐου 2021"_s, u"5 min read"_s, u"Χρόνος ανάγνωσης: 3 λεπτά"_s, u"2 days ago"_s,
                u"12:45"_s });
        rows("read-more",
            { u"▼ Περισσότερα"_s, u"Διαβάστε περισσότερα"_s, u"Read more"_s, u"Διαβάστε επίσης: Κάτι άλλο"_s });
        rows("navigation",
            { u"Αρχική > Πωλήσεις"_s, u"Next article"_s, u"Page 3 of 10"_s, u"Home | Blog | Contact"_s,
                u"← Previous"_s });
        rows("image-credit", { u"Πηγή εικόνας: Κάποιος"_s, u"Image via Shutterstock"_s, u"Photo: John Doe"_s });
        rows("legal",
            { u"© 2010 Example"_s, u"All rights reserved."_s, u"Copyright 2010 Example Ltd."_s,
                u"This website uses cookies. By browsing you accept our policy."_s,
                u"Ο ιστότοπος χρησιμοποιεί cookies για καλύτερη εμπειρία."_s });
        rows("symbols", { u"* * *"_s, u"▼"_s, u"42"_s, u"• → •"_s });
        rows("markup",
            { u"<br/>"_s, u"&nbsp;"_s, u"<script>var a = 1;</script>"_s, u"var a = b();"_s, u"[/caption]"_s });
    }

    void aLineOfThePageIsProposed()
    {
        QFETCH(QString, line);
        QTEST(noiseRuleOf(line), "rule");
    }

    void aLineOfTheTextIsLeftAlone_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : { "Οι πελάτες άφησαν 15 σχόλια στο βιβλίο μας.", "Three comments changed my mind.",
                 "Στις 19 Ιανουαρίου 2010 έγιναν εκλογές.", "Share your plans with the customer.",
                 "1. Μη θεωρείτε δεδομένους τους πελάτες σας", "Η εικόνα του πελάτη: τι βλέπει όταν μπαίνετε;",
                 "We bake cookies for our customers.", "Ποτέ μια καλή ιδέα.", "Ουάου!", "By Maria Papadopoulou",
                 "Read more than you write.", "Το κόστος > από το κέρδος; Ποτέ.", "«Κάνει 20 ευρώ» είπε.", "Τι τώρα;",
                 "let us (as friends) begin", "Copyright law is no sales topic.", "Η τιμή είναι 10.000 ευρώ" })
            QTest::newRow(line) << QString::fromUtf8(line);
    }

    void aLineOfTheTextIsLeftAlone()
    {
        QFETCH(QString, line);
        QCOMPARE(noiseRuleOf(line), QString());
    }

    void theLinesThatPagesLeaveAreProposed()
    {
        const QStringList lines = linesOf(u"noise.txt"_s);
        QVERIFY(lines.size() > 400);
        QStringList missed;
        for (const QString &line : lines) {
            if (noiseRuleOf(line).isEmpty())
                missed.append(line);
        }
        QCOMPARE(missed, QStringList());
    }

    void inCapitalsOrWithoutAccentsTheyAreProposedAsWell()
    {
        QStringList missed;
        const QStringList lines = linesOf(u"noise.txt"_s);
        for (const QString &line : lines) {
            const bool isGreek = languageOf(line) == LessonLanguage::Greek;
            const QString capitals = QLocale(QLocale::Greek).toUpper(line);
            QString plain = line.normalized(QString::NormalizationForm_D);
            plain.removeIf([](QChar c) { return c.isMark(); });
            if (isGreek && (noiseRuleOf(capitals).isEmpty() || noiseRuleOf(plain).isEmpty()))
                missed.append(line);
        }
        QCOMPARE(missed, QStringList());
    }

    void theLinesOfATextAreLeftAlone()
    {
        const QStringList lines = linesOf(u"text.txt"_s);
        QVERIFY(lines.size() > 300);
        for (const QString &line : lines)
            QVERIFY2(noiseRuleOf(line).isEmpty(), qUtf8Printable(line + u": "_s + noiseRuleOf(line)));
    }

    void aWordOfBothScriptsIsRepairedOrShown()
    {
        const Cleaning result = cleaned(u"Τίτλος\nΟ πελάτηs και ο πoλύς κóσμος, A\u0301νθρωποι του PDF-ίου.\n"_s);
        QCOMPARE(result.kept.last().text, u"Ο πελάτηs και ο πολύς κόσμος, Άνθρωποι του PDF-ίου."_s);
        QCOMPARE(result.mixed, QList<MixedWord> { (MixedWord { .line = 2, .word = u"πελάτηs"_s }) });
    }

    void aRepairThatIsNotWantedLeavesTheLineAsItWas()
    {
        const QString text = u"Τίτλος\nΟ πoλύς\u00a0κό\u00adσμος.\n"_s;
        const CleaningWishes wishes { .repairs = { { .line = 2, .rule = u"letters"_s },
                                          { .line = 2, .rule = u"invisible"_s }, { .line = 2, .rule = u"space"_s } } };
        const Cleaning result = cleaned(text, wishes);
        QCOMPARE(result.kept.last().text, u"Ο πoλύς κό\u00adσμος."_s); // spaces are never left
        QCOMPARE(result.repaired.size(), 3);
        for (const RepairedLine &repair : result.repaired)
            QCOMPARE(repair.isKept, repair.rule != "space"_L1);
        QCOMPARE(result.mixed.size(), 1);
        QCOMPARE(repairedJson(result).size(), 1);
    }

    void whatNoTextHoldsGoesWhateverIsWanted()
    {
        const CleaningWishes wishes { .repairs = { { .line = 1, .rule = u"invisible"_s } } };
        QCOMPARE(cleaned(u"Α\u0007β\u200dγ"_s, wishes).kept.last().text, u"Αβ\u200dγ"_s);
    }

    void theTimeOfCleaningGrowsWithTheLengthOfTheText_data()
    {
        QTest::addColumn<QString>("text");
        constexpr qsizetype size = 250'000;
        QTest::newRow("one line") << u"Λόγια χωρίς τέλος "_s.repeated(size / 18);
        QTest::newRow("only noise") << u"Anonim\n▼\n15 Σχόλια ▼\n"_s.repeated(size / 21);
        QTest::newRow("only ends") << QString(size, u'.');
        QTest::newRow("only stops and letters") << u"α."_s.repeated(size / 2);
        QTest::newRow("like navigation") << u"α > "_s.repeated(size / 4);
        QTest::newRow("like markup") << u"<a"_s.repeated(size / 2);
        QTest::newRow("only spaces") << QString(size, u' ');
    }

    void theTimeOfCleaningGrowsWithTheLengthOfTheText()
    {
        QFETCH(QString, text);
        QCOMPARE_LT(growth([&text](int times) {
            const QString longer = text.repeated(times);
            const Cleaning cleaning = cleaned(longer);
            const LessonText article = articleText(cleaning, LessonLanguage::Greek);
            QVERIFY(cleaning.kept.size() + cleaning.removed.size() > 0);
            QVERIFY(article.sentences().join(u' ').size() <= longer.size());
        }),
            linearGrowth);
    }

    void removedLinesKeepTheirNumberAndTheTextItsParagraphs()
    {
        const Cleaning result = cleaned(u"Τίτλος\r\n\r\nAnonim\r\n\r\nΠρώτη.\r\n"_s);
        QCOMPARE(result.removed,
            QList<RemovedLine> { (RemovedLine { .line = 3, .text = u"Anonim"_s, .rule = u"author-stub"_s }) });
        QCOMPARE(result.text(), u"Τίτλος\n\nΠρώτη.\n"_s);
        QCOMPARE(result.kept.last(), (KeptLine { .line = 5, .text = u"Πρώτη."_s }));
    }

    void aProposedLineIsKeptOnDemand()
    {
        const Cleaning result = cleaned(u"Τίτλος\nAnonim\n"_s, { .lines = { 2 } });
        QVERIFY(result.removed.first().isKept);
        QCOMPARE(result.text(), u"Τίτλος\nAnonim\n"_s);
    }

    void theTitleOnceMoreIsRemovedBelowItself()
    {
        const Cleaning result = cleaned(u"Τρία μαθήματα\n\nΤΡΙΑ ΜΑΘΗΜΑΤΑ!\n\nΚείμενο.\n"_s);
        QCOMPARE(result.removed.value(0).rule, u"duplicate-title"_s);
        QCOMPARE(result.removed.size(), 1);
    }

    void theWordsOfTheTitleMayComeAgainInTheText()
    {
        QVERIFY(cleaned(u"Γιατί;\nΟ πελάτης ρώτησε.\nΓιατί;\n"_s).removed.isEmpty());
        QVERIFY(cleaned(u"Trust\nBy Mary Major\nIt is earned.\nTrust\nIs lost.\n"_s).removed.isEmpty());
    }

    void whoSpeaksIsNoFurniture()
    {
        const QString talk = u"Customer:\nI wait.\nSalesperson:\nI know.\n"_s;
        QVERIFY(cleaned(u"A title\n"_s + talk.repeated(3)).removed.isEmpty());
    }

    void aShortLineAgainAndAgainIsRemovedButNotASentence()
    {
        const Cleaning result = cleaned(u"Τίτλος\nΤο περιοδικό\nΑ.\nΤο περιοδικό\nΝαι.\nΤο περιοδικό\nΝαι.\nΝαι.\n"_s);
        QCOMPARE(result.removed.size(), 3);
        QCOMPARE(result.removed.first().rule, u"repeated"_s);
    }

    void aLineIsRepaired_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("rule");
        QTest::newRow("soft hyphen") << u"πε\u00adλάτης"_s << u"πελάτης"_s << u"invisible"_s;
        QTest::newRow("zero width") << u"πελάτης\u200b ένας"_s << u"πελάτης ένας"_s << u"invisible"_s;
        QTest::newRow("control") << u"πελάτης\u0001"_s << u"πελάτης"_s << u"invisible"_s;
        QTest::newRow("writing direction") << u"\u202eπελάτης"_s << u"πελάτης"_s << u"invisible"_s;
        QTest::newRow("half a character") << u"πελάτης "_s + QChar(0xd800) << u"πελάτης \ufffd"_s << u"invisible"_s;
        QTest::newRow("no-break space") << u"ένας\u00a0πελάτης"_s << u"ένας πελάτης"_s << u"space"_s;
        QTest::newRow("Latin capital") << u"Aθήνα"_s << u"Αθήνα"_s << u"letters"_s;
        QTest::newRow("micro sign") << u"\u00b5ε χαρά"_s << u"με χαρά"_s << u"letters"_s;
        QTest::newRow("Ohm sign") << u"\u2126ραία μέρα"_s << u"Ωραία μέρα"_s << u"letters"_s;
        QTest::newRow("decomposed") << u"πελα\u0301της"_s << u"πελάτης"_s << u"composed"_s;
        QTest::newRow("oxia") << u"πελ\u1f71της"_s << u"πελάτης"_s << u"composed"_s;
    }

    void aLineIsRepaired()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const Cleaning result = cleaned(before);
        QCOMPARE(result.kept.first().text, after);
        QCOMPARE(result.repaired.size(), 1);
        QCOMPARE(result.repaired.first().before, before);
        QTEST(result.repaired.first().rule, "rule");
    }

    void latinWordsStayLatin()
    {
        const Cleaning result = cleaned(u"Η Washington Post, το TV και 5 \u00b5m\n"_s);
        QVERIFY(result.repaired.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCleaning)

#include "tst_cleaning.moc"
