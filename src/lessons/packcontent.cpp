#include "lessons/packcontent.h"

#include "lessons/svgcheck.h"

#include <QJsonDocument>
#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    using Reason = Fault::Reason;

    bool isArchive(const QByteArray &bytes)
    {
        static const std::array<QByteArray, 9> beginnings { QByteArray("PK\x03\x04"), QByteArray("PK\x05\x06"),
            QByteArray("\x1f\x8b"), QByteArray("BZh"),
            QByteArray("\xfd"
                       "7zXZ"),
            QByteArray("7z\xbc\xaf\x27\x1c"), QByteArray("Rar!\x1a"), QByteArray("\x28\xb5\x2f\xfd"),
            QByteArray("MSCF") };
        constexpr qsizetype tarMark = 257;
        return std::ranges::any_of(beginnings, [&bytes](const QByteArray &beginning) {
            return bytes.startsWith(beginning);
        }) || bytes.mid(tarMark, 5) == "ustar";
    }

    bool isText(const QByteArray &bytes)
    {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        [[maybe_unused]] const QString text = decoder(bytes);
        return !decoder.hasError() && !bytes.contains('\0');
    }

    bool isJson(const QByteArray &bytes)
    {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
        return error.error == QJsonParseError::NoError && document.isObject();
    }

    bool isWhatItsNameSays(const QString &path, const QByteArray &bytes)
    {
        const QString ending = path.section(u'.', -1);
        if (ending == "png"_L1)
            return bytes.startsWith("\x89PNG\r\n\x1a\n");
        if (ending == "jpg"_L1 || ending == "jpeg"_L1)
            return bytes.startsWith("\xff\xd8\xff");
        if (ending == "ogg"_L1)
            return bytes.startsWith("OggS");
        if (ending == "svg"_L1)
            return isHarmlessSvg(bytes);
        if (ending == "json"_L1)
            return isJson(bytes);
        if (path.startsWith("original/"_L1)) // as it was imported, in whatever encoding
            return !bytes.startsWith("SQLite format 3");
        return isText(bytes);
    }

} // namespace

std::optional<Fault::Reason> faultOfContent(const QString &path, const QByteArray &bytes)
{
    if (isArchive(bytes))
        return Reason::PackNested;
    return isWhatItsNameSays(path, bytes) ? std::nullopt : std::optional(Reason::PackContent);
}

} // namespace Pistis
