#include "widgets/notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace Pistis {

void DesktopNotifier::notify(const QString &title, const QString &text)
{
    const QString service = u"org.freedesktop.Notifications"_s;
    QDBusMessage message
        = QDBusMessage::createMethodCall(service, u"/org/freedesktop/Notifications"_s, service, u"Notify"_s);
    constexpr int desktopsOwnTime = -1;
    message << u"Pistis"_s << uint(0) << u"org.pistis.Pistis"_s << title << text.toHtmlEscaped() << QStringList()
            << QVariantMap { { u"desktop-entry"_s, u"org.pistis.Pistis"_s } } << desktopsOwnTime;
    QDBusConnection::sessionBus().send(message); // nobody waits for an answer
}

} // namespace Pistis
