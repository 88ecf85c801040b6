#include "core/textdecoder.h"

#include <QStringDecoder>

#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

namespace Pistis {

using namespace Qt::StringLiterals;

namespace {

    struct CloseConverter
    {
        void operator()(UConverter *converter) const { ucnv_close(converter); }
    };

    bool isIn(uchar byte, uchar first, uchar last) { return byte >= first && byte <= last; }

    QString fromCodePage(const QByteArray &bytes, const char *page)
    {
        UErrorCode status = U_ZERO_ERROR;
        const std::unique_ptr<UConverter, CloseConverter> converter(ucnv_open(page, &status));
        if (U_FAILURE(status))
            return {};
        QString text(bytes.size(), Qt::Uninitialized); // one unit for each byte
        const int size = ucnv_toUChars(converter.get(), reinterpret_cast<UChar *>(text.data()), int(text.size()),
            bytes.constData(), int(bytes.size()), &status);
        text.resize(U_SUCCESS(status) ? size : 0);
        return text;
    }

    bool isUtf8(const QByteArray &bytes)
    {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        [[maybe_unused]] const QString text = decoder(bytes);
        return !decoder.hasError();
    }

    // Of text in a byte code page every second byte cannot be NUL; of UTF-16 with some Latin in it most are.
    std::optional<TextEncoding> unmarkedUtf16(const QByteArray &bytes)
    {
        std::array<qsizetype, 2> zeros {};
        for (qsizetype at = 0; at < bytes.size(); ++at)
            zeros[size_t(at % 2)] += bytes[at] == '\0';
        const qsizetype pairs = bytes.size() / 2;
        if (bytes.size() % 2 != 0 || std::max(zeros[0], zeros[1]) * 10 < pairs
            || std::min(zeros[0], zeros[1]) * 50 > pairs)
            return {};
        return zeros[1] > zeros[0] ? TextEncoding::Utf16Le : TextEncoding::Utf16Be;
    }

    bool isGreekLetter(uchar byte) { return isIn(byte, 0xb8, 0xba) || byte == 0xbc || isIn(byte, 0xbe, 0xfe); }
    bool isLatinLetter(uchar byte) { return isIn(byte, 'a', 'z') || isIn(byte, 'A', 'Z'); }

    // Greek words are of Greek letters alone; other languages' bytes would mix both within words.
    bool looksGreek(const QByteArray &bytes)
    {
        qsizetype letters = 0, mixed = 0, others = 0;
        uchar before = ' ';
        for (const char c : bytes) {
            const uchar byte = uchar(c);
            letters += isGreekLetter(byte);
            others += byte >= 0x80 && !isGreekLetter(byte);
            mixed += (isGreekLetter(byte) && isLatinLetter(before)) || (isLatinLetter(byte) && isGreekLetter(before));
            before = byte;
        }
        return letters > 0 && mixed * 10 <= letters && others <= letters;
    }

    bool hasUndefined1253(const QByteArray &bytes)
    {
        constexpr std::array<uchar, 17> undefined { 0x81, 0x88, 0x8a, 0x8c, 0x8d, 0x8e, 0x8f, 0x90, 0x98, 0x9a, 0x9c,
            0x9d, 0x9e, 0x9f, 0xaa, 0xd2, 0xff };
        return std::any_of(bytes.begin(), bytes.end(),
            [&](char c) { return std::find(undefined.begin(), undefined.end(), uchar(c)) != undefined.end(); });
    }

    // The two pages differ in the place of Ά, which begins words: 0xA2 in one, 0xB6 in the other.
    TextEncoding greekPage(const QByteArray &bytes)
    {
        qsizetype windows = 0, iso = 0;
        for (qsizetype at = 0; at + 1 < bytes.size(); ++at) {
            const uchar byte = uchar(bytes[at]);
            const bool beforeLetter = isGreekLetter(uchar(bytes[at + 1]));
            windows += isIn(byte, 0x80, 0x9f) || (byte == 0xa2 && beforeLetter);
            iso += byte == 0xb6 && beforeLetter;
        }
        return iso > windows ? TextEncoding::Iso8859_7 : TextEncoding::Windows1253;
    }

    bool isBinary(const QByteArray &bytes)
    {
        return std::any_of(bytes.begin(), bytes.end(), [](char c) {
            return isIn(uchar(c), 0x00, 0x08) || isIn(uchar(c), 0x0e, 0x1a) || isIn(uchar(c), 0x1c, 0x1f);
        });
    }

