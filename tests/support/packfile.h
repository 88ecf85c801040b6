#pragma once

#include "lessons/packarchive.h"
#include "support/samplepack.h"

#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

// Writes files as a pack.
inline QString packFile(const QString &path, const QList<Pistis::PackFile> &files = packFiles(sampleLesson()))
{
    QFile file(path);
    const QByteArray archive = Pistis::packArchive(files);
    if (!file.open(QIODevice::WriteOnly) || file.write(archive) != archive.size())
        qFatal("no file");
    return path;
}

// What the window system sends when files are let go over a widget; false when it does not take them.
inline bool dropFiles(QWidget &target, const QStringList &files)
{
    QMimeData carried;
    QList<QUrl> urls;
    for (const QString &file : files)
        urls.append(QUrl::fromLocalFile(file));
    carried.setUrls(urls);
    const QPoint point = target.rect().center();
    QDragEnterEvent enter(point, Qt::CopyAction, &carried, Qt::LeftButton, {});
    QApplication::sendEvent(&target, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent drop(point, Qt::CopyAction, &carried, Qt::LeftButton, {});
    QApplication::sendEvent(&target, &drop);
    return drop.isAccepted();
}
