#pragma once

#include "cli/commandtable.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace Pistis {

// One run of `pistis-cli` inside the test.
struct Run
{
    int code = 0;
    QByteArray out {};
    QString err {};

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

inline Run run(const QStringList &args)
{
    Run result;
    QString out;
    QTextStream outStream(&out);
    QTextStream errStream(&result.err);
    result.code = runCli(args, CliContext { .out = outStream, .err = errStream });
    outStream.flush();
    errStream.flush();
    result.out = out.toUtf8();
    return result;
}

inline QString golden(const char *name) { return QStringLiteral(PISTIS_TEST_DATA "/evidence/") + QLatin1String(name); }

// Files of a test, which go with it.
class RunFolder
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QByteArray &content)
    {
        QFile file(path(QString::number(++m_files) + QStringLiteral(".csv")));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName();
    }

private:
    QTemporaryDir m_folder;
    int m_files = 0;
};

} // namespace Pistis
