#include "storage/storagelog.h"

namespace Pistis {

Q_LOGGING_CATEGORY(pistisStorage, "pistis.storage")

Error storageError(Error error)
{
    qCWarning(pistisStorage).noquote() << error.subject << error.detail;
    return error;
}

} // namespace Pistis
