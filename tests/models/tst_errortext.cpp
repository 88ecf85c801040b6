#include "models/errortext.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySentenceNamesWhatItIsAboutAndHidesTheDetail()
    {
        using Kind = Error::Kind;
        for (const Kind kind :
            { Kind::NotFound, Kind::InUse, Kind::TooNew, Kind::DiskFull, Kind::Storage, Kind::Damaged }) {
            const QString text = errorText({ .kind = kind, .subject = u"book.pistis"_s, .detail = u"SQLite 13"_s });
            QVERIFY2(text.contains(u"book.pistis"_s), qUtf8Printable(text));
            QVERIFY(!text.contains(u"SQLite"_s));
        }
    }

    void aFieldThatNoSentenceKnowsIsNotTakenForAFile()
    {
        const QString text = errorText({ .kind = Error::Kind::Invalid, .subject = u"op.kind"_s });
        QVERIFY(!text.isEmpty());
        QVERIFY(!text.contains(u"op.kind"_s));
        QVERIFY(!text.contains(u"book of Pistis"_s));
        QVERIFY(errorText({ .kind = Error::Kind::Invalid, .subject = u"learner"_s }).contains(u"learner"_s));
    }

    void aFieldThatIsMissingIsAskedForInWords()
    {
        for (const QString &field : { u"customer.name"_s, u"visit.day"_s, u"promise.due"_s, u"request.text"_s }) {
            const QString text = errorText({ .kind = Error::Kind::Invalid, .subject = field });
            QVERIFY2(text.startsWith(u"Please"_s), qUtf8Printable(text));
            QVERIFY(!text.contains(field));
        }
    }
};

QTEST_APPLESS_MAIN(TestErrorText)

#include "tst_errortext.moc"
