#pragma once

#include "core/error.h"

#include <QLoggingCategory>

namespace Pistis {

Q_DECLARE_LOGGING_CATEGORY(pistisApp) // pistis.app

// Logs an error's detail where the error is made, and hands it on. Later only its kind and subject are told.
Error appError(Error error);

} // namespace Pistis
