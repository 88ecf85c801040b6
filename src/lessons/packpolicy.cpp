#include "lessons/packpolicy.h"

#include "lessons/packmanifest.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    using Reason = Fault::Reason;

    bool leavesFolder(const QString &path)
    {
        if (path.contains(u'\\') || path.startsWith(u'/') || path.indexOf(u':') == 1)
            return true;
        const auto parts = QStringView(path).split(u'/');
        return std::ranges::any_of(parts, [](QStringView part) { return part == u".." || part == u"."; });
    }

    bool isNamedAsArchive(const QString &path)
    {
        static const QRegularExpression archive(
            u"\\.(?:zip|pistis[a-z]*|gz|tgz|bz2|xz|zst|7z|rar|tar|jar|iso|cab)\\z"_s,
            QRegularExpression::CaseInsensitiveOption);
        return archive.match(path).hasMatch();
    }

    QString withoutSlash(const QString &path) { return path.endsWith(u'/') ? path.chopped(1) : path; }

} // namespace

Fault packFault(Fault::Reason reason, const QString &entry)
{
    constexpr qsizetype longest = 80; // characters of a name that is shown
    return { .reason = reason, .text = entry.left(longest) };
}

std::optional<Fault> PackPolicy::admit(const QString &path, Kind kind, qint64 size)
{
    const QString name = withoutSlash(path);
    if (leavesFolder(path))
        return packFault(Reason::PackOutside, path);
    if (kind == Kind::Other)
        return packFault(Reason::PackLink, path);
    const QString key = name.normalized(QString::NormalizationForm_C).toCaseFolded();
    if (m_names.contains(key))
        return packFault(Reason::PackTwice, path);
    m_names.insert(key);
    if (kind == Kind::Folder)
        return name == u"original" || name == u"media" ? std::nullopt
                                                       : std::optional(packFault(Reason::PackFile, path));
    if (isNamedAsArchive(path))
        return packFault(Reason::PackNested, path);
    if (path != manifestName && !isPackPath(path))
        return packFault(Reason::PackFile, path);
    m_declared += std::clamp(size, qint64(0), largestPack + 1);
    if (m_declared > largestPack)
        return packFault(Reason::PackTooLarge, QString::number(largestPack >> 20));
    return {};
}

std::optional<Fault> PackPolicy::grow(const QString &path, qint64 bytes)
{
    m_size += bytes;
    if (path == manifestName && bytes > largestManifest)
        return packFault(Reason::PackManifest, path);
    if (m_size > largestPack)
        return packFault(Reason::PackTooLarge, QString::number(largestPack >> 20));
    return {};
}

} // namespace Pistis
