#include "models/linktrusttext.h"

#include <QCoreApplication>

namespace Pistis {

QString linkTrustText(LinkTrust trust)
{
    switch (trust) {
    case LinkTrust::Doubtful:
        return QCoreApplication::translate("LinkTrustText", "to check");
    case LinkTrust::Automatic:
        return QCoreApplication::translate("LinkTrustText", "automatic");
    case LinkTrust::Confirmed:
        return QCoreApplication::translate("LinkTrustText", "confirmed");
    case LinkTrust::Manual:
        return QCoreApplication::translate("LinkTrustText", "by hand");
    }
    Q_UNREACHABLE();
}

} // namespace Pistis
