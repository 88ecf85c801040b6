#include "exchange/csvreader.h"

#include "support/growth.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

QList<CsvRow> rowsOf(QStringView text)
{
    CsvReader reader(text);
    QList<CsvRow> rows;
    while (const std::optional<CsvRow> row = reader.next())
        rows.append(*row);
    return rows;
}

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSeparatorIsSeenInTheHeader_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QChar>("separator");
        QTest::newRow("comma") << u"customer,day\nA,1\n"_s << QChar(u',');
        QTest::newRow("semicolon") << u"customer;day, or date;type\nA;1;call\n"_s << QChar(u';');
        QTest::newRow("tab") << u"customer\tday\nA\t1\n"_s << QChar(u'\t');
        QTest::newRow("comma in quotes") << u"\"a,b,c,d\";day\nA;1\n"_s << QChar(u';');
        QTest::newRow("one column") << u"customer\nA\n"_s << QChar(u',');
    }

    void theSeparatorIsSeenInTheHeader()
    {
        QFETCH(QString, text);
        QFETCH(QChar, separator);
        QCOMPARE(CsvReader(text).separator(), separator);
        QVERIFY(!rowsOf(text).constFirst().fault);
    }

    void quotedFieldsKeepSeparatorsQuotesAndLines()
    {
        const QList<CsvRow> rows = rowsOf(u"a,b\r\n\"x, \"\"y\"\"\",\"one\r\ntwo\"\r\nlast,row\r\n");
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].fields, (QStringList { u"x, \"y\""_s, u"one\r\ntwo"_s }));
        QCOMPARE(rows[0].line, 2);
        QCOMPARE(rows[1].fields, (QStringList { u"last"_s, u"row"_s }));
        QCOMPARE(rows[1].line, 4);
    }

    void spacesAroundFieldsAreLeftOut()
    {
        QCOMPARE(rowsOf(u"a,b\n  x y ,  \"z \" \n").constFirst().fields, (QStringList { u"x y"_s, u"z "_s }));
    }

    void byteOrderMarkBlankLinesAndMissingLastBreakDoNotMatter()
    {
        const QString text = u"\ufeffcustomer,day\n\n\nA,1\r\rB,2"_s;
        QCOMPARE(CsvReader(text).header(), (QStringList { u"customer"_s, u"day"_s }));
        const QList<CsvRow> rows = rowsOf(text);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].line, 4);
        QCOMPARE(rows[1].line, 6);
        QVERIFY(!rows[1].fault);
    }

    void aMissingLastFieldIsAnEmptyOne()
    {
        const QList<CsvRow> rows = rowsOf(u"a,b\nx,");
        QCOMPARE(rows.constFirst().fields, (QStringList { u"x"_s, QString() }));
    }

    void aColumnTooFewOrTooManyIsAFaultOfItsLine()
    {
        const QList<CsvRow> rows = rowsOf(u"a,b,c\n1,2,3\n1,2\n1,2,3,4\n1,2,3\n");
        QVERIFY(!rows[0].fault);
        QCOMPARE(rows[1].fault, Fault::Reason::WrongColumnCount);
        QCOMPARE(rows[1].line, 3);
        QCOMPARE(rows[2].fault, Fault::Reason::WrongColumnCount);
        QVERIFY(!rows[3].fault);
    }

    void afterAnUnclosedQuoteTheNextLineIsRead()
    {
        const QList<CsvRow> rows = rowsOf(u"a,b\n1,2\n3,\"open\n5,6\n7,8\n");
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows[1].fault, Fault::Reason::UnclosedQuote);
        QCOMPARE(rows[1].line, 3);
        QCOMPARE(rows[1].faultColumn, 2);
        QCOMPARE(rows[2].fields, (QStringList { u"5"_s, u"6"_s }));
        QCOMPARE(rows[3].line, 5);
    }

    void noTextHasNoHeader()
    {
        QVERIFY(CsvReader(u"").header().isEmpty());
        QVERIFY(CsvReader(u"\n\n").header().isEmpty());
        QVERIFY(rowsOf(u"").isEmpty());
        QVERIFY(rowsOf(u"customer,day").isEmpty());
    }

    void formulasStayText()
    {
        QCOMPARE(rowsOf(u"a,b\n=1+1,@x\n").constFirst().fields, (QStringList { u"=1+1"_s, u"@x"_s }));
    }

    void theTimeOfHostileQuotesGrowsWithTheirNumber()
    {
        QCOMPARE_LT(growth([](int times) {
            rowsOf(QString(u"a\n"_s + u"\"\"\"\n"_s.repeated(25'000 * times)));
            rowsOf(QString(u"a\n"_s + u"\"\n\"\n\"\n"_s.repeated(25'000 * times)));
        }),
            linearGrowth);
    }
};

QTEST_APPLESS_MAIN(TestCsvReader)

#include "tst_csvreader.moc"
