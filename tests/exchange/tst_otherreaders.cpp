#include "exchange/calendarwriter.h"
#include "exchange/vcardwriter.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

constexpr int notInstalled = 77;

struct Answer
{
    int code = 0;
    QString error {};
    QJsonDocument json {};
};

// What another program reads from these bytes.
Answer readBy(const QString &script, const QByteArray &bytes)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return { .code = -1 };
    file.close();
    QProcess python;
    python.start(
        u"/usr/bin/python3"_s, { QStringLiteral(PISTIS_SOURCE_DIR "/tests/exchange/") + script, file.fileName() });
    if (!python.waitForStarted())
        return { .code = notInstalled };
    if (!python.waitForFinished())
        return { .code = -1 };
    return { python.exitCode(), QString::fromUtf8(python.readAllStandardError()),
        QJsonDocument::fromJson(python.readAllStandardOutput()) };
}

const QString longText = u"Μια μεγάλη σημείωση, με κόμματα; και ερωτηματικά\\ και\nγραμμές 😀 "_s.repeated(5).trimmed();

} // namespace

class TestOtherReaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ourCardsAreReadWithoutLossByVobject()
    {
        using enum ContactKind;
        const ContactCard card { .uid = u"u1"_s,
            .name = u"Φούρνος; Αιγαίο, ΑΕ"_s,
            .kind = CustomerKind::Organisation,
            .note = longText,
            .contacts = { { .kind = Phone, .value = u"+30 210 1234567"_s, .label = u"work"_s },
                { .kind = Phone, .value = u"6941234567"_s, .label = u"Αποθήκη 2"_s },
                { .kind = Email, .value = u"info@fournos.gr"_s },
                { .kind = Address, .value = u"Ερμού 5, 3ος; όροφος\nΑθήνα"_s, .label = u"home"_s },
                { .kind = Web, .value = u"https://fournos.gr/?a=1;b=2"_s } } };
        const Answer answer = readBy(u"readcards.py"_s, cardBytes(mergedCard(card, {}), CardVersion::V3));
        if (answer.code == notInstalled)
            QSKIP("python3-vobject is not installed");
        QVERIFY2(answer.code == 0, qUtf8Printable(answer.error));
        const QJsonObject read = answer.json.array().at(0).toObject();
        QCOMPARE(read.value("uid"_L1).toString(), card.uid);
        QCOMPARE(read.value("name"_L1).toString(), card.name);
        QCOMPARE(read.value("note"_L1).toString(), card.note);
        const QJsonArray ways = read.value("ways"_L1).toArray();
        QCOMPARE(ways.size(), card.contacts.size());
        for (qsizetype at = 0; at < ways.size(); ++at) {
            QCOMPARE(ways[at].toObject().value("value"_L1).toString(), card.contacts[at].value);
            QCOMPARE(ways[at].toObject().value("label"_L1).toString(), card.contacts[at].label);
        }
    }

    void ourCalendarsAreReadWithoutLossByIcalendar()
    {
        const QTimeZone zone("Europe/Athens");
        const qint64 summer = QDateTime(QDate(2026, 7, 1), QTime(10, 30), zone).toMSecsSinceEpoch();
        const qint64 winter = QDateTime(QDate(2025, 12, 1), QTime(10, 30), zone).toMSecsSinceEpoch();
        const QList<CalendarItem> items { { .uid = u"v1"_s,
                                              .sequence = 3,
                                              .customerName = u"Φούρνος; Αιγαίο, ΑΕ"_s,
                                              .status = VisitStatus::Planned,
                                              .day = QDate(2026, 7, 1),
                                              .startMs = summer,
                                              .text = longText },
            { .uid = u"v2"_s,
                .customerName = u"B"_s,
                .status = VisitStatus::Held,
                .day = QDate(2025, 12, 1),
                .startMs = winter },
            { .uid = u"v3"_s, .customerName = u"C"_s, .day = QDate(2026, 1, 2), .retracted = true },
            { .kind = CalendarItem::Kind::Promise,
                .uid = u"p1"_s,
                .customerName = u"D"_s,
                .day = QDate(2026, 4, 1),
                .text = longText } };
        const CalendarWriter writer(zone, summer, 2025, 2026);
        QByteArray bytes = writer.head();
        for (const CalendarItem &item : items)
            bytes += writer.item(item);
        const Answer answer = readBy(u"readcalendar.py"_s, bytes + CalendarWriter::tail());
        if (answer.code == notInstalled)
            QSKIP("python3-icalendar is not installed");
        QVERIFY2(answer.code == 0, qUtf8Printable(answer.error));
        QCOMPARE(answer.json.object().value("zones"_L1).toArray(), QJsonArray { u"Europe/Athens"_s });
        const QJsonArray read = answer.json.object().value("items"_L1).toArray();
        QCOMPARE(read.size(), items.size());
        const QStringList states { u"TENTATIVE"_s, u"CONFIRMED"_s, u"CANCELLED"_s, u"NEEDS-ACTION"_s };
        for (qsizetype at = 0; at < read.size(); ++at) {
            const QJsonObject one = read[at].toObject();
            QCOMPARE(one.value("uid"_L1).toString(), items[at].uid);
            QCOMPARE(one.value("sequence"_L1).toInt(), items[at].sequence);
            QCOMPARE(one.value("text"_L1).toString(), items[at].text);
            QCOMPARE(one.value("status"_L1).toString(), states[at]);
            QCOMPARE(one.value("day"_L1).toString(), items[at].day.toString(Qt::ISODate));
            QCOMPARE(one.value("utc"_L1).toInteger(), items[at].startMs / 1000);
            QCOMPARE(one.value("alarms"_L1).toInt(), at == 0 || at == 3 ? 1 : 0);
        }
        QCOMPARE(read[0].toObject().value("summary"_L1).toString(), items[0].customerName);
    }
};

QTEST_GUILESS_MAIN(TestOtherReaders)

#include "tst_otherreaders.moc"
