#include "app/autostart.h"

#include "app/privatefiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    QString startFile()
    {
        return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
            + u"/autostart/org.pistis.Pistis.desktop"_s;
    }

    // The specification escapes these inside the quotes, and then each backslash once more as in any value.
    QString quoted(QString program)
    {
        for (const QChar special : u"\\\"`$"_s)
            program.replace(special, u'\\' + QString(special));
        program.replace(u'%', u"%%"_s);
        return u'"' + program.replace(u'\\', u"\\\\"_s) + u'"';
    }

} // namespace

// A desktop turns an entry off inside the file.
bool startsWithDesktop()
{
    const QString path = startFile();
    if (!QFileInfo::exists(path))
        return false;
    QSettings entry(path, QSettings::IniFormat);
    entry.beginGroup(u"Desktop Entry"_s);
    return !entry.value(u"Hidden"_s, false).toBool() && entry.value(u"X-GNOME-Autostart-enabled"_s, true).toBool();
}

Result<void> setStartsWithDesktop(bool starts)
{
    const QString path = startFile();
    if (!starts) {
        if (QFileInfo::exists(path) && !QFile::remove(path))
            return Error { .kind = Error::Kind::Storage, .subject = path };
        return {};
    }
    if (!QDir().mkpath(QFileInfo(path).path()))
        return Error { .kind = Error::Kind::Storage, .subject = path };
    const QString entry = u"[Desktop Entry]\nType=Application\nName=Pistis\nExec=%1\nIcon=org.pistis.Pistis\n"_s.arg(
        quoted(QCoreApplication::applicationFilePath()));
    return savePrivately(path, entry.toUtf8());
}

} // namespace Pistis
