#pragma once

#include "core/error.h"

#include <QLoggingCategory>

namespace Pistis {

Q_DECLARE_LOGGING_CATEGORY(pistisStorage) // pistis.storage

// Logs an error's detail where the error is made, and hands it on. Later only its kind and subject are told.
Error storageError(Error error);

} // namespace Pistis
