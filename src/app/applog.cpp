#include "app/applog.h"

namespace Pistis {

Q_LOGGING_CATEGORY(pistisApp, "pistis.app")

Error appError(Error error)
{
    qCWarning(pistisApp).noquote() << error.subject << error.detail;
    return error;
}

} // namespace Pistis
