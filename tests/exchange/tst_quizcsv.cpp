#include "exchange/quizcsv.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestQuizCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerIsALineThatSpreadsheetsReadAsText()
    {
        const QByteArray csv
            = quizCsv({ { .itemName = u"q1"_s, .learner = u"=1+1"_s, .value = u"Ναι, «τώρα»"_s, .right = true } });
        QVERIFY(csv.startsWith("\xef\xbb\xbf")); // which QString leaves out
        QCOMPARE(QString::fromUtf8(csv),
            u"learner,question,answer,right,at\r\n'=1+1,q1,\"Ναι, «τώρα»\",yes,1970-01-01T00:00:00Z\r\n"_s);
    }

    void quotesAreDoubled() { QVERIFY(quizCsv({ { .learner = u"a\"b"_s } }).contains("\"a\"\"b\",")); }
};

QTEST_GUILESS_MAIN(TestQuizCsv)

#include "tst_quizcsv.moc"
