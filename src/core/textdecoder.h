#pragma once

#include "core/fault.h"

#include <optional>
#include <variant>

namespace Pistis {

enum class TextEncoding { Utf8, Utf16Le, Utf16Be, Windows1253, Iso8859_7 };

struct DecodedText
{
    QString text {}; // without byte order mark; line ends as they were
    TextEncoding encoding = TextEncoding::Utf8;
    bool isGuess = false; // no mark and no proof: the bytes would also make sense in another encoding
};

// Finds the encoding from the whole of the bytes, as Greek may come after many Latin lines. Refuses what is empty,
// binary or in no encoding known here.
std::variant<DecodedText, Fault::Reason> decodeText(const QByteArray &bytes);

// Decodes as told, when a guess was wrong; undecodable bytes become U+FFFD.
QString decodedAs(const QByteArray &bytes, TextEncoding encoding);

// As decodedAs, without a byte order mark; of UTF-16 the bytes themselves tell the order.
DecodedText decodedAsTold(const QByteArray &bytes, TextEncoding encoding);

// Decodes from the charset of this name; nothing when there is no such charset.
std::optional<QString> decodedFrom(const QByteArray &bytes, const QString &charset);

QString nameOf(TextEncoding encoding); // as standards call it
std::optional<TextEncoding> encodingNamed(const QString &name); // in whatever case

} // namespace Pistis
