#pragma once

#include "lessons/lessontext.h"

#include <QHash>
#include <QImage>

class QTextCursor;
class QTextDocument;
class QUrl;

namespace Pistis {

// The pictures of a lesson pack in a text. Nothing but what lies in the pack's own folder is ever read.
class PackPictures
{
public:
    void setFolder(const QString &folder);
    QImage picture(const QUrl &address); // null for what the pack does not hold

    void write(QTextCursor &cursor, const QList<LessonPicture> &pictures, qreal width);
    void fit(QTextDocument &document, qreal width); // no wider than that

private:
    QString m_folder;
    QHash<QString, QImage> m_images;
};

} // namespace Pistis
