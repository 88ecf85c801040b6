#pragma once

#include "core/fault.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace Pistis {

struct PackFile
{
    QString path {}; // in the pack, with /
    QByteArray bytes {};

    friend bool operator==(const PackFile &, const PackFile &) = default;
};

struct PackEntry
{
    QString path {};
    qint64 size = 0;
    QString sha256 {};

    friend bool operator==(const PackEntry &, const PackEntry &) = default;
};

// manifest.json of a lesson pack.
struct PackManifest
{
    QString id {};
    QString version {};
    QStringList languages {};
    QString licence {};
    QStringList authors {};
    QString source {};
    QList<PackEntry> files {};
    QString hash {};

    friend bool operator==(const PackManifest &, const PackManifest &) = default;
};

inline constexpr QLatin1StringView manifestName("manifest.json");
inline constexpr qint64 largestManifest = 4LL << 20; // bytes

// Or why it is no manifest: PackManifest, PackTooNew.
std::variant<PackManifest, Fault::Reason> readManifest(const QByteArray &json);
QByteArray manifestJson(const PackManifest &manifest);

// Lists the files and stamps the content hash: SHA-256 over the lines path TAB size TAB sha256, sorted by path.
PackManifest withFiles(PackManifest manifest, const QList<PackFile> &files);

bool isPackPath(const QString &path);
bool isPicturePath(const QString &path); // of one that a reader may show
bool isPackName(const QString &text); // of a lesson or a version

} // namespace Pistis
