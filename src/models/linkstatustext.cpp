#include "models/linkstatustext.h"

#include <QCoreApplication>

namespace Pistis {

QString linkStatusText(LessonLink::Status status)
{
    switch (status) {
    case LessonLink::Status::Auto:
        return QCoreApplication::translate("LinkStatusText", "to check");
    case LessonLink::Status::Confirmed:
        return QCoreApplication::translate("LinkStatusText", "confirmed");
    case LessonLink::Status::Manual:
        return QCoreApplication::translate("LinkStatusText", "by hand");
    }
    Q_UNREACHABLE();
}

} // namespace Pistis
