#include "app/privatefiles.h"

#include "app/privatefile.h"

#include <sys/stat.h>

namespace Pistis {

void keepNewFilesPrivate() { ::umask(S_IRWXG | S_IRWXO); }

Result<void> savePrivately(const QString &path, const QByteArray &bytes)
{
    PrivateFile file(path);
    if (auto done = file.open(); !done)
        return done;
    if (auto done = file.write(bytes); !done)
        return done;
    return file.commit();
}

} // namespace Pistis
