#include "exchange/vcardreader.h"
#include "exchange/vcardwriter.h"

#include "core/textdecoder.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const QByteArray &bytes)
{
    const auto decoded = decodeText(withWholeCharacters(bytes));
    return std::holds_alternative<DecodedText>(decoded) ? std::get<DecodedText>(decoded).text : QString();
}

CardsFile read(const QByteArray &bytes) { return readCards(textOf(bytes), u"cards.vcf"_s); }

ContactCard only(const QByteArray &bytes)
{
    const CardsFile file = read(bytes);
    return file.cards.size() == 1 && file.faults.isEmpty() ? file.cards.constFirst() : ContactCard();
}

QStringList waysOf(const ContactCard &card)
{
    QStringList ways;
    for (const Contact &contact : card.contacts)
        ways.append(wordOf(contact.kind) + u'|' + contact.label + u'|' + contact.value);
    return ways;
}

QByteArray card(const QByteArray &lines, const QByteArray &version = "3.0")
{
    return "BEGIN:VCARD\r\nVERSION:" + version + "\r\n" + lines + "END:VCARD\r\n";
}

QString valueOf(const ContactCard &card, QLatin1StringView name)
{
    for (const CardProperty &property : card.properties) {
        if (property.name == name)
            return property.value;
    }
    return {};
}

} // namespace

class TestVCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outlooksCardOfVersion21IsGreek()
    {
        const ContactCard read = only(card(
            "N;LANGUAGE=el;CHARSET=windows-1253:\xd0\xe1\xf0\xe1\xe4\xfc\xf0\xef\xf5\xeb\xef\xf2;"
            "\xc3\xe9\xfe\xf1\xe3\xef\xf2\r\n"
            "FN;CHARSET=windows-1253:\xc3\xe9\xfe\xf1\xe3\xef\xf2 \xd0\xe1\xf0\xe1\xe4\xfc\xf0\xef\xf5\xeb\xef\xf2\r\n"
            "ORG;CHARSET=windows-1253:\xd6\xef\xfd\xf1\xed\xef\xf2\r\n"
            "TEL;WORK;VOICE:+30 210 1234567\r\nTEL;CELL;VOICE:6941234567\r\n"
            "ADR;WORK;PREF;CHARSET=windows-1253;ENCODING=QUOTED-PRINTABLE:;;=C5=F1=EC=EF=FD "
            "5;=\r\n=C1=E8=DE=ED=E1;;105 63;=C5=EB=EB=DC=E4=E1\r\n"
            "NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=utf-8:=CE=B1=0D=0A=CE=B2=3B x,y\r\n"
            "EMAIL;PREF;INTERNET:g@example.gr\r\n",
            "2.1"));
        QCOMPARE(read.name, u"Γιώργος Παπαδόπουλος"_s);
        QCOMPARE(read.kind, CustomerKind::Person);
        QCOMPARE(read.note, u"α\nβ; x,y"_s);
        QCOMPARE(waysOf(read),
            QStringList({ u"phone|work|+30 210 1234567"_s, u"phone|cell|6941234567"_s,
                u"address|work|Ερμού 5\n105 63 Αθήνα\nΕλλάδα"_s, u"email||g@example.gr"_s }));
        QCOMPARE(valueOf(read, "ORG"_L1), u"Φούρνος"_s);
    }

    void googlesGroupsGiveLabelsAndAllValues()
    {
        const ContactCard read = only(card(
            "FN:Ελένη Κ.\r\nN:Κ.;Ελένη;;;\r\nitem1.TEL:210 1234567\r\nitem1.X-ABLabel:Αποθήκη\r\n"
            "TEL;TYPE=CELL:694 1234567\r\nitem2.EMAIL;TYPE=INTERNET:e@example.gr\r\nitem2.X-ABLabel:_$!<Other>!$_\r\n"
            "EMAIL;TYPE=INTERNET;TYPE=HOME:h@example.gr\r\nitem3.URL:http\\://"
            "www.example.gr\r\nitem3.X-ABLabel:_$!<HomePage>!$_\r\n"
            "BDAY:--0412\r\nNOTE:μία\\, δύο\\nτρεις\r\nCATEGORIES:myContacts\r\n"));
        QCOMPARE(read.name, u"Ελένη Κ."_s);
        QCOMPARE(read.note, u"μία, δύο\nτρεις"_s);
        QCOMPARE(waysOf(read),
            QStringList({ u"phone|Αποθήκη|210 1234567"_s, u"phone|cell|694 1234567"_s, u"email|Other|e@example.gr"_s,
                u"email|home|h@example.gr"_s, u"web|HomePage|http://www.example.gr"_s }));
        QCOMPARE(valueOf(read, "BDAY"_L1), u"--0412"_s);
    }

    void evolutionKAddressBookAndNextcloudAreRead()
    {
        const ContactCard evolution
            = only(card("UID:pas-id-5F1\r\nX-EVOLUTION-FILE-AS:Shop\\, The\r\nN:Shop;The;;;\r\nFN:The Shop\r\n"
                        "EMAIL;X-EVOLUTION-UI-SLOT=1;TYPE=WORK:shop@example.com\r\nTEL;X-EVOLUTION-E164=2101234567,+30;"
                        "TYPE=WORK,VOICE:210-1234567\r\n"
                        "ADR;TYPE=WORK:;;Main St. 1;Patras;;26221;Greece\r\nREV:2024-01-02T03:04:05Z\r\n"));
        QCOMPARE(evolution.uid, u"pas-id-5F1"_s);
        QCOMPARE(waysOf(evolution),
            QStringList({ u"email|work|shop@example.com"_s, u"phone|work|210-1234567"_s,
                u"address|work|Main St. 1\n26221 Patras\nGreece"_s }));
        const ContactCard kde = only(
            card("UID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1\r\nFN:Harbour Supplies\r\nORG:Harbour Supplies\r\n"
                 "TEL;TYPE=\"work,voice\";VALUE=uri:tel:+30-2310-999999\r\nKIND:org\r\nX-KADDRESSBOOK-BlogFeed:http://"
                 "x.gr\r\n",
                "4.0"));
        QCOMPARE(kde.uid, u"4fbe8971-0bc3-424c-9c26-36c3e1eff6b1"_s);
        QCOMPARE(kde.kind, CustomerKind::Organisation);
        QCOMPARE(waysOf(kde), QStringList { u"phone|work|+30-2310-999999"_s });
        const ContactCard nextcloud
            = only(card("PRODID:-//Sabre//Sabre VObject 4.4.1//EN\r\nUID:7f2a\r\nFN:Φούρνος Αιγαίο\r\n"
                        "ORG:Φούρνος Αιγαίο\r\nPHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ\r\n SkZJRgAB\r\n AQ==\r\n"));
        QCOMPARE(nextcloud.kind, CustomerKind::Organisation);
        QCOMPARE(valueOf(nextcloud, "PHOTO"_L1), u"/9j/4AAQSkZJRgABAQ=="_s);
    }

    void aCardOfAnOrganisationAloneHasItsName()
    {
        const ContactCard read = only(card("N:;;;;\r\nORG:Φούρνος;Πωλήσεις\r\nTEL:2101234567\r\n"));
        QCOMPARE(read.name, u"Φούρνος"_s);
        QCOMPARE(read.kind, CustomerKind::Organisation);
    }

    void aCharacterThatAFoldCutsIsWhole()
    {
        const ContactCard read = only(card("FN:\xce\r\n \xb1\xce\xb2\r\n"));
        QCOMPARE(read.name, u"αβ"_s);
    }

    void picturesOfVersion21ThatAreNotIndentedAreRead()
    {
        const ContactCard read = only(
            card("FN:A\r\nPHOTO;JPEG;ENCODING=BASE64:\r\n/9j/4AAQ\r\nSkZJRgAB\r\n\r\nTEL:2101234567\r\n", "2.1"));
        QCOMPARE(valueOf(read, "PHOTO"_L1), u"/9j/4AAQSkZJRgAB"_s);
        QCOMPARE(read.contacts.size(), 1);
        const QByteArray newest = cardBytes(read, CardVersion::V4);
        QVERIFY2(newest.contains("PHOTO:data:image/jpeg;base64,/9j/4AAQSkZJRgAB"), newest.constData());
        const ContactCard again = only(newest);
        const QByteArray older = cardBytes(again, CardVersion::V3);
        QVERIFY2(older.contains("PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgAB"), older.constData());
    }

    void faultsNameTheLineAndDoNotStopTheRest()
    {
        const CardsFile file = read("nonsense\r\n" + card("NOTE:nobody\r\n") + card("FN:Good\r\n") + card("FN:A\0B\r\n")
            + "BEGIN:VCARD\r\nFN:Cut\r\n");
        QCOMPARE(file.cards.size(), 1);
        QList<std::pair<int, Fault::Reason>> faults;
        for (const Fault &fault : file.faults)
            faults.append({ fault.line, fault.reason });
        using enum Fault::Reason;
        QVERIFY(faults.contains(std::pair(1, BadLine)));
        QVERIFY(faults.contains(std::pair(2, NoName)));
        QCOMPARE(faults.last().second, CutRecord);
        const CardsFile marked = readCards(u"BEGIN:VCARD\nFN:A\u202eB\nEND:VCARD\n"_s, u"x.vcf"_s);
        QVERIFY(marked.cards.isEmpty());
        QCOMPARE(marked.faults.constFirst().reason, ForbiddenCharacter);
    }

    void linesAreFoldedAt75OctetsWithoutCuttingACharacter()
    {
        const QByteArray folded = foldedLine(u"NOTE:"_s + u"Ω"_s.repeated(200) + u"😀"_s.repeated(50));
        for (const QByteArray &line : folded.split('\n')) {
            QVERIFY(line.size() <= 76); // with its \r
            QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
        }
        QVERIFY(folded.endsWith("\r\n"));
    }

    void whatIsNotUnderstoodComesBackAsItWas()
    {
        const ContactCard read
            = only(card("FN:A\r\nN:A;;;;\r\nX-SKYPE;TYPE=work:a.b\r\nitem1.TEL:2101234567\r\nitem1.X-ABLabel:Ταμείο\r\n"
                        "ADR;TYPE=WORK:;;Ermou 5;Athens;;10563;Greece\r\nORG:Firm;Sales\r\nBDAY:--0412\r\nTEL:+30 210 "
                        "1234567\r\n"));
        const ContactCard kept = keptCard(keptText(read));
        ContactCard now {
            .uid = u"u1"_s, .name = u"A"_s, .kind = read.kind, .note = u"new"_s, .contacts = read.contacts
        };
        for (const CardVersion version : { CardVersion::V3, CardVersion::V4 }) {
            const ContactCard again = only(cardBytes(mergedCard(now, kept), version));
            QCOMPARE(again.name, now.name);
            QCOMPARE(again.note, now.note);
            QCOMPARE(again.contacts, now.contacts);
            for (const QLatin1StringView name : { "X-SKYPE"_L1, "ADR"_L1, "ORG"_L1, "BDAY"_L1 })
                QCOMPARE(valueOf(again, name), valueOf(read, name));
            const QByteArray bytes = cardBytes(mergedCard(now, kept), version);
            QVERIFY2(bytes.contains("+30 210 1234567"), "the other spelling stays");
        }
        now.contacts.removeFirst();
        now.name = u"B"_s;
        const ContactCard changed = only(cardBytes(mergedCard(now, kept), CardVersion::V3));
        QCOMPARE(changed.name, u"B"_s);
        QCOMPARE(changed.contacts, now.contacts);
        QCOMPARE(valueOf(changed, "X-ABLABEL"_L1), QString());
    }

    void whatIsWrittenIsReadTheSame()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const QString letters = u"aΩά;,:\\\"'=^ n\u00a0😀-_.@#%&\t\u0301"_s;
        const auto text = [&](int longest, bool lines) {
            QString made;
            for (int count = int(random.bounded(longest)); count > 0; --count) {
                const int at = int(random.bounded(int(letters.size())));
                const QChar c = letters[at];
                made += c.isSurrogate() ? u"😀"_s : lines && random.bounded(9) == 0 ? u"\n"_s : QString(c);
            }
            return made;
        };
        for (int round = 0; round < 2000; ++round) {
            ContactCard now { .uid = QUuid::createUuid().toString(QUuid::WithoutBraces),
                .name = u"x"_s + text(80, false).replace(u'\t', u' ').simplified(),
                .kind = random.bounded(2) == 0 ? CustomerKind::Person : CustomerKind::Organisation,
                .note = text(300, true).trimmed() };
            using enum ContactKind;
            for (const ContactKind kind : { Phone, Email, Address, Web, Phone }) {
                const QString core = text(40, kind == Address).simplified();
                const QString value = kind == Phone ? QString(u"21"_s + QString::number(random.bounded(1000000)) + core)
                    : kind == Email                 ? QString(QString(core).remove(u' ').remove(QChar(0xa0)) + u"a@b"_s)
                    : kind == Web                   ? QString(u"x"_s + QString(core).remove(u' ').remove(QChar(0xa0)))
                                                    : core;
                const QStringList labels { u""_s, u"work"_s, u"cell work"_s, u"Αποθήκη 2"_s, u"Work"_s, u"voice"_s };
                const auto contact = cleanedContact(
                    { .kind = kind, .value = value, .label = labels[int(random.bounded(int(labels.size())))] });
                if (contact)
                    now.contacts.append(*contact);
            }
            now.contacts = newContacts({}, now.contacts);
            for (const CardVersion version : { CardVersion::V3, CardVersion::V4 }) {
                const QByteArray bytes = cardBytes(mergedCard(now, {}), version);
                const CardsFile file = readCards(QString::fromUtf8(bytes), u"x"_s);
                QVERIFY2(file.cards.size() == 1 && file.faults.isEmpty(), bytes.constData());
                const ContactCard &again = file.cards.constFirst();
                QCOMPARE(again.uid, now.uid);
                QCOMPARE(again.name, now.name);
                QCOMPARE(again.kind, now.kind);
                QCOMPARE(again.note, now.note);
                QCOMPARE(again.contacts, now.contacts);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestVCard)

#include "tst_vcard.moc"
