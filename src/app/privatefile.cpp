#include "app/privatefile.h"

#include "app/applog.h"

#include <QFileInfo>

namespace Pistis {

PrivateFile::PrivateFile(const QString &path)
    : m_file(path)
{
}

Result<void> PrivateFile::open()
{
    if (!m_file.open(QIODevice::WriteOnly) || !m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return failure();
    return {};
}

Result<void> PrivateFile::write(const QByteArray &bytes)
{
    return m_file.write(bytes) == bytes.size() ? Result<void>() : failure();
}

Result<void> PrivateFile::commit() { return m_file.commit() ? Result<void>() : failure(); }

Error PrivateFile::failure() const
{
    const bool full = m_file.error() == QFileDevice::ResourceError || m_file.error() == QFileDevice::WriteError;
    return appError({ .kind = full ? Error::Kind::DiskFull : Error::Kind::Storage,
        .subject = QFileInfo(m_file.fileName()).fileName(),
        .detail = m_file.errorString() });
}

} // namespace Pistis
