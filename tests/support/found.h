#pragma once

#include <QObject>

// What has this name within a window, a form or a page.
template <typename T> T *find(const QObject &within, const char *name)
{
    return within.findChild<T *>(QString::fromLatin1(name));
}
