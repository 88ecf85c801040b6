#include "core/textcheck.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestTextCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodLineIsTrimmed() { QCOMPARE(*cleanedLine(u"  Φούρνος Αιγαίο 😀 \n"_s, u"name"_s), u"Φούρνος Αιγαίο 😀"_s); }

    void lineBreaksOfATextAreMadeAlike() { QCOMPARE(*cleanedText(u"α\r\nβ\rγ\tδ\n"_s, u"note"_s), u"α\nβ\nγ\tδ"_s); }

    void spoiltLinesAreRefused_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("fault");
        const auto with = [](char16_t unit) { return QString(u"a"_s + QChar(unit) + u"z"_s); };
        QTest::newRow("NUL") << with(0) << int(TextFault::Nul);
        QTest::newRow("high surrogate") << with(0xd83d) << int(TextFault::LoneSurrogate);
        QTest::newRow("low surrogate") << with(0xde00) << int(TextFault::LoneSurrogate);
        QTest::newRow("high surrogate at the end") << QString(u"a"_s + QChar(0xd83d)) << int(TextFault::LoneSurrogate);
        QTest::newRow("escape") << with(0x1b) << int(TextFault::Control);
        QTest::newRow("line break") << with(u'\n') << int(TextFault::Control);
        QTest::newRow("next line") << with(0x85) << int(TextFault::Control);
        QTest::newRow("override") << with(0x202e) << int(TextFault::Bidirectional);
        QTest::newRow("isolate") << with(0x2066) << int(TextFault::Bidirectional);
        QTest::newRow("right-to-left mark") << with(0x200f) << int(TextFault::Bidirectional);
        QTest::newRow("long") << u"α"_s.repeated(201) << int(TextFault::TooLong);
    }

    void spoiltLinesAreRefused()
    {
        QFETCH(QString, line);
        QFETCH(int, fault);
        QCOMPARE(int(faultOfLine(line)), fault);
        const Result<QString> cleaned = cleanedLine(line, u"name"_s);
        QVERIFY(!cleaned);
        QCOMPARE(cleaned.error().kind, Error::Kind::Invalid);
        QCOMPARE(cleaned.error().subject, u"name"_s);
    }

    void theLongestLineAndTextAreTaken()
    {
        QVERIFY(cleanedLine(u"α"_s.repeated(200), u"name"_s));
        QVERIFY(cleanedText(u"α"_s.repeated(1 << 20), u"note"_s));
        QVERIFY(!cleanedText(u"α"_s.repeated((1 << 20) + 1), u"note"_s));
    }
};

QTEST_APPLESS_MAIN(TestTextCheck)

#include "tst_textcheck.moc"
