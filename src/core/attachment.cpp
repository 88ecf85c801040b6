#include "core/attachment.h"

#include "core/textcheck.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr qsizetype longestName = 240; // bytes, as most file systems take no more than 255
    constexpr qsizetype longestEnding = 20; // characters

    bool isKept(QChar c)
    {
        return !u"/\\<>:\"|?*"_s.contains(c) && (c.isSurrogate() || faultOfLine(QStringView(&c, 1)) == TextFault::None);
    }

    QString shortened(const QString &name)
    {
        const qsizetype dot = name.lastIndexOf(u'.');
        const QString ending = dot > 0 && name.size() - dot <= longestEnding ? name.mid(dot) : QString();
        QString stem = name.chopped(ending.size());
        while (!stem.isEmpty() && stem.toUtf8().size() + ending.toUtf8().size() > longestName)
            stem.chop(stem.size() > 1 && stem.back().isLowSurrogate() ? 2 : 1);
        return stem + ending;
    }

} // namespace

QString cleanedFileName(const QString &name)
{
    const qsizetype folder = std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\'));
    QString kept;
    for (const QChar c : name.mid(folder + 1))
        kept += isKept(c) ? c : u'_';
    if (faultOfLine(kept.left(longestLine)) != TextFault::None) // half a character
        kept.removeIf([](QChar c) { return c.isSurrogate(); });
    kept = kept.trimmed();
    while (kept.startsWith(u'.')) // would be hidden
        kept.remove(0, 1);
    while (kept.endsWith(u'.') || kept.endsWith(u' '))
        kept.chop(1);
    kept = shortened(kept);
    return kept.isEmpty() ? u"file"_s : kept;
}

QString hashOf(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

Attachment attachmentOf(const QString &fileName, const QByteArray &content)
{
    return { .name = cleanedFileName(fileName), .size = content.size(), .hash = hashOf(content), .content = content };
}

} // namespace Pistis
