#include "app/attachmentfile.h"

#include "app/applog.h"

#include <QFile>
#include <QFileInfo>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Pistis {

Result<Attachment> attachmentFrom(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return Error { .kind = Error::Kind::Invalid, .subject = u"attachment.folder"_s };
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) // nor a pipe, which might never end
        return appError({ .kind = Error::Kind::NotFound, .subject = info.fileName(), .detail = file.errorString() });
    const QByteArray content = file.read(largestAttachment + 1);
    if (file.error() != QFileDevice::NoError)
        return appError({ .kind = Error::Kind::Storage, .subject = info.fileName(), .detail = file.errorString() });
    if (content.size() > largestAttachment)
        return Error { .kind = Error::Kind::Invalid, .subject = u"attachment.size"_s };
    return attachmentOf(info.fileName(), content);
}

QFuture<Result<Attachment>> readAttachment(const QString &path)
{
    return QtConcurrent::run([path] { return attachmentFrom(path); });
}

} // namespace Pistis
