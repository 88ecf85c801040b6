#pragma once

#include "lessons/packmanifest.h"

#include <QHash>

namespace Pistis {

// The pictures in the folder "media" beside an article, of which a pack takes what it may hold.
class ArticlePictures
{
public:
    explicit ArticlePictures(const QString &folder)
        : m_folder(folder)
    {
    }

    bool holds(const QString &path);
    QList<PackFile> files(const QStringList &paths) const; // of those that were asked for

private:
    QString m_folder;
    QHash<QString, QByteArray> m_bytes;
    qint64 m_size = 0;
};

} // namespace Pistis
