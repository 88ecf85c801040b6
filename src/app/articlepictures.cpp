#include "app/articlepictures.h"

#include "lessons/packcontent.h"

#include <QFile>
#include <QFileInfo>

namespace Pistis {

namespace {

    constexpr qint64 largestPicture = 16LL << 20; // bytes
    constexpr qint64 largestTogether = 64LL << 20;

} // namespace

bool ArticlePictures::holds(const QString &path)
{
    if (m_bytes.contains(path))
        return true;
    const QFileInfo info(m_folder + u'/' + path);
    if (!info.isFile() || info.isSymLink() || info.size() > largestPicture || m_size + info.size() > largestTogether)
        return false;
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray bytes = file.read(largestPicture);
    if (faultOfContent(path, bytes))
        return false;
    m_size += bytes.size();
    m_bytes.insert(path, bytes);
    return true;
}

QList<PackFile> ArticlePictures::files(const QStringList &paths) const
{
    QList<PackFile> files;
    for (const QString &path : paths) {
        if (m_bytes.contains(path))
            files.append({ .path = path, .bytes = m_bytes.value(path) });
    }
    return files;
}

} // namespace Pistis
