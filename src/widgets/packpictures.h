#pragma once

#include "lessons/lessontext.h"

#include <QHash>
#include <QImage>
#include <QSize>

class QTextCursor;
class QTextDocument;
class QUrl;

namespace Pistis {

// The pictures of a lesson pack in a text, each decoded only when it comes into view. Nothing but what lies in the
// pack's own folder is ever read.
class PackPictures
{
public:
    void setFolder(const QString &folder);
    QImage picture(const QUrl &address); // null for what the pack does not hold

    void write(QTextCursor &cursor, const QList<LessonPicture> &pictures, qreal width);
    void fit(QTextDocument &document, qreal width); // no wider than that

private:
    QByteArray bytesOf(const QString &path) const; // none of what is no picture of the pack
    QSize sizeOf(const QString &path); // as it is shown at its full width; empty: cannot be drawn

    QString m_folder;
    QHash<QString, QSize> m_sizes;
    bool m_isWritten = false; // a picture, into the text
};

} // namespace Pistis