    DecodedText decoded(const QByteArray &bytes, TextEncoding encoding, bool isGuess = false)
    {
        return { .text = decodedAs(bytes, encoding), .encoding = encoding, .isGuess = isGuess };
    }

} // namespace

std::variant<DecodedText, Fault::Reason> decodeText(const QByteArray &bytes)
{
    if (bytes.trimmed().isEmpty())
        return Fault::Reason::Empty;
    if (bytes.startsWith("\xef\xbb\xbf"))
        return decoded(bytes, TextEncoding::Utf8);
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return decoded(bytes, bytes.startsWith("\xff") ? TextEncoding::Utf16Le : TextEncoding::Utf16Be);
    if (const auto utf16 = unmarkedUtf16(bytes))
        return decoded(bytes, *utf16, true);
    if (isBinary(bytes))
        return Fault::Reason::Binary;
    if (isUtf8(bytes))
        return decoded(bytes, TextEncoding::Utf8);
    constexpr qsizetype longestCut = 3; // bytes of a character that the end of a cut-off file has halved
    for (qsizetype cut = 1; cut <= std::min(longestCut, bytes.size()); ++cut) {
        const QByteArray whole = bytes.chopped(cut);
        const bool halved = uchar(bytes[whole.size()]) >= 0xc0;
        if (halved && isUtf8(whole) && std::any_of(whole.begin(), whole.end(), [](char c) { return uchar(c) >= 0x80; }))
            return decoded(bytes, TextEncoding::Utf8, true);
    }
    if (hasUndefined1253(bytes) || !looksGreek(bytes))
        return Fault::Reason::UnknownEncoding;
    return decoded(bytes, greekPage(bytes), true);
}

QString decodedAs(const QByteArray &bytes, TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return QStringDecoder(QStringDecoder::Utf8)(bytes);
    case TextEncoding::Utf16Le:
        return QStringDecoder(QStringDecoder::Utf16LE)(bytes);
    case TextEncoding::Utf16Be:
        return QStringDecoder(QStringDecoder::Utf16BE)(bytes);
    case TextEncoding::Windows1253:
        return fromCodePage(bytes, "windows-1253");
    case TextEncoding::Iso8859_7:
        return fromCodePage(bytes, "ISO-8859-7");
    }
    Q_UNREACHABLE();
}

DecodedText decodedAsTold(const QByteArray &bytes, TextEncoding encoding)
{
    const bool wide = encoding == TextEncoding::Utf16Le || encoding == TextEncoding::Utf16Be;
    if (wide && bytes.startsWith("\xff\xfe"))
        encoding = TextEncoding::Utf16Le;
    else if (wide && bytes.startsWith("\xfe\xff"))
        encoding = TextEncoding::Utf16Be;
    else if (wide)
        encoding = unmarkedUtf16(bytes).value_or(encoding);
    DecodedText told = decoded(bytes, encoding);
    if (told.text.startsWith(QChar::ByteOrderMark))
        told.text.remove(0, 1);
    return told;
}

std::optional<QString> decodedFrom(const QByteArray &bytes, const QString &charset)
{
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray name = charset.toLatin1();
    const std::unique_ptr<UConverter, CloseConverter> converter(ucnv_open(name.constData(), &status));
    if (U_FAILURE(status) || name.isEmpty())
        return {};
    return fromCodePage(bytes, name.constData());
}

QString nameOf(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return u"UTF-8"_s;
    case TextEncoding::Utf16Le:
    case TextEncoding::Utf16Be:
        return u"UTF-16"_s;
    case TextEncoding::Windows1253:
        return u"windows-1253"_s;
    case TextEncoding::Iso8859_7:
        return u"ISO-8859-7"_s;
    }
    Q_UNREACHABLE();
}

std::optional<TextEncoding> encodingNamed(const QString &name)
{
    for (const TextEncoding encoding :
        { TextEncoding::Utf8, TextEncoding::Utf16Le, TextEncoding::Windows1253, TextEncoding::Iso8859_7 }) {
        if (nameOf(encoding).compare(name, Qt::CaseInsensitive) == 0)
            return encoding;
    }
    return {};
}

} // namespace Pistis
