#include "lessons/packmanifest.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr int packFormat = 1;

    QString sha256(const QByteArray &bytes)
    {
        return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    }

    QStringList wordsIn(const QJsonValue &value)
    {
        QStringList words;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &word : array)
            words.append(word.toString());
        return words;
    }

    bool isHash(const QString &text)
    {
        static const QRegularExpression hash(u"\\A[0-9a-f]{64}\\z"_s);
        return hash.match(text).hasMatch();
    }

    bool isWhole(const PackManifest &manifest)
    {
        QSet<QString> paths;
        for (const PackEntry &entry : manifest.files) {
            if (paths.contains(entry.path) || !isPackPath(entry.path) || entry.size < 0 || !isHash(entry.sha256))
                return false;
            paths.insert(entry.path);
        }
        return isPackName(manifest.id) && isPackName(manifest.version) && isHash(manifest.hash) && !paths.isEmpty();
    }

} // namespace

bool isPackPath(const QString &path)
{
    static const QRegularExpression allowed(u"\\A(?:(?:el|en)\\.md|links\\.tsv|glossary\\.tsv|questions\\.gift|"
                                            u"removed\\.json|memory\\.tmx|original/(?:el|en)\\.txt"
                                            "|media/[a-z0-9-]{1,100}\\.(?:png|jpe?g|svg|ogg))\\z"_s);
    return allowed.match(path).hasMatch();
}

bool isPicturePath(const QString &path)
{
    return path.startsWith("media/"_L1) && !path.endsWith(".ogg"_L1) && isPackPath(path);
}

bool isPackName(const QString &text)
{
    static const QRegularExpression name(u"\\A[a-z0-9-]{1,100}\\z"_s);
    return name.match(text).hasMatch();
}

PackManifest withFiles(PackManifest manifest, const QList<PackFile> &files)
{
    manifest.files.clear();
    for (const PackFile &file : files)
        manifest.files.append({ .path = file.path, .size = file.bytes.size(), .sha256 = sha256(file.bytes) });
    std::sort(manifest.files.begin(), manifest.files.end(),
        [](const PackEntry &left, const PackEntry &right) { return left.path < right.path; });
    QByteArray lines;
    for (const PackEntry &entry : std::as_const(manifest.files))
        lines += entry.path.toUtf8() + '\t' + QByteArray::number(entry.size) + '\t' + entry.sha256.toLatin1() + '\n';
    manifest.hash = sha256(lines);
    return manifest;
}

std::variant<PackManifest, Fault::Reason> readManifest(const QByteArray &json)
{
    using Reason = Fault::Reason;
    if (json.size() > largestManifest)
        return Reason::PackManifest;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (const int format = object.value("format"_L1).toInt(); format != packFormat)
        return format > packFormat ? Reason::PackTooNew : Reason::PackManifest;
    PackManifest manifest { .id = object.value("id"_L1).toString(),
        .version = object.value("version"_L1).toString(),
        .languages = wordsIn(object.value("languages"_L1)),
        .licence = object.value("licence"_L1).toString(),
        .authors = wordsIn(object.value("authors"_L1)),
        .source = object.value("source"_L1).toString(),
        .hash = object.value("hash"_L1).toString() };
    const QJsonArray files = object.value("files"_L1).toArray();
    for (const QJsonValue &file : files)
        manifest.files.append({ .path = file["path"_L1].toString(),
            .size = file["size"_L1].toInteger(-1),
            .sha256 = file["sha256"_L1].toString() });
    if (!isWhole(manifest))
        return Reason::PackManifest;
    return manifest;
}

QByteArray manifestJson(const PackManifest &manifest)
{
    QJsonArray files;
    for (const PackEntry &entry : manifest.files)
        files.append(
            QJsonObject { { "path"_L1, entry.path }, { "size"_L1, entry.size }, { "sha256"_L1, entry.sha256 } });
    return QJsonDocument(
        QJsonObject { { "format"_L1, packFormat }, { "id"_L1, manifest.id }, { "version"_L1, manifest.version },
            { "languages"_L1, QJsonArray::fromStringList(manifest.languages) }, { "licence"_L1, manifest.licence },
            { "authors"_L1, QJsonArray::fromStringList(manifest.authors) }, { "source"_L1, manifest.source },
            { "files"_L1, files }, { "hash"_L1, manifest.hash } })
        .toJson();
}

} // namespace Pistis
