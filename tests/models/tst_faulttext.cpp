#include "models/faulttext.h"

#include <QSet>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestFaultText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileLineColumnAndReasonAreTold()
    {
        const Fault fault {
            .file = u"v.csv"_s, .line = 7, .column = 2, .reason = Fault::Reason::BadDate, .text = u"2026-02-30"_s
        };
        const QString text = faultText(fault);
        for (const char *part : { "v.csv", "line 7", "column 2", "2026-02-30" })
            QVERIFY2(text.contains(QLatin1String(part)), qUtf8Printable(text));
    }

    void aDayThatNoCalendarHasIsSaidNotToExist()
    {
        const QString text = faultReason({ .reason = Fault::Reason::NoSuchDay, .text = u"31/2/2027"_s });
        QVERIFY2(text.startsWith(u"The day “31/2/2027” does not exist"_s), qUtf8Printable(text));
    }

    void aWholeFileHasNoLine()
    {
        const QString text = faultText({ .file = u"v.csv"_s, .reason = Fault::Reason::Empty });
        QCOMPARE(text, u"v.csv: The file is empty."_s);
    }

    void aMissingValueIsNamed()
    {
        const QString text = faultReason({ .reason = Fault::Reason::MissingValue, .text = u"SUMMARY"_s });
        QCOMPARE(text, u"The value of “SUMMARY” is missing."_s);
    }

    void everyReasonHasItsOwnSentence()
    {
        QSet<QString> sentences;
        const int last = int(Fault::Reason::BadPack);
        for (int reason = 0; reason <= last; ++reason)
            sentences.insert(faultReason({ .reason = Fault::Reason(reason) }));
        QCOMPARE(sentences.size(), last + 1);
    }

    void aTextOfAFaultIsNotTakenForAPlaceholder()
    {
        const QString text
            = faultText({ .file = u"v.csv"_s, .line = 1, .reason = Fault::Reason::BadWord, .text = u"%1 %2"_s });
        QVERIFY(text.contains(u"%1 %2"_s));
        QVERIFY(text.contains(u"line 1"_s));
    }
};

QTEST_GUILESS_MAIN(TestFaultText)

#include "tst_faulttext.moc"
