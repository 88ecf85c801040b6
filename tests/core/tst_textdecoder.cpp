#include "core/textdecoder.h"

#include <QStringEncoder>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

// In both Greek pages letters stand at the same places but for the accented capitals alpha.
QByteArray inPage(const QString &text, char alphaTonos)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit == u'Ά')
            bytes.append(alphaTonos);
        else
            bytes.append(unit < 0x80 ? char(unit) : char(unit - 0x02d0));
    }
    return bytes;
}

Fault::Reason reasonOf(const QByteArray &bytes) { return std::get<Fault::Reason>(decodeText(bytes)); }

const QString sample = u"customer,day\nOne,1\nTwo,2\nΆλφα Παπαδόπουλος,3\n"_s;

} // namespace

class TestTextDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodingsAreFound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("encoding");
        const auto utf16 = [](QStringEncoder::Encoding encoding, QStringEncoder::Flag flag) {
            return QByteArray(QStringEncoder(encoding, flag)(sample));
        };
        using enum TextEncoding;
        const auto bom = QStringEncoder::Flag::WriteBom;
        const auto plain = QStringEncoder::Flag::Default;
        QTest::newRow("UTF-8") << sample.toUtf8() << int(Utf8);
        QTest::newRow("UTF-8 with mark") << QByteArray("\xef\xbb\xbf" + sample.toUtf8()) << int(Utf8);
        QTest::newRow("UTF-16LE with mark") << utf16(QStringEncoder::Utf16LE, bom) << int(Utf16Le);
        QTest::newRow("UTF-16BE with mark") << utf16(QStringEncoder::Utf16BE, bom) << int(Utf16Be);
        QTest::newRow("UTF-16LE") << utf16(QStringEncoder::Utf16LE, plain) << int(Utf16Le);
        QTest::newRow("UTF-16BE") << utf16(QStringEncoder::Utf16BE, plain) << int(Utf16Be);
        QTest::newRow("windows-1253") << inPage(sample, '\xa2') << int(Windows1253);
        QTest::newRow("ISO-8859-7") << inPage(sample, '\xb6') << int(Iso8859_7);
    }

    void encodingsAreFound()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, encoding);
        const auto decoded = decodeText(bytes);
        QVERIFY(std::holds_alternative<DecodedText>(decoded));
        QCOMPARE(int(std::get<DecodedText>(decoded).encoding), encoding);
        QCOMPARE(std::get<DecodedText>(decoded).text, sample);
    }

    void greekAfterManyLatinRowsIsSeen()
    {
        const QByteArray bytes = QByteArray("Customer,1\n").repeated(100'000) + inPage(u"Άλφα,2\n"_s, '\xa2');
        QVERIFY(std::get<DecodedText>(decodeText(bytes)).text.endsWith(u"Άλφα,2\n"_s));
    }

    void aGuessIsToldAndCanBeChanged()
    {
        const QByteArray bytes = inPage(u"Παπαδόπουλος"_s, '\xa2');
        QVERIFY(std::get<DecodedText>(decodeText(bytes)).isGuess);
        QVERIFY(!std::get<DecodedText>(decodeText(sample.toUtf8())).isGuess);
        QCOMPARE(decodedAs(bytes, TextEncoding::Iso8859_7), u"Παπαδόπουλος"_s);
        QCOMPARE(nameOf(TextEncoding::Windows1253), u"windows-1253"_s);
    }

    void aCutOffUtf8FileIsStillUtf8()
    {
        const auto decoded = decodeText(sample.toUtf8() + QByteArray("τέλος").chopped(1));
        QCOMPARE(std::get<DecodedText>(decoded).encoding, TextEncoding::Utf8);
        QVERIFY(std::get<DecodedText>(decoded).isGuess);
    }

    void whatIsNoTextIsRefused()
    {
        QCOMPARE(reasonOf({}), Fault::Reason::Empty);
        QCOMPARE(reasonOf(" \r\n\t"), Fault::Reason::Empty);
        QCOMPARE(reasonOf(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)), Fault::Reason::Binary);
        QCOMPARE(reasonOf("M\xfcller,Gr\xf6\xdf"
                          "e"),
            Fault::Reason::UnknownEncoding);
        QCOMPARE(reasonOf("\x81\x8d\x8f\x90"), Fault::Reason::UnknownEncoding);
    }
};

QTEST_APPLESS_MAIN(TestTextDecoder)

#include "tst_textdecoder.moc"
