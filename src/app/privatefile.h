#pragma once

#include "core/result.h"

#include <QSaveFile>

namespace Pistis {

// A file that only its user may read and that stands there whole or not at all.
class PrivateFile
{
public:
    explicit PrivateFile(const QString &path);

    Result<void> open();
    Result<void> write(const QByteArray &bytes);
    Result<void> commit();

private:
    Error failure() const;

    QSaveFile m_file;
};

} // namespace Pistis
