#include "cli/clicontext.h"

#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Pistis {

QString CliContext::bookPath() const
{
    if (!book.isEmpty())
        return book;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/pistis/books/"_s;
    const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    const QSettings settings(config + u"/pistis/pistis.conf"_s, QSettings::IniFormat);
    return settings.value(u"lastBook"_s, QVariant(folder + u"book.pistis"_s)).toString();
}

} // namespace Pistis
